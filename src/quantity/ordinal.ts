import type { Quantity } from './item.ts';
import { before, isHan, isLatin, type Place } from './place.ts';
import { numberOf } from './value.ts';

/** Between the order and 第: 全市第, 全省同类区第. */
const REACH = 8;

/**
 * 成为全市第8个千亿区县, 全省第2家: the which of its kind a thing is in the order of a place, with what it is
 * counted in. It is no amount: a city that became the eighth is one. Null where no order is named.
 */
export function ordinalOf(place: Place): Quantity | null {
  const { text, run, front, tail, words } = place;
  const { unit, unitKind, end } = tail;
  if (front !== '第' || unitKind !== 'count' || end !== run.end + unit.length) return null;
  const order =
    before(place, REACH + 1)
      .slice(0, -1)
      .split(/[，。、；]/)
      .at(-1) ?? '';
  const thing = text.charAt(end);
  if (!(isHan(thing) || isLatin(thing)) || !words.rankCues.some((cue) => order.includes(cue)))
    return null;
  return {
    kind: 'quantity',
    shape: 'rank',
    start: run.start - 1,
    end,
    numerals: [run],
    value: numberOf(place.digits, ''),
    upper: null,
    unit,
    unitKind,
    comparator: 'eq',
    rules: { value: 'ordinal', comparator: 'no comparator' },
  };
}
