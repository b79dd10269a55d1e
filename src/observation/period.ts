import type { Part } from '../schema.ts';
import { hasFreely } from './status.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Period {
  period: number | null;
  since: number | null;
  rule: string;
}

export interface Told {
  /** The sentence up to the end of the number's clause. */
  before: string;
  /** Headings of the sections around, and the sentence's paragraph up to it. */
  around: string;
  part: Part;
  /** The number is where a change began; its year is told only where it is named. */
  isStart: boolean;
  /** Year in which the report is given. */
  year: number | null;
}

/** The year that a number speaks of, and the year since which where it spans several. */
export function periodOf(
  { before, around, part, isStart, year }: Told,
  { cues }: Vocabulary,
): Period {
  if (isStart)
    return { period: lastYear(before, [])?.end ?? null, since: null, rule: 'where a change began' };
  const named = lastYear(before, cues.period.against);
  if (named)
    return {
      period: named.end,
      since: named.start,
      rule: named.start === null ? 'year named' : 'years named',
    };
  if (year === null) return { period: null, since: null, rule: 'no year known' };
  if (cues.period.last.some((word) => hasFreely(before, word, cues.period.against)))
    return { period: year - 1, since: null, rule: 'last year named' };
  if (cues.period.this.some((word) => hasFreely(before, word, cues.period.against)))
    return { period: year, since: null, rule: 'this year named' };
  const isPlan = part === 'plan' || part === 'government';
  if (isPlan && cues.period.futureYears.some((word) => around.includes(word)))
    return { period: year + 4, since: year, rule: 'five years to come' };
  const own = isPlan ? year : year - 1;
  const spans =
    !isPlan && cues.period.fiveYears.some((word) => before.includes(word) || around.includes(word));
  if (spans) return { period: own, since: own - 4, rule: 'five years past' };
  return { period: own, since: null, rule: isPlan ? 'year of the plan' : 'year of the review' };
}

/** 2012—2016年, or 2023年. A year behind 比 or 自 is what is compared with. */
const YEARS = /(?:((?:19|20)\d\d)年?[—–~～至-]+)?((?:19|20)\d\d)年(?!以来|版|度全国)/g;

function lastYear(
  text: string,
  against: readonly string[],
): { start: number | null; end: number } | null {
  const plain = text.replace(/[“‘《][^”’》]*[”’》]/g, (quote) => '　'.repeat(quote.length));
  const found = [...plain.matchAll(YEARS)].filter(
    (match) => !against.includes(plain.charAt(match.index - 1)),
  );
  const last = found.at(-1);
  if (!last) return null;
  return { start: last[1] === undefined ? null : Number(last[1]), end: Number(last[2]) };
}
