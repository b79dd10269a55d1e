import type { Plain } from './edit.ts';

/** Half-open, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

/** Where a stretch of the plain text stands in the source, from its first character to its last. */
export function placeOf({ places }: Plain, { start, end }: Span): Span {
  if (places === null) return { start, end };
  if (end <= start) return { start: startAt(places, start), end: startAt(places, start) };
  return { start: startAt(places, start), end: places.ends[end - 1] ?? end };
}

const startAt = ({ starts, ends }: NonNullable<Plain['places']>, at: number): number =>
  starts[at] ?? ends.at(-1) ?? 0;

/**
 * The same with what was left out around it, up to the line end that divides it from its neighbour:
 * stretches that share the plain text among them share the source.
 */
export function reachOf(plain: Plain, span: Span): Span {
  if (plain.places === null) return span;
  const start = border(plain, span.start);
  const end = Math.max(start, border(plain, span.end));
  const words = plain.source.slice(start, end);
  const isOpen = isWhite(plain.text, span.end - 1);
  return {
    start: start + words.length - words.trimStart().length,
    end: isOpen ? end : start + words.trimEnd().length,
  };
}

/**
 * Where in the source what stands in front of `at` ends and what stands behind begins. White space is
 * of neither; what else was left out between the two goes with the first, but behind the last line end.
 */
function border({ source, text, places }: Plain, at: number): number {
  if (places === null) return at;
  let last = at - 1;
  while (last >= 0 && isWhite(text, last)) last -= 1;
  let next = at;
  while (next < text.length && isWhite(text, next)) next += 1;
  if (last < 0) return 0;
  const before = places.ends[last] ?? 0;
  const behind = places.starts[next] ?? source.length;
  const line = source.lastIndexOf('\n', behind - 1) + 1;
  return line > before && /\S/.test(source.slice(before, behind)) ? line : behind;
}

const isWhite = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Runs of digits of the source that the plain text does not have: numbers of pages. */
export function leftOut({ source, places }: Plain): Span[] {
  if (places === null) return [];
  const found: Span[] = [];
  let from = 0;
  const look = (until: number) => {
    for (const { 0: digits, index } of source.slice(from, until).matchAll(/[0-9０-９]+/g))
      found.push({ start: from + index, end: from + index + digits.length });
  };
  for (const [at, start] of places.starts.entries()) {
    if (start > from) look(start);
    from = Math.max(from, places.ends[at] ?? 0);
  }
  look(source.length);
  return found;
}
