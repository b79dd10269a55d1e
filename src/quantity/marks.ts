import { characters, isIn } from '../characters.ts';
import { type Enclosure, enclosing } from './enclosure.ts';
import { readTail, type Tail } from './island.ts';
import type { Mark, Span } from './item.ts';
import { type Lexicon, wordAt, wordBefore } from './lexicon.ts';
import { isDigit } from './runs.ts';
import type { QuantityWords } from './words.ts';

/** A digit run with what the rules look at. */
export interface Place {
  text: string;
  run: Span;
  digits: string;
  /** The characters right in front of the digits and behind them, '' at the ends of the text. */
  front: string;
  behind: string;
  /** The run behind it, if any. */
  next: Span | null;
  tail: Tail;
  enclosures: readonly Enclosure[];
  words: QuantityWords;
}

type Rule = [name: string, role: Mark['role'], test: (place: Place) => boolean];

const before = ({ text, run }: Place, count: number) =>
  text.slice(Math.max(0, run.start - count), run.start);
const after = ({ text, run }: Place, count: number) => text.slice(run.end, run.end + count);
const quote = ({ enclosures, run }: Place) =>
  enclosures.length === 0 ? null : enclosing(enclosures, run.start, 'quote', 'title');
const isLatin = (character: string) =>
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';
const isYear = (value: string) => value.length === 4 && /^(?:19|20)\d\d$/.test(value);
/** Signs that join numbers inside a formula or a date. */
const DASHES = new Set(['-', '~', '至']);

/** A quotation with no comma or stop is a name; a longer one is speech, whose numbers count. */
function isShortQuote(place: Place): boolean {
  const around = quote(place);
  return around !== null && !/[，。；！]/.test(place.text.slice(around.start, around.end));
}

function isFormula(place: Place): boolean {
  if (place.behind === '+' || place.front === '+') return true;
  return place.front.trim() === '' && before(place, 2).startsWith('+');
}

/** Signs like “3510” and “7+18+N”: nothing but digits, letters and joints between the quotation marks. */
function isBareQuote(place: Place): boolean {
  const around = quote(place);
  if (around === null) return false;
  return /^[\dA-Za-z+\-·. &]+$/.test(place.text.slice(around.start + 1, around.end - 1));
}

/** Whether the quotation closes right behind the number and its unit: “人才金政50条”. */
function closesQuote(place: Place): boolean {
  const around = quote(place);
  return around !== null && place.tail.end === around.end - 1;
}

function opensQuote(place: Place): boolean {
  const around = quote(place);
  return around !== null && place.run.start === around.start + 1;
}

function isSpanOfYears(place: Place): boolean {
  if (place.behind !== '年') return false;
  const front = before(place, 3);
  const behind = place.text.slice(place.run.end + 1, place.run.end + 2);
  const isSince =
    behind === '来' || behind === '间' || place.text.startsWith('以来', place.run.end + 1);
  return isSince || place.words.eras.some((era) => front.endsWith(era));
}

/** 8890便民服务平台 */
function isLine(place: Place): boolean {
  const { text, run, tail } = place;
  if (tail.unit !== '' || tail.multiplier !== '' || !/^\d{3,6}$/.test(place.digits)) return false;
  return (
    quote(place) === null &&
    /^[\u4e00-\u9fff]{0,8}?(?:热线|专线|平台)/.test(text.slice(run.end, run.end + 10))
  );
}

/** 3年行动方案, 延长30年试点, 5年过渡期 */
function isProgramme({ text, run, behind }: Place): boolean {
  if (behind !== '年') return false;
  return /^年(?:行动|提升|攻坚|倍增|滚动)*(?:计划|方案|规划|试点|行动|过渡期)/.test(
    text.slice(run.end, run.end + 8),
  );
}

/** 2014—2020年: the year stands before a dash, and the word 年 only behind the second. */
function isFirstOfYears(place: Place): boolean {
  if (place.next === null || !isYear(place.digits)) return false;
  const joint = place.text.slice(place.run.end, place.next.start);
  if (!/^(?:年)?[-~至]+$/.test(joint)) return false;
  return isYear(place.text.slice(place.next.start, place.next.end));
}

