import { hasWord } from '../../quantity.ts';
import type { Report } from '../../report.ts';
import type { Commitment, Indicator, Observation, Status } from '../../schema.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Context } from '../context.ts';
import { type Draft, isDraft } from '../measure/draft.ts';
import { endsIn } from '../phrases/nouns.ts';
import { END_OF_CHANGE } from '../rules.ts';
import type { ReadSentence } from '../sentences.ts';
import type { ColumnTime } from '../tables/columns.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { indicatorOf } from './indicator.ts';
import { type Ids, idOf } from './numbering.ts';
import { periodOf } from './period.ts';
import { scopeOf } from './scope.ts';
import { commitmentOf, type Ruled, statusOf } from './status.ts';

/** The observations of a sentence, with every field named in `rules`. */
export function observationsOf(
  one: ReadSentence,
  report: Report,
  context: Context,
  ids: Ids,
  words: Vocabulary,
): readonly Observation[] {
  if (one.outcomes.length === 0) return NONE;
  const found: Observation[] = [];
  for (const draft of one.outcomes) {
    if (!isDraft(draft)) continue;
    const { measure, scope, rule } = scopeOf(draft, report, context, words);
    const indicator = indicatorOf(draft, words) ?? indicatorWithin(draft, measure, words);
    const when = standing(draft, one, context.year, words);
    const start = one.sentence.start + draft.quantity.start;
    const end = one.sentence.start + draft.quantity.end;
    found.push({
      id: idOf(draft, one, ids),
      report: context.id,
      place: context.place?.id ?? null,
      section: one.sentence.section,
      measure,
      indicator: indicator?.id ?? null,
      form: draft.form,
      status: when.status,
      comparator: draft.comparator,
      commitment: when.commitment,
      value: draft.value,
      upper: upperOf(draft),
      unit: draft.unit,
      period: when.period,
      since: when.since,
      scope,
      parent: draft.parent ? idOf(draft.parent, one, ids) : null,
      basis: draft.basis,
      text: report.text.slice(start, end),
      start,
      end,
      sentence: one.text,
      offset: one.sentence.start,
      rules: rulesOf(draft, when, rule, indicator !== null),
      corrected: null,
    });
  }
  return found;
}

const NONE: readonly Observation[] = [];

/** The indicator of a measure that lost the place in front of it. */
function indicatorWithin(draft: Draft, measure: string, words: Vocabulary): Indicator | null {
  if (measure === draft.measure) return null;
  return indicatorOf({ measure, form: draft.form, unit: draft.unit }, words);
}

function rulesOf(draft: Draft, when: Standing, scope: string, isNamed: boolean) {
  const { value, comparator } = draft.quantity.rules;
  const rules: Record<string, string> = { ...draft.rules };
  rules.value = value;
  rules.comparator = draft.rules.comparator || comparator;
  rules.status = when.statusRule;
  rules.period = when.periodRule;
  if (when.commitmentRule !== null) rules.commitment = when.commitmentRule;
  if (scope !== '') rules.scope = scope;
  if (isNamed) rules.indicator = 'alias in the vocabulary';
  return rules;
}

/** The sign of a change is its direction at both ends of a range: 降低10~20% is −10 to −20. */
function upperOf({ quantity, value }: Draft): number | null {
  return quantity.upper !== null && value < 0 ? -quantity.upper : quantity.upper;
}

interface Standing {
  status: Status;
  commitment: Commitment | null;
  period: number | null;
  since: number | null;
  statusRule: string;
  commitmentRule: string | null;
  periodRule: string;
}

function standing(
  draft: Draft,
  one: ReadSentence,
  year: number | null,
  words: Vocabulary,
): Standing {
  if (draft.column !== null) return ofColumn(draft.column, year);
  const { sentence, text, clauses, headings, around, isOneYear, isBeforeTurn } = one;
  const status = one.isAppendix
    ? { value: 'context' as const, rule: 'in the appendix' }
    : noted(statusOf(draft, clauses, sentence.part, words), one);
  const commitment = commitmentOf(draft, clauses, status.value, words);
  const { isStart, clause, quantity } = draft;
  // Of the start of a change only its own clause tells the year.
  const before = isStart ? text.slice(clause.start, quantity.start) : text.slice(0, clause.end);
  const isState = isStateOf(draft, one, words);
  const isGrowth = draft.form === 'growth';
  const { part } = sentence;
  const { isEarly } = one;
  const told = { before, isStart, isGrowth, isState, isOneYear, isBeforeTurn, headings, around };
  const { period, since, rule } = periodOf({ ...told, part, year, isEarly }, words);
  return {
    status: status.value,
    commitment: commitment?.value ?? null,
    period,
    since,
    statusRule: status.rule,
    commitmentRule: commitment?.rule ?? null,
    periodRule: rule,
  };
}

/** Of a table the head of the column tells the time, and a note behind the number that it is an estimate. */
function ofColumn(
  { period, since, isTarget, isEstimate }: ColumnTime,
  year: number | null,
): Standing {
  const isAhead = isTarget || (year !== null && period >= year);
  return {
    status: isAhead ? 'target' : isEstimate ? 'estimate' : 'actual',
    commitment: isAhead ? 'plain' : null,
    period,
    since,
    statusRule: isEstimate ? 'noted in the table' : 'column of a table',
    commitmentRule: isAhead ? 'no word of striving' : null,
    periodRule: 'column of a table',
  };
}

/** The words in front of a number, or of the list that it is in: 分别达37188元、18660元. */
function frontOf({ clause, slot }: Draft): string {
  const { slots } = clause;
  let at = slots.indexOf(slot);
  while (at > 0 && slots[at]?.link === 'list' && slots[at]?.before === '') at -= 1;
  return slots[at]?.before ?? slot.before;
}

/** 服务业增加值1326亿元、年均增长19%: what grew by so much a year is told of the last, unless 五年来 says otherwise. */
function isAveraged(
  { clause, slot }: Draft,
  clauses: readonly Clause[],
  { index }: Vocabulary,
): boolean {
  const next = clause.slots[clause.slots.indexOf(slot) + 1];
  const behind = next?.before ?? clauses[clauses.indexOf(clause) + 1]?.text;
  return behind !== undefined && index.patterns.averaged.test(behind);
}

/** 预计（下同）in a sentence before makes an estimate of what is told as done. */
function noted(status: Ruled<Status>, { isEstimated, sentence }: ReadSentence): Ruled<Status> {
  const isDone = isEstimated && sentence.part === 'review' && status.value === 'actual';
  return isDone ? { value: 'estimate', rule: '预计，下同 in a sentence before' } : status;
}

/** Shares, ranks and totals that are reached hold at the end of several years; what was built or grew, over them. */
function isStateOf(draft: Draft, one: ReadSentence, words: Vocabulary): boolean {
  const { form, slot, rules } = draft;
  if (form === 'growth') return false;
  if (form !== 'level' || rules.measure === END_OF_CHANGE) return true;
  const { fiveYears, reached, held, summed } = words.index.period;
  const before = frontOf(draft);
  if (hasWord(summed, before)) return false;
  const isSaid = hasWord(fiveYears, one.text.slice(0, draft.clause.start));
  if (!isSaid && isAveraged(draft, one.clauses, words)) return true;
  const isReached = [before, slot.quantity.inFront ?? ''].some((text) => endsIn(reached, text));
  return isReached || hasWord(held, before);
}
