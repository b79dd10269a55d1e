/** Digits that tell a day, a month, a year or a span of them. */
import { wordBefore } from './lexicon.ts';
import { before, isHan, isYear, type Place } from './place.ts';

/** 5年来, “十三五”五年: how long, and no amount. */
export function isSpanOfYears(place: Place): boolean {
  if (place.behind !== '年') return false;
  const front = before(place, 3);
  const behind = place.text.slice(place.run.end + 1, place.run.end + 2);
  const isSince =
    behind === '来' || behind === '间' || place.text.startsWith('以来', place.run.end + 1);
  return isSince || place.words.eras.some((era) => front.endsWith(era));
}

/** 2014—2020年: the year stands before a dash, and the word 年 only behind the second. */
export function isFirstOfYears(place: Place): boolean {
  if (place.next === null || !isYear(place.digits)) return false;
  const joint = place.text.slice(place.run.end, place.next.start);
  if (!/^(?:年)?[-~至]+$/.test(joint)) return false;
  return isYear(place.text.slice(place.next.start, place.next.end));
}

/** 回顾2023，: a year without 年 behind a word that looks back or ahead. */
export function isYearLookedAt({ text, run, digits, tail, words }: Place): boolean {
  if (tail.end > run.end || !isYear(digits) || isHan(text.charAt(run.end))) return false;
  return wordBefore(words.lookingEnds, text, run.start) !== null;
}

/** 3月, 15日; 3月龄 is an age. */
export function isMonthOrDay(place: Place): boolean {
  const unit = place.behind;
  if (unit !== '月' && unit !== '日') return false;
  if (place.digits.length > 2 || place.digits.includes('.')) return false;
  if (unit === '月') return !place.text.startsWith('月龄', place.run.end);
  return Number(place.digits) <= 31;
}

/** Signs that join numbers inside a formula or a date. */
const DASHES = new Set(['-', '~', '至']);

const DATE_SIGNS = new Set(['-', '/']);

/** 2011-02-14 and 2011/2/14, as web pages date a text. */
export function isIsoDate({ text, run, front, behind }: Place): boolean {
  if (!DATE_SIGNS.has(front) && !DATE_SIGNS.has(behind)) return false;
  const around = text.slice(Math.max(0, run.start - 8), run.end + 6);
  return /(?<!\d)(?:19|20)\d\d([-/])\d{1,2}\1\d{1,2}(?![\d])/.test(around);
}

/** 3月1—5日, 1月7日: a day whose 日 stands behind the next number. */
export function isFirstOfDays(place: Place): boolean {
  if (place.next === null || place.front !== '月') return false;
  const joint = place.text.slice(place.run.end, place.next.start);
  return DASHES.has(joint) && place.text.startsWith('日', place.next.end);
}
