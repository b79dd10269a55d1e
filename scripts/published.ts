/** What `npm run parse` gives of a text that is not part of the site, and the charts that it lists for the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateKey } from '../src/addresses.ts';
import { byYear, chartsOf, reportData } from '../src/charts.ts';
import type { Collected, Words } from '../src/collections.ts';
import { ChartText } from '../src/schema.ts';

/** A reading as it is printed and written: the report, its sections, and all that was read in it. */
export function published({ meta, outline, reading, diagnostics }: Collected) {
  return { report: meta, sections: outline.sections, ...reading, diagnostics };
}

/** The states of all charts that the site makes of these reports, as the register lists them, sorted. */
export function chartStates(
  collected: readonly Collected[],
  { places, vocabulary }: Words,
  content = 'content',
): string[] {
  const reports = collected.map((one) => reportData(one, places)).sort(byYear);
  const data = { reports, indicators: [...vocabulary.indicators] };
  return chartsOf(data)
    .flatMap(({ text, states }) => states(data, chartText(content, text)))
    .map(stateKey)
    .sort();
}

function chartText(content: string, id: string): ChartText {
  return ChartText.parse(JSON.parse(readFileSync(join(content, 'charts', `${id}.json`), 'utf8')));
}
