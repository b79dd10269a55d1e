import type { Quantity } from './item.ts';

/** A quantity that a Chinese numeral with its unit makes. */
export function chinese(
  start: number,
  numeral: string,
  unit: string,
  value: number,
  shape: Quantity['shape'],
  unitKind: Quantity['unitKind'],
  rule: string,
): Quantity {
  return {
    kind: 'quantity',
    shape,
    start,
    end: start + numeral.length + unit.length,
    numerals: [{ start, end: start + numeral.length }],
    value,
    upper: null,
    unit,
    unitKind,
    comparator: 'eq',
    rules: { value: rule, comparator: 'no comparator' },
  };
}
