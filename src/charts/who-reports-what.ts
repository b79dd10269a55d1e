/** 谁报了什么，谁没报？ Every indicator in every report: last year's result, this year's target, or nothing. */

import { quoted } from '../format.ts';
import type { Indicator } from '../schema.ts';
import type {
  Cell,
  ChartData,
  ChartDefinition,
  Content,
  Mark,
  ReportData,
  Table,
} from './chart.ts';
import { aboutAbsence, type Entry, entryId, type Said } from './entries.ts';
import { type Lane, lanes, laneYear, yearOf } from './lanes.ts';
import { laneHead, reportCount, reportNames } from './names.ts';
import { list } from './prose.ts';
import { expectation, written } from './stated.ts';
import { drawWho } from './who-reports-what/plot.ts';
import {
  cellHead,
  cellNote,
  cellText,
  groupsOf,
  rowsOf,
  speaks,
  type WhoRow,
} from './who-reports-what/rows.ts';

export const whoReportsWhat: ChartDefinition = { id: 'who-reports-what', content };

function content(data: ChartData): Content {
  const names = (report: ReportData) => reportNames(report, data);
  const name = (report: ReportData) => names(report).zh;
  const rows = rowsOf(data);
  const groups = groupsOf(rows, data, names);
  return {
    finding: titleOf(rows, data),
    englishFinding: englishTitleOf(rows, data),
    takeaway: takeawayOf(rows, data, name),
    marks: groups.flatMap((group) =>
      group.rows.flatMap((row) => row.said.flatMap((said) => marksOf(row, said))),
    ),
    table: tableOf(
      groups.flatMap((group) => group.rows),
      data,
      name,
    ),
    draw: (title, size, options) => drawWho(groups, data.reports, names, title, size, options),
    translates: true,
  };
}

// --- words ------------------------------------------------------------------------------------

function titleOf(rows: WhoRow[], data: ChartData): string {
  const spoken = rows.filter((row) => row.said.some(speaks)).length;
  const [only] = data.reports;
  if (data.reports.length === 1 && only)
    return `${only.place.short.zh}${yearOf(only)}年报告写到${spoken}项指标`;
  const all = rows.filter((row) => row.said.every(speaks)).length;
  return `${rows.length}项指标中，${reportCount(data)}都写到的有${all}项`;
}

/** Of 76 indicators, 16 are in both reports. */
function englishTitleOf(rows: WhoRow[], { reports }: ChartData): string {
  const [only, two, ...more] = reports;
  const spoken = rows.filter((row) => row.said.some(speaks)).length;
  if (two === undefined)
    return only === undefined
      ? ''
      : `${only.place.short.en}: the report of ${yearOf(only)} speaks of ${spoken} indicators`;
  const all = rows.filter((row) => row.said.every(speaks)).length;
  const where = more.length > 0 ? `all ${reports.length}` : 'both';
  return `Of ${rows.length} indicators, ${where} reports speak of ${all}`;
}

function takeawayOf(rows: WhoRow[], data: ChartData, name: (report: ReportData) => string): string {
  const alone = data.reports.map((report) => {
    const own = rows.filter((row) =>
      row.said.every((said) => speaks(said) === (said.report === report)),
    );
    return `只在${name(report)}读到的${own.length}项`;
  });
  const macro = rows.filter((row) => row.indicator.macro);
  const missing = data.reports.flatMap((report) =>
    lanes.flatMap((lane) => {
      const absent = macro.filter((row) =>
        row.said.some((said) => said.report === report && isUnmentioned(said[lane])),
      );
      if (absent.length === 0) return [];
      const what = laneHead(report, lane);
      return [
        `${name(report)}没有提及${list(absent.map((row) => row.indicator.name.zh))}的${what}`,
      ];
    }),
  );
  const counts = data.reports.length > 1 ? `${titleOf(rows, data)}，${alone.join('，')}。` : '';
  return `${counts}${missing.length > 0 ? `主要指标里，${missing.join('；')}。` : ''}报告没有写，不等于没有做。`;
}

/** A macro indicator whose name the part of the report does not hold. */
function isUnmentioned(said: Entry): boolean {
  return said.kind === 'absent' && !said.named;
}

function marksOf(row: WhoRow, said: Said): Mark[] {
  return lanes.flatMap((lane) => {
    const label = `${row.indicator.name.zh}，${cellHead(said, lane)}`;
    const target = (id: string | null) =>
      id === null ? null : { report: said.report.meta.id, id };
    return [
      {
        target: target(entryId(said[lane])),
        label,
        text: cellText(said[lane], row.indicator),
        ...aboutAbsence(said[lane], said.report, row.indicator, laneYear(said.report, lane)),
      },
      ...said[lane].more.map((one) => ({ target: target(one.id), label, text: written(one) })),
    ];
  });
}

function tableOf(rows: WhoRow[], data: ChartData, name: (report: ReportData) => string): Table {
  const heads = data.reports.flatMap((report) =>
    lanes.map((lane) => `${name(report)}${laneHead(report, lane)}`),
  );
  return {
    caption: '各项指标在各份报告里的写法',
    columns: ['指标', ...heads],
    rows: rows.flatMap((row) => {
      const columns = row.said.flatMap((said) =>
        lanes.map((lane) => cellsOf(row.indicator, said, lane)),
      );
      const depth = Math.max(...columns.map((cells) => cells.length));
      return Array.from({ length: depth }, (_, line) => [
        { text: row.indicator.name.zh },
        ...columns.map((cells) => cells[line] ?? { text: '' }),
      ]);
    }),
  };
}

function cellsOf(indicator: Indicator, said: Said, lane: Lane): Cell[] {
  const id = entryId(said[lane]);
  const target = (to: string) => ({ target: { report: said.report.meta.id, id: to } });
  return [
    {
      text: tableText(said[lane], indicator),
      ...(id === null ? {} : target(id)),
      ...(said[lane].kind === 'value' ? { numeric: true } : {}),
    },
    ...said[lane].more.map((one) => ({ text: written(one), ...target(one.id), numeric: true })),
  ];
}

function tableText(said: Entry, indicator: Indicator): string {
  if (said.kind === 'words') return quoted(said.pledge.text);
  const note = cellNote(said, indicator);
  const expected = 'observation' in said ? expectation(said.observation) : '';
  return `${expected}${cellText(said, indicator)}${note === null ? '' : `（${note}）`}`;
}
