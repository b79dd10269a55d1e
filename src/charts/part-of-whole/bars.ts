/** The rows of part-of-whole: a name, and for each year its numbers and a bar. */
import type { Element } from 'hast';
import {
  at,
  balance,
  band,
  type Child,
  caption,
  element,
  hit,
  mark,
  middle,
  percent,
  shift,
  textWidth,
} from '../../plot.ts';
import type { Observation } from '../../schema.ts';
import type { DrawOptions, Size } from '../chart.ts';
import { perCent } from '../derived.ts';
import { rowName } from '../kit/panel.ts';
import { type Lane, lanes, laneYear } from '../lanes.ts';
import { written } from '../stated.ts';
import { type PartRow, remainder, type Slice, sliceStatus } from './parts.ts';

/** Where the columns stand, as shares of the width; `stacked` puts both years of a row below each other. */
export interface Layout {
  least: number;
  stacked: boolean;
  columns: Record<Lane, { from: number; to: number }>;
  nameSize: number;
  /** Share of a column that a bar takes; its percentage stands behind it. */
  bar: number;
}

/** Of the two drawings. */
export const layouts: Record<Size, Layout> = {
  wide: {
    least: 600,
    stacked: false,
    columns: { result: { from: 0.235, to: 0.6 }, target: { from: 0.635, to: 1 } },
    nameSize: 14,
    bar: 0.68,
  },
  narrow: {
    least: 304,
    stacked: true,
    columns: { result: { from: 0, to: 1 }, target: { from: 0, to: 1 } },
    nameSize: 13,
    bar: 0.76,
  },
};

const barHeight = 9;
const numberSize = 13;
const noteSize = 12;
const nameLine = 19;
const lane = { text: 11, bar: 26, height: 40 };
/** A stacked year without a part is one line of words. */
const wordsHeight = 22;

/** What every row needs to know. */
export interface Scene {
  layout: Layout;
  options: DrawOptions;
  /** Whether all parts have one name, which then stands in the key and not in the rows. */
  named: boolean;
}

// --- rows -------------------------------------------------------------------------------------

/** 重点项目 · 文昌湖; a part whose name holds that of the whole needs no other: 签约重点项目. */
function nameOf({ name, part }: PartRow, { named }: Scene): string {
  if (named) return name;
  return part.endsWith(name) ? part : `${name} · ${part}`;
}

function nameRoom(layout: Layout): number {
  return layout.stacked ? layout.least : layout.columns.result.from * layout.least - 8;
}

/** Px of a row. */
export function rowHeight(row: PartRow, scene: Scene): number {
  const { layout } = scene;
  const names = balance(nameOf(row, scene), layout.nameSize, nameRoom(layout)).length;
  if (!layout.stacked) return Math.max(lane.height, names * nameLine + 8);
  return names * nameLine + lanesOf(row).reduce((sum, one) => sum + laneHeight(row, one), 0) + 10;
}

/** The years of which there is anything to say. */
function lanesOf(row: PartRow): Lane[] {
  return lanes.filter((one) => row.slices[one] !== null || row.alone[one] !== null);
}

function laneHeight(row: PartRow, one: Lane): number {
  return row.slices[one] === null ? wordsHeight : lane.height - 3;
}

/** A row: its name, and a bar for each year. */
export function drawRow(row: PartRow, height: number, scene: Scene): Child[] {
  const { layout } = scene;
  const lines = balance(nameOf(row, scene), layout.nameSize, nameRoom(layout));
  if (!layout.stacked) {
    const top = (height - lane.height) / 2;
    return [
      element('g', { class: 'ink' }, rowName(lines, height / 2, layout.nameSize)),
      ...lanes.map((one) => {
        const { from, to } = layout.columns[one];
        return band(from, to, top, ...drawLane(row, one, scene));
      }),
    ];
  }
  let y = 5;
  const name = lines.map((words, index) =>
    caption(words, 0, y + 9 + index * nameLine, 'ink', layout.nameSize),
  );
  y += lines.length * nameLine;
  const drawn = lanesOf(row).map((one) => {
    const block = shift(0, y, ...drawLane(row, one, scene));
    y += laneHeight(row, one);
    return block;
  });
  return [...name, ...drawn];
}

/** One year of a row: its numbers in words, and the bar below them. */
function drawLane(row: PartRow, one: Lane, scene: Scene): Child[] {
  const slice = row.slices[one];
  if (slice !== null) return drawSlice(row, slice, one, scene);
  const alone = row.alone[one];
  const y = scene.layout.stacked ? lane.text : lane.height / 2;
  if (alone === null) return [caption('没有读到数字', 0, y, 'muted small', noteSize)];
  const lead = leadOf(row, alone, one, scene);
  const from = leadWidth(lead);
  const words = written(alone);
  const to = from + textWidth(words, numberSize);
  return [
    leadText(lead, y),
    mark(
      linkOf(row, alone, one, '', scene),
      shift(0, y, hit(from - 2, to + 4)),
      number(words, from, y),
    ),
    caption(`没有另列${row.part}`, to + 8, y, 'muted small', noteSize),
  ];
}

