import type { Clause, Slot } from './clause.ts';
import { takeReach } from './strip.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 由6679亿元增加到9210亿元: the words between two numbers only tell a change. */
export function withChanges(clause: Clause, words: Vocabulary): Clause {
  if (clause.slots.length < 2) return clause;
  const isChange = (slot: Slot | undefined, before: Slot | undefined) =>
    slot?.link === 'through' &&
    (slot.quantity.unit === before?.quantity.unit || slot.quantity.value === 0) &&
    takeReach(slot.before, words.index.course).rest === '';
  if (!clause.slots.some((slot, at) => isChange(slot, clause.slots[at - 1]))) return clause;
  const slots = clause.slots.map((slot, at): Slot => {
    const start = isChange(clause.slots[at + 1], slot)
      ? { ...slot, before: withoutTransition(slot.before, words), after: '' }
      : slot;
    return isChange(slot, clause.slots[at - 1]) ? { ...start, link: 'change' } : start;
  });
  return { ...clause, slots };
}

/** 总产量由2015年的: the year of the start goes with 由. */
function withoutTransition(before: string, { cues }: Vocabulary): string {
  const at = Math.max(...cues.phrase.transitions.map((word) => before.lastIndexOf(word)));
  return at > 0 && before.length - at <= 12 ? before.slice(0, at) : before;
}
