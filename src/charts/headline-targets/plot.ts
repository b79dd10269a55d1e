/** The drawing of headline-targets: panels with a row an indicator, two lanes a row. */
import type { Element } from 'hast';
import {
  axis,
  band,
  type Child,
  element,
  extent,
  glyph,
  hairline,
  type KeyItem,
  key,
  reach,
  shift,
} from '../../plot.ts';
import type { Indicator, Observation } from '../../schema.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Entry } from '../entries.ts';
import { byRows } from '../kit/fitting.ts';
import { type GrowthScale, growthScale } from '../kit/growth-scale.ts';
import { boundItems, ink, standInItems } from '../kit/legend.ts';
import { type Block, edge, placeHead, rowNames } from '../kit/panel.ts';
import { signOf } from '../kit/value.ts';
import { type Lane, laneYear } from '../lanes.ts';
import { statusName } from '../terms.ts';
import { chinese, type Wording } from '../wording.ts';
import { drawPair, joinOf, type Scene } from './marks.ts';
import type { Pair, Panel } from './pairs.ts';

/** Dimensions of a drawing. `least` is the width, px, at which all decisions are made. */
interface Layout {
  least: number;
  columns: number;
  /** Share of the width for the rows' names; where it is 0 they stand above their row. */
  names: number;
  nameSize: number;
  /** Share of a panel that the scale takes; the rest keeps its labels off the next panel. */
  scale: number;
  row: number;
  lanes: Record<Lane, number>;
}

const layouts: Record<Size, Layout> = {
  wide: {
    least: 600,
    columns: 2,
    names: 0.22,
    nameSize: 14,
    scale: 0.9,
    row: 54,
    lanes: { result: 15, target: 39 },
  },
  narrow: {
    least: 304,
    columns: 1,
    names: 0.26,
    nameSize: 13,
    scale: 0.94,
    row: 52,
    lanes: { result: 14, target: 38 },
  },
};

/** Names of several words take two lines beside a row, or one above it. */
const longNamed: Record<Size, Layout> = {
  wide: { ...layouts.wide, names: 0.28 },
  narrow: { ...layouts.narrow, names: 0, row: 72, lanes: { result: 34, target: 58 } },
};

/** What the frame of the panels needs to know, beside what their marks do. */
interface Frame extends Scene {
  layout: Layout;
  scale: GrowthScale;
  /** Width of a panel as a share of the drawing's. */
  share: number;
}

/** The rows of all panels; those that the title speaks of stay longest where not all have room. */
interface Rows {
  indicators: Indicator[];
  told: Indicator[];
}

/** Draws the panels side by side (wide) or below each other (narrow). */
export function drawHeadline(
  panels: Panel[],
  rows: Rows,
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const draw = (count: number) => drawRows(panels, kept(rows, count), { size, options });
  return byRows(rows.indicators.length, draw, title, size, options);
}

/** What the title speaks of and the first others, in their order. */
function kept({ indicators, told }: Rows, count: number): Indicator[] {
  const chosen = [...new Set([...told, ...indicators])].slice(0, count);
  return indicators.filter((indicator) => chosen.includes(indicator));
}

/** Some rows, the same of every panel. */
function drawRows(
  all: Panel[],
  shown: Indicator[],
  { size, options }: { size: Size; options: DrawOptions },
): Block {
  const panels = all.map((panel) => ({
    ...panel,
    pairs: panel.pairs.filter(({ indicator }) => shown.includes(indicator)),
  }));
  const say = options.translated?.wording ?? chinese;
  const base = (say.hasLongNames ? longNamed : layouts)[size];
  const columns = Math.min(base.columns, panels.length);
  const layout = columns < base.columns ? { ...base, columns, scale: 0.94 } : base;
  const scene = frameOf(all, layout, { say, options });
  const legend = key(legendItems(panels, say), { width: layout.least, gap: 18 });
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + 18;
  for (let first = 0; first < panels.length; first += columns) {
    const block = drawBlock(panels.slice(first, first + columns), shown, scene);
    children.push(shift(0, y, ...block.children));
    y += block.height + 28;
  }
  return { children, height: Math.ceil(y - 26) };
}

