import { shortHash, uniqueId } from '../id.ts';
import type { OutlineWords, Part, Section } from '../schema.ts';
import { squeeze } from '../space.ts';
import type { Heading } from './headings.ts';
import { partOfHeading } from './parts.ts';
import type { Span } from './text.ts';

export interface OutlineInput {
  text: string;
  headings: Heading[];
  paragraphs: Span[];
  words: OutlineWords;
  /** Year of the report, null where nothing tells it. */
  year: number | null;
}

/**
 * Sections from headings. A heading encloses what follows up to the next heading of its rank or
 * higher. A ──, 一是 or bare lead with text behind it in its paragraph encloses that paragraph
 * alone, and a salutation (各位代表！) ends everything below the first level.
 */
export function sections({ text, headings, paragraphs, words, year }: OutlineInput): Section[] {
  const taken = new Map<string, number>();
  const ids = headings.map((heading) =>
    uniqueId(`s-${shortHash(squeeze(headingText(text, heading)))}`, taken),
  );
  const ends = headings.map((_, index) => endOf(index, headings, paragraphs, text, words));
  const parents = headings.map((_, index) => parentOf(index, headings, ends));
  const unnamed = partsUnnamed(headings, text, year, words);
  const found: Section[] = [];
  for (const [index, heading] of headings.entries()) {
    const parent = found[parents[index] ?? -1] ?? null;
    const title = headingText(text, heading);
    found.push({
      id: ids[index] ?? '',
      level: parent === null ? 1 : parent.level + 1,
      heading: title,
      parent: parent?.id ?? null,
      part:
        parent === null
          ? (partOfHeading(title, year, words) ?? unnamed(title, found))
          : partWithin(parent, title, year, words),
      start: heading.start,
      end: ends[index] ?? heading.end,
    });
  }
  return found;
}

/**
 * The part of a first-level section whose heading tells none: that of the one before it. But in a
 * report that names its review (一、2023年工作回顾) and no plan, what stands behind the review is plan,
 * but for its difficulties and what was learnt.
 */
function partsUnnamed(
  headings: readonly Heading[],
  text: string,
  year: number | null,
  words: OutlineWords,
): (title: string, before: readonly Section[]) => Part {
  const firsts = headings.filter(({ rank }) => rank === 1).map((one) => headingText(text, one));
  const isReview = (title: string) =>
    NUMBERED.test(title) && partOfHeading(title, year, words) === 'review';
  const hasPlan = firsts.some((title) => partOfHeading(title, year, words) === 'plan');
  return (title, before) => {
    const last = before.findLast(({ parent }) => parent === null)?.part ?? 'review';
    const isBehind = before.some(({ parent, heading }) => parent === null && isReview(heading));
    const isKept = words.keeping.some((word) => title.includes(word));
    return isBehind && !hasPlan && !isKept && last === 'review' ? 'plan' : last;
  };
}

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;

/** A subsection is of its parent's part, but a plan may close with the government itself. */
function partWithin(
  parent: Section,
  heading: string,
  year: number | null,
  words: OutlineWords,
): Part {
  if (parent.part !== 'plan') return parent.part;
  return partOfHeading(heading, year, words) === 'government' ? 'government' : 'plan';
}

/** Without the stop or colon behind it. */
export function headingText(text: string, heading: Heading): string {
  return text.slice(heading.start, heading.end).replace(/[。：:]$/, '');
}

function endOf(
  index: number,
  headings: Heading[],
  paragraphs: Span[],
  text: string,
  words: OutlineWords,
): number {
  const heading = headings[index] as Heading;
  const nextStart = followerOf(index, headings)?.start ?? text.length;
  const limit = Math.min(
    nextStart,
    heading.rank === 1 ? text.length : closeOf(heading, nextStart, paragraphs, text, words),
  );
  return Math.max(heading.end, limit);
}

function followerOf(index: number, headings: readonly Heading[]): Heading | undefined {
  const rank = headings[index]?.rank ?? 1;
  let at = index + 1;
  while (at < headings.length && (headings[at]?.rank ?? 0) > rank) at += 1;
  return headings[at];
}

/** Where a heading's text ends by itself; from `limit` on it does not matter. */
function closeOf(
  heading: Heading,
  limit: number,
  paragraphs: Span[],
  text: string,
  words: OutlineWords,
): number {
  if (heading.runIn && !/[（(]/.test(text.charAt(heading.start))) {
    return paragraphs[heading.paragraph]?.end ?? text.length;
  }
  for (let at = heading.paragraph + 1; at < paragraphs.length; at += 1) {
    const start = paragraphs[at]?.start ?? limit;
    if (start >= limit) break;
    if (words.salutations.some((word) => text.startsWith(word, start))) return start;
  }
  return limit;
}

function parentOf(index: number, headings: Heading[], ends: number[]): number | null {
  const heading = headings[index] as Heading;
  if (heading.rank === 1) return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = headings[at] as Heading;
    if (other.rank < heading.rank && (ends[at] ?? 0) > heading.start) return at;
  }
  return null;
}