function isMonthOrDay(place: Place): boolean {
  const unit = place.behind;
  if (unit !== '月' && unit !== '日') return false;
  if (place.digits.length > 2 || place.digits.includes('.')) return false;
  if (unit === '月') return !place.text.startsWith('月龄', place.run.end);
  return Number(place.digits) <= 31;
}

const DATE_SIGNS = new Set(['-', '/']);

/** 2011-02-14 and 2011/2/14, as web pages date a text. */
function isIsoDate({ text, run, front, behind }: Place): boolean {
  if (!DATE_SIGNS.has(front) && !DATE_SIGNS.has(behind)) return false;
  const around = text.slice(Math.max(0, run.start - 8), run.end + 6);
  return /(?<!\d)(?:19|20)\d\d([-/])\d{1,2}\1\d{1,2}(?![\d])/.test(around);
}

/** 3月1—5日, 1月7日: a day whose 日 stands behind the next number. */
function isFirstOfDays(place: Place): boolean {
  if (place.next === null || place.front !== '月') return false;
  const joint = place.text.slice(place.run.end, place.next.start);
  return DASHES.has(joint) && place.text.startsWith('日', place.next.end);
}

/** A sum or a size that says which things are counted: 10亿元以上项目6个, 税收过5亿元楼宇. */
function isThreshold(place: Place): boolean {
  const { tail, text, words } = place;
  if (tail.unitKind === 'count' || tail.unitKind === 'rate' || tail.unitKind === 'span')
    return false;
  if (tail.unit === '' && tail.multiplier === '') return false;
  const mayLimit = isIn(BEHIND_THRESHOLD, text.charCodeAt(tail.end));
  if (!mayLimit && !'过超破或'.includes(place.front)) return false;
  const behind = text.slice(tail.end);
  if (place.front === '或' && OVER_OR.test(before(place, 14))) return isHan(behind.charAt(0));
  if (behind.startsWith('的') && /首[个家座批][^，。；]{0,6}$/.test(before(place, 9))) return true;
  if (/^元?级/.test(behind) && tail.multiplier !== '') return true;
  if (isOfCounted(place, behind)) return true;
  if (isOver(place)) {
    const first = behind.charAt(0);
    return isHan(first) && first !== '的' && !hasAfterWord(text, tail.end, words);
  }
  return isLimit(behind, tail.unitKind === 'money', words);
}

