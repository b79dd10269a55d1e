/** What is no quantity: marks of the page, dates, names, slogans, criteria. */
import {
  isComparedTarget,
  isLength,
  isOfFirst,
  isPlacedAmong,
  isReachedByShare,
  isSize,
  isThreshold,
  LIMITED_GRADE,
} from './criteria.ts';
import {
  isFirstOfDays,
  isFirstOfYears,
  isIsoDate,
  isMonthOrDay,
  isSpanOfYears,
  isYearLookedAt,
} from './dates.ts';
import type { Mark } from './item.ts';
import {
  closesQuote,
  isBareQuote,
  isCircle,
  isDotted,
  isEventYear,
  isFormula,
  isLine,
  isListedName,
  isModel,
  isNumbered,
  isOneOf,
  isProgramme,
  isRoad,
  isShortQuote,
  opensQuote,
  touchesLatin,
} from './names.ts';
import { after, isHan, isUnitName, isYear, type Place } from './place.ts';
import { isDigit } from './runs.ts';

type Rule = [name: string, role: Mark['role'], test: (place: Place) => boolean];

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

/** 占规模以上工业的2/3: part and whole, which stand for one number. */
function isOfFraction({ text, run, front, behind }: Place): boolean {
  const isNext = behind === '/' && isDigit(text, run.end + 1);
  return isNext || (front === '/' && isDigit(text, run.start - 2));
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
  ['year looked back on or ahead to', 'date', isYearLookedAt],
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
