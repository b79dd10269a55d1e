import type { OutlineWords } from '../schema.ts';
import { foldYear } from './opening.ts';
import type { Span } from './text.ts';

/** A heading found in the text, before it is known what it encloses. */
export interface Heading extends Span {
  /** Where it stands in the order of the genre's numbering: a heading encloses those of higher rank after it. */
  rank: 1 | 2 | 3 | 4;
  /** Whether text of the same paragraph follows it. */
  runIn: boolean;
  /** Index of its paragraph. */
  paragraph: number;
}

/** A paragraph with its sentences. */
export interface SentencedSpan extends Span {
  sentences: readonly Span[];
}

const NUMERALS = '[一二三四五六七八九十]{1,3}';
const PART = new RegExp(`^(?:${NUMERALS}、|第${NUMERALS}部分)`);
const CHAPTER = new RegExp(`^[（(]${NUMERALS}[）)]`);
const DASH = /^[—─―－-]{1,3}(?=\p{Script=Han})/u;
const POINT = new RegExp(`^${NUMERALS}是`);

/** A heading says one thing: longer openings are sentences that happen to begin with a number. */
const LONGEST = { heading: 60, point: 40, lead: 24, bare: 32 };
/** Shorter than this a sentence says nothing: a bare “一是”. */
const SHORTEST = 5;

/**
 * The headings of a text in order: 一、 (rank 1), （一） and ── (2), 一是 (3, also in mid-paragraph)
 * and bare leads such as “持续提升政务服务水平。” (4, where neighbouring paragraphs have them too).
 */
export function headings(
  text: string,
  paragraphs: SentencedSpan[],
  words: OutlineWords,
): Heading[] {
  const firsts = paragraphs.map((span) => span.sentences[0] ?? span);
  return paragraphs.flatMap((span, index) => {
    const numbered = numberedHeading(text, span, firsts[index] ?? span, index, words);
    const others = numbered === null ? span.sentences : span.sentences.slice(1);
    const points = pointHeadings(text, others, span.end, index);
    const found = numbered === null ? points : [numbered, ...points];
    if (found.length > 0) return found;
    const lead = leadHeading(text, paragraphs, firsts, index, words);
    return lead === null ? [] : [lead];
  });
}

function numberedHeading(
  text: string,
  span: Span,
  first: Span,
  paragraph: number,
  words: OutlineWords,
): Heading | null {
  if (first.end - first.start > LONGEST.heading) return null;
  const opening = text.slice(first.start, first.end);
  // A row of a table.
  if (opening.startsWith('|')) return null;
  const runIn = first.end < span.end;
  const heading = { ...first, runIn, paragraph };
  if (PART.test(opening) && !runIn) return { ...heading, rank: 1 };
  if (CHAPTER.test(opening)) return { ...heading, rank: 2 };
  if (DASH.test(opening) && endsInStop(opening)) return { ...heading, rank: 2 };
  if (!runIn && isBarePart(opening, words)) return { ...heading, rank: 1 };
  return null;
}

/** A line of its own without numbering or stop that names a part: “过去五年工作回顾”, “砥砺奋进、负重前行——本届政府工作回顾”. */
export function isBarePart(line: string, words: OutlineWords): boolean {
  if (line.length > LONGEST.heading || endsInStop(line)) return false;
  const name = line.split(MOTTO_END).at(-1) ?? '';
  if (name.length > LONGEST.bare || /[，。！？：；、]/.test(name)) return false;
  return (
    OF_YEAR.test(foldYear(name)) ||
    words.parts.some((part) => part.words.some((word) => name.includes(word)))
  );
}

/** 2022年主要工作 */
const OF_YEAR = /^\d{4}年\p{Script=Han}{0,6}工作$/u;

/** Between a motto and what the part is called. */
const MOTTO_END = /(?<=.)[—─―－]{2}/;

function pointHeadings(
  text: string,
  sentences: readonly Span[],
  end: number,
  paragraph: number,
): Heading[] {
  return sentences
    .filter((span) => {
      const length = span.end - span.start;
      if (length < SHORTEST || length > LONGEST.point) return false;
      const sentence = text.slice(span.start, span.end);
      return POINT.test(sentence) && !/[；\d]/.test(sentence);
    })
    .map((sentence) => ({ ...sentence, rank: 3, runIn: sentence.end < end, paragraph }));
}

function leadHeading(
  text: string,
  paragraphs: Span[],
  firsts: Span[],
  index: number,
  words: OutlineWords,
): Heading | null {
  const isLead = (at: number): boolean => {
    const first = firsts[at];
    const span = paragraphs[at];
    if (first === undefined || span === undefined || first.end >= span.end) return false;
    const length = first.end - first.start;
    // A stop alone, where a line begins with 。, heads nothing.
    if (length < 2 || length > LONGEST.lead) return false;
    const opening = text.slice(first.start, first.end);
    if (words.salutations.some((word) => opening.startsWith(word))) return false;
    return opening.endsWith('。') && !/[\d０-９“]/.test(opening);
  };
  const first = firsts[index];
  if (first === undefined || !isLead(index) || !(isLead(index - 1) || isLead(index + 1)))
    return null;
  return { ...first, rank: 4, runIn: true, paragraph: index };
}

function endsInStop(sentence: string): boolean {
  return /[。！？]$/.test(sentence);
}
