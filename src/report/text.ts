/** White space as reports have it: ASCII, no-break and ideographic spaces, and byte order marks. */
const SPACE = /[\s\u3000\ufeff]/;
const SPACES = /[\s\u3000\ufeff]+/g;

/** A stretch of the source, half-open. */
export interface Span {
  start: number;
  end: number;
}

/** The span without the white space at its ends; empty spans collapse to their start. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The text without any white space. */
export function squeeze(text: string): string {
  return text.replace(SPACES, '');
}
