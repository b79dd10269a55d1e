import type { OutlineWords } from '../schema.ts';
import { foldYear, isReportYear, type Opening } from './opening.ts';
import { partOfHeading } from './parts.ts';

/** Months in which a report may review the year that is not yet over. */
const LATE = ['11', '12'];

/**
 * The year whose plan a report sets: that of its date, or the year after for one given late in the
 * year before, whose heading says so (2023年工作安排). A report without a date is one year younger
 * than the year that it reviews, and so is one given late in that year. Which year that is stands in
 * the heading of the review (2018年工作回顾), or else at the head of a sentence (2018年，全县…). Where
 * nothing else tells the year, the title does (2008年政府工作报告), or the month of the session.
 */
export function yearOf(
  { date, year, title }: Opening,
  month: number | null,
  headings: readonly string[],
  sentences: readonly string[],
  words: OutlineWords,
): number | null {
  const reviewed = headings
    .filter((heading) => partOfHeading(heading, null, words) === 'review')
    .map((heading) => yearIn(heading, /(\d{4})年/))
    .find((named) => named !== null);
  const told = reviewed ?? yearAtHead(sentences, title, words);
  const planned = plannedYear(headings, words);
  if (year === null) {
    if (reviewed === undefined && planned !== null) return planned;
    return told === null ? (yearIn(title ?? '', /(\d{4})年/) ?? month) : told + 1;
  }
  if (!LATE.includes(date?.slice(5, 7) ?? '')) return year;
  const isNext =
    told === null
      ? planned === year + 1 || plansNextYear(year, headings, sentences)
      : told === year || told === year + 1;
  return isNext ? year + 1 : year;
}

/** Whether a heading announces 明年重点工作, or a sentence of the report begins with 明年 or that year. */
function plansNextYear(
  year: number,
  headings: readonly string[],
  sentences: readonly string[],
): boolean {
  return (
    headings.some((heading) => heading.includes('明年')) ||
    sentences.some(
      (sentence) => /^明年(?!以)/.test(sentence) || sentence.startsWith(`${year + 1}年`),
    )
  );
}

/** The year whose tasks a heading announces (2019年工作安排). */
function plannedYear(headings: readonly string[], words: OutlineWords): number | null {
  const named = headings
    .filter((heading) => partOfHeading(heading, null, words) === 'plan')
    .map((heading) => yearIn(heading, /(?<![至到—-])(\d{4})年(?!远景)/))
    .find((one) => one !== null);
  return named ?? null;
}

/** The year that the first such sentence begins with; a title of quite another year speaks against it. */
function yearAtHead(
  sentences: readonly string[],
  title: string | null,
  words: OutlineWords,
): number | null {
  const told = sentences
    .filter((sentence) => !title?.startsWith(sentence))
    .filter((sentence) => partOfHeading(sentence, null, words) !== 'plan')
    .map((sentence) =>
      yearIn(sentence, /^(?:一、|(?:初步(?:统计|核算)|预计)[，,])?(\d{4})年(?!以来|[至到末底初])/),
    )
    .find((named) => named !== null);
  const titled = yearIn(title ?? '', /(\d{4})年/);
  if (told === undefined || (titled !== null && titled !== told && titled !== told + 1))
    return null;
  return told;
}

function yearIn(text: string, pattern: RegExp): number | null {
  const named = Number(pattern.exec(foldYear(text))?.[1]);
  return isReportYear(named + 1) ? named : null;
}
