import { characters, isIn } from '../characters.ts';
import { shortHash, uniqueId } from '../id.ts';
import type { OutlineWords, Paragraph, Part, Section, Sentence } from '../schema.ts';
import { isSpace, squeeze } from '../space.ts';
import { headings } from './headings.ts';
import { type Opening, readOpening, yearOfMonth } from './opening.ts';
import { headingText, sections } from './outline.ts';
import { paragraphs } from './paragraphs.ts';
import { partOfParagraph } from './parts.ts';
import { sentences } from './sentences.ts';
import type { Span } from './text.ts';
import { yearOf } from './year.ts';

export interface Report {
  /** The decoded source; every offset points into it. */
  text: string;
  opening: Opening;
  sections: Section[];
  paragraphs: Paragraph[];
  sentences: Sentence[];
}

/**
 * Reads the outline of a report: its opening lines, sections, paragraphs and sentences, each with
 * its offsets. Works on any text; what a text does not have is null or an empty list.
 */
export function readReport(text: string, words: OutlineWords): Report {
  const spans = paragraphs(text, words);
  const sentenced = spans.map((span) => ({ ...span, sentences: sentences(text, span) }));
  const body = bodyStart(text, spans, words);
  const first = openingLines(text, spans, words);
  const stated = readOpening(first);
  const named = headings(text, sentenced, words).filter((heading) => heading.paragraph >= body);
  const titles = named.map((heading) => headingText(text, heading));
  const openings = sentenced
    .slice(body)
    .flatMap((one) => one.sentences.map(({ start }) => text.slice(start, start + 12)));
  const year = yearOf(stated, yearOfMonth(first), titles, openings, words);
  const opening = { ...stated, year };
  const found = sections({ text, headings: named, paragraphs: spans, words, year });
  const ids = paragraphIds(text, spans);
  const sentenceId = sentenceIds(text);
  const innermost = sweep(found);
  const paragraphParts = partsWithoutHeadings(text, spans, found, body, words);
  return {
    text,
    opening,
    sections: found,
    paragraphs: spans.map((span, index) => ({ id: ids[index] ?? '', ...span })),
    sentences: sentenced.flatMap((paragraph, index) =>
      paragraph.sentences.map((sentence) => {
        const section = innermost(sentence.start);
        const isSectionHeading = isHeading(text, sentence, section);
        return {
          id: isSectionHeading && section ? section.id : sentenceId(sentence),
          ...sentence,
          paragraph: ids[index] ?? '',
          section: section?.id ?? null,
          part: section?.part ?? paragraphParts[index] ?? 'opening',
          kind: isSectionHeading ? 'heading' : 'text',
        };
      }),
    ),
  };
}

/** Index of the first paragraph after the first salutation; 0 where a text has none. */
function bodyStart(text: string, spans: Span[], words: OutlineWords): number {
  return spans.findIndex((span) => salutationIn(text, span, words) !== null) + 1;
}

/** A line of the opening says one thing; a longer one is text. */
const LONGEST_LINE = 60;

/** The lines before the first salutation; in a text without one, those before the first long line. */
function openingLines(text: string, spans: Span[], words: OutlineWords): string[] {
  const lines: string[] = [];
  for (const span of spans.slice(0, 12)) {
    const salutation = salutationIn(text, span, words);
    lines.push(text.slice(span.start, salutation ?? span.end));
    if (salutation !== null) return lines;
  }
  return lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => line.length > LONGEST_LINE),
    ),
  );
}

/** Where a line of the opening turns to the hearers (各位代表：); with another mark behind it a salutation opens nothing. */
function salutationIn(text: string, span: Span, words: OutlineWords): number | null {
  const line = text.slice(span.start, span.end);
  const found = words.salutations
    .map((word) => ({
      at: line.indexOf(word),
      after: line.charAt(line.indexOf(word) + word.length),
    }))
    .find(({ at, after }) => at >= 0 && /[：:]/.test(after));
  return found === undefined ? null : span.start + found.at;
}

function paragraphIds(text: string, spans: Span[]): string[] {
  const taken = new Map<string, number>();
  return spans.map((span) => uniqueId(`p-${shortHash(openingWords(text, span))}`, taken));
}

const STOPS = characters('。！？');

/** Up to 24 characters without white space, cut at a stop. */
function openingWords(text: string, { start, end }: Span): string {
  let to = start;
  for (let taken = 0; taken < 24 && to < end && !isIn(STOPS, text.charCodeAt(to)); to += 1)
    if (!isSpace(text, to)) taken += 1;
  return squeeze(text.slice(start, to));
}

/** Gives each sentence the hash of all its words, so that it keeps its id wherever it moves. */
function sentenceIds(text: string): (sentence: Span) => string {
  const taken = new Map<string, number>();
  return ({ start, end }) => uniqueId(`t-${shortHash(squeeze(text.slice(start, end)))}`, taken);
}

/** Parts by cue, paragraph by paragraph, in a text whose sections tell neither review nor plan. */
function partsWithoutHeadings(
  text: string,
  spans: Span[],
  found: Section[],
  body: number,
  words: OutlineWords,
): Part[] {
  const told = found.some((section) => section.part === 'plan');
  let part: Part = 'opening';
  return spans.map((span, index) => {
    if (told || index < body) return 'opening';
    if (part === 'opening') part = 'review';
    part = partOfParagraph(text.slice(span.start, span.end), words) ?? part;
    return part;
  });
}

/** Innermost sections of positions that are asked for in ascending order. */
function sweep(found: readonly Section[]): (at: number) => Section | null {
  const open: Section[] = [];
  let next = 0;
  return (at) => {
    for (let section = found[next]; section && section.start <= at; section = found[next]) {
      open.push(section);
      next += 1;
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) open.pop();
    return open.at(-1) ?? null;
  };
}

function isHeading(text: string, sentence: Span, section: Section | null): boolean {
  if (section === null || section.start !== sentence.start) return false;
  return text.slice(sentence.start, sentence.end).replace(/[。：:]$/, '') === section.heading;
}
