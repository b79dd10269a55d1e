/** How many places each multiplier shifts the decimal point. */
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** Multipliers as they stand after digits, longest first. 千万 is 7 places, 万亿 is 12. */
export const MULTIPLIERS = [
  '百万亿',
  '十万亿',
  '千万亿',
  '万亿',
  '千亿',
  '百亿',
  '十亿',
  '千万',
  '百万',
  '十万',
  '亿',
  '万',
  '千',
  '百',
  '十',
] as const;

/** Places by which a multiplier shifts the decimal point: 万 4, 千万 7, '' 0. */
export function shiftOf(multiplier: string): number {
  let places = 0;
  for (const character of multiplier) places += SHIFTS.get(character) ?? 0;
  return places;
}

/**
 * The number that `digits` (with thousands separators or decimals) and a multiplier mean. The
 * decimal string is shifted, not multiplied: 9.7 * 1e8 is 969999999.9999999.
 */
export function numberOf(digits: string, multiplier: string): number {
  const whole = digits.includes(',') ? digits.replaceAll(',', '') : digits;
  const plain = whole.includes('·') ? whole.replace('·', '.') : whole;
  return Number(multiplier === '' ? plain : `${plain}e${shiftOf(multiplier)}`);
}

const CHINESE_DIGITS = '零一二三四五六七八九';

/** The value of a Chinese numeral up to 99, or null where it is none: 两, 十二, 三十. */
export function chineseValue(numeral: string): number | null {
  if (numeral === '两') return 2;
  const [tens, ones, ...rest] = numeral.split('十');
  if (rest.length > 0 || tens === undefined) return null;
  if (ones === undefined) return digitOf(tens);
  const high = tens === '' ? 1 : digitOf(tens);
  const low = ones === '' ? 0 : digitOf(ones);
  return high === null || low === null ? null : high * 10 + low;
}

function digitOf(character: string): number | null {
  const value = CHINESE_DIGITS.indexOf(character);
  return character.length === 1 && value >= 0 ? value : null;
}
