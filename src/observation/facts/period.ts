import { hasWord, lexicon, wordAt } from '../../quantity.ts';
import type { Part } from '../../schema.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { hasFreely } from './status.ts';

/** The year spoken of, and the first of several; with the name of the rule. */
export interface Period {
  period: number | null;
  since: number | null;
  rule: string;
}

/** What tells the period of a number. */
export interface Told {
  /** The sentence up to the end of the number's clause. */
  before: string;
  /** How the paragraph opens, and the whole sentence. */
  around: string;
  /** Headings of the sections around. */
  headings: string;
  /** Under a heading of several years, the text has turned to the last or the next one. */
  isOneYear: boolean;
  /** The text turns to one year further on in the same part. */
  isBeforeTurn: boolean;
  /** The number is a change: of 达14.2万亿元、年均增长5.7% only the second is told of several years. */
  isGrowth: boolean;
  /** The number is a state at the end of the years, not a sum over them. */
  isState: boolean;
  part: Part;
  /** The number is where a change began; its year is told only where it is named. */
  isStart: boolean;
  /** Year whose plan the report sets. */
  year: number | null;
  /** The report is given at the end of the year before, which it calls 今年. */
  isEarly: boolean;
}

/** The year that a number speaks of, and the year since which where it spans several. */
export function periodOf(told: Told, words: Vocabulary): Period {
  const { cues } = words;
  const { against } = cues.period;
  const named = lastYear(told, told.isStart ? [] : against, words);
  if (told.isStart) return started(told, named?.end ?? planEnd(told.before, PLAN_END), words);
  if (named?.start) return { period: named.end, since: named.start, rule: 'years named' };
  if (named && told.part === 'review' && isAverage(told, words))
    return reviewed(told, named.end, words);
  if (named) return single(named.end, 'year named');
  if (told.year === null) return single(null, 'no year known');
  const says = (word: string) => hasFreely(told.before, word, words);
  const now = told.isEarly ? told.year - 1 : told.year;
  if (cues.period.last.some(says)) return single(now - 1, 'last year named');
  if (cues.period.this.some(says)) return single(now, 'this year named');
  return told.part === 'plan' || told.part === 'government'
    ? planned(told, told.year, words)
    : reviewed(told, told.year - 1, words);
}

/** Where a change over five years began, that is the year before them. */
function started(told: Told, named: number | null, words: Vocabulary): Period {
  const rule = 'where a change began';
  if (named !== null || told.year === null || told.part !== 'review') return single(named, rule);
  const { since } = reviewed({ ...told, isState: false }, told.year - 1, words);
  return single(since === null ? null : since - 1, rule);
}

function single(period: number | null, rule: string): Period {
  return { period, since: null, rule };
}

function planned(told: Told, year: number, words: Vocabulary): Period {
  const speaks = (text: string) => hasWord(words.index.period.futureYears, text);
  const headings = told.isOneYear ? '' : told.headings;
  const last = lastOfPlan(told.around, words) ?? lastOfPlan(headings, words);
  const isLong = speaks(told.around) || speaks(headings);
  if (last === null && !isLong) return single(year, 'year of the plan');
  const since = told.isState ? null : year;
  return { period: last ?? year + 4, since, rule: 'five years to come' };
}

/** The last year of the plan of five years that a line opens with: “十四五”时期的主要目标 run to 2025. */
function lastOfPlan(text: string, { index }: Vocabulary): number | null {
  if (!text.includes('五”')) return null;
  const ordinal = index.patterns.plan.exec(text)?.[1];
  return ordinal === undefined ? null : 2010 + 5 * '一二三四五六七八九'.indexOf(ordinal);
}

/** Several years where the paragraph says so, or a heading does and neither names the last of them. */
function reviewed(told: Told, year: number, words: Vocabulary): Period {
  const { around, headings, isOneYear } = told;
  const isHeaded = !isOneYear && !around.includes(`${year}年`) && isOfSeveral(told, year, words);
  const count = yearsIn(around, year, words) ?? (isHeaded ? yearsIn(headings, year, words) : null);
  if (isAverage(told, words))
    return averaged(told, year, count ?? yearsIn(headings, year, words) ?? 5);
  if (count === null) return single(year, 'year of the review');
  return told.isState
    ? single(year, 'state at the end of several years')
    : { period: year, since: year - count + 1, rule: 'several years past' };
}

