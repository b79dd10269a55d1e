/**
 * Drawings of bars, a row a kind and a panel a report. A bar is made of the marks that it counts,
 * each leading to its own sentence. Two panels may stand back to back, the rows' names between them.
 */
import { range } from 'd3';
import type { Element } from 'hast';
import {
  at,
  band,
  type Child,
  clauses,
  element,
  hairline,
  type KeyItem,
  key,
  middle,
  shift,
  textWidth,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import { drawRun, type Run, runLength } from './bar-runs.ts';
import { fullest } from './fitting.ts';
import { nameLines, rowName, stacked } from './panel.ts';

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
/** Px of a panel's name, and of a line of the words below it. */
const headHeight = 36;
const aboutSize = 12;
const aboutLeading = 16;
/** Px of a bar, and from one bar's middle to the next one's within a row. */
const thick = { one: 16, several: 12 };
const lanePitch = 17;
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
  const legend = key(whole.items, { width: least[size], gap: 16 });
  const draw = (count: number): Drawing => {
    const chart = { ...whole, rows: whole.rows.slice(0, count) };
    const firsts = range(0, chart.panels.length, scene.columns);
    const blocks = firsts.map((first) => drawBlock(chart, first, scene));
    const left = whole.rows.length - chart.rows.length;
    const rest = left > 0 ? whole.rest(left) : undefined;
    const under = chart.items.length > 0 ? 10 : 0;
    return stacked(blocks, { legend, under, gap: 26, title: chart.title, size, rest });
  };
  const counts = range(whole.rows.length, 0, -1);
  if (!options.compact || counts.length === 0) return draw(whole.rows.length);
  return fullest(counts, draw, size, options);
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
  const about = panels.map((panel) => aboutLines(panel, scene).length);
  let y = headHeight + Math.max(0, ...about) * aboutLeading;
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

/** Broken at the end of a clause where it does not fit. */
function aboutLines({ about }: BarPanel, { panel, size }: Scene): string[] {
  return clauses(about, aboutSize, panel * least[size] - 4);
}

function drawHead(head: BarPanel, column: number, scene: Scene): Element {
  const { name, colour } = head;
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
    ...aboutLines(head, scene).map((line, index) =>
      element(
        'text',
        { class: 'muted small', x: 0, y: 40 + index * aboutLeading, ...anchor },
        line,
      ),
    ),
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
    children.push(...drawRun(run, done, { ...scene, left, thickness }));
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
