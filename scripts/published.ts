/** What `npm run parse` gives of a text that is not part of the site, and the charts that it lists for the site. */
import { join } from 'node:path';
import { z } from 'astro/zod';
import { stateKey } from '../src/addresses.ts';
import { byYear, chartsOf, reportData } from '../src/charts.ts';
import type { Collected, Words } from '../src/collections.ts';
import { ChartText, type Phrases, Quality } from '../src/schema.ts';
import { readChecked, valuesOf } from './content.ts';

/** A reading as it is printed and written: the report, its sections, and all that was read in it. */
export function published({ meta, outline, reading, diagnostics }: Collected) {
  const { observations, pledges, ledger } = reading;
  return { report: meta, sections: outline.sections, observations, pledges, ledger, diagnostics };
}

/** The states of all charts that the site makes of these reports, as the register lists them, sorted. Throws a `ContentError` where their texts are not as they should be. */
export function chartStates(
  collected: readonly Collected[],
  { places, topics, phrases, vocabulary }: Words & { phrases: Phrases },
  content = 'content',
): string[] {
  const { quality } = valuesOf({
    quality: readChecked(join(content, 'quality.json'), z.array(Quality), 'quality'),
  });
  const reports = collected.map((one) => reportData({ ...one, text: one.report.text }, places));
  const data = {
    reports: reports.sort(byYear),
    indicators: [...vocabulary.indicators],
    topics: [...topics],
    phrases,
    quality,
  };
  const charts = chartsOf(data);
  const path = (text: string) => join(content, 'charts', `${text}.json`);
  const texts = valuesOf(
    Object.fromEntries(
      charts.map(({ text }) => [text, readChecked(path(text), ChartText, 'chart')]),
    ),
  );
  return charts
    .flatMap(({ text, states }) => states(data, texts[text] as ChartText))
    .map(stateKey)
    .sort();
}
