/** The sentences behind a chart's marks, each once, with what the chart draws of it. */
import type { Indicator } from '../schema.ts';
import type { ChartData, ReportData } from './chart.ts';
import type { PublishedChart, Row } from './rows.ts';
import { inPlain, qualifier } from './stated.ts';

/** One drawn number, or words, of a sentence; its position is counted in the report's text. */
export interface QuotedMark {
  id: string;
  start: number;
  end: number;
  /** 地区生产总值，周村2022年预计 */
  label: string;
  /** As written: 5.5%左右. */
  text: string;
  /** Its basis, and what its words mean: 同口径，不低于这个数. Null where there is nothing to add. */
  note: string | null;
  /** Null of words that no rule read. */
  status: Row['status'];
  isNumber: boolean;
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
export function quotationsOf(
  chart: PublishedChart,
  { reports, indicators }: Pick<ChartData, 'reports' | 'indicators'>,
): Quoted[] {
  return reports
    .map((report) => ({ report, quotations: ofReport(chart, report, indicators) }))
    .filter(({ quotations }) => quotations.length > 0);
}

function ofReport(
  chart: PublishedChart,
  report: ReportData,
  indicators: readonly Indicator[],
): Quotation[] {
  const spans = new Map(
    [...report.ledger, ...report.pledges, ...report.observations].map((one: Span) => [one.id, one]),
  );
  // A statement without a number leads to its sentence: of that it is listed, but nothing is marked.
  for (const { id, start } of report.outline.sentences) spans.set(id, { id, start, end: start });
  const marks = new Map<string, QuotedMark>();
  for (const row of chart.rows.filter((one) => one.report === report.meta.id))
    for (const mark of markOf(row, spans, indicators))
      marks.set(mark.id, joined(marks.get(mark.id), mark));
  return report.outline.sentences.flatMap(({ start, end }) => {
    const inside = [...marks.values()].filter((mark) => start <= mark.start && mark.start < end);
    return inside.length === 0
      ? []
      : [{ start, end, marks: inside.sort((a, b) => a.start - b.start) }];
  });
}

/** A chart that draws whole sentences has its text in its rows; nothing more is to be quoted. */
function markOf(
  row: Row,
  spans: ReadonlyMap<string, Span>,
  indicators: readonly Indicator[],
): QuotedMark[] {
  const span = row.id === null ? undefined : spans.get(row.id);
  if (span === undefined || row.text === row.sentence) return [];
  const { label, text, status } = row;
  const note = [qualifierOf(row, indicators), inPlain(row)]
    .filter((words) => words !== null)
    .join('，');
  const { id, start, end } = span;
  const isNumber = row.value !== null;
  return [{ id, start, end, label, text, note: note || null, status, isNumber }];
}

/** What bears on comparing the number and is not in its label: 同口径, 全体居民. */
function qualifierOf(row: Row, indicators: readonly Indicator[]): string | null {
  const { label, text, measure, basis } = row;
  const indicator = indicators.find(({ id }) => id === row.indicator);
  const isNamed = measure === null || indicator === undefined || label.includes(measure);
  const words = isNamed ? basis : qualifier({ measure, basis }, indicator);
  return words === null || `${label}${text}`.includes(words) ? null : words;
}

/** Several statements of one sentence stand on one line, each once. */
function joined(before: QuotedMark | undefined, mark: QuotedMark): QuotedMark {
  if (before === undefined || mark.end > mark.start) return mark;
  if (before.text.split('；').includes(mark.text)) return before;
  return { ...before, text: `${before.text}；${mark.text}` };
}
