/** The glossary says nothing without a source: quotations stand in the reports, terms do too. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { Term } from '../src/schema.ts';
import { collectSite } from './collect.ts';

const terms = z.array(Term).parse(JSON.parse(readFileSync('content/glossary.json', 'utf8')));
const reports = collectSite().map(({ meta, outline, reading }) => ({
  id: meta.id,
  text: new TextDecoder().decode(readFileSync(`content/sources/${meta.id}.txt`)),
  outline,
  reading,
}));

/** What an anchor of a report encloses: a paragraph, or the sentence that a numeral or a pledge stands in. */
function textAt(report: string, anchor: string): string | undefined {
  const { text, outline, reading } = reports.find(({ id }) => id === report)!;
  const mark = [...reading.ledger, ...reading.pledges].find(({ id }) => id === anchor);
  const place =
    mark === undefined
      ? outline.paragraphs.find(({ id }) => id === anchor)
      : outline.sentences.find(({ start, end }) => start <= mark.start && mark.start < end);
  return place && text.slice(place.start, place.end);
}

describe('the glossary', () => {
  it('has terms, each once', () => {
    expect(terms.length).toBeGreaterThan(20);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });

  it.each(terms)('$term stands in a report', ({ forms }) => {
    for (const form of forms)
      expect(
        reports.some(({ text }) => text.includes(form)),
        form,
      ).toBe(true);
    // The first form that a sentence holds is shown: a longer one has to come before its part.
    for (const [at, form] of forms.entries())
      expect(forms.slice(at + 1).filter((later) => later.includes(form))).toEqual([]);
  });

  const quoted = terms.filter(({ source }) => source !== null && 'quote' in source);
  it.each(quoted)('$term is quoted as it stands', ({ source }) => {
    const { report, anchor, quote } = z
      .object({ report: z.string(), anchor: z.string(), quote: z.string() })
      .parse(source);
    expect(textAt(report, anchor)).toContain(quote);
  });

  it('has no explanation without a source', () => {
    const entry = { ...terms[0]!, explanation: '甲', source: null };
    expect(Term.safeParse(entry).success).toBe(false);
    expect(Term.safeParse({ ...entry, explanation: null }).success).toBe(true);
  });
});
