/**
 * Chinese has no spaces between words, and a dictionary splits 质量 or 近平 where a reader does not.
 * So pairs of neighbouring characters are indexed: any two characters in mid-sentence are found.
 */

/** Han characters that follow one another, or a word in Latin letters and digits. */
const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+(?:\.\p{N}+)*/gu;
const HAN = /^\p{Script=Han}/u;

/** Full-width letters and digits as half-width ones, small letters. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** What a text is indexed by: every pair of Han characters, the last one of a run alone, and other words whole. */
export function tokens(text: string): string[] {
  return runs(text).flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const characters = [...run];
    return characters.map((character, index) => character + (characters[index + 1] ?? ''));
  });
}

/** What a query is looked up by: its pairs alone; a single character is the beginning of pairs. */
export function queryTokens(query: string): string[] {
  return runs(query).flatMap((run) => {
    const characters = [...run];
    if (!HAN.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

/** The words of a query that spaces part, folded: each has to be found as it stands. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function runs(text: string): string[] {
  return fold(text).match(RUN) ?? [];
}
