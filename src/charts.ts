/** The published charts, in the order of the gallery, and the files that each of them gives. */
import type { Chart, ChartData, ChartDefinition, Size } from './charts/chart.ts';
import { type Excerpt, firstReports, macroIndicators } from './charts/excerpt.ts';
import { headlineTargets } from './charts/headline-targets.ts';
import { numeralStrip } from './charts/numeral-strip.ts';
import { type PublishedChart, rowsOf } from './charts/rows.ts';
import { whoReportsWhat } from './charts/who-reports-what.ts';
import type { ChartText } from './schema.ts';

export type { ChartData, ReportData, Size, Table, Target } from './charts/chart.ts';
export { svgFile, toCsv, toJson } from './charts/files.ts';
export { comparatorNames } from './charts/legend.ts';
export type { PublishedChart as Chart } from './charts/rows.ts';
export { stripRows, type TickKind } from './charts/strip.ts';
export { inWords } from './charts/words.ts';

/** A chart of the catalogue, built with the data that its files publish. */
export interface PublishedDefinition extends ChartDefinition {
  build: (data: ChartData, text: ChartText) => PublishedChart;
}

interface Entry {
  definition: ChartDefinition;
  /** What its embed draws: short enough for a phone, light enough for one packet. */
  excerpts: Record<Size, (data: ChartData) => Excerpt>;
  /** What a compact drawing leaves out beside that. */
  compact?: string;
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
    compact: '没有数字的小节从略',
  },
];

export const charts: PublishedDefinition[] = catalogue.map(published);

function published({ definition, excerpts, compact }: Entry): PublishedDefinition {
  return {
    id: definition.id,
    build: (data, text) => ({
      ...withRows(definition.build(data, text), data),
      excerpt: (size, options) => {
        const { data: part, rest } = excerpts[size](data);
        const left = [rest, options.compact ? compact : null].filter(Boolean).join('，') || null;
        const drawing = definition.build(part, text).draw(size, { ...options, links: 'row' });
        return { ...drawing, rest: left };
      },
    }),
  };
}

function withRows(chart: Chart, data: ChartData) {
  return { ...chart, rows: rowsOf(chart.marks, data) };
}
