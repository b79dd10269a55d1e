import type { Report } from '../report.ts';
import type { Observation } from '../schema.ts';
import type { Context } from './context.ts';
import { isDraft } from './draft.ts';
import { indicatorOf } from './indicator.ts';
import { type Ids, idOf } from './numbering.ts';
import { periodOf } from './period.ts';
import { scopeOf } from './scope.ts';
import type { ReadSentence } from './sentences.ts';
import { commitmentOf, statusOf } from './status.ts';
import type { Vocabulary } from './vocabulary.ts';

export function observationsOf(
  one: ReadSentence,
  report: Report,
  context: Context,
  ids: Ids,
  words: Vocabulary,
): Observation[] {
  const { sentence, text, clauses } = one;
  return one.outcomes.filter(isDraft).map((draft) => {
    const status = statusOf(draft, clauses, sentence.part, words);
    const commitment = commitmentOf(draft, clauses, status.value, words);
    const period = periodOf(
      {
        before: text.slice(0, draft.isStart ? draft.quantity.start : draft.clause.end),
        isStart: draft.isStart,
        around: one.around,
        part: sentence.part,
        year: context.year,
      },
      words,
    );
    const scope = scopeOf(draft, one.clauses, report, context);
    const indicator = indicatorOf(draft, words);
    const { quantity } = draft;
    return {
      id: idOf(draft, one, ids),
      report: context.id,
      place: context.place?.id ?? null,
      section: sentence.section,
      measure: scope.measure,
      indicator:
        (indicator ?? indicatorOf({ ...draft, measure: scope.measure }, words))?.id ?? null,
      form: draft.form,
      status: status.value,
      comparator: quantity.comparator,
      commitment: commitment?.value ?? null,
      value: draft.value,
      upper: quantity.upper,
      unit: draft.unit,
      period: period.period,
      since: period.since,
      scope: scope.scope,
      parent: draft.parent ? idOf(draft.parent, one, ids) : null,
      basis: draft.basis,
      text: report.text.slice(sentence.start + quantity.start, sentence.start + quantity.end),
      start: sentence.start + quantity.start,
      end: sentence.start + quantity.end,
      sentence: text,
      offset: sentence.start,
      rules: {
        ...draft.rules,
        ...quantity.rules,
        status: status.rule,
        period: period.rule,
        ...(commitment ? { commitment: commitment.rule } : {}),
        ...(scope.rule ? { scope: scope.rule } : {}),
        ...(indicator ? { indicator: 'alias in the vocabulary' } : {}),
      },
      corrected: null,
    };
  });
}