function leadWidth(lead: string): number {
  return lead === '' ? 0 : textWidth(lead, noteSize) + 6;
}

function leadText(lead: string, y: number): Element | null {
  return lead === '' ? null : caption(lead, 0, y, 'muted small', noteSize);
}

function number(words: string, x: number, y: number): Element {
  return element('text', { class: 'ink', x, y: y + numberSize * middle }, words);
}

/** In a stacked row each year says which it is; in columns only a plan says that it is one. */
function leadOf(row: PartRow, observation: Observation, one: Lane, { layout }: Scene): string {
  const status = sliceStatus(row, observation);
  if (layout.stacked) return `${laneYear(row.report, one)}年${status}`;
  return row.planned || status === '预计' ? status : '';
}

/** Neither plan nor promise was done. */
export function isOpen({ planned }: PartRow, one: Lane): boolean {
  return planned || one === 'target';
}

function drawSlice(row: PartRow, slice: Slice, one: Lane, scene: Scene): Child[] {
  const { whole, part } = slice;
  const lead = leadOf(row, whole, one, scene);
  const from = leadWidth(lead);
  // 力争 stands once, before the whole.
  const partEnd = from + textWidth(part.text, numberSize);
  const wholeWords = `／${written(whole)}`;
  const wholeEnd = partEnd + textWidth(wholeWords, numberSize);
  const area = (left: number, right: number) => shift(0, lane.text, hit(left, right));
  const bar = (...children: Child[]) => band(0, scene.layout.bar, lane.bar, ...children);
  return [
    leadText(lead, lane.text),
    mark(
      linkOf(row, whole, one, '', scene),
      area(partEnd, wholeEnd + 4),
      bar(outline(whole.commitment === 'strive', '100%')),
      number(wholeWords, partEnd, lane.text),
    ),
    mark(
      linkOf(row, part, one, `（${row.part}）`, scene),
      area(from - 2, partEnd),
      bar(...partRect(isOpen(row, one), part.commitment === 'strive', percent(slice.share))),
      number(part.text, from, lane.text),
    ),
    remainderText(slice, wholeEnd, scene.layout, one),
    shareText(slice, scene.layout),
  ];
}

/** At the right end of the column; left to the table where the numbers leave no room for it. */
function remainderText(slice: Slice, from: number, layout: Layout, one: Lane): Element | null {
  const rest = remainder(slice);
  if (rest === null) return null;
  const words = `其余${rest}`;
  const column = (layout.columns[one].to - layout.columns[one].from) * layout.least;
  if (from + 8 + textWidth(words, noteSize) > column) return null;
  const y = lane.text + noteSize * middle;
  return element('text', { class: 'muted small', x: '100%', y, textAnchor: 'end' }, words);
}

function shareText({ share, bound }: Slice, layout: Layout): Element | null {
  if (bound === null) return null;
  return at(layout.bar, lane.bar, caption(perCent(share, bound), 8, 0, 'ink small', noteSize));
}

function linkOf(
  row: PartRow,
  observation: Observation,
  one: Lane,
  what: string,
  { options }: Scene,
) {
  const target = { report: row.report.meta.id, id: observation.id };
  const who = `${row.report.place.short.zh}${laneYear(row.report, one)}年${sliceStatus(row, observation)}`;
  return {
    href: options.href(target),
    id: target.id,
    label: `${row.name}${what}，${who}：${what === '' ? written(observation) : observation.text}`,
  };
}

// --- bars ---

/** The whole: an outline, dashed where it is striven for. */
export function outline(dashed: boolean, width: number | string): Element {
  return element('rect', {
    class: 'line',
    x: 0,
    y: -barHeight / 2,
    width,
    height: barHeight,
    strokeWidth: 1,
    strokeDasharray: dashed ? '5 3' : null,
  });
}

/** The part: filled where it was done, a pale fill in a heavy outline where it is promised. */
export function partRect(open: boolean, dashed: boolean, width: number | string): Element[] {
  const box = { x: 0, y: -barHeight / 2, width, height: barHeight };
  if (!open) return [element('rect', { class: 'fill', ...box })];
  return [
    element('rect', { class: 'fill', fillOpacity: 0.25, ...box }),
    element('rect', {
      class: 'line',
      ...box,
      strokeWidth: 2,
      strokeDasharray: dashed ? '5 3' : null,
    }),
  ];
}
