/** 民生实事办了多少，还要办多少？ What the reports count in the topics of people's livelihood, both years. */
import type { ChartText } from '../schema.ts';
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { type Lane, lanes, laneYear } from './lanes.ts';
import { drawCounts } from './livelihood/plot.ts';
import {
  type CountPanel,
  type CountRow,
  countPanel,
  isCandidate,
  isDouble,
  isNumber,
  saidLabel,
  saidWords,
} from './livelihood/rows.ts';
import { reportCount, reportName } from './names.ts';
import { list, mostNamed } from './prose.ts';

export const livelihood: ChartDefinition = { id: 'livelihood', content };

function content(data: ChartData, text: ChartText): Content {
  const panels = data.reports.map((report) =>
    countPanel(report, reportName(report, data), text.groups ?? [], data.indicators),
  );
  return {
    finding: titleOf(panels, data),
    takeaway: panels.map(takeawayOf).join(''),
    alt: (title) => `${title}。${panels.map(altOf).join('')}`,
    marks: panels.flatMap(rowsOf).flatMap(marksOf),
    table: tableOf(panels),
    draw: (title, size, options) => drawCounts(panels, title, size, options),
  };
}

function rowsOf(panel: CountPanel): CountRow[] {
  return panel.groups.flatMap((group) => group.rows);
}

function marksOf(row: CountRow): Mark[] {
  return lanes.flatMap((lane) => {
    const said = row.said[lane];
    if (said === null) return [];
    const label = `${row.name}，${row.report.place.short.zh}${saidLabel(row, lane)}`;
    return [{ target: { report: row.report.meta.id, id: said.id }, label, text: saidWords(said) }];
  });
}

// --- words ------------------------------------------------------------------------------------

/** The first thing that every report counts for both years; else how many numbers stand in them. */
function titleOf(panels: CountPanel[], data: ChartData): string | null {
  const [first] = panels;
  if (!first || panels.every((panel) => panel.groups.length === 0)) return null;
  if (panels.length > mostNamed) return reportCount(data) + countWords(panels.flatMap(rowsOf));
  const shared = rowsOf(first).find((row) =>
    panels.every((panel) => rowsOf(panel).some((one) => one.key === row.key && isDouble(one))),
  );
  if (shared === undefined)
    return list(panels.map((panel) => `${panel.name}${countWords(rowsOf(panel))}`));
  const clauses = panels.map((panel) => {
    const row = rowsOf(panel).find((one) => one.key === shared.key && isDouble(one));
    const year = laneYear(panel.report, 'target');
    return row === undefined ? '' : `${panel.name}${year}年${saidWords(row.said.target)}`;
  });
  return `${shared.name}的目标，${clauses.join('，')}`;
}

/** 有上年的数17个，当年的目标6个. */
function countWords(rows: CountRow[]): string {
  const count = (lane: Lane) =>
    rows.filter(({ said }) => isNumber(said[lane]) && !isCandidate(said[lane])).length;
  return `有上年的数${count('result')}个，当年的目标${count('target')}个`;
}

/** 周村2023年报告有上年的数17个，当年的目标6个，另有候选25件，待票决。两年都有数的：…… */
function takeawayOf(panel: CountPanel): string {
  const rows = rowsOf(panel);
  const head = `${panel.name}${laneYear(panel.report, 'target')}年报告`;
  if (rows.length === 0) return `${head}没有这些方面的数量。`;
  const candidates = rows.flatMap(({ said }) =>
    isCandidate(said.target) ? [saidWords(said.target)] : [],
  );
  const waiting = candidates.length > 0 ? `，另有民生实事候选${list(candidates)}，待票决` : '';
  const both = rows.filter(isDouble);
  const pairs = both.length > 0 ? `两年都有数的：${both.map(rowWords).join('；')}。` : '';
  return `${head}${countWords(rows)}${waiting}。${pairs}`;
}

/** 新增城镇就业2022年实绩4000余人，2023年目标4000人以上. */
function rowWords(row: CountRow): string {
  const said = lanes.filter((lane) => row.said[lane] !== null);
  return `${row.name}${said.map((lane) => saidLabel(row, lane) + saidWords(row.said[lane])).join('，')}`;
}

function altOf(panel: CountPanel): string {
  if (panel.groups.length === 0) return '';
  const groups = panel.groups.map(
    (group) => `${group.name}，${group.rows.map(rowWords).join('；')}`,
  );
  return `${panel.name}：${groups.join('。')}。`;
}

// --- table ------------------------------------------------------------------------------------

function tableOf(panels: CountPanel[]): Table {
  return {
    caption: '民生方面的数量：上年结果与当年目标',
    columns: ['事项', '地方', '方面', '上年', '当年'],
    rows: panels.flatMap((panel) =>
      panel.groups.flatMap((group) =>
        group.rows.map((row) => [
          { text: row.name },
          { text: panel.name },
          { text: group.name },
          ...lanes.map((lane) => cellOf(row, lane)),
        ]),
      ),
    ),
  };
}

function cellOf(row: CountRow, lane: Lane): Cell {
  const said = row.said[lane];
  if (said === null) return { text: saidWords(said) };
  const words = isNumber(said) ? saidWords(said) : `“${saidWords(said)}”`;
  return {
    text: `${laneYear(row.report, lane)}年${isCandidate(said) ? '候选' : ''}${words}`,
    target: { report: row.report.meta.id, id: said.id },
    numeric: isNumber(said),
  };
}
