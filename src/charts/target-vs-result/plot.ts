/** The drawing of target-vs-result: a row a pair, its numbers as written, and the target's place beside 与上年相等. */
import { extent as dataExtent, range, scaleLog } from 'd3';
import type { Element } from 'hast';
import {
  type Child,
  caption,
  element,
  glyph,
  hairline,
  type KeyItem,
  key,
  reach,
  root,
  shift,
  undecidable,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import { fullest } from '../kit/fitting.ts';
import { boundItems, ink, plannedItems } from '../kit/legend.ts';
import type { Block } from '../kit/panel.ts';
import { list } from '../prose.ts';
import { type Excerpt, excerptsOf, inFull, type Shown } from './excerpt.ts';
import { drawHead, equalWords, plannedHead } from './head.ts';
import {
  columnsOf,
  groupGap,
  type Layout,
  omittedHeight,
  onPlot,
  panelGap,
  plotPad,
  rowHeight,
  type Scene,
} from './layout.ts';
import { drawRow } from './marks.ts';
import type { Panel, Ratio } from './ratios.ts';

/** Draws the panels below each other, the plans of each behind what it did. */
export function drawRatios(
  panels: Panel[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const layout = columnsOf(panels, size);
  const scene = sceneOf(panels, layout, options);
  const draw = ({ shown, rest }: Excerpt): Drawing => {
    const legend = key(legendItems(shown), { width: layout.least, gap: 18 });
    const { children, height } = drawPanels(shown, legend.height + 10, scene);
    const svg = root(
      { height, name: size, label: title },
      shift(0, 12, legend.element),
      ...children,
    );
    return { svg, height, ...(rest.length > 0 ? { rest: `${list(rest)}从略` } : {}) };
  };
  return options.compact ? fullest(excerptsOf(panels), draw, size, options) : draw(inFull(panels));
}

function drawPanels(panels: Shown[], top: number, scene: Scene): Block {
  const children: Child[] = [];
  let y = top;
  for (const panel of panels) {
    const block = drawPanel(panel, scene);
    children.push(shift(0, y, ...block.children));
    y += block.height + panelGap;
  }
  return { children, height: Math.max(24, Math.ceil(y - panelGap + 2)) };
}

/** One scale for all panels: halves and doubles are equally far apart. */
function sceneOf(panels: Panel[], layout: Layout, options: DrawOptions): Scene {
  const drawn = panels.flatMap((panel) => [...panel.done, ...panel.planned]);
  const ratios = drawn.flatMap((pair) => [pair.ratio, pair.upper ?? pair.ratio]);
  const [low = 0.8, high = 1.25] = dataExtent([0.8, 1.25, ...ratios]);
  const room = layout.least - layout.plot;
  const pad = plotPad / room;
  const scale = scaleLog([low, high], [pad, 1 - pad]);
  return { layout, room, position: (ratio) => scale(ratio), ticks: ticksOf(low, high), options };
}

/** Doublings around 1; quarters where the ratios are all near it. */
function ticksOf(low: number, high: number): number[] {
  const doublings = range(Math.ceil(Math.log2(low)), Math.floor(Math.log2(high)) + 1);
  if (doublings.length > 2) return doublings.map((power) => 2 ** power);
  return [0.5, 0.75, 1, 1.25, 1.5, 2].filter((tick) => tick >= low && tick <= high);
}

// --- key --------------------------------------------------------------------------------------

function legendItems(panels: Panel[]): KeyItem[] {
  const pairs = panels.flatMap((panel) => [...panel.done, ...panel.planned]);
  const sure = pairs.filter((pair) => pair.relation !== 'undecidable');
  const target = { status: 'target' } as const;
  return [
    { glyph: ink(glyph(target)), reach: reach(target), text: '目标' },
    ...plannedItems(panels.flatMap((panel) => panel.planned.map((pair) => pair.target))),
    ...boundItems(sure.map((pair) => ({ kind: 'value', observation: pair.target, more: [] }))),
    ...(sure.length < pairs.length
      ? [{ glyph: undecidable(), reach: { left: 16, right: 16 }, text: '不可判' }]
      : []),
    { glyph: ink(bar()), reach: { left: 1, right: 1 }, text: equalWords },
  ];
}

function bar(): Element {
  return element('line', { class: 'line', x1: 0, x2: 0, y1: -8, y2: 8, strokeWidth: 1.25 });
}

// --- panels -----------------------------------------------------------------------------------

function drawPanel(panel: Shown, scene: Scene): Block {
  const { layout } = scene;
  const head = drawHead(panel, scene);
  const children: Child[] = [...head.children];
  let y = head.height;
  if (panel.done.length === 0) {
    children.push(caption('没有能与上年相比的目标', 0, y + 18, 'muted'));
    y += 30;
  }
  const after = panel.omitted?.after ?? panel.done.length;
  y = drawRows(panel, panel.done.slice(0, after), y, children, scene);
  if (panel.omitted !== null) {
    const words = `……居中的${panel.omitted.count}项从略`;
    children.push(caption(words, 0, y + omittedHeight / 2, 'muted small', 12));
    y = drawRows(panel, panel.done.slice(after), y + omittedHeight, children, scene);
  }
  if (panel.planned.length > 0) {
    y += groupGap;
    children.push(...plannedHead(panel, y - 12, layout));
    y = drawRows(panel, panel.planned, y, children, scene);
  }
  return { children, height: y };
}

/** Adds rows from `top` down, and says where they end. */
function drawRows(
  panel: Panel,
  pairs: Ratio[],
  top: number,
  children: Child[],
  scene: Scene,
): number {
  if (pairs.length === 0) return top;
  let y = top;
  const rows: Child[] = [hairline(y)];
  for (const pair of pairs) {
    const height = rowHeight(pair, scene.layout);
    rows.push(shift(0, y, ...drawRow(pair, height, scene)));
    y += height;
    rows.push(hairline(y));
  }
  if (scene.layout.kind === 'columns') children.push(grid(top, y, scene));
  children.push(element('g', { class: `place-${panel.report.colour}` }, ...rows));
  return y;
}

function grid(top: number, bottom: number, { layout, ticks, position }: Scene): Element {
  const line = () => element('line', { class: 'rule', x1: 0, x2: 0, y1: top, y2: bottom });
  return element('g', {}, ...ticks.map((tick) => onPlot(position(tick), 0, layout, line())));
}
