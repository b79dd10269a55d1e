/** The drawing of numeral-strip: a row a section, as long as its text, a tick a numeral. */
import { range } from 'd3';
import type { Element } from 'hast';
import { count } from '../../format.ts';
import {
  type Child,
  caption,
  clip,
  element,
  type KeyItem,
  key,
  mark,
  percent,
  roomy,
  root,
  shift,
  textWidth,
  wordings,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import { fullest } from '../kit/fitting.ts';
import { type Block, columnShare, sheet } from '../kit/panel.ts';
import { yearOf } from '../lanes.ts';
import { kindName, type Row, type Strip, type TickKind, tickKinds } from './strip.ts';
import { drawTick, placed, type TickScene, tickShape } from './ticks.ts';

interface Layout {
  least: number;
  columns: number;
  /** Share of the width between two columns. */
  gutter: number;
  /** Px from a row's top to its line: below ticks, below what crosses it, below nothing; after the row; before a first-level one. */
  pitch: { above: number; crossed: number; bare: number; after: number; chapter: number };
}

const layouts: Record<Size, Layout> = {
  wide: {
    least: 600,
    columns: 2,
    gutter: 0.05,
    pitch: { above: 33, crossed: 28, bare: 22, after: 5, chapter: 10 },
  },
  narrow: {
    least: 304,
    columns: 1,
    gutter: 0,
    pitch: { above: 31, crossed: 25, bare: 20, after: 3, chapter: 10 },
  },
};

/** As low as it can be: an embed may not be higher than 1000 px with all that stands around the drawing. */
const embedPitch: Layout['pitch'] = { above: 29, crossed: 25, bare: 20, after: 0, chapter: 6 };

const headingSize = 12;
/** Px that a row's count takes at the right. */
const countWidth = 34;

interface Scene extends TickScene {
  /** Px of a column at the least width, and where there is more. */
  rooms: [number, number];
  pitch: Layout['pitch'];
  leaves: Left;
}

/** What a drawing leaves out: sections with fewer numbers than this, chapters too or not. */
interface Left {
  fewest: number;
  chapters: boolean;
}

/** Draws the reports beside each other (wide) or below each other (narrow). */
export function drawStrips(
  strips: Strip[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const base = layouts[size];
  const columns = Math.max(1, Math.min(base.columns, strips.length));
  const layout = { ...base, columns, gap: 30, divided: true };
  const longest = Math.max(
    1,
    ...strips.flatMap((strip) => strip.rows.map((row) => row.characters)),
  );
  const pitch = options.compact ? embedPitch : layout.pitch;
  const draw = (leaves: Left): Drawing => {
    const room = layout.least * columnShare(layout);
    const rooms: Scene['rooms'] = [room, size === 'wide' ? roomy * columnShare(layout) : room];
    const scene = { room, rooms, longest, pitch, leaves, options };
    const blocks = strips.map((strip) => drawStrip(strip, scene));
    const { children, height } = sheet(blocks, layout);
    const whole = Math.ceil(height + 4);
    return { svg: root({ height: whole, name: size, label: title }, ...children), height: whole };
  };
  if (!options.compact) return draw({ fewest: 0, chapters: false });
  const excerpt = (leaves: Left) => ({ ...draw(leaves), rest: leftOut(leaves) });
  return fullest(excerpts, excerpt, size, { room: mostHeight, ...options });
}

/** The height that an embed's drawing may have, px. */
const mostHeight = 760;
/** The fullest first: chapters go only where the sections that went do not make room enough. */
const excerpts: Left[] = [false, true].flatMap((chapters) =>
  range(1, 21).map((fewest) => ({ fewest, chapters })),
);

function leftOut({ fewest, chapters }: Left): string {
  const what = chapters ? '部分和小节' : '小节';
  return fewest === 1 ? `没有数字的${what}从略` : `不到${count(fewest)}个数字的${what}从略`;
}

function isDrawn({ level, ticks }: Row, { fewest, chapters }: Left): boolean {
  return ticks.length >= fewest || (level === 1 && !chapters);
}

function drawStrip(strip: Strip, scene: Scene): Block {
  const items = key(
    tickKinds.map((kind) => keyItem(kind, strip.counts[kind])),
    {
      width: scene.room,
      gap: 12,
      leading: 24,
      size: 12,
      className: 'ink',
    },
  );
  const children: Child[] = [heading(strip), shift(0, 46, items.element)];
  let y = 46 + items.height;
  for (const row of strip.rows.filter((one) => isDrawn(one, scene.leaves))) {
    const drawn = drawRow(row, strip, scene);
    y += row.level === 1 ? scene.pitch.chapter : 0;
    children.push(shift(0, y, ...drawn.children));
    y += drawn.height;
  }
  return {
    children: [element('g', { class: `place-${strip.report.colour}` }, ...children)],
    height: y,
  };
}

function heading(strip: Strip): Element {
  const year = `${yearOf(strip.report)}年报告`;
  return element(
    'g',
    {},
    element('text', { class: 'song', x: 0, y: 23, fontSize: 21 }, strip.name),
    caption(year, textWidth(strip.name, 21) + 10, 17, 'muted'),
    element(
      'text',
      { class: 'ink', x: '100%', y: 21.7, textAnchor: 'end' },
      `${strip.total}个数字`,
    ),
  );
}

function keyItem(kind: TickKind, count: number): KeyItem {
  const rule = element('line', { class: 'muted line', x1: -4, x2: 4, y1: 0, y2: 0 });
  const lift = kind === 'target' ? -5 : kind === 'actual' || kind === 'estimate' ? 5 : 0;
  return {
    glyph: shift(0, lift, rule, tickShape(kind)),
    reach: { left: 4, right: 4 },
    text: `${kindName(kind)}${count}`,
  };
}

/** A heading, a line as long as the text, its ticks, and how many they are. */
function drawRow(row: Row, strip: Strip, scene: Scene): { children: Child[]; height: number } {
  const has = (...kinds: TickKind[]) => row.ticks.some((tick) => kinds.includes(tick.kind));
  const { above, crossed, bare, after } = scene.pitch;
  const crosses = has('planned', 'context', 'unclassified');
  const line = has('actual', 'estimate') ? above : crosses ? crossed : bare;
  const below = has('target') ? 15 : crosses ? 9 : 5;
  const length = row.characters / scene.longest;
  return {
    children: [
      rowLink(row, strip, scene, rowHeading(row, scene)),
      element(
        'text',
        { class: 'muted small', x: '100%', y: 9 + 0.36 * headingSize, textAnchor: 'end' },
        String(row.ticks.length),
      ),
      element('line', { class: 'muted line', x1: 0, x2: percent(length), y1: line, y2: line }),
      shift(0, line, ...placed(row, scene).map((tick) => drawTick(tick, strip, scene))),
    ],
    height: line + below + after,
  };
}

/** The heading as far as the counts at the right; a wider place has room for more of it. */
function rowHeading(row: Row, { rooms }: Scene): Element {
  const className = row.level === 1 ? 'ink small strong' : 'muted small';
  const [shorter, longer] = rooms.map((room) =>
    clip(row.heading.replace(/^[—─]+/u, ''), headingSize, room - countWidth - 8),
  ) as [string, string];
  const words = (text: string, which: string) =>
    caption(text, 0, 9, `${className} ${which}`, headingSize);
  if (shorter === longer) return words(shorter, '');
  return element('g', {}, words(shorter, wordings.shorter), words(longer, wordings.longer));
}

/** The row's heading, leading to its section where the ticks lead nowhere. */
function rowLink(
  { id, heading, ticks }: Row,
  strip: Strip,
  { options }: Scene,
  words: Element,
): Element {
  if (options.links !== 'row' || id === null) return words;
  const link = {
    href: options.href({ report: strip.report.meta.id, id }),
    id,
    label: `${heading}，${ticks.length}个数字`,
  };
  return mark(link, words);
}
