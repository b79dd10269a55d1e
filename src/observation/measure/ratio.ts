import type { Clause, Slot } from '../clauses/clause.ts';
import { isCourse } from '../clauses/course.ts';
import { PARTS_OF_RATIO } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Outcome } from './draft.ts';
import { base } from './drafting.ts';

/**
 * 三次产业占比0.3∶21.7∶78: the names of the parts stand in the vocabulary. 由9∶47∶44调整为9∶45∶46
 * are two ratios, of which the first is where a change began.
 */
export function ratio(clause: Clause, series: readonly Slot[], words: Vocabulary): Outcome[] {
  const ratios = clause.slots.filter(({ quantity }) => quantity.shape === 'ratio');
  const before = ratios[0]?.before ?? '';
  const next = ratios[ratios.indexOf(series.at(-1) as Slot) + 1];
  const isStart = next !== undefined && isCourse(next.before, words);
  const names = Object.entries(words.cues.noun.ratios)
    .filter(([name]) => before.includes(name))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  return series.map((slot, at) => {
    const name = names?.length === series.length ? names[at] : undefined;
    if (name === undefined)
      return { quantity: slot.quantity, reason: 'ratio without names in the vocabulary' };
    return {
      ...base(clause, slot),
      isStart,
      measure: name,
      noun: name,
      verb: '',
      form: 'share' as const,
      unit: '%',
      value: slot.quantity.value,
      basis: null,
      rules: { measure: PARTS_OF_RATIO, form: PARTS_OF_RATIO },
    };
  });
}
