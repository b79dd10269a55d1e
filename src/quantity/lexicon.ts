/** Words under their first character, or under their last, longest first. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/** Indexes words for `wordAt`, or with `end` for `wordBefore`. */
export function lexicon(words: readonly string[], side: 'start' | 'end' = 'start'): Lexicon {
  const index = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const key = side === 'start' ? word.charAt(0) : word.slice(-1);
    const list = index.get(key) ?? [];
    list.push(word);
    index.set(key, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** The longest word of the lexicon that stands at `at`, or null. */
export function wordAt(words: Lexicon, text: string, at: number): string | null {
  const list = words.get(text.charAt(at));
  return list?.find((word) => text.startsWith(word, at)) ?? null;
}

/** The longest word of a lexicon indexed by ends that ends at `end`, or null. */
export function wordBefore(words: Lexicon, text: string, end: number): string | null {
  const list = words.get(text.charAt(end - 1));
  return list?.find((word) => text.endsWith(word, end)) ?? null;
}