/** Whether headings that name several years hold: they name no last year, or name it behind them and the text turns to it later. */
function isOfSeveral({ headings, isBeforeTurn }: Told, year: number, words: Vocabulary): boolean {
  const at = headings.indexOf(`${year}年`);
  return at < 0 || (isBeforeTurn && yearsIn(headings.slice(0, at), year, words) !== null);
}

const COUNTS = '零一二三四五六七八九十';

/** 从“十三五”末的117亿元 */
const PLAN_END = /“(?:十([一二三四五六七八九])|(九|十))五”期?末/;

/** The last year of a plan of five years that a text names: of “十五”期间 2005. */
function planEnd(text: string, pattern: RegExp): number | null {
  if (!text.includes('五”')) return null;
  const [, ordinal, early] = pattern.exec(text) ?? [];
  if (ordinal !== undefined) return 2010 + 5 * '一二三四五六七八九'.indexOf(ordinal);
  return early === undefined ? null : early === '九' ? 2000 : 2005;
}

/** How many years a text looks back on from the year given: 五年来, 过去四年, and “十四五”时期 in 2025. */
function yearsIn(text: string, year: number, { index }: Vocabulary): number | null {
  if (hasWord(index.period.fiveYears, text) || planEnd(text, index.patterns.pastPlan) === year)
    return 5;
  if (!hasWord(index.period.back, text)) return null;
  const [, past, since] = index.patterns.severalYears.exec(text) ?? [];
  const numeral = past ?? since;
  return numeral === undefined ? null : COUNTS.indexOf(numeral.replace('两', '二'));
}

/** 年均增长 in the number's own clause. */
function isAverage({ before, isStart, isGrowth }: Told, { index }: Vocabulary): boolean {
  if (!isGrowth || isStart) return false;
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
  return hasWord(index.period.averages, clause);
}

/** 比2002年增长2.3倍，年均增长35.2%: over the years behind the one compared with, else over as many as are told. */
function averaged({ before }: Told, year: number, count: number): Period {
  const base = [...before.matchAll(/[比较]((?:19|20)\d\d)年/g)].at(-1)?.[1];
  const since = base === undefined ? year - count + 1 : Number(base) + 1;
  return { period: year, since, rule: 'average of several years' };
}

/** 2012—2016年, or 2023年. A year behind 比 or 自 is what is compared with. */
const YEARS =
  /(?:((?:19|20)\d\d)年?[—–~～至-]+)?((?:19|20)\d\d)年(?!以来|版|远景|度全国|末?的[\d.]+倍)/g;

/** Whether the years lie in what the schema takes for a period: of 1921年 no report tells a figure. */
function isSpokenOf([, start, end]: RegExpExecArray): boolean {
  return [start ?? end, end].every((year) => Number(year) >= 1949 && Number(year) <= 2100);
}

const NAMED_YEAR = lexicon([...'0123456789'].map((digit) => `${digit}年`));

/** 完工2024年续建项目9个, in a plan for 2025: the year tells which projects, not when they are completed. */
function isOfThings(
  { part, year }: Told,
  [, start, end]: RegExpExecArray,
  front: string,
  { index }: Vocabulary,
): boolean {
  const isPast = part === 'plan' && start === undefined && year !== null && Number(end) < year;
  return isPast && front.length === 2 && wordAt(index.verbs, front, 0) === front;
}

function lastYear(
  told: Told,
  against: readonly string[],
  words: Vocabulary,
): { start: number | null; end: number } | null {
  const text = told.before;
  if (!hasWord(NAMED_YEAR, text)) return null;
  const blank = (aside: string) => '　'.repeat(aside.length);
  const plain = text
    .replace(/[“‘《][^”’》]*[”’》]/g, blank)
    .replace(words.index.patterns.leftOut, blank);
  const found = [...plain.matchAll(YEARS)].filter(
    (match) =>
      !against.includes(plain.charAt(match.index - 1)) &&
      !isOfThings(told, match, plain.slice(Math.max(0, match.index - 2), match.index), words) &&
      isSpokenOf(match),
  );
  const last = found.at(-1);
  if (!last) return null;
  return { start: last[1] === undefined ? null : Number(last[1]), end: Number(last[2]) };
}
