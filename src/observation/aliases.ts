/** The names that indicators have, as they are looked up. */
import { type Endings, endings, type Lexicon, lexicon } from '../quantity.ts';
import type { Indicator } from '../schema.ts';

/** The aliases with gaps. */
export interface GappedAliases {
  /** What they begin with, or what those end in that begin with a gap. */
  heads: Lexicon;
  tails: Endings;
  /** Each gap is a group. */
  patterns: readonly { pattern: RegExp; indicator: Indicator }[];
}

/** Alias → indicators that carry it, in the order of the file. */
export function aliasIndex(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  const index = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const alias of indicator.aliases)
      index.set(alias, [...(index.get(alias) ?? []), indicator]);
  }
  return index;
}

/** The aliases that have a gap, 占…比重, each as a pattern. */
export function gappedAliases(indicators: readonly Indicator[]): GappedAliases {
  const gapped = indicators.flatMap((indicator) =>
    indicator.aliases.filter((alias) => alias.includes('…')).map((alias) => ({ alias, indicator })),
  );
  const ends = gapped.map(({ alias }) => alias.split('…'));
  return {
    heads: lexicon(ends.flatMap(([head]) => head || [])),
    tails: endings(ends.flatMap((parts) => (parts[0] === '' ? (parts.at(-1) ?? '') : []))),
    patterns: gapped.map(({ alias, indicator }) => ({
      pattern: new RegExp(`^${alias.replaceAll('…', '(.{0,12})')}$`, 'u'),
      indicator,
    })),
  };
}

/** What aliases end in, at most two characters of each; those with a gap at the end aside. */
export function aliasTails(indicators: readonly Indicator[]): string[] {
  const tails = indicators.flatMap(({ aliases }) =>
    aliases.map((alias) => alias.split('…').at(-1)?.slice(-2) ?? ''),
  );
  return tails.filter((tail) => tail !== '');
}

/** The words in front of the gap that an alias ends in. */
export function openAliases(indicators: readonly Indicator[]): string[] {
  return indicators.flatMap(({ aliases }) =>
    aliases.flatMap((alias) => /([^…]+)…$/.exec(alias)?.[1] ?? []),
  );
}
