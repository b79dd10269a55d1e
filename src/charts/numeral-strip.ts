/** 数字都写在哪里？ Every numeral of the ledger where it stands in its report. */
import type { ChartData, ChartDefinition, Content, Mark, ReportData, Table } from './chart.ts';
import { yearOf } from './lanes.ts';
import { reportCount } from './names.ts';
import { drawStrips } from './numeral-strip/plot.ts';
import { kindName, type Strip, stripOf, tickKinds } from './numeral-strip/strip.ts';
import { sentenceAt } from './sentences.ts';

export const numeralStrip: ChartDefinition = { id: 'numeral-strip', content };

function content(data: ChartData): Content {
  const strips = data.reports.map((report) => stripOf(report, data.indicators));
  return {
    finding: titleOf(data, strips),
    takeaway: strips.map(sentenceOf).join(''),
    cited: [],
    marks: strips.flatMap(marksOf),
    table: tableOf(strips),
    draw: (title, size, options) => drawStrips(strips, title, size, options),
  };
}

function titleOf(data: ChartData, strips: Strip[]): string {
  const total = strips.reduce((sum, strip) => sum + strip.total, 0);
  const review = data.reports.reduce((sum, report) => sum + inReview(report), 0);
  const [only] = strips;
  const whose =
    strips.length === 1 && only
      ? `${only.name}${yearOf(only.report)}年报告`
      : `${reportCount(data)}共`;
  return `${whose}${total}个数字，${review}个写在回顾部分`;
}

function inReview(report: ReportData): number {
  return report.ledger.filter((numeral) => sentenceAt(report, numeral.start)?.part === 'review')
    .length;
}

function sentenceOf(strip: Strip): string {
  const { counts, total, report, name } = strip;
  const parts = tickKinds.map((kind) => `${kindName(kind)}${counts[kind]}个`);
  return `${name}${yearOf(report)}年报告有${total}个数字：${parts.join('，')}；其中${inReview(report)}个写在回顾部分。`;
}

function marksOf(strip: Strip): Mark[] {
  return strip.rows.flatMap((row) =>
    row.ticks.map((tick) => ({
      target: { report: strip.report.meta.id, id: tick.id },
      label: `${strip.name}${yearOf(strip.report)}年报告，${row.heading}，${kindName(tick.kind)}`,
      text: tick.text,
    })),
  );
}

function tableOf(strips: Strip[]): Table {
  const number = (value: number) => ({ text: String(value), numeric: true });
  return {
    caption: '各部分的字数和数字个数',
    columns: ['报告', '部分', '字数', '数字', ...tickKinds.map(kindName)],
    rows: strips.flatMap((strip) =>
      strip.rows.map((row) => [
        { text: `${strip.name}${yearOf(strip.report)}年` },
        {
          text: row.heading,
          ...(row.id === null ? {} : { target: { report: strip.report.meta.id, id: row.id } }),
        },
        number(row.characters),
        number(row.ticks.length),
        ...tickKinds.map((kind) => number(row.ticks.filter((tick) => tick.kind === kind).length)),
      ]),
    ),
  };
}
