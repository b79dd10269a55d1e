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
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return { start: from, end: to };
}

/** Whether white space stands at `at`. Between U+3000 and the byte order mark, and from ! to ~, none does. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code > 0x3000 && code < 0xfeff) || (code > 0x20 && code < 0x7f)) return false;
  return SPACE.test(text.charAt(at));
}

/** The text without any white space. */
export function squeeze(text: string): string {
  return text.replace(SPACES, '');
}
