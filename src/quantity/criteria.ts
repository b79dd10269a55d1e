/** Numbers that tell which things are counted, and not how many. */
import { characters, isIn } from '../characters.ts';
import { wordBefore } from './lexicon.ts';
import { before, hasAfterWord, isHan, type Place } from './place.ts';
import type { QuantityWords } from './words.ts';

/** Kinds of units whose numbers are no sums or sizes. */
const NO_SUMS = new Set<string>(['count', 'rate', 'span']);

/** A sum or a size that says which things are counted: 10亿元以上项目6个, 税收过5亿元楼宇. */
export function isThreshold(place: Place): boolean {
  const { tail, text, words } = place;
  if (NO_SUMS.has(tail.unitKind) || tail.unit + tail.multiplier === '') return false;
  const mayLimit = isIn(BEHIND_THRESHOLD, text.charCodeAt(tail.end));
  const isBehindOver = wordBefore(words.overEnds, text, place.run.start) !== null;
  if (!mayLimit && !isBehindOver && place.front !== '或') return false;
  const behind = text.slice(tail.end);
  if (isBehindOver && (COUNTED_OVER.test(before(place, 4)) || isOfCountedThing(behind, words)))
    return true;
  if (place.front === '或' && OVER_OR.test(before(place, 14))) return isHan(behind.charAt(0));
  if (/^元?级/.test(behind) && tail.multiplier !== '') return true;
  if (isOfWhich(place, behind) || isOfCounted(place, behind)) return true;
  if (isOver(place)) return isLimitedOver(place, behind);
  return isLimit(behind, tail.unitKind === 'money', words);
}

/** 全市首个300亿元园区: the sum tells which thing is the first. */
export function isOfFirst({ text, run, front, tail }: Place): boolean {
  if (!'个家座'.includes(front) || text.charAt(run.start - 2) !== '首') return false;
  return tail.unitKind === 'money' && isHan(text.charAt(tail.end));
}

/** 10亿元以上6个, 5亿元以上项目, 50亩以上园区3个 */
function isLimit(behind: string, isMoney: boolean, words: QuantityWords): boolean {
  const limited = LIMIT.exec(behind);
  if (limited === null) return false;
  const noun = behind.slice(limited[0].length);
  if (isMoney && /^\d/.test(noun)) return true;
  return limitsNoun(noun) || (isMoney && opensThing(noun, words));
}

/** 超10亿元|项目6个 */
const isLimitedOver = ({ text, tail, words }: Place, behind: string): boolean =>
  isHan(behind.charAt(0)) && !behind.startsWith('的') && !hasAfterWord(text, tail.end, words);

/** 过5000万元|的企业12家, 超过10亿元|的项目36个: those that pass the sum are counted behind. */
const isOfCountedThing = (behind: string, words: QuantityWords): boolean =>
  COUNTED_THING.test(behind) && opensThing(behind.slice(1), words);

const COUNTED_THING = /^的[\u4e00-\u9fff]{1,10}\d/;

/** 新增4个过|20亿元: the sum tells which are counted. */
const COUNTED_OVER = /\d[个家座户][超过]$/;

/** 首个工业产值过100亿元的县, 第8个地区生产总值突破: a thing that is told by the sum it reached. */
const isOfWhich = (place: Place, behind: string): boolean =>
  behind.startsWith('的') && WHICH.test(before(place, 18));

const WHICH = /(?:首|第\d{1,2})[个家座批][^，。；]{0,12}$/;

/** What the words begin with that make a threshold of a sum without 过 or 超. */
const BEHIND_THRESHOLD = characters('的元级及以(（');

/** 超10亿美元或50亿元项目: the second of two sums. */
const OVER_OR = /[超过]\d[\d.]*[万亿]*[美欧]?元或$/;

/** 生产总值超200亿元的县达到34个: the counted things are told by the sum, and their number follows. */
function isOfCounted(place: Place, behind: string): boolean {
  const { countedBehind, over } = place.words.patterns;
  if (!countedBehind.test(behind)) return false;
  return behind.startsWith('以上') || over.test(before(place, 2));
}

/** 5亿元以上项目, 10万元以上的村: a sum does not count the things behind it; 5亿元以上贷款 does. */
function opensThing(behind: string, { things }: QuantityWords): boolean {
  const noun = /^[\u4e00-\u9fff]{1,10}/.exec(behind)?.[0] ?? '';
  return things.some((thing) => noun.startsWith(thing) || noun.endsWith(thing));
}

/** 300户以上自然村: villages are not counted in households. */
export function isSize({ text, tail, words }: Place): boolean {
  const sized = words.sizes[tail.unit];
  const limited = sized === undefined ? null : LIMIT.exec(text.slice(tail.end));
  if (sized === undefined || limited === null) return false;
  const behind = text.slice(tail.end + limited[0].length);
  const noun = /^[\u4e00-\u9fff]{1,5}/.exec(behind)?.[0] ?? '';
  return sized.some((thing) => noun.includes(thing));
}

/** 高于年初12%的目标2.4个百分点: the target that a result is compared with. */
export function isComparedTarget(place: Place): boolean {
  const behind = place.text.slice(place.tail.end, place.tail.end + 12);
  if (!behind.includes('目标')) return false;
  return (
    /^的?[\u4e00-\u9fff]{0,6}目标\d/.test(behind) &&
    place.words.patterns.compared.test(before(place, 14))
  );
}

/** 55%以上的村经营性收入达到10万元: what the counted share of things reaches is no value of its own. */
export function isReachedByShare(place: Place): boolean {
  const { text, run, words } = place;
  if (wordBefore(words.reachedEnds, text, run.start) === null) return false;
  return words.patterns.reachedByShare.test(before(place, 24));
}

/** 10千伏以下线路 */
export const LIMITED_GRADE = /^[\u4e00-\u9fff]{1,2}(?:及)?以[上下]/;

const LIMIT = /^(?:及|\(含\)|（含）)?以[上下]的?/;

/** 过5亿元, 超100万吨; but 超过 and 不超 are comparators. */
function isOver(place: Place): boolean {
  const { front, words } = place;
  return words.over.includes(front) && !words.notOver.includes(before(place, 2));
}

/** 以上 limits a noun where another number comes before the clause ends. */
function limitsNoun(behind: string): boolean {
  const clause = behind.split(/[，。；！？]/, 1)[0] ?? '';
  return /^[一-鿿“]/.test(clause) && !/^[的和及与或为至到]/.test(clause) && /\d/.test(clause);
}

/** 在全省91个县中排名第一: among how many a place is taken. */
export function isPlacedAmong({ text, tail, run }: Place): boolean {
  if (tail.unitKind !== 'count') return false;
  if (!AMONG.test(text.slice(tail.end, tail.end + 20))) return false;
  return IN_FIELD.test(text.slice(Math.max(0, run.start - 5), run.start));
}

const AMONG =
  /^[\u4e00-\u9fff（）()]{1,8}中[\u4e00-\u9fff]{0,6}(?:第[\d一二三四五六七八九十]|首位)/;

const IN_FIELD = /(?:在[\u4e00-\u9fff]{0,3}|全[国省市州盟])$/;

/** 人均预期寿命提高到75.3岁，比五年前提高1.5岁: years of life that a length is told in, and no age that limits. */
export function isLength(place: Place): boolean {
  if (place.tail.unit !== '岁' || !place.words.patterns.length.test(before(place, 30)))
    return false;
  const { text, tail, words } = place;
  return !isHan(text.charAt(tail.end)) || hasAfterWord(text, tail.end, words);
}
