import { takeReach } from '../phrases/strip.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Clause, Slot } from './clause.ts';

/** 由6679亿元增加到9210亿元: the words between two numbers only tell a change. */
export function withChanges(clause: Clause, words: Vocabulary): Clause {
  if (clause.slots.length < 2) return clause;
  const slots = withPlacesReached(clause.slots, words);
  if (slots !== clause.slots) return withChanges({ ...clause, slots }, words);
  const changes = clause.slots.map((slot, at) => isChange(slot, clause.slots, at, words));
  if (!changes.includes(true)) return clause;
  const moved = clause.slots.map((slot, at): Slot => {
    const start = changes[at + adjacentTo(clause.slots, at) + 1]
      ? { ...slot, before: withoutTransition(slot.before, words), after: '' }
      : slot;
    return changes[at] ? { ...start, link: 'change' } : start;
  });
  return { ...clause, slots: moved };
}

/** 上升12位|至全省第5: how far a place moved, and in front of the place it reached what leads to it. */
function withPlacesReached(slots: Slot[], { cues }: Vocabulary): Slot[] {
  const isReached = (at: number) =>
    slots[at]?.quantity.shape === 'rank' &&
    slots[at].link === 'through' &&
    /^[至到]/.test(slots[at].before) &&
    slots[at - 1]?.quantity.shape === 'amount' &&
    cues.standing.units.includes(slots[at - 1]?.quantity.unit ?? '');
  if (!slots.some((_, at) => isReached(at))) return slots;
  return slots.map((slot, at) => {
    const own: Slot = isReached(at + 1) ? { ...slot, after: '' } : slot;
    return isReached(at) ? { ...own, before: own.before.slice(1), link: 'list' } : own;
  });
}

/** 增长到2020年的: the year in which a change ended. */
const END_YEAR = /(?:19|20)\d\d年[末底]?的?$/;

/** Whether words say nothing but that a number changed: 增长到, 调整到2020年的. */
export function isCourse(between: string, { index }: Vocabulary): boolean {
  return takeReach(between.replace(END_YEAR, ''), index.course).rest === '';
}

/** 由300亿元向500亿元迈进: a value that is headed for, and not said to be reached. */
export const isAhead = ({ before }: Slot) => before === '向';

function isChange(slot: Slot, slots: readonly Slot[], at: number, words: Vocabulary): boolean {
  if (slot.link !== 'through' || !(isAhead(slot) || isCourse(slot.before, words))) return false;
  let from = at - 1;
  while (slots[from]?.link === 'adjacent') from -= 1;
  if (words.index.patterns.adding.test(slots[from]?.before ?? '')) return false;
  const units = slots.slice(from, at).map(({ quantity }) => quantity.unit);
  return units.includes(slot.quantity.unit) || slot.quantity.value === 0;
}

/** How many numbers stand right behind this one: 13677户49479人. */
export function adjacentTo(slots: readonly Slot[], at: number): number {
  let next = at + 1;
  while (slots[next]?.link === 'adjacent') next += 1;
  return next - at - 1;
}

/** Of 由2010年的303.4亿元增加到 the subject stands in the clause before. */
const START_TIME = /^(?:(?:19|20)\d\d年[末底]?|上年|去年|“[^”]+”[末初]?)?的?$/;

/** 由全国第六位升至第五位: among whom the place is taken. */
const FIELD = /^全[国省市州县区盟旗]$/;

/** 总产量由2015年的: the year of the start goes with 由. */
export function withoutTransition(before: string, { cues }: Vocabulary): string {
  const at = Math.max(...cues.phrase.transitions.map((word) => before.lastIndexOf(word)));
  if (at === 0 && START_TIME.test(before.slice(1))) return '';
  if (at <= 0 || before.length - at > 12) return before;
  return before.slice(0, at) + (FIELD.exec(before.slice(at + 1))?.[0] ?? '');
}
