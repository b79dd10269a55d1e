import { type Characters, characters, isIn } from '../characters.ts';

/** Words by their first character, or by their last. */
interface Indexed<Side extends 'start' | 'end'> {
  side: Side;
  /** The characters that words are looked up by. */
  keys: Characters;
  /** UTF-16 unit → the words that have it there, longest first. */
  lists: ReadonlyMap<number, List>;
}

/** Words that are looked up where they begin. */
export type Lexicon = Indexed<'start'>;
/** Words that are looked up where they end. */
export type Endings = Indexed<'end'>;

/** Words that share a character, with the unit next to it in each: most words are ruled out by that alone. */
interface List {
  words: readonly string[];
  /** 0 where a word has one character. */
  neighbours: Uint16Array;
}

/** Indexes words for `wordAt`. */
export const lexicon = (words: readonly string[]): Lexicon => indexed(words, 'start');

/** Indexes words for `wordBefore`. */
export const endings = (words: readonly string[]): Endings => indexed(words, 'end');

function indexed<Side extends 'start' | 'end'>(
  words: readonly string[],
  side: Side,
): Indexed<Side> {
  const [key, next] = side === 'start' ? [0, 1] : [-1, -2];
  const lists = Map.groupBy(new Set(words), (word) => word.at(key) ?? '');
  return {
    side,
    keys: characters([...lists.keys()].join('')),
    lists: new Map(
      [...lists].map(([sign, list]) => {
        const longestFirst = list.toSorted((a, b) => b.length - a.length);
        const units = longestFirst.map((word) => word.at(next)?.charCodeAt(0) ?? 0);
        return [sign.charCodeAt(0), { words: longestFirst, neighbours: Uint16Array.from(units) }];
      }),
    ),
  };
}

/** A part of a pattern that any of the words fits, the longest first. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const words = lists.flat().toSorted((a, b) => b.length - a.length);
  return `(?:${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`;
}

/** The longest word of the lexicon that stands at `at`, or null. */
export function wordAt({ keys, lists }: Lexicon, text: string, at: number): string | null {
  if (at < 0 || at >= text.length) return null;
  const code = text.charCodeAt(at);
  if (!isIn(keys, code)) return null;
  const { words, neighbours } = lists.get(code) as List;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  for (let index = 0; index < neighbours.length; index += 1) {
    const neighbour = neighbours[index];
    if (neighbour !== 0 && neighbour !== next) continue;
    const word = words[index] as string;
    if (word.length <= 2 || text.startsWith(word, at)) return word;
  }
  return null;
}

/** The longest of the words that ends at `end`, or null. */
export function wordBefore({ keys, lists }: Endings, text: string, end: number): string | null {
  if (end <= 0 || end > text.length) return null;
  const code = text.charCodeAt(end - 1);
  if (!isIn(keys, code)) return null;
  const { words, neighbours } = lists.get(code) as List;
  const next = end > 1 ? text.charCodeAt(end - 2) : 0;
  for (let index = 0; index < neighbours.length; index += 1) {
    const neighbour = neighbours[index];
    if (neighbour !== 0 && neighbour !== next) continue;
    const word = words[index] as string;
    if (word.length <= 2 || text.endsWith(word, end)) return word;
  }
  return null;
}

/** Whether a word of the lexicon stands anywhere in the text. */
export function hasWord(words: Lexicon, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (isIn(words.keys, text.charCodeAt(at)) && wordAt(words, text, at) !== null) return true;
  }
  return false;
}
