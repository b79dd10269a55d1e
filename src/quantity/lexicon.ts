/** Words by their first character, or by their last, longest first. */
export interface Lexicon {
  /** UTF-16 unit → place in `lists`; 0 where no word has it. */
  places: Uint16Array;
  /** Words that share a character; the first list is empty. */
  lists: readonly List[];
}

/** Words that share a character, with the unit next to it in each: most words are ruled out by that alone. */
interface List {
  words: readonly string[];
  /** 0 where a word has one character. */
  neighbours: Uint16Array;
}

/** Indexes words for `wordAt`, or with `end` for `wordBefore`. */
export function lexicon(words: readonly string[], side: 'start' | 'end' = 'start'): Lexicon {
  const places = new Uint16Array(0x10000);
  const lists: string[][] = [[]];
  const isStart = side === 'start';
  for (const word of new Set(words)) {
    const key = word.charCodeAt(isStart ? 0 : word.length - 1);
    const known = lists[places[key] || -1];
    if (known) known.push(word);
    else places[key] = lists.push([word]) - 1;
  }
  const next = (word: string) => (isStart ? 1 : word.length - 2);
  return {
    places,
    lists: lists.map((list) => {
      list.sort((a, b) => b.length - a.length);
      const units = list.map((word) => (word.length > 1 ? word.charCodeAt(next(word)) : 0));
      return { words: list, neighbours: Uint16Array.from(units) };
    }),
  };
}

/** The longest word of the lexicon that stands at `at`, or null. */
export function wordAt({ places, lists }: Lexicon, text: string, at: number): string | null {
  if (at < 0 || at >= text.length) return null;
  const place = places[text.charCodeAt(at)] as number;
  if (place === 0) return null;
  const { words, neighbours } = lists[place] as List;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  for (let index = 0; index < neighbours.length; index += 1) {
    const neighbour = neighbours[index];
    if (neighbour !== 0 && neighbour !== next) continue;
    const word = words[index] as string;
    if (word.length <= 2 || text.startsWith(word, at)) return word;
  }
  return null;
}

/** The longest word of a lexicon indexed by ends that ends at `end`, or null. */
export function wordBefore({ places, lists }: Lexicon, text: string, end: number): string | null {
  if (end <= 0 || end > text.length) return null;
  const place = places[text.charCodeAt(end - 1)] as number;
  if (place === 0) return null;
  const { words, neighbours } = lists[place] as List;
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
    if (words.places[text.charCodeAt(at)] !== 0 && wordAt(words, text, at) !== null) return true;
  }
  return false;
}
