/** The drawing of same-year: a column a report under its place and side, on one scale, nothing joined. */
import type { Element } from 'hast';
import {
  axis,
  band,
  beside,
  type Child,
  element,
  glyph,
  hairline,
  key,
  reach,
  shift,
} from '../../plot.ts';
import type { Indicator } from '../../schema.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Entry } from '../entries.ts';
import { entryLink } from '../kit/entry-link.ts';
import { entryMark } from '../kit/entry-mark.ts';
import { byRows } from '../kit/fitting.ts';
import { type GrowthScale, growthScale } from '../kit/growth-scale.ts';
import { boundItems, standInItems } from '../kit/legend.ts';
import { type Block, edge, emptyDrawing, placeHead, rowNames } from '../kit/panel.ts';
import { signOf } from '../kit/value.ts';
import { laneYear } from '../lanes.ts';
import { entryQualifier } from '../stated.ts';
import { laneName } from '../terms.ts';
import { chinese, type Wording } from '../wording.ts';
import { type Column, entrySide, type SharedYear } from './columns.ts';

/** Dimensions of a drawing. `least` is the width, px, at which all decisions are made. */
interface Layout {
  least: number;
  /** Columns side by side. */
  columns: number;
  /** Share of the width for the rows' names; in a narrow drawing they stand above their row. */
  names: number;
  nameSize: number;
  row: number;
  /** Px from a row's top to its marks. */
  lane: number;
}

const layouts: Record<Size, Layout> = {
  wide: { least: 600, columns: 2, names: 0.22, nameSize: 14, row: 40, lane: 20 },
  narrow: { least: 304, columns: 2, names: 0, nameSize: 13, row: 52, lane: 35 },
};

/** Names of several words take two lines beside a row, and bounds in words most of a narrow drawing. */
const longNamed: Record<Size, Partial<Layout>> = {
  wide: { names: 0.28, row: 44, lane: 22 },
  narrow: { columns: 1, row: 45, lane: 33 },
};

const blockGap = 32;
const headSpace = 28;
/** Shares of a column at which the scale may end, the widest first: what is behind is for labels. */
const scaleEnds = [0.9, 0.8, 0.7, 0.6];

interface Scene {
  layout: Layout;
  indicators: Indicator[];
  scale: GrowthScale;
  /** Width of a column as a share of the drawing's, and in px. */
  share: number;
  room: number;
  say: Wording;
  options: DrawOptions;
}

