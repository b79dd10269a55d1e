/** The heads of target-vs-result: places, years over the columns, values of the scale. */
import { range } from 'd3';
import type { Element } from 'hast';
import { type Child, caption, element, middle, textWidth } from '../../plot.ts';
import type { Block } from '../kit/panel.ts';
import { type Lane, lanes, laneYear } from '../lanes.ts';
import { type Layout, onPlot, type Scene } from './layout.ts';
import { laneStatus, type Panel, type Ratio } from './ratios.ts';

const tickSize = 12;
/** Words of the line at 1. */
export const equalWords = '与上年相等';
/** Px of a place's head. */
export const headHeight: Record<Layout['kind'], number> = { columns: 40, stacked: 58 };

export function drawHead(panel: Panel, scene: Scene): Block {
  const { layout } = scene;
  const height = headHeight[layout.kind];
  const name = element(
    'g',
    { class: `place-${panel.report.colour}` },
    element(
      'text',
      { class: 'song', x: 0, y: layout.kind === 'columns' ? 30 : 22, fontSize: 21 },
      panel.name,
    ),
  );
  return {
    children: [
      name,
      ...columnHeads(panel, panel.done, layout.kind === 'columns' ? height - 10 : 17, layout),
      tickLabels(height - 10, scene),
    ],
    height,
  };
}

/** The head of a place's plans: as many words as the heads of the columns leave room for. */
export function plannedHead(panel: Panel, y: number, layout: Layout): Child[] {
  const heads = lanes.map((lane) => columnWords(panel, panel.planned, lane));
  const isStacked = layout.kind === 'stacked';
  const beside = isStacked ? heads.join(' → ') : (heads[0] ?? '');
  const room = (isStacked ? layout.least : layout.result) - textWidth(beside, tickSize) - 8;
  const words = PLANNED.find((one) => textWidth(one, tickSize) <= room) ?? '';
  return [
    caption(words, 0, y, 'muted small', tickSize),
    ...columnHeads(panel, panel.planned, y, layout),
  ];
}

const PLANNED = ['两年都是计划数，不是实绩', '都是计划数，不是实绩', '都是计划数', '计划'];

/** 2022年实绩. */
function columnWords(panel: Panel, pairs: Ratio[], lane: Lane): string {
  return `${laneYear(panel.report, lane)}年${columnStatus(pairs, lane)}`;
}

/** 2022年实绩 → 2023年目标, over the columns or at the right edge. */
function columnHeads(panel: Panel, pairs: Ratio[], y: number, layout: Layout): Child[] {
  if (pairs.length === 0) return [];
  const words = (lane: Lane) => columnWords(panel, pairs, lane);
  const baseline = y + tickSize * middle;
  const small = { class: 'muted small', y: baseline };
  if (layout.kind === 'stacked')
    return [
      element('text', { ...small, x: '100%', textAnchor: 'end' }, lanes.map(words).join(' → ')),
    ];
  return [
    element('text', { ...small, x: layout.result, textAnchor: 'end' }, words('result')),
    element('text', { ...small, x: layout.target }, words('target')),
  ];
}

/** 预计 only where all are; one among results says so itself. */
function columnStatus(pairs: Ratio[], lane: Lane): string {
  const words = new Set(pairs.map((pair) => laneStatus(pair, lane)));
  const [only = ''] = words;
  return words.size === 1 ? only : '实绩';
}

function tickLabels(y: number, { layout, ticks, position, room }: Scene): Element {
  const shown = thinned(ticks, position, room);
  const clear = shown.every((tick) => tick === 1 || clears(tick, position, room));
  const labels = shown.map((tick) => {
    const words = tick === 1 && clear ? equalWords : tickText(tick);
    const place = { y: tickSize * middle, textAnchor: 'middle' };
    const className = tick === 1 ? 'ink small' : 'muted small';
    return onPlot(
      position(tick),
      y,
      layout,
      element('text', { class: className, ...place }, words),
    );
  });
  return element('g', { ariaHidden: 'true' }, ...labels);
}

/** Whether a tick's words stand clear of 与上年相等. */
function clears(tick: number, position: (ratio: number) => number, room: number): boolean {
  const half = (textWidth(equalWords, tickSize) + textWidth(tickText(tick), tickSize)) / 2;
  return Math.abs(position(tick) - position(1)) * room > half + 6;
}

/** Every second, every third … where not all have room, counted from 1. */
function thinned(ticks: number[], position: (ratio: number) => number, room: number): number[] {
  const middle = ticks.indexOf(1);
  const fits = (shown: number[]) =>
    shown.every((tick, index) => {
      const next = shown[index + 1];
      if (next === undefined) return true;
      const half = (textWidth(tickText(tick), tickSize) + textWidth(tickText(next), tickSize)) / 2;
      return (position(next) - position(tick)) * room > half + 6;
    });
  const steps = range(1, ticks.length + 1).map((step) =>
    ticks.filter((_, index) => (index - middle) % step === 0),
  );
  return steps.find(fits) ?? [1];
}

function tickText(tick: number): string {
  return `${Number((tick * 100).toPrecision(3))}%`;
}
