/** The sentences behind a chart's marks, each once, with what the chart draws of it. */
import type { ReportData } from './chart.ts';
import type { PublishedChart, Row } from './rows.ts';
import { inPlain } from './words.ts';

/** One drawn number, or words, of a sentence; its position is counted in the report's text. */
export interface QuotedMark {
  id: string;
  start: number;
  end: number;
  /** 地区生产总值，周村2022年预计 */
  label: string;
  /** As written: 5.5%左右. */
  text: string;
  /** What its words mean: 不低于这个数. Null where the number is exact. */
  bound: string | null;
}

/** A sentence, by its position in the report's text. */
export interface Quotation {
  start: number;
  end: number;
  marks: QuotedMark[];
}

export interface Quoted {
  report: ReportData;
  quotations: Quotation[];
}

interface Span {
  id: string;
  start: number;
  end: number;
}

/** The sentences of each report that a chart draws from, in the order of the text. */
export function quotationsOf(chart: PublishedChart, reports: readonly ReportData[]): Quoted[] {
  return reports
    .map((report) => ({ report, quotations: ofReport(chart, report) }))
    .filter(({ quotations }) => quotations.length > 0);
}

function ofReport(chart: PublishedChart, report: ReportData): Quotation[] {
  const spans = new Map(
    [...report.ledger, ...report.pledges, ...report.observations].map((one: Span) => [one.id, one]),
  );
  const rows = chart.rows.filter((row) => row.report === report.meta.id);
  const marks = new Map(rows.flatMap((row) => markOf(row, spans)).map((mark) => [mark.id, mark]));
  return report.outline.sentences.flatMap(({ start, end }) => {
    const inside = [...marks.values()].filter((mark) => start <= mark.start && mark.start < end);
    return inside.length === 0
      ? []
      : [{ start, end, marks: inside.sort((a, b) => a.start - b.start) }];
  });
}

function markOf(row: Row, spans: ReadonlyMap<string, Span>): QuotedMark[] {
  const span = row.id === null ? undefined : spans.get(row.id);
  if (span === undefined) return [];
  const { label, text } = row;
  return [{ id: span.id, start: span.start, end: span.end, label, text, bound: inPlain(row) }];
}
