import { chineseItems } from './chinese.ts';
import { type Enclosure, enclosures } from './enclosure.ts';
import { FEATURES, featuresOf } from './features.ts';
import { fold } from './fold.ts';
import { amount, range, readTail, type Tail } from './island.ts';
import type { Item, Span } from './item.ts';
import { wordAt } from './lexicon.ts';
import { markOf } from './marks.ts';
import { ordinalOf } from './ordinal.ts';
import { type Place, placeOf } from './place.ts';
import { rankOf } from './rank.ts';
import { type Read, readFraction, readRatio, unread } from './ratio.ts';
import { digitRuns } from './runs.ts';
import type { QuantityWords } from './words.ts';

/**
 * Reads every number of a string: each digit run ends in exactly one item, and so does each
 * Chinese numeral that measures. Items stand in the order of the text; a range has two numerals.
 * Linear in the length of the string.
 */
export function readQuantities(source: string, words: QuantityWords): Item[] {
  const features = featuresOf(source, words.features);
  const text = (features & FEATURES.unfolded) === 0 ? source : fold(source);
  const list = (features & FEATURES.opener) === 0 ? NONE : enclosures(text);
  const items = (features & FEATURES.digit) === 0 ? [] : readRuns(text, list, words);
  const chinese = chineseItems(text, list, features, words);
  if (chinese.length === 0) return items;
  return [...items, ...chinese].sort((a, b) => firstOf(a) - firstOf(b));
}

const NONE: readonly Enclosure[] = [];

const firstOf = (item: Item) =>
  item.kind === 'mark' ? item.start : (item.numerals[0]?.start ?? item.start);

function readRuns(text: string, list: readonly Enclosure[], words: QuantityWords): Item[] {
  const runs = digitRuns(text);
  const items: Item[] = [];
  for (let index = 0; index < runs.length; ) {
    const read = readAt(text, runs, index, list, words);
    for (const item of read.items) items.push(item);
    index += read.used;
  }
  return items;
}

function readAt(
  text: string,
  runs: readonly Span[],
  index: number,
  list: readonly Enclosure[],
  words: QuantityWords,
): Read {
  const ratio = readRatio(text, runs, index, words) ?? readFraction(text, runs, index, words);
  if (ratio) return ratio;
  const place = placeOf(text, runs, index, list, words);
  if (!place) return { items: [], used: 1 };
  const pair = readRange(place, runs, index);
  if (pair) return pair;
  const mark = markOf(place);
  if (mark) return { items: [mark], used: 1 };
  const rank = rankOf(text, place.run, words) ?? ordinalOf(place);
  if (rank) return { items: [rank], used: 1 };
  const isOpen = place.tail.unit === '' || place.tail.unit === '个';
  const tail = isOpen ? listTail(text, runs, index, place.tail, words) : place.tail;
  return { items: [readAmount(text, place.run, tail, words)], used: 1 };
}

/** How many numbers of one list may share the unit behind the last. */
const LONGEST_LIST = 8;

/** 提高2.0、1.4和7.6个百分点, 2个和3个百分点: the unit stands behind the last number of the list. */
function listTail(
  text: string,
  runs: readonly Span[],
  index: number,
  own: Tail,
  words: QuantityWords,
): Tail {
  let end = own.end;
  for (let at = index + 1; at <= index + LONGEST_LIST; at += 1) {
    const run = runs[at];
    if (!run || !/^(?:、|和|与|及|以及)$/.test(text.slice(end, run.start))) break;
    const { unit, unitKind, end: next } = readTail(text, run.end, words);
    const isShared = own.unit === '' ? unit !== '' : unit.endsWith('百分点');
    if (isShared) return { ...own, unit, unitKind };
    end = next;
  }
  return own;
}

const CLOSING = /[，。、；！？（）)\s]/;

/** A number without a unit is read only where its multiplier or the noun before it says that it is complete. */
function readAmount(text: string, run: Span, tail: Tail, words: QuantityWords): Item {
  if (tail.unit !== '') return amount(text, run, tail, words);
  const behind = text.charAt(tail.end);
  const isClosed =
    behind === '' || CLOSING.test(behind) || wordAt(words.afterIndex, text, tail.end) !== null;
  const isLeft = isClosed || words.patterns.counted.test(text.slice(tail.end, tail.end + 4));
  const isCounted = isLeft || countsPeople(text, tail, words);
  const isNothing =
    text.slice(run.start, run.end) === '0' &&
    /[降归减][至为到零]$|[率数](?:保持)?为$/.test(
      text.slice(Math.max(0, run.start - 4), run.start),
    );
  if (isClosed && isNothing) return amount(text, run, tail, words);
  if (isCounted && tail.multiplier !== '') return amount(text, run, tail, words);
  if (isLeft && isOnScale(text.slice(Math.max(0, run.start - 24), run.start), words))
    return amount(text, run, tail, words);
  return unread(run, unknownUnit(text, tail.end));
}

/** 基尼系数降至0.35, 收入比由2.1缩小至1.95: the noun in front is itself a plain number. */
function isOnScale(before: string, { patterns, scales }: QuantityWords): boolean {
  const front = before.replace(patterns.level, '').replace(COURSE, '');
  return scales.some((scale) => front.endsWith(scale));
}

/** 收入比|由上年的2.1 */
const COURSE = /[由从](?:[^，。；]{0,10}的)?[\d.]*$/;

/** 香港人: the people of a place. */
const OF_PLACE = /^[\u4e00-\u9fff]{2}人(?![\u4e00-\u9fff])|^[\u4e00-\u9fff]{2}人的/;

/** 1.65万贫困人口, 600多万香港人: people are counted without a measure word behind 万. */
function countsPeople(text: string, tail: Tail, { people }: QuantityWords): boolean {
  const behind = text.slice(tail.end, tail.end + 8);
  const noun = /^[\u4e00-\u9fff]{2,8}/.exec(behind)?.[0] ?? '';
  return OF_PLACE.test(behind) || people.some((word) => noun.includes(word));
}

function unknownUnit(text: string, at: number): string {
  const word = /^[\u4e00-\u9fff]{1,2}/.exec(text.slice(at, at + 2))?.[0];
  return word ? `unknown unit: ${word}` : 'number without a unit';
}

const JOINTS = new Set(['-', '--', '~', '至']);

/** Longest tail with a joint behind it; numbers farther apart are no range. */
const FARTHEST = 40;

/** 3—5个: both ends are read together, and are marks together where the upper end is one (0—3岁). */
function readRange(low: Place, runs: readonly Span[], index: number): Read | null {
  const { text, run, next: high, tail, words } = low;
  const gap = high === null ? 0 : high.start - tail.end;
  if (high === null || gap < 1 || gap > 2 || high.start - run.end > FARTHEST) return null;
  if (!JOINTS.has(text.slice(tail.end, high.start))) return null;
  const place = placeOf(text, runs, index + 1, low.enclosures, words);
  if (!place) return null;
  const mark = markOf(place) ?? markOf(low);
  if (mark) return { items: [run, high].map((one) => ({ ...mark, ...one })), used: 2 };
  if (place.tail.unit === '') return null;
  return { items: [range(text, run, tail, high, place.tail, words)], used: 2 };
}
