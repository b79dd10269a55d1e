import type { Comparator } from '../schema.ts';
import type { Quantity, Span } from './item.ts';
import { hasWord, lexicon, wordAt } from './lexicon.ts';
import { MULTIPLIERS, numberOf, shiftOf } from './value.ts';
import type { BeforeWord, QuantityWords, UnitKind } from './words.ts';

/** What follows a digit run: multiplier, 余, unit. */
export interface Tail {
  multiplier: string;
  hasSurplus: boolean;
  unit: string;
  unitKind: UnitKind | 'none';
  end: number;
}

/**
 * Reads multiplier, 余/多 and unit behind `at`. The unit is tried before each multiplier: the 千
 * of 8.75万千瓦 belongs to 千瓦. Printers set a space in front of either: 2701.73 亿元, 31 公里.
 */
export function readTail(text: string, at: number, words: QuantityWords): Tail {
  const tail = tailAt(text, at, words);
  if (tail.end > at || !isSpace(text, at)) return tail;
  const spaced = tailAt(text, at + 1, words);
  return spaced.unit === '' ? tail : spaced;
}

function tailAt(text: string, at: number, words: QuantityWords): Tail {
  const surplusFirst = surplusAt(text, at, words);
  const afterSurplus = at + surplusFirst.length;
  const multiplier = unitAt(text, afterSurplus, words) ? '' : multiplierAt(text, afterSurplus);
  const afterMultiplier = afterSurplus + multiplier.length;
  const surplusLast = surplusFirst ? '' : surplusAt(text, afterMultiplier, words);
  const end = afterMultiplier + surplusLast.length;
  const gap = end > at && isSpace(text, end) && unitAt(text, end + 1, words) ? 1 : 0;
  const word = unitAt(text, end + gap, words) ?? '';
  const parted = word === '个' ? partedUnit(text, end + gap, words) : null;
  // 五大产业, but 5万大学生 and 50亿大关.
  const unit = parted?.unit ?? (word === '大' && multiplier !== '' ? '' : word);
  const surplus = surplusFirst + surplusLast + (parted?.surplus ?? '');
  return {
    multiplier,
    hasSurplus: surplus !== '',
    unit,
    unitKind: words.unitKinds.get(unit) ?? 'none',
    end: unit ? end + gap + unit.length + (parted?.surplus.length ?? 0) : end,
  };
}

/** 2个多月: the surplus stands within a unit of time. Null elsewhere. */
function partedUnit(
  text: string,
  at: number,
  words: QuantityWords,
): { unit: string; surplus: string } | null {
  const surplus = surplusAt(text, at + 1, words);
  if (surplus === '') return null;
  const from = at + 1 + surplus.length;
  const unit = unitAt(`个${text.slice(from, from + 3)}`, 0, words) ?? '';
  return words.unitKinds.get(unit) === 'span' ? { unit, surplus } : null;
}

const isSpace = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\n';

const MULTIPLIER_INDEX = lexicon(MULTIPLIERS);

function surplusAt(text: string, at: number, words: QuantityWords): string {
  return wordAt(words.surplusIndex, text, at) ?? '';
}

function multiplierAt(text: string, at: number): string {
  return wordAt(MULTIPLIER_INDEX, text, at) ?? '';
}

/** The longest unit word at `at`, or null, as where a longer word only begins like it: 个体, 人口. */
export function unitAt(text: string, at: number, words: QuantityWords): string | null {
  const word = wordAt(words.unitIndex, text, at);
  return word !== null && words.unitKinds.has(word) ? word : null;
}

/** The comparator that touches a number: its meaning, how far the text of the number grows by it, and the rule's name. */
export interface Bound {
  comparator: Comparator;
  inFront?: string;
  start: number;
  end: number;
  rule: string;
}

/** Looks for a comparator on either side of `start`–`end`. In front wins over behind, words win over 余. */
export function readBound(
  text: string,
  { start, end }: Span,
  hasSurplus: boolean,
  words: QuantityWords,
): Bound {
  const before = beforeAt(text, start, words);
  const after = wordAt(words.afterIndex, text, end);
  const { comparator, rule } =
    boundOf(before, after, hasSurplus, words) ?? exact(text, start, words);
  return {
    start: before ? start - before.word.length : start,
    end: after ? end + after.length : end,
    comparator,
    ...(before && { inFront: before.word }),
    rule,
  };
}

