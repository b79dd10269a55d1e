/** The published charts, in the order of the gallery, and the files that each of them gives. */
import type { ChartData, ChartDefinition } from './charts/chart.ts';
import { headlineTargets } from './charts/headline-targets.ts';
import { numeralStrip } from './charts/numeral-strip.ts';
import { type PublishedChart, rowsOf } from './charts/rows.ts';
import { whoReportsWhat } from './charts/who-reports-what.ts';
import type { ChartText } from './schema.ts';

export type {
  Cell,
  ChartData,
  ChartSource,
  Drawing,
  DrawOptions,
  Mark,
  ReportData,
  Size,
  Table,
  Target,
} from './charts/chart.ts';
export { svgFile, toCsv, toJson } from './charts/files.ts';
export type { PublishedChart as Chart, Row } from './charts/rows.ts';

/** A chart of the catalogue, built with the data that its files publish. */
export interface PublishedDefinition extends ChartDefinition {
  build: (data: ChartData, text: ChartText) => PublishedChart;
}

export const charts: PublishedDefinition[] = [headlineTargets, whoReportsWhat, numeralStrip].map(
  published,
);

function published({ id, build }: ChartDefinition): PublishedDefinition {
  return {
    id,
    build: (data, text) => {
      const chart = build(data, text);
      return { ...chart, rows: rowsOf(chart.marks, data) };
    },
  };
}
