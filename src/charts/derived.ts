/** Figures that the charts derive from stated ones: written in the multiplier of the text, with its bounds, never rounded past them. */
import type { Comparator, Observation } from '../schema.ts';

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

/** 以上, 超过, 余: the number is the least. */
export function isFloor(comparator: Comparator): boolean {
  return comparator === 'ge' || comparator === 'gt';
}

/** 以内, 不足, 近: the number is the most. */
export function isCeiling(comparator: Comparator): boolean {
  return comparator === 'le' || comparator === 'lt';
}

/** What a bound says of the negative: at least 20 less is at most −20. */
const mirrored: Record<Comparator, Comparator> = {
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
  eq: 'eq',
  approx: 'approx',
  range: 'range',
};

/** The bound of a − b: that of a, and the mirrored one of b. Null where they pull to both sides. */
export function boundOfDifference(a: Comparator, b: Comparator): Comparator | null {
  const bounds = [a, mirrored[b]].filter((one) => one !== 'eq');
  const [first = 'eq', second = first] = bounds;
  if (first === 'range' || second === 'range') return null;
  if (first === second) return first;
  if (first === 'approx' || second === 'approx') return null;
  const strict = [first, second].find((one) => one === 'gt' || one === 'lt') ?? first;
  return isFloor(first) === isFloor(second) ? strict : null;
}

/**
 * The comparator as it points on the scale: of a fall it speaks of the magnitude, so 下降20%以上
 * points to lower values. A range is drawn as its two ends.
 */
export function onScale({
  comparator,
  form,
  value,
}: Pick<Observation, 'comparator' | 'form' | 'value'>): Comparator {
  if (comparator === 'range') return 'eq';
  return form === 'growth' && value < 0 ? mirrored[comparator] : comparator;
}
