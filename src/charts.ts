/** The published charts, in the order of the gallery, and the files that each of them gives. */
import { attention } from './charts/attention.ts';
import type { Chart, ChartData, ChartDefinition, Size } from './charts/chart.ts';
import { distinctiveWords } from './charts/distinctive-words.ts';
import { type Excerpt, firstReports, macroIndicators } from './charts/excerpt.ts';
import { headlineTargets } from './charts/headline-targets.ts';
import { honours } from './charts/honours.ts';
import { howFirm } from './charts/how-firm.ts';
import { measurablePromises } from './charts/measurable-promises.ts';
import { numeralStrip } from './charts/numeral-strip.ts';
import { type PublishedChart, rowsOf } from './charts/rows.ts';
import { whoReportsWhat } from './charts/who-reports-what.ts';
import type { ChartText } from './schema.ts';

export type { ChartData, ReportData, Size, Table, Target } from './charts/chart.ts';
export { svgFile, toCsv, toJson } from './charts/files.ts';
export type { PublishedChart as Chart } from './charts/rows.ts';
export { inWords } from './charts/words.ts';

/** A chart of the catalogue, built with the data that its files publish. */
export interface PublishedDefinition extends ChartDefinition {
  build: (data: ChartData, text: ChartText) => PublishedChart;
}

interface Entry {
  definition: ChartDefinition;
  /** What its embed draws of the data, where the whole is too long for a phone or too heavy for one packet. */
  excerpts?: Record<Size, (data: ChartData) => Excerpt>;
}

const catalogue: Entry[] = [
  {
    definition: headlineTargets,
    excerpts: { narrow: firstReports(1), wide: firstReports(2) },
  },
  { definition: whoReportsWhat, excerpts: { narrow: macroIndicators, wide: macroIndicators } },
  {
    definition: numeralStrip,
    excerpts: { narrow: firstReports(1), wide: firstReports(2) },
  },
  { definition: howFirm, excerpts: { narrow: firstReports(2), wide: firstReports(2) } },
  { definition: measurablePromises, excerpts: { narrow: firstReports(2), wide: firstReports(2) } },
  { definition: attention, excerpts: { narrow: firstReports(2), wide: firstReports(2) } },
  { definition: distinctiveWords },
  { definition: honours, excerpts: { narrow: firstReports(2), wide: firstReports(2) } },
];

export const charts: PublishedDefinition[] = catalogue.map(published);

const whole = (data: ChartData): Excerpt => ({ data, rest: null });

function published({ definition, excerpts }: Entry): PublishedDefinition {
  return {
    id: definition.id,
    build: (data, text) => ({
      ...withRows(definition.build(data, text), data),
      excerpt: (size, options) => {
        const { data: part, rest } = (excerpts?.[size] ?? whole)(data);
        const drawing = definition.build(part, text).draw(size, { ...options, links: 'row' });
        const left = [rest, drawing.rest].filter(Boolean).join('，') || null;
        return { ...drawing, rest: left };
      },
    }),
  };
}

function withRows(chart: Chart, data: ChartData) {
  return { ...chart, rows: rowsOf(chart.marks, data) };
}
