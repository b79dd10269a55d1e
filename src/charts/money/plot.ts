/** The drawing of the money chart: a panel a report, every sum on one logarithmic scale with its name beside it. */
import { extent as dataExtent, range, scaleLog } from 'd3';
import {
  axis,
  type Child,
  caption,
  element,
  glyph,
  type KeyItem,
  key,
  reach,
  root,
  shift,
  textWidth,
} from '../../plot.ts';
import type { Status } from '../../schema.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Entry } from '../entries.ts';
import { fullest } from '../kit/fitting.ts';
import { boundItems, ink } from '../kit/legend.ts';
import { type Block, placeHead } from '../kit/panel.ts';
import { laneYear, yearOf } from '../lanes.ts';
import { statusName } from '../terms.ts';
import { drawForeign, drawItem, itemOf, nameSize, row, type Scene } from './marks.ts';
import { type Amount, type Purse, sumsOf } from './sums.ts';

/** The least widths at which every decision is made, px. */
const least: Record<Size, number> = { wide: 600, narrow: 304 };
const plannedWords = '项目总投资';
const foreignWords = '外币，不折算';
/** Px that the outermost marks keep from the edges. */
const margin = 12;

/** Draws the reports below each other, on one scale. */
export function drawMoney(
  purses: Purse[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const scene = sceneOf(purses, least[size], options);
  const draw = (shown: Purse[]): Drawing => {
    const { children, height } = drawPurses(shown, scene);
    const left = count(purses) - count(shown);
    const svg = root({ height, name: size, label: title }, ...children);
    return { svg, height, ...(left > 0 ? { rest: `另有${left}笔` } : {}) };
  };
  return options.compact ? fullest(excerptsOf(purses), draw, size, options) : draw(purses);
}

function drawPurses(shown: Purse[], scene: Scene): Block {
  const legend = key(legendItems(shown), { width: scene.room, gap: 16 });
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + 12;
  for (const purse of shown) {
    const block = drawPurse(purse, scene);
    children.push(shift(0, y, ...block.children));
    y += block.height + 30;
  }
  return { children, height: Math.ceil(Math.max(1, y - 26)) };
}

function count(purses: Purse[]): number {
  return purses.reduce((sum, purse) => sum + sumsOf(purse).length + purse.foreign.length, 0);
}

/** All sums; then the largest that are no totals of plans, as many of one report as of another, ever fewer. */
function excerptsOf(purses: Purse[]): Purse[][] {
  const most = Math.max(1, ...purses.map(({ done }) => done.length));
  const largest = (count: number) =>
    purses.map((purse) => ({
      ...purse,
      done: purse.done.slice(0, count),
      planned: [],
      foreign: [],
    }));
  return [purses, ...range(most, 0, -1).map(largest)];
}

function sceneOf(purses: Purse[], room: number, options: DrawOptions): Scene {
  const values = purses.flatMap((purse) =>
    sumsOf(purse).flatMap(({ observation }) => [
      observation.value,
      observation.upper ?? observation.value,
    ]),
  );
  const [low = 1e6, high = 1e10] = dataExtent(values);
  const edge = margin / room;
  const scale = scaleLog([low / 1.2, high * 1.2], [edge, 1 - edge]);
  const position = (value: number) => scale(value);
  return { room, position, ticks: ticksOf(low / 1.2, high * 1.2, position, room), options };
}

/** Decades whose words fit within the room and do not touch: all, every second, every third. */
function ticksOf(
  low: number,
  high: number,
  position: (value: number) => number,
  room: number,
): number[] {
  const [first, last] = [Math.ceil(Math.log10(low)), Math.floor(Math.log10(high))];
  const decades = range(first, last + 1).map((power) => 10 ** power);
  const words = Math.max(0, ...decades.map((tick) => textWidth(`${decade(tick)}元`, nameSize)));
  const apart = room * (position(10) - position(1));
  const step = Math.max(1, Math.ceil((words + 8) / apart));
  const inside = (tick: number) => {
    const x = position(tick) * room;
    return x >= words / 2 && x <= room - words / 2;
  };
  return decades.filter((_, index) => index % step === 0).filter(inside);
}

// --- key --------------------------------------------------------------------------------------

function legendItems(purses: Purse[]): KeyItem[] {
  const entries = purses.flatMap((purse) =>
    [...purse.done, ...purse.planned, ...purse.foreign].map(
      ({ observation }): Entry => ({ kind: 'value', observation, more: [] }),
    ),
  );
  return [...squareItems(purses), ...boundItems(entries)];
}

/** What squares stand for: totals of plans, and what the scale does not hold. */
function squareItems(purses: Purse[]): KeyItem[] {
  const [foreign] = purses.flatMap((purse) => purse.foreign);
  const item = (status: Status, text: string): KeyItem => {
    const sign = { status, shape: 'square' } as const;
    return { glyph: ink(glyph(sign)), reach: reach(sign), text };
  };
  return [
    ...(purses.some(({ planned }) => planned.length > 0) ? [item('target', plannedWords)] : []),
    ...(foreign ? [item(foreign.observation.status, foreignWords)] : []),
  ];
}

/** What was done and what is promised, with their years. */
function headItems({ report, done }: Purse): KeyItem[] {
  const statuses: Status[] = ['actual', 'estimate', 'target', 'context'];
  return statuses
    .filter((status) => done.some(({ observation }) => observation.status === status))
    .map((status) => ({
      glyph: glyph({ status }),
      reach: reach({ status }),
      text:
        status === 'context'
          ? statusName(status)
          : `${status === 'target' ? yearOf(report) : laneYear(report, 'result')}年${statusName(status)}`,
    }));
}

// --- panels -----------------------------------------------------------------------------------

function drawPurse(purse: Purse, scene: Scene): Block {
  const { report, name } = purse;
  const head = placeHead({ colour: report.colour, name }, headItems(purse), scene.room);
  const top = head.height + 26;
  const groups = [
    ladder(purse, purse.done, scene),
    ...(purse.planned.length > 0
      ? [ladder(purse, purse.planned, scene, `${plannedWords}，不是当年完成额`)]
      : []),
  ];
  let y = top;
  const children: Child[] = [];
  for (const group of groups) {
    children.push(shift(0, y, ...group.children));
    y += group.height;
  }
  const bottom = y;
  if (purse.foreign.length > 0) {
    y += row;
    children.push(caption(foreignWords, 0, y - row / 2 + 4, 'ink small', nameSize));
  }
  const foreign = purse.foreign.map((amount) => {
    y += row;
    return drawForeign(purse, amount, y - row / 2 + 4, scene);
  });
  const text = (tick: number) => `${decade(tick)}${tick === scene.ticks.at(-1) ? '元' : ''}`;
  return {
    children: [
      ...head.children,
      axis({ ...scene, top, bottom, text, framed: true }),
      element('g', { class: `place-${report.colour}` }, ...children, ...foreign),
    ],
    height: y + (foreign.length > 0 ? 4 : 0),
  };
}

const steps = ['', '十', '百', '千'];
const grounds = ['元', '万', '亿', '万亿'];

/** A power of ten in words: 百万, 千万, 亿, 十亿. */
export function decade(value: number): string {
  const power = Math.round(Math.log10(value));
  const ground = grounds[Math.floor(power / 4)] ?? `10^${power}`;
  return `${steps[power % 4] ?? ''}${ground}`;
}

/** Words on paper, so that no gridline runs through them. */
function subhead(words: string): Child[] {
  const ground = { class: 'paper', x: 0, y: 5, width: textWidth(words, nameSize) + 6, height: 20 };
  return [element('rect', ground), caption(words, 0, 15, 'ink small', nameSize)];
}

/** A row a sum, largest first. */
function ladder(purse: Purse, amounts: Amount[], scene: Scene, heading?: string): Block {
  let y = heading === undefined ? 4 : 28;
  const children: Child[] = [
    ...(heading === undefined ? [] : subhead(heading)),
    amounts.length === 0 ? caption('没有写明', 8, y + row / 2, 'muted small halo', nameSize) : null,
  ];
  for (const item of amounts.map((amount) => itemOf(amount, scene))) {
    children.push(drawItem(purse, item, y + row / 2, scene));
    y += item.height;
  }
  return { children, height: y + (amounts.length === 0 ? row : 4) };
}
