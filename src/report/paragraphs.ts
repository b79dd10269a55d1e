import { sentences } from './sentences.ts';
import { type Span, trim } from './text.ts';

/** A line longer than this is no paragraph of a report but a whole report without line ends. */
const LONGEST_LINE = 3000;

/**
 * The paragraphs of a text: its lines that are not empty, without the white space around them. Of a
 * text that stands on one line each sentence is one.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text);
  const isWhole = ({ start, end }: Span) => lines.length === 1 || end - start > LONGEST_LINE;
  return lines.flatMap((line) => (isWhole(line) ? sentences(text, line) : [line]));
}

function linesOf(text: string): Span[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  return lines
    .map(({ 0: line, index }) => trim(text, { start: index, end: index + line.length }))
    .filter(({ start, end }) => end > start);
}
