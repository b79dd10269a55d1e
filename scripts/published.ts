/** What `npm run parse` gives of a text that is not part of the site, and the charts that it lists for the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { stateKey } from '../src/addresses.ts';
import { byYear, chartsOf, reportData } from '../src/charts.ts';
import type { Collected, Words } from '../src/collections.ts';
import { ChartText, Phrases, Quality } from '../src/schema.ts';

/** A reading as it is printed and written: the report, its sections, and all that was read in it. */
export function published({ meta, outline, reading, diagnostics }: Collected) {
  const { observations, pledges, ledger } = reading;
  return { report: meta, sections: outline.sections, observations, pledges, ledger, diagnostics };
}

/** The states of all charts that the site makes of these reports, as the register lists them, sorted. */
export function chartStates(
  collected: readonly Collected[],
  { places, topics, vocabulary }: Words,
  content = 'content',
): string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(content, path), 'utf8'));
  const reports = collected.map((one) => reportData({ ...one, text: one.report.text }, places));
  const data = {
    reports: reports.sort(byYear),
    indicators: [...vocabulary.indicators],
    topics: [...topics],
    phrases: Phrases.parse(read('vocabulary/phrases.json')),
    quality: z.array(Quality).parse(read('quality.json')),
  };
  return chartsOf(data)
    .flatMap(({ text, states }) => states(data, ChartText.parse(read(`charts/${text}.json`))))
    .map(stateKey)
    .sort();
}
