/** Words by their first character, or by their last, longest first. */
export interface Lexicon {
  /** UTF-16 unit → place in `lists`; 0 where no word has it. */
  places: Uint16Array;
  /** Words that share a character; the first list is empty. */
  lists: readonly (readonly string[])[];
}

/** Indexes words for `wordAt`, or with `end` for `wordBefore`. */
export function lexicon(words: readonly string[], side: 'start' | 'end' = 'start'): Lexicon {
  const places = new Uint16Array(0x10000);
  const lists: string[][] = [[]];
  for (const word of new Set(words)) {
    const key = word.charCodeAt(side === 'start' ? 0 : word.length - 1);
    const known = lists[places[key] || -1];
    if (known) known.push(word);
    else places[key] = lists.push([word]) - 1;
  }
  for (const list of lists) list.sort((a, b) => b.length - a.length);
  return { places, lists };
}

/** The longest word of the lexicon that stands at `at`, or null. */
export function wordAt({ places, lists }: Lexicon, text: string, at: number): string | null {
  if (at < 0 || at >= text.length) return null;
  const place = places[text.charCodeAt(at)] as number;
  if (place === 0) return null;
  for (const word of lists[place] as readonly string[]) if (text.startsWith(word, at)) return word;
  return null;
}

/** The longest word of a lexicon indexed by ends that ends at `end`, or null. */
export function wordBefore({ places, lists }: Lexicon, text: string, end: number): string | null {
  if (end <= 0 || end > text.length) return null;
  const place = places[text.charCodeAt(end - 1)] as number;
  if (place === 0) return null;
  for (const word of lists[place] as readonly string[]) if (text.endsWith(word, end)) return word;
  return null;
}

/** Whether a word of the lexicon stands anywhere in the text. */
export function hasWord(words: Lexicon, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (words.places[text.charCodeAt(at)] !== 0 && wordAt(words, text, at) !== null) return true;
  }
  return false;
}