function frameOf(
  panels: Panel[],
  layout: Layout,
  { say, options }: { say: Wording; options: DrawOptions },
): Frame {
  const share = (1 - layout.names) / layout.columns;
  const room = layout.least * share;
  const margin = layout.columns === 1 ? 2 : 8;
  const scale = growthScale(panels.flatMap(entriesOf), {
    start: layout.names > 0 ? 0 : edge * layout.columns,
    // The first tick's words stand clear of the panel before.
    fallen: 0.09,
    end: layout.scale,
    count: 4,
    free: panels.flatMap(({ pairs }) =>
      pairs.flatMap((pair) =>
        labelBehind(pair, say).map(({ behind, px }) => ({ behind, share: (px + margin) / room })),
      ),
    ),
  });
  return {
    layout,
    lanes: layout.lanes,
    scale,
    position: scale.position,
    room,
    labelRoom: room - margin,
    share,
    say,
    options,
  };
}

/** The value at which a join arrives, and the px that its sign and its number take behind it. */
function labelBehind(pair: Pair, say: Wording): { behind: number; px: number }[] {
  const right = joinOf(pair)?.right;
  if (right === undefined) return [];
  const { value, upper } = right.observation;
  const text = say.entry(pair[right.lane]);
  const [, px] = extent({ text }, 'right', reach(signOf(right.observation)));
  return [{ behind: upper ?? value, px }];
}

function entriesOf({ pairs }: Panel): Entry[] {
  return pairs.flatMap(({ result, target }) => [result, target]);
}

// --- keys -------------------------------------------------------------------------------------

/** The key of the whole drawing. */
function legendItems(panels: Panel[], say: Wording): KeyItem[] {
  const entries = panels.flatMap(entriesOf);
  return [
    ...boundItems(entries, say),
    ...standInItems(entries, '别的形式或年份', say),
    ...(panels.some(({ pairs }) => pairs.some((pair) => joinOf(pair) !== null))
      ? [joinItem(say)]
      : []),
  ];
}

function joinItem(say: Wording): KeyItem {
  const path = element('path', {
    class: 'line',
    d: 'M-9 7V-2A3 3 0 0 1 -6 -5H9',
    strokeWidth: 1.25,
  });
  const text = say.word('相连：口径写法相同');
  return { glyph: ink(path), reach: { left: 9, right: 9 }, text };
}

/** The key of one panel: what was done and what is promised, with the years. */
function panelItems(panel: Panel, say: Wording): KeyItem[] {
  const year = (lane: Lane) => laneYear(panel.report, lane);
  const said = entriesOf(panel);
  const uses = (status: Observation['status']) =>
    said.some((one) => 'observation' in one && one.observation.status === status);
  const item = (status: 'actual' | 'estimate' | 'target'): KeyItem => ({
    glyph: glyph({ status }),
    reach: reach({ status }),
    text: say.head({
      since: null,
      period: year(status === 'target' ? 'target' : 'result'),
      word: statusName(status),
    }),
  });
  return [
    ...(uses('actual') || !uses('estimate') ? [item('actual')] : []),
    ...(uses('estimate') ? [item('estimate')] : []),
    item('target'),
  ];
}

// --- panels -----------------------------------------------------------------------------------

/** Panels side by side, from y = 0 down. */
function drawBlock(panels: Panel[], indicators: Indicator[], scene: Frame): Block {
  const { layout, say, share } = scene;
  const heads = panels.map((panel) => headOf(panel, scene));
  const top = Math.max(...heads.map((head) => head.height)) + 26;
  const bottom = top + indicators.length * layout.row;
  const used = layout.names + panels.length * share;
  const column = (index: number, ...children: Child[]) => {
    const from = layout.names + index * share;
    return band(from, from + share, 0, ...children);
  };
  const names = indicators.map(({ name }) => say.name(name));
  const children = [
    ...heads.map((head, index) =>
      layout.columns === 1 ? element('g', {}, ...head.children) : column(index, ...head.children),
    ),
    hairline(top, 0, used),
    ...indicators.map((_, row) => hairline(top + (row + 1) * layout.row, 0, used)),
    ...panels.map((panel, index) =>
      column(index, axis({ ...scene.scale, top, bottom }), drawPairs(panel, top, scene)),
    ),
    ...rowNames(names, top, layout),
  ];
  return { children: [element('g', {}, ...children)], height: bottom };
}

function headOf(panel: Panel, { layout, room, say }: Frame): Block {
  const place = { colour: panel.report.colour, name: say.name(panel.name) };
  return placeHead(place, panelItems(panel, say), layout.columns === 1 ? layout.least : room);
}

/** The rows of a panel, in its place's colour. */
function drawPairs({ report, pairs }: Panel, top: number, scene: Frame): Element {
  const rows = pairs.map((pair, row) =>
    shift(0, top + row * scene.layout.row, ...drawPair(pair, scene)),
  );
  return element('g', { class: `place-${report.colour}` }, ...rows);
}
