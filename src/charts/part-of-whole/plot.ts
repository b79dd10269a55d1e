/** The drawing of part-of-whole: a bar a number and year, as long as the whole, filled as far as its part. */
import { range, sum } from 'd3';
import type { Element } from 'hast';
import {
  type Child,
  caption,
  element,
  hairline,
  type KeyItem,
  key,
  percent,
  shift,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import { fullest } from '../kit/fitting.ts';
import { ink } from '../kit/legend.ts';
import { type Block, emptyDrawing, stacked } from '../kit/panel.ts';
import { lanes, laneYear } from '../lanes.ts';
import {
  drawRow,
  isOpen,
  type Layout,
  layouts,
  outline,
  partRect,
  rowHeight,
  type Scene,
} from './bars.ts';
import { isDouble, type PartPanel } from './parts.ts';

const groupHead = 26;
/** Px between two places. */
const panelGap = 32;

/** Draws the panels below each other: rows with parts in both years first. */
export function drawParts(
  panels: PartPanel[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  if (panels.length === 0) return emptyDrawing('报告没有另列部分的数字', title, size);
  const layout = layouts[size];
  const names = new Set(panels.flatMap((panel) => panel.rows.map((row) => row.part)));
  const scene: Scene = { layout, options, named: names.size === 1 };
  const [only] = names;
  const legend = key(legendItems(panels, names.size === 1 && only ? only : '另列的部分'), {
    width: layout.least,
    gap: 18,
  });
  const most = Math.max(...panels.map((panel) => panel.rows.length));
  const draw = (count: number): Drawing => {
    const blocks = panels.map((panel) => drawPanel(panel, count, scene));
    const left = sum(panels, (panel) => Math.max(0, panel.rows.length - count));
    const rest = left > 0 ? `另有${left}项` : undefined;
    return stacked(blocks, { legend, under: 10, gap: panelGap, title, size, rest });
  };
  return options.compact ? fullest(range(most, 0, -1), draw, size, options) : draw(most);
}

// --- key --------------------------------------------------------------------------------------

function legendItems(panels: PartPanel[], part: string): KeyItem[] {
  const bars = panels.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      lanes.flatMap((one) => (row.slices[one] === null ? [] : [isOpen(row, one)])),
    ),
  );
  const [promised, done] = [bars.includes(true), bars.includes(false)];
  const item = (open: boolean, text: string): KeyItem => ({
    glyph: ink(swatch(open)),
    reach: { left: 0, right: 24 },
    text,
  });
  return [
    ...(done ? [item(false, `${part}${promised ? '，上年已做的' : ''}`)] : []),
    ...(promised ? [item(true, `${part}，目标或计划`)] : []),
    { glyph: ink(outline(false, 24)), reach: { left: 0, right: 24 }, text: '其余（推算）' },
  ];
}

function swatch(open: boolean): Element {
  return element('g', {}, ...partRect(open, false, 24));
}

// --- panels -----------------------------------------------------------------------------------

function headHeight(layout: Layout): number {
  return layout.stacked ? 32 : 40;
}

/** The first `count` rows of a panel; its heads say how many there are. */
function drawPanel(panel: PartPanel, count: number, scene: Scene): Block {
  const { layout } = scene;
  const children: Child[] = [drawHead(panel, layout)];
  let y = headHeight(layout);
  const groups = [panel.rows.filter(isDouble), panel.rows.filter((row) => !isDouble(row))];
  const shown = panel.rows.slice(0, count);
  for (const [index, all] of groups.entries()) {
    const rows = all.filter((row) => shown.includes(row));
    if (rows.length === 0) continue;
    const words = index === 0 ? '两年都另列的' : '只有一年另列的';
    children.push(caption(`${words}${all.length}项`, 0, y + 12, 'muted small', 12));
    y += groupHead;
    const drawn: Child[] = [hairline(y)];
    for (const row of rows) {
      const height = rowHeight(row, scene);
      drawn.push(shift(0, y, ...drawRow(row, height, scene)));
      y += height;
      drawn.push(hairline(y));
    }
    children.push(element('g', { class: `place-${panel.report.colour}` }, ...drawn));
    y += index === 0 ? 8 : 0;
  }
  return { children, height: y };
}

function drawHead({ report, name }: PartPanel, layout: Layout): Element {
  const baseline = layout.stacked ? 22 : 28;
  const years = lanes.map((one) =>
    element(
      'text',
      {
        class: 'muted small',
        x: percent(layout.columns[one].from),
        y: baseline,
      },
      `${laneYear(report, one)}年`,
    ),
  );
  return element(
    'g',
    {},
    element(
      'g',
      { class: `place-${report.colour}` },
      element('text', { class: 'song', x: 0, y: baseline, fontSize: 21 }, name),
    ),
    ...(layout.stacked ? [] : years),
  );
}
