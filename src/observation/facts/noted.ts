import type { Report } from '../../report.ts';
import type { Cues, Sentence } from '../../schema.ts';

/** 预计（下同）, （预计数，下同）, 预计数（下同） */
const NOTE = /[（(]?[^（）()，。；]{0,6}[，,（(]下同[）)]/g;

const DASH = /^[─—]{2}/;

/**
 * Starts of the sentences behind one that notes 预计，下同: the rest of its paragraph, and the
 * paragraphs that follow with a dash in front where its own has one.
 */
export function estimatedBehind(
  sentences: readonly Sentence[],
  { text, paragraphs }: Report,
  { status }: Cues,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes('下同')) return found;
  const dashed = new Set(
    paragraphs.filter(({ start }) => DASH.test(text.slice(start, start + 2))).map(({ id }) => id),
  );
  let noted: string | null = null;
  for (const { start, end, paragraph } of sentences) {
    const isListed = noted !== null && dashed.has(noted) && dashed.has(paragraph);
    if (paragraph === noted || isListed) found.add(start);
    else noted = null;
    const notes = text.slice(start, end).match(NOTE) ?? [];
    const isNote = notes.some((note) => status.estimate.some((word) => note.includes(word)));
    if (isNote) noted = paragraph;
  }
  return found;
}
