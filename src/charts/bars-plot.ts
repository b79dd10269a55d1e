/**
 * Drawings of bars, a row a kind and a panel a report. A bar is made of the marks that it counts,
 * each leading to its own sentence. Two panels may stand back to back, the rows' names between them.
 */
import type { Element } from 'hast';
import {
  at,
  band,
  type Child,
  element,
  hairline,
  hit,
  type KeyItem,
  key,
  mark,
  middle,
  percent,
  root,
  shift,
  textWidth,
} from '../plot.ts';
import type { Drawing, DrawOptions, Size, Target } from './chart.ts';
import { nameLines, rowName } from './panel.ts';

export type Fill = 'solid' | 'open' | 'hatched';

export interface BarMark {
  target: Target;
  /** What it says to who cannot see it: 周村，至少：5%以上. */
  label: string;
  /** Its length on the scale. */
  size: number;
}

/** Marks of one kind, end to end. */
export interface Run {
  fill: Fill;
  marks: BarMark[];
}

export interface Bar {
  runs: Run[];
  /** Words at its end: 34个，62%. */
  text: string;
}

export interface BarRow {
  name: string;
  /** Drawn before the name. */
  sign?: Element;
  /** The bars of each panel, one below the other. */
  panels: Bar[][];
}

export interface BarPanel {
  name: string;
  /** Words below the name: 2023年的目标，58个. */
  about: string;
  colour: number;
}

export interface BarChart {
  title: string;
  items: KeyItem[];
  panels: BarPanel[];
  rows: BarRow[];
  /** Whether two panels stand back to back; one, or more than two, never do. */
  mirrored: boolean;
  /** Words for rows that an embed has no room for: 另有5个题目. */
  rest: (rows: number) => string;
}

const least: Record<Size, number> = { wide: 600, narrow: 304 };
/** Share of the width for the rows' names, beside the panels and between two of them. */
const names: Record<Size, { aside: number; between: number }> = {
  wide: { aside: 0.17, between: 0.24 },
  narrow: { aside: 0.28, between: 0.29 },
};
const nameSize = 13;
/** Px that a sign before a name takes. */
const signRoom = 34;
const labelGap = 6;
const headHeight = 52;
/** Px of a bar, and from one bar's middle to the next one's within a row. */
const thick = { one: 16, several: 12 };
const lanePitch = 17;
/** No embed is higher than 1000 px with all that stands around its drawing: what its rows may take, px. */
const embedRows = 560;
/** Cells narrower than this have no outlines of their own, px. */
const leastCell = 3;

interface Scene {
  size: Size;
  options: DrawOptions;
  mirrored: boolean;
  /** Shares of the drawing's width: of the names, of a panel, of a panel's gap. */
  names: number;
  panel: number;
  gap: number;
  columns: number;
  /** Share of a panel's width for 1 on the scale. */
  unit: number;
  /** Whether marks are too small for cells of their own. */
  whole: boolean;
}

/** Draws the bars. Panels that do not fit beside each other follow below, with the rows' names again. */
export function drawBars(whole: BarChart, size: Size, options: DrawOptions): Drawing {
  const scene = sceneOf(whole, size, options);
  const rows = options.compact ? fitting(whole, scene) : whole.rows;
  const chart = { ...whole, rows };
  const legend = key(chart.items, { width: least[size], gap: 16 });
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + (chart.items.length > 0 ? 10 : 0);
  for (let first = 0; first < chart.panels.length; first += scene.columns) {
    const block = drawBlock(chart, first, scene);
    children.push(shift(0, y, ...block.children));
    y += block.height + 26;
  }
  const height = Math.max(1, Math.ceil(y - 24));
  const left = whole.rows.length - rows.length;
  return {
    svg: root({ height, name: size, label: chart.title }, ...children),
    height,
    ...(left > 0 ? { rest: whole.rest(left) } : {}),
  };
}

