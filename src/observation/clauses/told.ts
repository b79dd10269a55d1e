/** Parentheses that tell the number of the noun in front of them. */
import type { Enclosure, Quantity, Span } from '../../quantity.ts';

/**
 * The parentheses that hold a number alone and stand behind a noun that has none: 占比（35%）, 生产总值（320亿元）增长（8%）.
 * They are read as if the brackets were not there; behind a number a parenthesis tells a part of it.
 */
export function toldOfNouns(
  sentence: string,
  parentheses: readonly Enclosure[],
  quantities: readonly Quantity[],
  start: number,
): readonly Enclosure[] {
  let told: readonly Enclosure[] = [];
  for (const one of parentheses) {
    const last = quantities.findLast(({ end }) => end <= one.start && end > start);
    const isToldToo = last !== undefined && told.some(({ end }) => end === last.end + 1);
    const between = sentence.slice(Math.max(start, last?.end ?? start), one.start);
    const isOfNoun = last === undefined || isToldToo || between.includes('、');
    if (isOfNoun && BEHIND_NOUN.test(between) && holdsOnly(one, quantities)) told = [...told, one];
  }
  return told;
}

/** Two characters of a noun, behind which a parenthesis may tell its number. */
const BEHIND_NOUN = /\p{Script=Han}{2}$/u;

/** Whether a parenthesis holds one number and no word: （35%）, （近3亿元）. */
const holdsOnly = ({ start, end }: Enclosure, quantities: readonly Quantity[]) =>
  quantities.some((one) => one.start === start + 1 && one.end === end - 1);

/** What is cut out of the words: the parentheses `own`, and the brackets alone of those that are told of nouns. */
export function withBrackets(own: readonly Span[], told: readonly Span[]): readonly Span[] {
  if (told.length === 0) return own;
  const brackets = told.flatMap(({ start, end }) => [
    { start, end: start + 1 },
    { start: end - 1, end },
  ]);
  return [...own, ...brackets].sort((a, b) => a.start - b.start);
}

/** Whether a number stands alone in a parenthesis that tells it of the noun in front. */
export const isTold = (told: readonly Span[], { end }: Quantity): boolean =>
  told.length > 0 && told.some((one) => one.end === end + 1);
