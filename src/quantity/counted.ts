import { characters, isIn } from '../characters.ts';
import { chinese } from './chinese-item.ts';
import { type Enclosure, enclosing } from './enclosure.ts';
import { unitAt } from './island.ts';
import type { Quantity } from './item.ts';
import { wordAt, wordBefore } from './lexicon.ts';
import { chineseValue } from './value.ts';
import type { QuantityWords } from './words.ts';

const COUNTING = characters('两三四五六七八九');

/** 北京路、上海路两条轴带: as many names in front, joined by 、, as the numeral says. */
export function countedLists(
  text: string,
  words: QuantityWords,
  list: readonly Enclosure[],
): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isIn(COUNTING, text.charCodeAt(at))) continue;
    const unit = unitAt(text, at + 1, words);
    if (unit === null || !isCounted(text, at, unit, list, words)) continue;
    const numeral = text.charAt(at);
    const value = chineseValue(numeral);
    if (value === null || namesBefore(text, at) !== value || isSumOfSubjects(text, at)) continue;
    found.push(chinese(at, numeral, unit, value, 'amount', 'count', 'counts the names in front'));
  }
  return found;
}

function isCounted(
  text: string,
  at: number,
  unit: string,
  list: readonly Enclosure[],
  words: QuantityWords,
): boolean {
  if (unit.startsWith('大') || words.unitKinds.get(unit) !== 'count') return false;
  if (!/[\u4e00-\u9fff]/.test(text.charAt(at + 1))) return false;
  if (/[和与及、第十]/.test(text.charAt(at - 1))) return false;
  if (/^(?:位数|个[“‘]百分之)/.test(text.slice(at + 1, at + 6))) return false;
  const counted = text.slice(at + 1 + unit.length, at + 8);
  if (words.abstracts.some((word) => counted.includes(word))) return false;
  return enclosing(list, at, 'quote', 'title') === null;
}

/** 氨氮、二氧化硫两项污染物排放量分别削减: the numeral only sums the subjects up. */
function isSumOfSubjects(text: string, at: number): boolean {
  const clause = text.slice(at, at + 30).split(/[，。；]/, 1)[0] ?? '';
  return clause.includes('分别');
}

function namesBefore(text: string, at: number): number {
  const clause =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[，。；！？:]/)
      .at(-1) ?? '';
  return clause === '' || !clause.includes('、') ? 0 : clause.split('、').length;
}

const NUMERALS = characters('两二三四五六七八九十');
const NUMERAL = /^[一二三四五六七八九十两]{1,3}/;

/**
 * 新增两家上市公司, 引进十余个项目: a verb of adding, a numeral from two on, a measure word of things and
 * a noun. 一 is left to be an article, and 个 and 项 to slogans but where they count projects and the like.
 */
export function countedThings(
  text: string,
  words: QuantityWords,
  list: readonly Enclosure[],
): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (!isIn(NUMERALS, text.charCodeAt(at))) continue;
    if (wordBefore(words.addingEnds, text, at) === null) continue;
    const thing = thingAt(text, at, words);
    if (thing !== null && enclosing(list, at, 'quote', 'title') === null) found.push(thing);
  }
  return found;
}

function thingAt(text: string, at: number, words: QuantityWords): Quantity | null {
  const numeral = NUMERAL.exec(text.slice(at, at + 3))?.[0] ?? '';
  const value = chineseValue(numeral);
  const surplus = wordAt(words.surplusIndex, text, at + numeral.length) ?? '';
  const start = at + numeral.length + surplus.length;
  const unit = wordAt(words.counterIndex, text, start);
  if (value === null || unit === null || unitAt(text, start, words) !== unit) return null;
  const noun =
    /^\p{Script=Han}{2,12}/u.exec(text.slice(start + unit.length, start + 13))?.[0] ?? '';
  const isThing = words.things.some((word) => noun.includes(word));
  if (noun === '' || (words.looseCounters.includes(unit) && !isThing)) return null;
  if (words.abstracts.some((word) => noun.includes(word))) return null;
  const item = chinese(
    at,
    numeral,
    surplus + unit,
    value,
    'amount',
    'count',
    'counts things added',
  );
  const comparator = surplus === '' ? 'eq' : 'gt';
  return { ...item, unit, comparator };
}