/** Draws the years below each other, two columns side by side. */
export function drawYears(
  years: SharedYear[],
  indicators: Indicator[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const say = options.translated?.wording ?? chinese;
  if (years.length === 0) {
    const label = options.translated?.title ?? title;
    return emptyDrawing(say.word('没有哪一年，一边写目标，另一边写结果'), label, size);
  }
  const draw = (rows: number) =>
    drawRows(years.map(firstRows(rows)), indicators.slice(0, rows), { size, say, options });
  return byRows(indicators.length, draw, title, size, options);
}

/** A year with the first rows of every column. */
const firstRows =
  (count: number) =>
  ({ year, columns }: SharedYear): SharedYear => ({
    year,
    columns: columns.map((column) => ({ ...column, said: column.said.slice(0, count) })),
  });

function drawRows(
  years: SharedYear[],
  indicators: Indicator[],
  { size, say, options }: { size: Size; say: Wording; options: DrawOptions },
): Block {
  const columns = years.flatMap((year) => year.columns);
  const layout = { ...layouts[size], ...(say.hasLongNames ? longNamed[size] : {}) };
  const scene = sceneOf(columns, { indicators, layout, say, options });
  const entries = columns.flatMap((column) => column.said);
  const items = [...boundItems(entries, say), ...standInItems(entries, '别的形式或年份', say)];
  const legend = key(items, { width: scene.layout.least, gap: 18 });
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + 14;
  for (const year of years) {
    for (let first = 0; first < year.columns.length; first += layout.columns) {
      const block = drawBlock(year.columns.slice(first, first + layout.columns), scene);
      children.push(shift(0, y, ...block.children));
      y += block.height + blockGap;
    }
  }
  return { children, height: Math.ceil(y - blockGap + 2) };
}

function sceneOf(
  columns: Column[],
  { indicators, layout, say, options }: Pick<Scene, 'indicators' | 'layout' | 'say' | 'options'>,
): Scene {
  const share = (1 - layout.names) / layout.columns;
  const room = share * layout.least - 8;
  const start = layout.names > 0 ? 0 : edge * layout.columns;
  const entries = columns.flatMap(({ said }) => said);
  // Arrows below zero stand clear of the names.
  const scaleTo = (end: number) => growthScale(entries, { start, fallen: 0.12, end, count: 3 });
  const [widest, ...shorter] = scaleEnds.map(scaleTo) as [GrowthScale, ...GrowthScale[]];
  const isWhole = ({ position }: GrowthScale) =>
    columns.every(({ said }) =>
      said.every((one, row) => hasRoom(one, indicators[row], { position, room, say })),
    );
  const scale = isWhole(widest) ? widest : (shorter.find(isWhole) ?? widest);
  return {
    layout,
    indicators,
    scale,
    share,
    room,
    say,
    options,
  };
}

/** Whether a number stands beside its sign with all that qualifies it. */
function hasRoom(
  said: Entry,
  indicator: Indicator | undefined,
  { position, room, say }: Pick<Scene, 'room' | 'say'> & Pick<GrowthScale, 'position'>,
): boolean {
  if (said.kind !== 'value' || indicator === undefined) return true;
  const { observation } = said;
  const qualifier = entryQualifier(said, indicator);
  const note = qualifier === null ? null : say.word(qualifier);
  const x = position(observation.upper ?? observation.value) * room;
  const label = { text: say.entry(said), note };
  return beside(label, x, room, reach(signOf(observation))).words.note === note;
}

function drawBlock(columns: Column[], scene: Scene): Block {
  const { layout, indicators, share, say } = scene;
  const heads = columns.map((column) => columnHead(column, scene));
  const top = Math.max(...heads.map((head) => head.height)) + headSpace;
  const bottom = top + indicators.length * layout.row;
  const from = (index: number) => layout.names + index * share;
  const used = layout.names + columns.length * share;
  return {
    children: [
      ...heads.map((head, index) => band(from(index), from(index) + share, 0, ...head.children)),
      hairline(top, 0, used),
      ...indicators.map((_, row) => hairline(top + (row + 1) * layout.row, 0, used)),
      ...columns.map((column, index) =>
        band(from(index), from(index) + share, 0, drawColumn(column, top, bottom, scene)),
      ),
      ...rowNames(
        indicators.map(({ name }) => say.name(name)),
        top,
        layout,
      ),
    ],
    height: bottom,
  };
}

/** 周村 ○ 2023年目标. */
function columnHead(column: Column, { room, say }: Scene): Block {
  const expected = column.said.some(
    (said) => 'observation' in said && said.observation.status === 'estimate',
  );
  const status = column.lane === 'target' ? 'target' : expected ? 'estimate' : 'actual';
  const period = laneYear(column.report, column.lane);
  const text = say.head({ since: null, period, word: laneName(column.lane) });
  return placeHead(
    { colour: column.report.colour, name: say.name(column.name) },
    [{ glyph: glyph({ status }), reach: reach({ status }), text }],
    room,
  );
}

function drawColumn(column: Column, top: number, bottom: number, scene: Scene): Element {
  const { layout, indicators, scale, room, say } = scene;
  const field = { position: scale.position, room, labelRoom: room, say };
  const marks = indicators.flatMap((indicator, row) => {
    const said = column.said[row];
    if (said === undefined) return [];
    const y = top + row * layout.row + layout.lane;
    const link = linkOf(column, indicator, said, scene);
    return [entryMark(said, entryQualifier(said, indicator), link, y, field)];
  });
  return element(
    'g',
    {},
    axis({ ...scale, top, bottom }),
    element('g', { class: `place-${column.report.colour}` }, ...marks),
  );
}

function linkOf(column: Column, indicator: Indicator, said: Entry, scene: Scene) {
  const { report, lane } = column;
  const head = { since: null, period: laneYear(report, lane), word: entrySide(column, said) };
  const note = entryQualifier(said, indicator);
  return entryLink(said, { report, indicator, head, note }, scene);
}
