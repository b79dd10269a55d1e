import type { OutlineWords } from '../schema.ts';
import { isReportYear, type Opening } from './opening.ts';
import { partOfHeading } from './parts.ts';

/** Months in which a report may review the year that is not yet over. */
const LATE = ['11', '12'];

/**
 * The year whose plan a report sets: that of its date. A report without a date is one year younger
 * than the year that its review names (2018年工作回顾), and so is one given late in that year.
 */
export function yearOf(
  { date, year }: Opening,
  headings: readonly string[],
  words: OutlineWords,
): number | null {
  const reviewed = headings
    .filter((heading) => partOfHeading(heading, null, words) === 'review')
    .map((heading) => Number(/(\d{4})年/.exec(heading)?.[1]))
    .find((named) => isReportYear(named + 1));
  if (reviewed === undefined) return year;
  const isLate = reviewed === year && LATE.includes(date?.slice(5, 7) ?? '');
  return year === null || isLate ? reviewed + 1 : year;
}