type Told = Pick<Bound, 'comparator' | 'rule'>;

function boundOf(
  before: BeforeWord | undefined,
  after: string | null,
  hasSurplus: boolean,
  { afterMeaning }: QuantityWords,
): Told | null {
  if (before) return { comparator: before.comparator, rule: `${before.word} in front` };
  const meaning = after === null ? undefined : afterMeaning.get(after);
  if (meaning) return { comparator: meaning, rule: `${after} behind` };
  return hasSurplus ? { comparator: 'gt', rule: 'more than the digits say' } : null;
}

function exact(text: string, start: number, words: QuantityWords): Told {
  const apart = apartAt(text, start, words);
  return apart
    ? { comparator: apart.comparator, rule: `${apart.word} before the verb` }
    : { comparator: 'eq', rule: 'no comparator' };
}

/** 至少建成, 至少启动建设: the bound, and a verb of up to six characters. */
function apartAt(text: string, start: number, { apart, apartIndex }: QuantityWords) {
  const front = text.slice(Math.max(0, start - 8), start);
  if (!hasWord(apartIndex, front)) return undefined;
  return apart.find(({ word }) => {
    const at = front.lastIndexOf(word);
    return at >= 0 && /^\p{Script=Han}{1,6}$/u.test(front.slice(at + word.length));
  });
}

function beforeAt(text: string, start: number, words: QuantityWords): BeforeWord | undefined {
  return words.beforeEnds
    .get(text.charAt(start - 1))
    ?.find(
      ({ word, unless }) =>
        text.endsWith(word, start) &&
        !unless.includes(text.charAt(start - word.length - 1) || '\n'),
    );
}

/** 增长-18.9%: a dash between a word and a rate is the sign; two are punctuation, and behind a number one joins a range. */
function hasSign(text: string, start: number, { unitKind }: Tail): boolean {
  if (unitKind !== 'rate' || text.charAt(start - 1) !== '-') return false;
  return /[\u4e00-\u9fff、]/.test(text.charAt(start - 2));
}

/** One number with its tail and comparator. */
export function amount(text: string, numeral: Span, tail: Tail, words: QuantityWords): Quantity {
  const digits = text.slice(numeral.start, numeral.end);
  const isNegative = hasSign(text, numeral.start, tail);
  const start = isNegative ? numeral.start - 1 : numeral.start;
  const bound = readBound(text, { start, end: tail.end }, tail.hasSurplus, words);
  return {
    kind: 'quantity',
    shape: 'amount',
    start: bound.start,
    end: bound.end,
    numerals: [numeral],
    value: numberOf(digits, tail.multiplier) * (isNegative ? -1 : 1),
    upper: null,
    unit: tail.unit,
    unitKind: tail.unitKind,
    comparator: bound.comparator,
    ...(bound.inFront && { inFront: bound.inFront }),
    rules: {
      value: shiftOf(tail.multiplier) > 0 ? 'digits with multiplier' : 'digits',
      comparator: bound.rule,
    },
  };
}

/** Two numbers with a dash between them: 3—5个, 10~20%. The multiplier behind the upper end serves both unless the lower has its own. */
export function range(
  text: string,
  low: Span,
  lowTail: Tail,
  high: Span,
  tail: Tail,
  words: QuantityWords,
): Quantity {
  const multiplier = lowTail.multiplier || (lowTail.unit ? '' : tail.multiplier);
  const bound = readBound(text, { start: low.start, end: tail.end }, false, words);
  return {
    kind: 'quantity',
    shape: 'amount',
    start: bound.start,
    end: bound.end,
    numerals: [low, high],
    value: numberOf(text.slice(low.start, low.end), multiplier),
    upper: numberOf(text.slice(high.start, high.end), tail.multiplier),
    unit: tail.unit,
    unitKind: tail.unitKind,
    comparator: 'range',
    rules: { value: 'range', comparator: 'range' },
  };
}
