/** Pledges without a number in English, by the phrases that the vocabulary puts together. */
import type { English } from '../schema.ts';

type Grammar = English['pledges'];

const slot = /\{(\w+)\}/gu;

/** 增长不低于全市增速 → not below city growth; null where the vocabulary has no English for the whole of it. */
export function pledgeWords(words: string, { pledges }: English): string | null {
  return translated(words, 'pledge', pledges);
}

function translated(words: string, list: string, grammar: Grammar): string | null {
  for (const [phrase, english] of Object.entries(grammar[list] ?? {})) {
    const pattern = phrase.replace(slot, (_, name: string) => `(${anyOf(name, grammar)})`);
    const found = new RegExp(`^${pattern}$`, 'u').exec(words);
    if (found === null) continue;
    const names = [...phrase.matchAll(slot)].map(([, name = '']) => name);
    const parts = new Map(
      names.map((name, index) => [name, translated(found[index + 1] ?? '', name, grammar)]),
    );
    return english.replace(slot, (_, name: string) => parts.get(name) ?? '');
  }
  return null;
}

/** A pattern of every phrase of a list, without groups that are counted. */
function anyOf(list: string, grammar: Grammar): string {
  const phrases = Object.keys(grammar[list] ?? {});
  return phrases
    .map((phrase) => phrase.replace(slot, (_, name: string) => `(?:${anyOf(name, grammar)})`))
    .join('|');
}
