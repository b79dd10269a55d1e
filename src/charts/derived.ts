/** Figures that the charts derive from stated ones: written in the multiplier of the text, with their bounds, never rounded past them. */
import type { Comparator, Observation } from '../schema.ts';
import { isCeiling, isFloor } from './bounds.ts';

const scales: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** A value in the multiplier and the unit of a stated number: 5731000000 beside 52.1亿元 is 57.31亿元. Six digits at most. */
export function inUnitsOf(value: number, { text, unit }: Observation): string {
  const multiplier = /万亿|亿|万/u.exec(text)?.[0] ?? '';
  const scaled = value / (scales[multiplier] ?? 1);
  return `${Number(scaled.toPrecision(6))}${multiplier}${unit}`;
}

/** A derived figure with its bound: 57.31亿元以上, 超过105.6%. */
export function bounded(words: string, comparator: Comparator): string {
  const forms: Partial<Record<Comparator, string>> = {
    ge: `${words}以上`,
    gt: `超过${words}`,
    le: `${words}以内`,
    lt: `不到${words}`,
    approx: `${words}左右`,
  };
  return forms[comparator] ?? words;
}

/** A ratio as per cent with one decimal and its bound: a floor is rounded down, a ceiling up. */
export function perCent(ratio: number, comparator: Comparator = 'eq'): string {
  // 1.1 is 1100.0000000000002 thousandths in binary, which would round up.
  const thousandths = Number((ratio * 1000).toPrecision(12));
  return bounded(`${rounding(comparator)(thousandths) / 10}%`, comparator);
}

function rounding(comparator: Comparator): (value: number) => number {
  if (isFloor(comparator)) return Math.floor;
  return isCeiling(comparator) ? Math.ceil : Math.round;
}
