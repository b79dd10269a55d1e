import { type Enclosure, enclosing } from './enclosure.ts';
import { readTail, type Tail } from './island.ts';
import type { Span } from './item.ts';
import { type Lexicon, wordAt } from './lexicon.ts';
import type { QuantityWords } from './words.ts';

/** A digit run with what the rules look at. */
export interface Place {
  text: string;
  run: Span;
  digits: string;
  /** The characters right in front of the digits and behind them, '' at the ends of the text. */
  front: string;
  behind: string;
  /** The run behind it, if any. */
  next: Span | null;
  tail: Tail;
  enclosures: readonly Enclosure[];
  words: QuantityWords;
}

/** At most `count` characters in front of the digits. */
export const before = ({ text, run }: Place, count: number) =>
  text.slice(Math.max(0, run.start - count), run.start);

/** At most `count` characters behind the digits. */
export const after = ({ text, run }: Place, count: number) => text.slice(run.end, run.end + count);

/** The quotation or title around the digits, or null. */
export const quote = ({ enclosures, run }: Place) =>
  enclosures.length === 0 ? null : enclosing(enclosures, run.start, 'quote', 'title');

/** Whether a character is a letter of ASCII. */
export const isLatin = (character: string) =>
  (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');

/** Whether a character is a common Chinese one. */
export const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';

/** 2023; 1023 is none. */
export const isYear = (value: string) => value.length === 4 && /^(?:19|20)\d\d$/.test(value);

/** Whether a word of the list stands right behind the digits. */
export function isUnitName({ text, run }: Place, list: Lexicon): boolean {
  return wordAt(list, text, run.end) !== null;
}

/** Whether a word that only stands behind numbers is there: 以上, 左右. */
export function hasAfterWord(text: string, at: number, words: QuantityWords): boolean {
  return wordAt(words.afterIndex, text, at) !== null;
}

/** Puts together what the rules look at. */
export function placeOf(
  text: string,
  runs: readonly Span[],
  index: number,
  list: readonly Enclosure[],
  words: QuantityWords,
): Place | null {
  const run = runs[index];
  if (!run) return null;
  return {
    text,
    run,
    digits: text.slice(run.start, run.end),
    front: text.charAt(run.start - 1),
    behind: text.charAt(run.end),
    next: runs[index + 1] ?? null,
    tail: readTail(text, run.end, words),
    enclosures: list,
    words,
  };
}
