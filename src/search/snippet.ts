/** The stretch of a text around what was found, cut so that the found words can be marked. */
import { fold } from './tokens.ts';

export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * At most about `room` characters of the text, from a little before the first of the words on;
 * … stands where something is left out. Words are folded; those that the text does not hold are passed over.
 */
export function snippet(text: string, words: readonly string[], room: number): Piece[] {
  const spans = found(text, words);
  const [first] = spans;
  const lead = Math.floor(room / 4);
  const from = first === undefined || text.length <= room ? 0 : beginning(text, first.start - lead);
  const to = text.length - from <= room ? text.length : from + room;
  const pieces: Piece[] = from > 0 ? [{ text: '…', hit: false }] : [];
  let at = from;
  for (const { start, end } of spans.filter((span) => span.end <= to)) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (to > at) pieces.push({ text: text.slice(at, to), hit: false });
  return to < text.length ? [...pieces, { text: '…', hit: false }] : pieces;
}

interface Span {
  start: number;
  end: number;
}

/** Where the words stand in the text, in order, not overlapping. */
function found(text: string, words: readonly string[]): Span[] {
  // Folding may change a text's length (㎡); then positions in it are not those of the text.
  const folded = fold(text).length === text.length ? fold(text) : text.toLowerCase();
  const spans: Span[] = [];
  for (let at = 0; at < folded.length; ) {
    const word = words
      .filter((one) => folded.startsWith(one, at))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    if (word !== '') spans.push({ start: at, end: at + word.length });
    at += Math.max(word.length, 1);
  }
  return spans;
}

/** The beginning of the clause at or before a position, where one begins near it. */
function beginning(text: string, position: number): number {
  const at = Math.max(position, 0);
  const stop = /[，；。：、]/u.exec(text.slice(at, at + 8));
  return stop === null ? at : at + stop.index + 1;
}