/** 全市首个300亿元园区: the sum tells which thing is the first. */
function isOfFirst({ text, run, front, tail }: Place): boolean {
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

/** What the words begin with that make a threshold of a sum without 过 or 超. */
const BEHIND_THRESHOLD = characters('的元级及以(（');

/** 生产总值超200亿元的县达到34个: the counted things are told by the sum, and their number follows. */
const COUNTED = /^(?:以上)?的?[\u4e00-\u9fff]{1,8}?(?:达到|达|增至|增加到|发展到)\d/;
const OVER = /(?:超|过|超过|突破)$/;
/** 超10亿美元或50亿元项目: the second of two sums. */
const OVER_OR = /[超过]\d[\d.]*[万亿]*[美欧]?元或$/;

function isOfCounted(place: Place, behind: string): boolean {
  return COUNTED.test(behind) && (behind.startsWith('以上') || OVER.test(before(place, 2)));
}

/** 5亿元以上项目, 10万元以上的村: a sum does not count the things behind it; 5亿元以上贷款 does. */
function opensThing(behind: string, { things }: QuantityWords): boolean {
  const noun = /^[\u4e00-\u9fff]{1,10}/.exec(behind)?.[0] ?? '';
  return things.some((thing) => noun.startsWith(thing) || noun.endsWith(thing));
}

/** 300户以上自然村: villages are not counted in households. */
function isSize({ text, tail, words }: Place): boolean {
  const sized = words.sizes[tail.unit];
  const limited = sized === undefined ? null : LIMIT.exec(text.slice(tail.end));
  if (sized === undefined || limited === null) return false;
  const behind = text.slice(tail.end + limited[0].length);
  const noun = /^[\u4e00-\u9fff]{1,5}/.exec(behind)?.[0] ?? '';
  return sized.some((thing) => noun.includes(thing));
}

/** 高于年初12%的目标2.4个百分点: the target that a result is compared with. */
function isComparedTarget(place: Place): boolean {
  const behind = place.text.slice(place.tail.end, place.tail.end + 12);
  if (!behind.includes('目标')) return false;
  return (
    /^的?[\u4e00-\u9fff]{0,6}目标\d/.test(behind) &&
    /(?:高于|快于|超过|超|低于)[^，。；]{0,10}$/.test(before(place, 14))
  );
}

/** 55%以上的村经营性收入达到10万元: what the counted share of things reaches is no value of its own. */
function isReachedByShare(place: Place): boolean {
  if (!'到达过破'.includes(place.front)) return false;
  return /\d%(?:以上|左右)?的[^，。；、\d]{1,14}(?:达到|达|超过|突破)$/.test(before(place, 24));
}

/** 10千伏以下线路 */
const LIMITED_GRADE = /^[\u4e00-\u9fff]{1,2}(?:及)?以[上下]/;

const LIMIT = /^(?:及|\(含\)|（含）)?以[上下]的?/;

const NOT_OVER = new Set(['不超', '超过', '不过', '通过', '经过', '跨过', '越过', '迈过']);

/** 过5亿元, 超100万吨; but 超过 and 不超 are comparators. */
function isOver(place: Place): boolean {
  const { front } = place;
  return (front === '过' || front === '超') && !NOT_OVER.has(before(place, 2));
}

/** 以上 limits a noun where another number comes before the clause ends. */
function limitsNoun(behind: string): boolean {
  const clause = behind.split(/[，。；！？]/, 1)[0] ?? '';
  return /^[一-鿿“]/.test(clause) && !/^[的和及与或为至到]/.test(clause) && /\d/.test(clause);
}

function hasAfterWord(text: string, at: number, words: QuantityWords): boolean {
  return wordAt(words.afterIndex, text, at) !== null;
}

function isFootnote(place: Place): boolean {
  return place.front === '[' && place.behind === ']';
}

/** 1. or （1） or (一) at the head of the string, or （1） anywhere. */
function isListNumber(place: Place): boolean {
  const sign = place.behind;
  if (sign === '.' || sign === '、') {
    const isHead = place.text.slice(0, place.run.start).trim() === '';
    return isHead && !isDigit(place.text, place.run.end + 1);
  }
  if ((sign !== '）' && sign !== ')') || place.digits.includes('.')) return false;
  const head = place.text.slice(0, place.run.start).trimEnd();
  return head.endsWith('（') || head.endsWith('(');
}

/** A line with nothing but a number: - 12 -, 第3页. */
function isPageMark({ text, next }: Place): boolean {
  return next === null && /^[-\s·第]*\d+[-\s·页]*$/.test(text);
}

/** 7·21, 9.5 in front of a disaster or a day: months and days joined by a dot. */
function isDotted(place: Place): boolean {
  return place.front === '·' || (place.behind === '·' && isDigit(place.text, place.run.end + 1));
}

/** 15分钟社区生活圈, 2公里服务圈 */
function isCircle({ text, tail }: Place): boolean {
  const isReach = tail.unitKind === 'span' || tail.unitKind === 'physical';
  return isReach && /^[\u4e00-\u9fff]{0,8}圈/.test(text.slice(tail.end, tail.end + 9));
}

/** 占规模以上工业的2/3: part and whole, which stand for one number. */
function isOfFraction({ text, run, front, behind }: Place): boolean {
  const isNext = behind === '/' && isDigit(text, run.end + 1);
  return isNext || (front === '/' && isDigit(text, run.start - 2));
}

/** 全省6个试点县之一: how many there are elsewhere says nothing of the one. */
function isOneOf({ text, tail }: Place): boolean {
  if (tail.unitKind !== 'count') return false;
  const behind = text.slice(tail.end, tail.end + 16);
  return behind.includes('之一') && ONE_OF.test(behind);
}

const ONE_OF = /^[\u4e00-\u9fff“”]{1,14}之一/;

/** 在全省91个县中排名第一: among how many a place is taken. */
function isPlacedAmong({ text, tail, run }: Place): boolean {
  if (tail.unitKind !== 'count') return false;
  if (!AMONG.test(text.slice(tail.end, tail.end + 20))) return false;
  return IN_FIELD.test(text.slice(Math.max(0, run.start - 5), run.start));
}

const AMONG =
  /^[\u4e00-\u9fff（）()]{1,8}中[\u4e00-\u9fff]{0,6}(?:第[\d一二三四五六七八九十]|首位)/;
const IN_FIELD = /(?:在[\u4e00-\u9fff]{0,3}|全[国省市州盟])$/;

/** 人均预期寿命提高到75.3岁，比五年前提高1.5岁: years of life that a length is told in, and no age that limits. */
function isLength(place: Place): boolean {
  if (place.tail.unit !== '岁' || !/寿命[^。；]{0,24}$/.test(before(place, 30))) return false;
  const { text, tail, words } = place;
  return !isHan(text.charAt(tail.end)) || hasAfterWord(text, tail.end, words);
}

function isUnitName({ text, run }: Place, list: Lexicon): boolean {
  return wordAt(list, text, run.end) !== null;
}

/** Letters touch the digits: 5G, A6, PM2.5, G318. Letters that are a unit, and GDP in front of a rate, do not count. */
function touchesLatin(place: Place): boolean {
  if (isLatin(place.behind)) return place.tail.unit === '';
  if (!isLatin(place.front)) return false;
  return place.tail.unitKind !== 'rate' && place.tail.unitKind !== 'money';
}

function isEventYear(place: Place): boolean {
  return (
    place.tail.unit === '' &&
    place.tail.multiplier === '' &&
    (isHan(place.behind) || place.behind === '“') &&
    isYear(place.digits)
  );
}

/** 领克01, 2×100万千瓦 in the name of a plant, 双10条: digits that name and do not count. */
function isModel({ text, run, digits, front, behind }: Place): boolean {
  if (front === '双') return true;
  if (front === '×' || (behind === '×' && isDigit(text, run.end + 1))) return true;
  return digits.length > 1 && digits.startsWith('0') && !digits.includes('.') && isHan(front);
}

/** 地铁1、2号线: the word that makes a name of the digits stands behind the next number. */
function isListedName({ text, run, next, words }: Place): boolean {
  if (next === null || next.start !== run.end + 1) return false;
  if (!'、和与及至-'.includes(text.charAt(run.end))) return false;
  return words.nameUnits.some((word) => text.startsWith(`${word}线`, next.end));
}

/** 第26届, 35千伏; but 举办2届博览会、3届商博会 counts what was held. */
function isNumbered(place: Place): boolean {
  if (!isUnitName(place, place.words.nameUnitIndex)) return false;
  return place.tail.unit !== '届' || !HELD.test(before(place, 24));
}

const HELD = /(?:举办|承办|召开)了?(?:\d{1,2}届[^，。；、]{0,16}、)?$/;

function isRoad(place: Place): boolean {
  const { text, run, tail, words } = place;
  if (isUnitName(place, words.roadIndex)) return true;
  if (tail.unit === '' && wordBefore(words.roadEnds, text, run.start) !== null) return true;
  if (!'、和与及'.includes(place.front)) return false;
  const front = before(place, 8);
  const road = front.replace(/\d+[、和与及]$/, '');
  return front !== road && wordBefore(words.roadEnds, road, road.length) !== null;
}

/** Rules for what is no quantity, tried in this order. */
export const MARK_RULES: readonly Rule[] = [
  ['footnote mark', 'mark', isFootnote],
  ['page mark', 'mark', isPageMark],
  ['number of a list', 'mark', isListNumber],
  ['years joined by a dash', 'date', isFirstOfYears],
  [
    'year',
    'date',
    (place) =>
      place.behind === '年' &&
      /^(?:19|20)?\d\d$/.test(place.digits) &&
      (isYear(place.digits) || /[’‘'“]/.test(place.front)),
  ],
  ['years of a programme', 'name', isProgramme],
  ['anniversary', 'date', ({ text, run }) => text.startsWith('周年', run.end)],
  ['span of years', 'date', isSpanOfYears],
  ['month or day', 'date', (place) => isMonthOrDay(place) || isFirstOfDays(place)],
  ['date of a page', 'date', isIsoDate],
  [
    'telephone line',
    'name',
    ({ tail, words, digits }) =>
      tail.unit === '' && tail.multiplier === '' && words.hotlines.includes(digits),
  ],
  ['numbered line or platform', 'name', isLine],
  ['day of an event', 'name', isDotted],
  ['part of a fraction', 'unclassified', isOfFraction],
  ['number between joints', 'slogan', isFormula],
  ['digits alone in quotation marks', 'slogan', isBareQuote],
  ['letters touch the digits', 'name', touchesLatin],
  [
    'nickname of a policy',
    'name',
    (place) => place.words.policyUnits.includes(place.tail.unit) && closesQuote(place),
  ],
  ['year of an event', 'name', isEventYear],
  ['opens a quoted name', 'name', (place) => opensQuote(place) && isShortQuote(place)],
  ['number in a quoted name', 'name', (place) => isShortQuote(place) && place.tail.unit === ''],
  ['numbered road', 'name', isRoad],
  [
    'called a formula',
    'slogan',
    (place) => place.tail.unit === '' && isUnitName(place, place.words.formulaIndex),
  ],
  [
    'limit of a grade',
    'criterion',
    (place) => isUnitName(place, place.words.nameUnitIndex) && LIMITED_GRADE.test(after(place, 6)),
  ],
  ['numbered name', 'name', isListedName],
  ['numbered name', 'name', isNumbered],
  [
    'limits what is counted',
    'criterion',
    (place) => isUnitName(place, place.words.criterionIndex) && !isLength(place),
  ],
  ['number of a model', 'name', isModel],
  ['threshold of what is counted', 'criterion', isThreshold],
  ['sum of the first to reach it', 'criterion', isOfFirst],
  ['size of what is counted', 'criterion', isSize],
  ['threshold that a share reaches', 'criterion', isReachedByShare],
  ['target that is compared with', 'criterion', isComparedTarget],
  ['reach of a circle', 'name', isCircle],
  ['group that one belongs to', 'name', isOneOf],
  ['group that a place is taken in', 'criterion', isPlacedAmong],
  [
    'named group of places',
    'name',
    (place) =>
      place.words.places.includes(place.behind) &&
      isHan(place.front) &&
      !/[的了在为对把和与、]$/.test(place.front),
  ],
];

/** The first rule that says this run is no quantity, or null. */
export function markOf(place: Place): Mark | null {
  const found = MARK_RULES.find((rule) => rule[2](place));
  return found === undefined
    ? null
    : { kind: 'mark', ...place.run, role: found[1], rule: found[0] };
}

/** Puts together what the rules look at. */
export function placeOf(
  text: string,
  runs: readonly Span[],
  index: number,
  list: readonly Enclosure[],
  words: QuantityWords,
): Place | null {
  const run = runs[index];
  if (!run) return null;
  return {
    text,
    run,
    digits: text.slice(run.start, run.end),
    front: text.charAt(run.start - 1),
    behind: text.charAt(run.end),
    next: runs[index + 1] ?? null,
    tail: readTail(text, run.end, words),
    enclosures: list,
    words,
  };
}
