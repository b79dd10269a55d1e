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
  const lines = joined(
    text,
    trimmed(text, pieces(text, { start: 0, end: text.length }, /\r\n?|\n/g)),
  ).flatMap((line) => (isLong(line) ? trimmed(text, pieces(text, line, /[^\S\n]{2,}/g)) : [line]));
  return lines.flatMap((line) =>
    lines.length === 1 || isLong(line) ? sentences(text, line) : [line],
  );
}

/** Paragraphs of a text that was cut where no paragraph ends: by the width of a page, or around its links. */
function joined(text: string, lines: readonly Span[]): Span[] {
  const width = pageWidth(text, lines);
  const found: Span[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const isFull =
      width !== Number.POSITIVE_INFINITY &&
      last !== undefined &&
      width - columns(text, lastLine(text, last)) <= INDENT;
    const goesOn = last !== undefined && !ENDS.test(text.charAt(last.end - 1));
    if (last && ((goesOn && (isFull || isLonger(last))) || opensWithStop(text, line))) {
      last.end = line.end;
    } else found.push({ ...line });
  }
  return found;
}

/** A heading is shorter, in characters; what is longer and has no stop is cut in mid-sentence. */
const LONGEST_HEADING = 60;
const ENDS = /[。！？!?：:；;…”’》）)\]】|\s]$/;

const isLonger = ({ start, end }: Span): boolean => end - start > LONGEST_HEADING;

function opensWithStop(text: string, { start }: Span): boolean {
  return /[。，、；！？）”,]/.test(text.charAt(start));
}

/** By how many columns a full line may fall short: an indent, or a stop that was moved. */
const INDENT = 4;
const NARROWEST = 50;

/** The width in columns to which most of the longer lines run; infinite where they differ, as paragraphs do. */
function pageWidth(text: string, lines: readonly Span[]): number {
  const widths = lines.map((line) => columns(text, line)).filter((width) => width >= NARROWEST);
  const width = Math.max(...widths.slice(0, MOST_LINES));
  const full = widths.filter((one) => one <= width && width - one <= INDENT);
  return full.length >= 5 && full.length * 2 >= widths.length ? width : Number.POSITIVE_INFINITY;
}

/** Enough lines to know the width of a page. */
const MOST_LINES = 200;

function lastLine(text: string, { start, end }: Span): Span {
  return { start: Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end };
}

/** Columns of a line in print: letters and digits take one, other signs two. */
function columns(text: string, { start, end }: Span): number {
  let width = 0;
  for (let at = start; at < end; at += 1) width += text.charCodeAt(at) < 0x80 ? 1 : 2;
  return width;
}

const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_LINE;

function trimmed(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

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
