/** The glossary, and where its terms stand in the reports. */
import { getCollection } from 'astro:content';
import type { Term } from '../schema.ts';
import type { SiteReport } from './_data.ts';

/** The terms in the order of their file. */
export async function loadTerms(): Promise<Term[]> {
  const entries = (await getCollection('glossary')).map(({ data }) => data);
  return entries.sort((a, b) => a.order - b.order);
}

/** A sentence that holds a term. */
export interface Occurrence {
  /** A numeral, a pledge, a section or a paragraph of the report. */
  anchor: string;
  /** The term with some words around it. */
  before: string;
  term: string;
  after: string;
}

/** Characters on each side of the term. */
const AROUND = 14;

/** Where a report holds the term: its first place in each sentence. */
export function occurrences({ forms }: Term, report: SiteReport): Occurrence[] {
  const { outline, text } = report;
  return outline.sentences.flatMap(({ start, end, paragraph, section, kind }) => {
    const sentence = text.slice(start, end);
    const form = forms.find((one) => sentence.includes(one));
    if (form === undefined) return [];
    const at = sentence.indexOf(form);
    const until = at + form.length;
    const heading = kind === 'heading' ? section : null;
    return [
      {
        anchor: nearest(report, { start, end }, start + at) ?? heading ?? paragraph,
        before: `${at > AROUND ? '…' : ''}${sentence.slice(Math.max(0, at - AROUND), at)}`,
        term: form,
        after: `${sentence.slice(until, until + AROUND)}${until + AROUND < sentence.length ? '…' : ''}`,
      },
    ];
  });
}

/** The anchor in a sentence that stands nearest to a position. */
function nearest(
  { ledger, pledges }: SiteReport,
  { start, end }: { start: number; end: number },
  position: number,
): string | null {
  const inside = [...ledger, ...pledges].filter((one) => start <= one.start && one.end <= end);
  const distance = (one: { start: number }) => Math.abs(one.start - position);
  return inside.sort((a, b) => distance(a) - distance(b))[0]?.id ?? null;
}
