import { isSpace } from '../space.ts';

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
