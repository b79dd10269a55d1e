/** 目标说得有多明确？ The targets of each report by how their words bound the number, and by commitment. */
import type { Element } from 'hast';
import { count } from '../format.ts';
import { corners, glyph, shift } from '../plot.ts';
import type { Comparator, Observation, Pledge } from '../schema.ts';
import type { Cell, ChartData, ChartDefinition, Content, ReportData, Table } from './chart.ts';
import { isWhole, planWord } from './identity.ts';
import { type BarMark, type Fill, fillItem } from './kit/bar-runs.ts';
import { type Bar, drawBars } from './kit/bars.ts';
import { yearOf } from './lanes.ts';
import { reportName } from './names.ts';
import { list } from './prose.ts';
import { written } from './stated.ts';

export const howFirm: ChartDefinition = { id: 'how-firm', content };

/** What a target's words leave open, in the order of the rows. */
interface Kind {
  name: string;
  /** As a title says it. */
  words: string;
  comparators: Comparator[];
  sign: Element;
}

const kinds: Kind[] = [
  {
    name: '定数',
    words: '定数',
    comparators: ['eq'],
    sign: glyph({ status: 'target' }),
  },
  {
    name: '至少',
    words: '下限',
    comparators: ['ge', 'gt'],
    sign: glyph({ status: 'target', comparator: 'ge' }),
  },
  {
    name: '至多',
    words: '上限',
    comparators: ['le', 'lt'],
    sign: glyph({ status: 'target', comparator: 'le' }),
  },
  {
    name: '左右',
    words: '约数',
    comparators: ['approx'],
    sign: glyph({ status: 'target', comparator: 'approx' }),
  },
  {
    name: '几至几',
    words: '区间',
    comparators: ['range'],
    sign: glyph({ status: 'target', comparator: 'range', size: 8 }),
  },
  { name: '只有文字', words: '文字', comparators: [], sign: shift(-6, 0, corners(12)) },
];

interface Firmness {
  report: ReportData;
  name: string;
  /** The targets of each kind, plain ones before 力争 ones. */
  kinds: (Observation | Pledge)[][];
  total: number;
}

/** What an embed says of rows that it leaves out. */
function rest(rows: number): string {
  return `另有${rows}种限定`;
}

function content(data: ChartData): Content {
  const all = data.reports.map((report) => firmness(report, data));
  const used = kinds.filter((_, at) => all.some((one) => (one.kinds[at]?.length ?? 0) > 0));
  const panels = all.map((one) => ({
    name: one.name,
    about: `${yearOf(one.report)}年报告的目标，${one.total}个`,
    colour: one.report.colour,
  }));
  const rows = used.map((kind) => ({
    name: kind.name,
    sign: kind.sign,
    panels: all.map((one) => [barOf(one, kinds.indexOf(kind))]),
  }));
  const items = [fillItem('solid', '直接说的'), fillItem('hatched', '说“力争”“争取”“努力”的')];
  return {
    finding: titleOf(all),
    takeaway: all.map(sentenceOf).join(''),
    marks: all.flatMap((one) =>
      one.kinds.flatMap((targets, at) =>
        targets.map((target) => ({
          target: { report: one.report.meta.id, id: target.id },
          label: `${one.name}${yearOf(one.report)}年目标，${target.measure}，${kinds[at]?.name}`,
          text: wordsOf(target),
        })),
      ),
    ),
    table: tableOf(all),
    draw: (title, size, options) =>
      drawBars({ title, items, panels, rows, mirrored: false, rest }, size, options),
  };
}

function firmness(report: ReportData, data: ChartData): Firmness {
  const numbers = report.observations.filter(
    (one) => one.status === 'target' && isWhole(one) && planWord(one) !== '候选',
  );
  const pledges = report.pledges.filter((one) => one.status === 'target');
  const sorted = kinds.map(({ comparators }) => {
    const targets: (Observation | Pledge)[] =
      comparators.length === 0
        ? pledges
        : numbers.filter(({ comparator }) => comparators.includes(comparator));
    return targets.toSorted((a, b) => Number(isStrive(a)) - Number(isStrive(b)));
  });
  return {
    report,
    name: reportName(report, data),
    kinds: sorted,
    total: numbers.length + pledges.length,
  };
}

function isStrive({ commitment }: Observation | Pledge): boolean {
  return commitment === 'strive';
}

function wordsOf(target: Observation | Pledge): string {
  return 'value' in target ? written(target) : target.text;
}

// --- words ------------------------------------------------------------------------------------

/** What most targets of a report are, or null where two kinds are equally many. */
function mostOf({ kinds: sorted }: Firmness): Kind | null {
  const counts = sorted.map((targets) => targets.length);
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  return most === 0 || counts.lastIndexOf(most) !== first ? null : (kinds[first] ?? null);
}

function titleOf(all: Firmness[]): string | null {
  const most = all.map(mostOf);
  const [first] = most;
  if (!first || most.includes(null)) return null;
  if (all.length === 1) return `${all[0]?.name}的目标，写${first.words}的最多`;
  if (most.every((kind) => kind === first))
    return `${count(all.length)}份报告的目标，都是写${first.words}的最多`;
  if (all.length > 3) return null;
  return `目标里，${all.map(({ name }, at) => `${name}写${most[at]?.words}的最多`).join('，')}`;
}

function shareText(part: number, total: number): string {
  return `${Math.round((100 * part) / total)}%`;
}

function sentenceOf({ name, report, kinds: sorted, total }: Firmness): string {
  const year = `${name}${yearOf(report)}年报告`;
  if (total === 0) return `${year}没有读到目标。`;
  const parts = sorted.flatMap((targets, at) =>
    targets.length === 0
      ? []
      : [`${kinds[at]?.name}${targets.length}个（${shareText(targets.length, total)}）`],
  );
  const strive = sorted.flat().filter(isStrive).length;
  return `${year}有${total}个目标：${list(parts)}；其中说“力争”之类的${strive}个。`;
}

function barOf({ report, name, kinds: sorted, total }: Firmness, at: number): Bar {
  const targets = sorted[at] ?? [];
  const mark = (target: Observation | Pledge): BarMark => ({
    target: { report: report.meta.id, id: target.id },
    label: `${name}，${target.measure}：${wordsOf(target)}`,
    size: 1 / total,
  });
  const run = (fill: Fill, wanted: boolean) => ({
    fill,
    marks: targets.filter((target) => isStrive(target) === wanted).map(mark),
  });
  return {
    runs: [run('solid', false), run('hatched', true)],
    text: targets.length === 0 ? '无' : `${targets.length}个，${shareText(targets.length, total)}`,
  };
}

function tableOf(all: Firmness[]): Table {
  return {
    caption: `${all.length > 1 ? '各份报告的' : ''}目标：限定和语气`,
    columns: ['报告', '限定', '语气', '目标', '原文'],
    rows: all.flatMap(({ name, report, kinds: sorted }) =>
      sorted.flatMap((targets, at) =>
        targets.map((target): Cell[] => [
          { text: `${name}${yearOf(report)}年` },
          { text: kinds[at]?.name ?? '' },
          { text: isStrive(target) ? '力争' : '直接说' },
          { text: target.measure },
          {
            text: wordsOf(target),
            target: { report: report.meta.id, id: target.id },
            numeric: 'value' in target,
          },
        ]),
      ),
    ),
  };
}
