/** Words under their first character, longest first. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

export function lexicon(words: readonly string[]): Lexicon {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The longest word of the lexicon that stands at `at`, or null. */
export function wordAt(words: Lexicon, text: string, at: number): string | null {
  const list = words.get(text.charAt(at));
  return list?.find((word) => text.startsWith(word, at)) ?? null;
}

/** The longest word of the lexicon that ends at `end`, or null. */
export function wordBefore(words: readonly string[], text: string, end: number): string | null {
  let best: string | null = null;
  for (const word of words) {
    if (text.endsWith(word, end) && word.length > (best?.length ?? 0)) best = word;
  }
  return best;
}
