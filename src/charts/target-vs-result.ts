/** 当年的目标比上年的实绩高还是低？ Levels of one indicator in one report: the target over last year's number. */
import type { Observation } from '../schema.ts';
import { isCeiling, isFloor } from './bounds.ts';
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { type Lane, lanes, laneYear } from './lanes.ts';
import { reportName } from './names.ts';
import { list } from './prose.ts';
import { asStated } from './stated.ts';
import { drawRatios } from './target-vs-result/plot.ts';
import {
  type Apart,
  derivedLevel,
  type Far,
  factor,
  farWords,
  laneStatus,
  type Pair,
  type Panel,
  panelOf,
  type Ratio,
  ratioWords,
} from './target-vs-result/ratios.ts';

export const targetVsResult: ChartDefinition = { id: 'target-vs-result', content };

function content(data: ChartData): Content {
  const panels = data.reports.map((report) =>
    panelOf(report, reportName(report, data), data.indicators),
  );
  return {
    finding: titleOf(panels),
    takeaway: panels.map(takeawayOf).join(''),
    alt: (title) =>
      `${title}。${panels.map((panel) => `${panel.name}：${panel.done.map((pair) => pair.name + pairNumbers(pair)).join('；') || '没有可比的目标'}。`).join('')}`,
    notes: [...farNotes(panels), ...panels.flatMap(computedNotes)],
    marks: panels.flatMap((panel) =>
      [...panel.done, ...panel.planned, ...panel.far].flatMap(marksOf),
    ),
    table: tableOf(panels),
    draw: (title, size, options) => drawRatios(panels, title, size, options),
  };
}

/** The label and the target of a number, as mark, link and table cell name it. */
function marksOf(pair: Pair): Mark[] {
  return lanes.map((lane) => ({
    target: { report: pair.report.meta.id, id: pair[lane].id },
    label: `${pair.name}，${pair.report.place.short.zh}${laneYear(pair.report, lane)}年${laneStatus(pair, lane)}`,
    text: asStated(pair[lane]),
  }));
}

// --- words ------------------------------------------------------------------------------------

function titleOf(panels: Panel[]): string | null {
  const judged = panels.flatMap((panel) =>
    panel.done.filter(({ relation }) => relation !== 'undecidable'),
  );
  const [only] = panels;
  const whose =
    panels.length === 1 && only ? `${only.name}${laneYear(only.report, 'target')}年` : '';
  const below = judged.filter((pair) => pair.relation === 'below');
  const above = judged.filter((pair) => pair.relation === 'above');
  if (below.length + above.length === 0) return null;
  const start = `${whose}${judged.length}个可比的目标中，`;
  const basis = judged.some((pair) => pair.result.status === 'estimate') ? '实绩或预计' : '实绩';
  if (below.length === 0) return `${start}${above.length}个的数字高于上年${basis}`;
  const floors = below.filter((pair) => isFloor(pair.target.comparator)).length;
  const floorWords = floors === below.length ? '，都只是下限' : `，其中${floors}个只是下限`;
  return `${start}${below.length}个的数字低于上年${basis}${floors === 0 ? '' : floorWords}`;
}

const relationWords: [Ratio['relation'], string][] = [
  ['above', '高于'],
  ['equal', '等于'],
  ['below', '低于'],
];

/** 周村：2023年的目标，2022年有数可对照的有17项，数字高于上年的4项，…… No highest and lowest: the reports' wording may hide that the two years count different things. */
function takeawayOf(panel: Panel): string {
  const [before, now] = lanes.map((lane) => laneYear(panel.report, lane));
  const start = `${panel.name}：${now}年的目标`;
  if (panel.done.length === 0) return `${start}，没有能与${before}年的数相比的。`;
  const counts = relationWords.flatMap(([relation, words]) => {
    const found = panel.done.filter((pair) => pair.relation === relation);
    return found.length > 0 ? [`数字${words}上年的${found.length}项`] : [];
  });
  const open = panel.done.filter((pair) => pair.relation === 'undecidable');
  const undecided = open.length > 0 ? [`不可判的${open.length}项`] : [];
  return `${start}，${before}年有数可对照的有${panel.done.length}项，${[...counts, ...undecided].join('，')}。`;
}