/** The first rows, as many as an embed has room for. */
function fitting({ rows, panels }: BarChart, scene: Scene): BarRow[] {
  const stacks = Math.ceil(panels.length / scene.columns);
  let height = 0;
  const end = rows.findIndex((row) => {
    height += rowHeight(row, scene) * stacks;
    return height > embedRows;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function rowHeight(row: BarRow, scene: Scene): number {
  const lanes = Math.max(1, ...row.panels.map((bars) => bars.length));
  return Math.max(drawName(row, scene).height + 9, lanes * lanePitch + 9);
}

function sceneOf(chart: BarChart, size: Size, options: DrawOptions): Scene {
  const mirrored = chart.mirrored && chart.panels.length === 2;
  const columns = mirrored ? 2 : size === 'wide' ? Math.min(2, chart.panels.length) : 1;
  const nameShare = mirrored ? names[size].between : names[size].aside;
  const gap = mirrored ? 0 : 0.03;
  const panel = (1 - nameShare - gap * (columns - 1)) / Math.max(1, columns);
  const bars = chart.rows.flatMap((row) => row.panels.flat());
  const room = panel * least[size];
  // The bar that leaves least room for its words decides.
  const unit = Math.min(
    ...bars.map(
      (bar) => (room - labelGap - textWidth(bar.text, nameSize) - 2) / (lengthOf(bar) || 1e-9),
    ),
    room / Math.max(1e-9, ...bars.map(lengthOf)),
  );
  const sizes = bars.flatMap((bar) =>
    bar.runs.flatMap(({ marks }) => marks.map((one) => one.size)),
  );
  const whole = Math.min(...sizes) * unit < leastCell;
  return {
    size,
    options,
    mirrored,
    names: nameShare,
    panel,
    gap,
    columns,
    unit: unit / room,
    whole,
  };
}

function lengthOf(bar: Bar): number {
  return bar.runs.reduce((sum, run) => sum + runLength(run), 0);
}

function runLength({ marks }: Run): number {
  return marks.reduce((sum, { size }) => sum + size, 0);
}

/** Where the panel of a column begins. */
function panelFrom(column: number, { mirrored, names: nameShare, panel, gap }: Scene): number {
  if (mirrored) return column * (panel + nameShare);
  return nameShare + column * (panel + gap);
}

function drawBlock(
  chart: BarChart,
  first: number,
  scene: Scene,
): { children: Child[]; height: number } {
  const panels = chart.panels.slice(first, first + scene.columns);
  const children: Child[] = panels.map((panel, column) => drawHead(panel, column, scene));
  let y = headHeight;
  children.push(hairline(y));
  for (const row of chart.rows) {
    const bars = row.panels.slice(first, first + scene.columns);
    const height = rowHeight(row, scene);
    children.push(
      shift(0, y + height / 2, drawName(row, scene).element),
      ...bars.map((lanesOf, column) =>
        drawLanes(lanesOf, panels[column]?.colour ?? 1, column, y + height / 2, scene),
      ),
      hairline(y + height),
    );
    y += height;
  }
  return { children, height: y };
}

function isLeft(column: number, { mirrored }: Scene): boolean {
  return mirrored && column === 0;
}

function drawHead({ name, about, colour }: BarPanel, column: number, scene: Scene): Element {
  const from = panelFrom(column, scene);
  const left = isLeft(column, scene);
  const anchor = { textAnchor: left ? 'end' : null };
  return at(
    left ? from + scene.panel : from,
    0,
    element(
      'g',
      { class: `place-${colour}` },
      element('text', { class: 'song', x: 0, y: 21, fontSize: 21, ...anchor }, name),
    ),
    element('text', { class: 'muted small', x: 0, y: 40, ...anchor }, about),
  );
}

/** A row's name around y = 0: at the left, or centred between the panels. */
function drawName({ name, sign }: BarRow, scene: Scene): { element: Element; height: number } {
  const from = sign ? signRoom : 0;
  const lines = nameLines(name, nameSize, scene.names * least[scene.size] - from - 6);
  const leading = nameSize + 5;
  const height = lines.length * leading;
  if (!scene.mirrored) {
    const words = shift(from, 0, rowName(lines, 0, nameSize));
    return { element: element('g', {}, sign ? shift(12, 0, sign) : null, words), height };
  }
  const words = lines.map((line, index) => {
    const y = (index - (lines.length - 1) / 2) * leading + middle * nameSize;
    return element('text', { x: 0, y, textAnchor: 'middle' }, line);
  });
  return { element: at(0.5, 0, ...words), height };
}

function drawLanes(bars: Bar[], colour: number, column: number, y: number, scene: Scene): Element {
  const from = panelFrom(column, scene);
  const left = isLeft(column, scene);
  const thickness = bars.length > 1 ? thick.several : thick.one;
  return band(
    from,
    from + scene.panel,
    0,
    element(
      'g',
      { class: `place-${colour}` },
      ...bars.map((bar, lane) => {
        const top = y + (lane - (bars.length - 1) / 2) * lanePitch;
        return shift(0, top, ...drawBar(bar, left, thickness, scene));
      }),
    ),
  );
}

function drawBar(bar: Bar, left: boolean, thickness: number, scene: Scene): Child[] {
  const children: Child[] = [];
  let done = 0;
  for (const run of bar.runs.filter(({ marks }) => marks.length > 0)) {
    children.push(...drawRun(run, done, left, thickness, scene));
    done += runLength(run);
  }
  const end = done * scene.unit;
  const x = (left ? -1 : 1) * labelGap;
  const words = element(
    'text',
    { class: done > 0 ? 'ink' : 'muted', x, y: middle * nameSize, textAnchor: left ? 'end' : null },
    bar.text,
  );
  return [...children, at(left ? 1 - end : end, 0, words)];
}

/** A cell a mark where cells are wide enough to be told apart, else one shape with an area a mark. */
function drawRun(run: Run, from: number, left: boolean, thickness: number, scene: Scene): Child[] {
  const { options, unit } = scene;
  const place = (start: number, length: number): [number, number] => {
    const x = (left ? 1 / unit - start - length : start) * unit;
    return [x, x + length * unit];
  };
  const whole = scene.whole || options.links === 'row';
  const [x1, x2] = place(from, runLength(run));
  const shape = whole ? cell(run.fill, x1, x2, thickness, false) : null;
  if (options.links === 'row') return [shape];
  let start = from;
  const cells = run.marks.map(({ target, label, size: length }) => {
    const [cellFrom, cellTo] = place(start, length);
    start += length;
    const link = { href: options.href(target), id: target.id, label };
    const body = whole ? area(cellFrom, cellTo) : cell(run.fill, cellFrom, cellTo, thickness, true);
    return mark(link, body);
  });
  return [shape, ...cells];
}

function area(from: number, to: number): Element {
  const rect = hit(0, 0);
  rect.properties = { ...rect.properties, x: percent(from), width: percent(to - from) };
  return rect;
}

function cell(fill: Fill, from: number, to: number, thickness: number, parted: boolean): Element {
  const rect = element('rect', {
    class: fill === 'solid' ? (parted ? 'fill gap' : 'fill') : 'open',
    x: percent(from),
    width: percent(to - from),
    y: -thickness / 2,
    height: thickness,
  });
  if (fill !== 'hatched') return rect;
  const stroke = element('line', {
    class: 'line',
    x1: percent(from),
    x2: percent(to),
    y1: thickness / 2,
    y2: -thickness / 2,
  });
  return element('g', {}, rect, stroke);
}

/** The sign of a fill in a key, in ink. */
export function fillItem(fill: Fill, text: string): KeyItem {
  const shape = { x: -8, width: 16, y: -6, height: 12 };
  const glyph = element(
    'g',
    { class: 'ink' },
    element('rect', { class: fill === 'solid' ? 'fill' : 'open', ...shape }),
    fill === 'hatched' ? element('path', { class: 'line', d: 'M-8 6L0-6M0 6L8-6' }) : null,
  );
  return { glyph, reach: { left: 9, right: 9 }, text };
}
