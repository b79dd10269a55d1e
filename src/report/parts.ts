import type { OutlineWords, Part } from '../schema.ts';
import { foldYear } from './opening.ts';

/**
 * The part that a first-level heading opens: by its words, else by its year (a year before the
 * report's is reviewed), else unknown.
 */
export function partOfHeading(
  heading: string,
  reportYear: number | null,
  words: OutlineWords,
): Part | null {
  const named = words.parts.find((entry) => entry.words.some((word) => heading.includes(word)));
  if (named !== undefined) return named.part;
  const year = /(\d{4})年/.exec(foldYear(heading))?.[1];
  if (year === undefined || reportYear === null) return null;
  return Number(year) < reportYear ? 'review' : 'plan';
}

/** The part that a paragraph announces by a cue (“主要预期目标”), for texts whose headings tell nothing. */
export function partOfParagraph(paragraph: string, words: OutlineWords): Part | null {
  const cue = words.cues.find((entry) => entry.words.some((word) => paragraph.includes(word)));
  return cue?.part ?? null;
}
