import type { Quantity } from '../../quantity.ts';

const NUMERALS = '一二三四五六七八九十';

/** A place in an order as part of a measure: 第三, 前十, 第12. */
export function placeName({ value, comparator }: Quantity): string {
  return (comparator === 'le' ? '前' : '第') + (NUMERALS.charAt(value - 1) || value);
}
