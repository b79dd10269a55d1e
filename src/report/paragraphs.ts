import { sentences } from './sentences.ts';
import { type Span, trim } from './text.ts';

/**
 * A line longer than this is no paragraph of a report but a whole report on one line, as
 * spreadsheets keep it. Its paragraphs are told apart by runs of spaces; where there are none, its
 * sentences are its paragraphs.
 */
const LONGEST_LINE = 3000;

/** The paragraphs of a text: its lines that are not empty, without the white space around them. */
export function paragraphs(text: string): Span[] {
  const lines = pieces(text, { start: 0, end: text.length }, /\r\n?|\n/g)
    .flatMap((line) => (isLong(line) ? pieces(text, line, /[^\S\n]{2,}/g) : [line]))
    .map((span) => trim(text, span))
    .filter((span) => span.end > span.start);
  return lines.flatMap((line) =>
    lines.length === 1 || isLong(line) ? sentences(text, line) : [line],
  );
}

const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_LINE;

function pieces(text: string, span: Span, separator: RegExp): Span[] {
  const found: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(separator)) {
    const at = span.start + match.index;
    found.push({ start, end: at });
    start = at + match[0].length;
  }
  found.push({ start, end: span.end });
  return found;
}
