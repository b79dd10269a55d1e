/** 另列的部分占多少？ Numbers of which a report states a part as well, and what is left without it. */
import type { Observation } from '../schema.ts';
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { perCent } from './derived.ts';
import { type Lane, lanes, laneYear } from './lanes.ts';
import { reportName } from './names.ts';
import {
  type PartPanel,
  type PartRow,
  partPanel,
  remainder,
  type Slice,
  sliceStatus,
} from './part-of-whole/parts.ts';
import { drawParts } from './part-of-whole/plot.ts';
import { list } from './prose.ts';
import { written } from './stated.ts';

export const partOfWhole: ChartDefinition = { id: 'part-of-whole', content };

function content(data: ChartData): Content {
  const panels = data.reports.map((report) =>
    partPanel(report, reportName(report, data), data.indicators),
  );
  const stating = panels.filter((panel) => panel.rows.length > 0);
  const takeaway = panels.map(takeawayOf).join('');
  return {
    finding: titleOf(stating),
    takeaway,
    alt: (title) => `${title}。${stating.map(altOf).join('')}${takeaway}`,
    notes: computedNotes(panels),
    reports: stating.map((panel) => panel.report),
    marks: stating.flatMap((panel) => panel.rows.flatMap(marksOf)),
    table: tableOf(stating),
    draw: (title, size, options) => drawParts(stating, title, size, options),
  };
}

function marksOf(row: PartRow): Mark[] {
  const mark = (observation: Observation, lane: Lane, what: string): Mark => ({
    target: { report: row.report.meta.id, id: observation.id },
    label: `${row.name}${what}，${row.report.place.short.zh}${laneYear(row.report, lane)}年${sliceStatus(row, observation)}`,
    text: written(observation),
  });
  return lanes.flatMap((lane) => {
    const slice = row.slices[lane];
    const alone = row.alone[lane];
    if (slice !== null)
      return [
        { ...mark(slice.part, lane, `（${row.part}）`), text: slice.part.text },
        mark(slice.whole, lane, ''),
      ];
    return alone === null ? [] : [mark(alone, lane, '')];
  });
}

// --- words ------------------------------------------------------------------------------------

/** The first number that grows with its part and shrinks without it, or the other way; else how much the parts are. */
function titleOf(panels: PartPanel[]): string | null {
  const rows = panels.flatMap((panel) => panel.rows);
  if (rows.length === 0) return null;
  const turned = rows.find(isTurned);
  if (turned !== undefined) return turnedWords(turned);
  const shares = rows.flatMap((row) => slicesOf(row).map((slice) => slice.share));
  const [first] = rows;
  const parts = new Set(rows.map((row) => row.part));
  const one = panels.length === 1 && parts.size === 1 && first;
  const what = one
    ? `${panels[0]?.name}的${rows.length}项数字里，${first.part}`
    : `${rows.length}项数字里，另列的部分`;
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) => perCent(share));
  return low === high ? `${what}占${low}` : `${what}占${low}至${high}`;
}

function slicesOf({ slices }: PartRow): Slice[] {
  return lanes.flatMap((lane) => slices[lane] ?? []);
}

/** Whether the whole and the remainder of a row, all four numbers exact, move to opposite sides. */
function isTurned({ slices: { result, target } }: PartRow): boolean {
  if (result === null || target === null) return false;
  const numbers = [result, target].flatMap(({ whole, part }) => [whole, part]);
  if (numbers.some((one) => one.comparator !== 'eq')) return false;
  const left = (slice: Slice) => slice.whole.value - slice.part.value;
  return (target.whole.value - result.whole.value) * (left(target) - left(result)) < 0;
}

function turnedWords(row: PartRow): string | null {
  const { result, target } = row.slices;
  if (result === null || target === null) return null;
  const rises = target.whole.value > result.whole.value;
  const [up, down] = rises ? ['增', '减'] : ['减', '增'];
  return (
    `${laneYear(row.report, 'result')}到${laneYear(row.report, 'target')}年，${row.report.place.short.zh}${row.name}含${row.part}由${written(result.whole)}${up}到${written(target.whole)}，` +
    `不含的由${remainder(result)}${down}到${remainder(target)}`
  );
}

/** 周村：区重点项目2022年计划103个，其中文昌湖38个，占36.9%；…… */
function takeawayOf(panel: PartPanel): string {
  const year = laneYear(panel.report, 'target');
  if (panel.rows.length === 0) return `${panel.name}${year}年报告没有另列部分的数字。`;
  const turned = panel.rows.filter(isTurned);
  const shown = turned.length > 0 ? turned : panel.rows.slice(0, 1);
  return `${panel.name}${year}年报告有${panel.rows.length}项数字另列了部分（${list([...new Set(panel.rows.map((row) => row.part))])}）。${shown.map(rowWords).join('；')}。`;
}

function rowWords(row: PartRow): string {
  const years = lanes.flatMap((lane) => {
    const slice = row.slices[lane];
    return slice === null ? [] : [sliceWords(row, slice, lane)];
  });
  return `${row.name}${years.join('，')}`;
}

function sliceWords(row: PartRow, slice: Slice, lane: Lane): string {
  const rest = remainder(slice);
  return `${laneYear(row.report, lane)}年${sliceStatus(row, slice.whole)}${written(slice.whole)}，其中${row.part}${slice.part.text}${shareWords(slice)}${rest === null ? '' : `，其余${rest}`}`;
}

function shareWords({ share, bound }: Slice): string {
  return bound === null ? '' : `，占${perCent(share, bound)}`;
}

function altOf(panel: PartPanel): string {
  return `${panel.name}：${panel.rows.map(rowWords).join('；')}。`;
}

function computedNotes(panels: PartPanel[]): string[] {
  const rows = panels.flatMap((panel) => panel.rows);
  const silent = panels.filter((panel) => panel.rows.length === 0);
  const planned = [...new Set(rows.filter((row) => row.planned).map((row) => row.name))];
  return [
    ...(rows.length > 0 && silent.length > 0
      ? [
          `${list(silent.map(({ name, report }) => `${name}${laneYear(report, 'target')}年`))}报告没有另列部分的数字。`,
        ]
      : []),
    ...(planned.length > 0 ? [`${list(planned)}两年都是计划数，不是实绩。`] : []),
  ];
}

// --- table ------------------------------------------------------------------------------------

function tableOf(panels: PartPanel[]): Table {
  return {
    caption: '报告另列了部分的数字',
    columns: ['指标', '地方', '年份', '总数', '部分', '部分的数', '占（推算）', '其余（推算）'],
    rows: panels.flatMap((panel) =>
      panel.rows.flatMap((row) => lanes.flatMap((lane) => rowCells(panel, row, lane))),
    ),
  };
}

function rowCells(panel: PartPanel, row: PartRow, lane: Lane): Cell[][] {
  const slice = row.slices[lane];
  const whole = slice?.whole ?? row.alone[lane];
  if (whole === null) return [];
  const cell = (observation: Observation): Cell => ({
    text: written(observation),
    target: { report: row.report.meta.id, id: observation.id },
    numeric: true,
  });
  const share = slice?.bound ? perCent(slice.share, slice.bound) : '';
  return [
    [
      { text: row.name },
      { text: panel.name },
      { text: `${laneYear(row.report, lane)}年${sliceStatus(row, whole)}` },
      cell(whole),
      { text: slice === null ? `没有另列${row.part}` : row.part },
      slice === null ? { text: '' } : { ...cell(slice.part), text: slice.part.text },
      { text: share, numeric: true },
      { text: (slice && remainder(slice)) ?? '', numeric: true },
    ],
  ];
}
