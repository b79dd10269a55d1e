import { hasWord } from '../../quantity.ts';
import type { Cues } from '../../schema.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Words with their basis taken out. */
export interface Based {
  /** The words without those that only say the basis. */
  words: string;
  basis: string | null;
}

/** Finds what qualifies comparability: 同口径, 扣除留抵退税因素, 规模以上. */
export function basisOf(words: string, { cues, index }: Vocabulary): Based {
  if (!hasWord(index.basis, words)) return { words, basis: null };
  const { basis } = cues;
  const [aside, left] = index.patterns.leftOut.exec(words) ?? [];
  if (aside !== undefined && left !== undefined)
    return { words: words.replace(aside, ''), basis: left };
  const excluding = exclusion(words, basis);
  if (excluding)
    return { words: words.replace(`${excluding}后`, '').replace(excluding, ''), basis: excluding };
  for (const [word, meaning] of Object.entries(basis.words)) {
    if (!words.includes(word)) continue;
    return { words: basis.silent.includes(word) ? words.replace(word, '') : words, basis: meaning };
  }
  return { words, basis: null };
}

function exclusion(words: string, { excluding, factor }: Cues['basis']): string | null {
  const start = Math.min(...excluding.map((word) => words.indexOf(word)).filter((at) => at >= 0));
  if (!Number.isFinite(start)) return null;
  const ends = factor.map((word) => words.indexOf(word, start)).filter((at) => at >= 0);
  const end = Math.min(...ends.map((at) => at + 2));
  return Number.isFinite(end) ? words.slice(start, end) : null;
}
