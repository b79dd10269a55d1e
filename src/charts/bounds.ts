/** What comparators say of numbers: which way a bound points, and what is left of it in a difference. */
import type { Comparator, Observation } from '../schema.ts';

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
