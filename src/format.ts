/** Dates and small counts as Chinese words. */

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A count up to 99 before a measure word: 2 → 两, 7 → 七, 12 → 十二; larger ones as digits. */
export function count(value: number): string {
  if (value === 2) return '两';
  if (value > 99 || value < 0 || !Number.isInteger(value)) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}

/** 2023-01-07 → 2023年1月7日. */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