/** 2022年53亿元，2023年目标力争50亿元以上. */
function pairNumbers(pair: Pair): string {
  const [before, now] = lanes.map((lane) => laneYear(pair.report, lane));
  return `${before}年${asStated(pair.result)}，${now}年目标${asStated(pair.target)}`;
}

// --- notes ------------------------------------------------------------------------------------

/** 另有1项的目标是上年数的5倍以上，所指的范围可能不同，只列在表里：周村的标准厂房。 */
function farNotes(panels: Panel[]): string[] {
  return (['above', 'below'] as const).flatMap((side) => {
    const far = panels.flatMap((panel) =>
      panel.far.filter((pair) => pair.side === side).map((pair) => `${panel.name}的${pair.name}`),
    );
    if (far.length === 0) return [];
    return [
      `另有${far.length}项的目标是上年数的${farWords[side]}，所指的范围可能不同，只列在表里：${list(far)}。`,
    ];
  });
}

function computedNotes(panel: Panel): string[] {
  const drawn = [...panel.done, ...panel.planned];
  const growth = Map.groupBy(
    drawn.filter((pair) => pair.target.form === 'growth'),
    factor,
  );
  const bounded = drawn.filter(
    (pair) =>
      pair.relation !== 'undecidable' &&
      (isFloor(pair.result.comparator) || isCeiling(pair.result.comparator)),
  );
  const open = Map.groupBy(
    drawn.filter((pair) => pair.relation === 'undecidable'),
    (pair) => pair.why,
  );
  const apart = Map.groupBy(panel.apart, (pair) => pair.why);
  const names = (pairs: Pair[]) => `${panel.name}的${list(pairs.map((pair) => pair.name))}`;
  return [
    ...[...growth].map(([by, pairs]) => `${names(pairs)}，目标写的是增速，按上年的数乘${by}画出。`),
    ...bounded.map(
      (pair) =>
        `${names([pair])}上年写“${asStated(pair.result)}”，按写出的数画，实际比值更${isFloor(pair.result.comparator) ? '低' : '高'}。`,
    ),
    ...[...open].map(([why, pairs]) => `${names(pairs)}${why}，高低不可判。`),
    ...[...apart].map(([why, pairs]) => `${names(pairs)}${why}，不比，见表。`),
  ];
}

// --- table ------------------------------------------------------------------------------------

function tableOf(panels: Panel[]): Table {
  return {
    caption: '同一指标上年的数与当年的目标',
    columns: [
      '指标',
      '地方',
      '上年的数',
      '上年原文的说法',
      '当年的目标',
      '当年原文的说法',
      '目标相当于上年（推算）',
    ],
    rows: panels.flatMap((panel) =>
      [...panel.done, ...panel.planned, ...panel.far, ...panel.apart].map((pair) =>
        rowOf(panel, pair),
      ),
    ),
  };
}

function rowOf(panel: Panel, pair: Ratio | Far | Apart): Cell[] {
  return [
    { text: pair.name },
    { text: panel.name },
    ...lanes.flatMap((lane) => [numberCell(pair, lane), { text: pair[lane].measure }]),
    { text: comparison(pair), numeric: pair.kind === 'ratio' },
  ];
}

function numberCell(pair: Pair, lane: Lane): Cell {
  const observation: Observation = pair[lane];
  const status = pair.planned ? laneStatus(pair, lane) : '';
  return {
    text: `${laneYear(pair.report, lane)}年${status}${asStated(observation)}`,
    target: { report: pair.report.meta.id, id: observation.id },
    numeric: true,
  };
}

function comparison(pair: Ratio | Far | Apart): string {
  if (pair.kind === 'far') return `不画：${farWords[pair.side]}，所指的范围可能不同`;
  if (pair.kind === 'apart') return `不比：${pair.why}`;
  const words = ratioWords(pair);
  const derived = derivedLevel(pair);
  if (pair.why !== null) return `${words}（不可判：${pair.why}）`;
  return derived === null ? words : `${words}（${derived}）`;
}
