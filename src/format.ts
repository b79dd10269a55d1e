/** Dates, counts and numbers as words: Chinese for all pages, English for the English edition. */
import type { Comparator, English, Observation } from './schema.ts';

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

/** In quotation marks; those inside it become single ones (GB/T 15834). */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 2023-01-07 → 7 January 2023. */
export function englishDate(iso: string): string {
  const [year, month = 1, day] = iso.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}

/** With typewriter quotes: those of print are as wide as Han characters in the face of drawings. */
export function straight(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

const HAN = /(\p{Script=Han}+)/u;

/** English words with Chinese ones among them, each as a stretch. */
export function inLanguages(text: string): Stretch[] {
  return text
    .split(HAN)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, chinese: HAN.test(part) }));
}

// --- English numbers ---------------------------------------------------------------------------

/** A stretch of an English phrase; `chinese` where the vocabulary has no English for it. */
export interface Stretch {
  text: string;
  chinese: boolean;
}

type Quantity = Pick<
  Observation,
  'form' | 'comparator' | 'commitment' | 'value' | 'upper' | 'unit'
>;

/** Powers of ten with a name, and the decimals that may stand before it. */
const scales = [
  { zeros: 12, name: 'trillion' },
  { zeros: 9, name: 'billion' },
  { zeros: 6, name: 'million' },
];
const mostDecimals = 3;

/** Every digit of a number, without an exponent. */
const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number without loss of a digit, its point moved in the string: 1182000000 → 1.182 billion, 147900 → 147,900. */
export function englishNumber(value: number): string {
  const sign = value < 0 ? '−' : '';
  const [whole = '', part = ''] = plain.format(Math.abs(value)).split('.');
  for (const { zeros, name } of scales) {
    const rest = `${whole.slice(-zeros)}${part}`.replace(/0+$/u, '');
    if (whole.length <= zeros || rest.length > mostDecimals) continue;
    return `${sign}${pointed(whole.slice(0, -zeros), rest)} ${name}`;
  }
  return sign + pointed(whole, part);
}

/** Thousands apart, decimals where there are some. */
function pointed(whole: string, part: string): string {
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return part === '' ? grouped : `${grouped}.${part}`;
}

const bounds: Record<Comparator, string> = {
  eq: '',
  ge: 'at least ',
  gt: 'more than ',
  le: 'at most ',
  lt: 'under ',
  approx: 'about ',
  range: '',
};

/**
 * A quantity in English with everything that bounds it: `strives for an increase of at least 10%`.
 * `rise` is the report's verb of a growth that is positive. What has no English stays Chinese.
 */
export function englishQuantity(said: Quantity, rise: string, words: English): Stretch[] {
  const { form, commitment, comparator, value } = said;
  const strives = commitment === 'strive';
  const lead = strives ? 'strives for ' : '';
  if (form === 'rank') return [english(lead + rank(said))];
  const amount = [english(bounds[comparator]), ...amountOf(said, words)];
  if (form !== 'growth') return joined([english(lead), ...amount]);
  const noun = value < 0 ? 'decrease' : words.changes[rise];
  if (noun === undefined)
    return joined([english(lead), { text: rise, chinese: true }, english(' '), ...amount]);
  return joined([english(`${lead}${strives ? article(noun) : ''}${noun} of `), ...amount]);
}

/**
 * A quantity as briefly as a drawing needs it, with everything that bounds it: `aim: at least ¥5 billion`.
 * A rise is the number alone, as the drawing says that it is one; a fall has its noun, since bounds speak of its size.
 */
export function englishFigure(said: Quantity, words: English): string {
  const { form, commitment, comparator, value } = said;
  const lead = commitment === 'strive' ? 'aim: ' : '';
  if (form === 'rank') return lead + rank(said);
  const fall = form === 'growth' && value < 0 ? 'decrease of ' : '';
  return `${lead}${fall}${bounds[comparator]}${briefly(said, words)}`;
}

/** A number with the sign of its unit, or with its name where it has none. */
function briefly(said: Quantity, words: English): string {
  const sign = words.signs[said.unit];
  if (sign !== undefined) return sign.replace('{}', numberOf(said));
  return amountOf(said, words)
    .map(({ text }) => text)
    .join('');
}

/** The number, or both ends of a range. The sign of a growth is in the word before it. */
function numberOf({ form, value, upper }: Quantity): string {
  const shown = (one: number) => englishNumber(form === 'growth' ? Math.abs(one) : one);
  return (upper === null ? [value] : [value, upper]).map(shown).join('–');
}

/** A number with its unit. */
function amountOf(said: Quantity, { units }: English): Stretch[] {
  const { unit } = said;
  const number = numberOf(said);
  const names = units[unit];
  if (unit !== '' && names === undefined)
    return [english(`${number} `), { text: unit, chinese: true }];
  const name = names?.[number === '1' ? 0 : 1] ?? '';
  return [english(/^\p{L}/u.test(name) ? `${number} ${name}` : `${number}${name}`)];
}

/** No. 3; top 10 for the first ten. */
function rank({ comparator, value, upper }: Quantity): string {
  if (upper !== null) return `No. ${value}–${upper}`;
  return comparator === 'le' ? `top ${value}` : `${bounds[comparator]}No. ${value}`;
}

function article(noun: string): string {
  return /^[aeiou]/u.test(noun) ? 'an ' : 'a ';
}

function english(text: string): Stretch {
  return { text, chinese: false };
}

/** Neighbours of one language as one stretch. */
function joined(stretches: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of stretches.filter(({ text }) => text !== '')) {
    const last = found.at(-1);
    if (last?.chinese === one.chinese) last.text += one.text;
    else found.push({ ...one });
  }
  return found;
}
