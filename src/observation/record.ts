import type { Report } from '../report.ts';
import type { Observation } from '../schema.ts';
import type { Context } from './context.ts';
import { type Draft, isDraft } from './draft.ts';
import { indicatorOf } from './indicator.ts';
import { type Ids, idOf } from './numbering.ts';
import { periodOf } from './period.ts';
import { scopeOf } from './scope.ts';
import type { ReadSentence } from './sentences.ts';
import { commitmentOf, statusOf } from './status.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The observations of a sentence, with every field named in `rules`. */
export function observationsOf(
  one: ReadSentence,
  report: Report,
  context: Context,
  ids: Ids,
  words: Vocabulary,
): Observation[] {
  return one.outcomes.filter(isDraft).map((draft) => {
    const { measure, scope, rule } = scopeOf(draft, report, context);
    const indicator = indicatorOf(draft, words) ?? indicatorOf({ ...draft, measure }, words);
    const when = standing(draft, one, context.year, words);
    return {
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
      ...quote(draft, one, report),
      rules: {
        ...draft.rules,
        ...draft.quantity.rules,
        ...(draft.rules.comparator ? { comparator: draft.rules.comparator } : {}),
        ...when.rules,
        ...(rule ? { scope: rule } : {}),
        ...(indicator ? { indicator: 'alias in the vocabulary' } : {}),
      },
      corrected: null,
    };
  });
}

/** The sign of a change is its direction at both ends of a range: 降低10~20% is −10 to −20. */
function upperOf({ quantity, value }: Draft): number | null {
  return quantity.upper !== null && value < 0 ? -quantity.upper : quantity.upper;
}

function standing(draft: Draft, one: ReadSentence, year: number | null, words: Vocabulary) {
  const { sentence, text, clauses, headings, around, isOneYear } = one;
  const status = one.isAppendix
    ? { value: 'context' as const, rule: 'in the appendix' }
    : statusOf(draft, clauses, sentence.part, words);
  const commitment = commitmentOf(draft, clauses, status.value, words);
  const { isStart, clause, quantity } = draft;
  // Of the start of a change only its own clause tells the year.
  const before = isStart ? text.slice(clause.start, quantity.start) : text.slice(0, clause.end);
  const isState = isStateOf(draft, words);
  const told = { before, isStart, isState, isOneYear, headings, around, part: sentence.part, year };
  const { period, since, rule } = periodOf(told, words);
  return {
    status: status.value,
    commitment: commitment?.value ?? null,
    period,
    since,
    rules: {
      status: status.rule,
      period: rule,
      ...(commitment ? { commitment: commitment.rule } : {}),
    },
  };
}

/** Shares, ranks and totals that are reached hold at the end of several years; what was built or grew, over them. */
function isStateOf({ form, slot, rules }: Draft, { cues }: Vocabulary): boolean {
  if (form === 'growth') return false;
  if (form !== 'level' || rules.measure === 'end of a change') return true;
  const { reached, held, summed } = cues.period;
  if (summed.some((word) => slot.before.includes(word))) return false;
  return (
    reached.some((word) => slot.before.endsWith(word)) ||
    held.some((word) => slot.before.includes(word))
  );
}

function quote({ quantity }: Draft, { sentence, text }: ReadSentence, report: Report) {
  const start = sentence.start + quantity.start;
  const end = sentence.start + quantity.end;
  return {
    text: report.text.slice(start, end),
    start,
    end,
    sentence: text,
    offset: sentence.start,
  };
}
