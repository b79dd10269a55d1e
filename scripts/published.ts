/** What `npm run parse` gives of a text that is not part of the site, and the charts that it lists for the site. */
import { byYear, chartsOf, reportData } from '../src/charts.ts';
import type { Collected, Words } from '../src/collections.ts';

/** A reading as it is printed and written: the report, its sections, and all that was read in it. */
export function published({ meta, outline, reading, diagnostics }: Collected) {
  return { report: meta, sections: outline.sections, ...reading, diagnostics };
}

/** Ids of the charts that the site makes of these reports, sorted. */
export function chartIds(collected: readonly Collected[], { places, vocabulary }: Words): string[] {
  const reports = collected.map((one) => reportData(one, places)).sort(byYear);
  return chartsOf({ reports, indicators: [...vocabulary.indicators] })
    .map(({ id }) => id)
    .sort();
}
