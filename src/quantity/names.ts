/** Digits that stand in a name or a slogan. */
import { wordBefore } from './lexicon.ts';
import { before, isHan, isLatin, isUnitName, isYear, type Place, quote } from './place.ts';
import { isDigit } from './runs.ts';

/** A quotation with no comma or stop is a name; a longer one is speech, whose numbers count. */
export function isShortQuote(place: Place): boolean {
  const around = quote(place);
  return around !== null && !/[，。；！]/.test(place.text.slice(around.start, around.end));
}

/** 1+3+4, but 人工智能+5G ends in a name. */
export function isFormula(place: Place): boolean {
  if (isLatin(place.behind) && !isBareQuote(place)) return false;
  if (place.behind === '+' || place.front === '+') return true;
  return place.front.trim() === '' && before(place, 2).startsWith('+');
}

/** Signs like “3510” and “7+18+N”: nothing but digits, letters and joints between the quotation marks. */
export function isBareQuote(place: Place): boolean {
  const around = quote(place);
  if (around === null) return false;
  return /^[\dA-Za-z+\-·. &]+$/.test(place.text.slice(around.start + 1, around.end - 1));
}

/** Whether the quotation closes right behind the number and its unit: “人才金政50条”. */
export function closesQuote(place: Place): boolean {
  const around = quote(place);
  return around !== null && place.tail.end === around.end - 1;
}

/** Whether the quotation begins with the number: “3510”. */
export function opensQuote(place: Place): boolean {
  const around = quote(place);
  return around !== null && place.run.start === around.start + 1;
}

/** 8890便民服务平台 */
export function isLine(place: Place): boolean {
  const { text, run, tail } = place;
  if (tail.unit !== '' || tail.multiplier !== '' || !/^\d{3,6}$/.test(place.digits)) return false;
  return quote(place) === null && place.words.patterns.line.test(text.slice(run.end, run.end + 10));
}

/** 3年行动方案, 延长30年试点, 5年过渡期 */
export function isProgramme({ text, run, behind, words }: Place): boolean {
  if (behind !== '年') return false;
  return words.patterns.programme.test(text.slice(run.end, run.end + 8));
}

/** 7·21, 9.5 in front of a disaster or a day: months and days joined by a dot. */
export function isDotted(place: Place): boolean {
  return place.front === '·' || (place.behind === '·' && isDigit(place.text, place.run.end + 1));
}

/** 15分钟社区生活圈, 2公里服务圈 */
export function isCircle({ text, tail }: Place): boolean {
  const isReach = tail.unitKind === 'span' || tail.unitKind === 'physical';
  return isReach && /^[\u4e00-\u9fff]{0,8}圈/.test(text.slice(tail.end, tail.end + 9));
}

/** 全省6个试点县之一: how many there are elsewhere says nothing of the one. */
export function isOneOf({ text, tail }: Place): boolean {
  if (tail.unitKind !== 'count') return false;
  const behind = text.slice(tail.end, tail.end + 16);
  return behind.includes('之一') && ONE_OF.test(behind);
}

const ONE_OF = /^[\u4e00-\u9fff“”]{1,14}之一/;

/** Letters touch the digits: 5G, A6, PM2.5, G318. Letters that are a unit, and GDP in front of a rate, do not count. */
export function touchesLatin(place: Place): boolean {
  if (isLatin(place.behind)) return place.tail.unit === '';
  if (!isLatin(place.front)) return false;
  return place.tail.unitKind !== 'rate' && place.tail.unitKind !== 'money';
}

/** 2023淄博马拉松 */
export function isEventYear(place: Place): boolean {
  return (
    place.tail.unit === '' &&
    place.tail.multiplier === '' &&
    (isHan(place.behind) || place.behind === '“') &&
    isYear(place.digits)
  );
}

/** 领克01, 2×100万千瓦 in the name of a plant, 双10条: digits that name and do not count. */
export function isModel({ text, run, digits, front, behind }: Place): boolean {
  if (front === '双') return true;
  if (front === '×' || (behind === '×' && isDigit(text, run.end + 1))) return true;
  return digits.length > 1 && digits.startsWith('0') && !digits.includes('.') && isHan(front);
}

/** 地铁1、2号线: the word that makes a name of the digits stands behind the next number. */
export function isListedName({ text, run, next, words }: Place): boolean {
  if (next === null || next.start !== run.end + 1) return false;
  if (!'、和与及至-'.includes(text.charAt(run.end))) return false;
  return words.nameUnits.some((word) => text.startsWith(`${word}线`, next.end));
}

/** 第26届, 35千伏; but 举办2届博览会、3届商博会 counts what was held. */
export function isNumbered(place: Place): boolean {
  if (!isUnitName(place, place.words.nameUnitIndex)) return false;
  return place.tail.unit !== '届' || !place.words.patterns.held.test(before(place, 24));
}

/** G318, 国道205线, 省道102、103线 */
export function isRoad(place: Place): boolean {
  const { text, run, tail, words } = place;
  if (isUnitName(place, words.roadIndex)) return true;
  if (tail.unit === '' && wordBefore(words.roadEnds, text, run.start) !== null) return true;
  if (!'、和与及'.includes(place.front)) return false;
  const front = before(place, 8);
  const road = front.replace(/\d+[、和与及]$/, '');
  return front !== road && wordBefore(words.roadEnds, road, road.length) !== null;
}
