/**
 * What a drawing is assembled from: its root, links around marks, labels beside glyphs, keys and
 * axes. All of it is drawn in px around an origin that tree.ts places at a share of the width.
 */
import type { Element } from 'hast';
import type { Reach } from './glyph.ts';
import { type Child, element, percent, shift } from './tree.ts';
import { clip, textWidth } from './width.ts';

/** Distance from a text's middle to its baseline, em; Han faces centre at about a third. */
export const middle = 0.36;

/** Px between a glyph and its label. */
const labelGap = 5;
/** Px between a value and the words that qualify it. */
const noteGap = 7;
const hitHeight = 24;

export interface RootOptions {
  height: number;
  /** `chart` and the kind of drawing. */
  name: string;
  label: string;
}

/** The root of an interactive drawing. */
export function root({ height, name, label }: RootOptions, ...children: Child[]): Element {
  return element(
    'svg',
    { class: `chart ${name}`, width: '100%', height, role: 'group', ariaLabel: label },
    ...children,
  );
}

export interface LinkOptions {
  href: string;
  id: string;
  /** What a screen reader says in place of the drawing. */
  label: string;
}

/** A mark that leads to its sentence; a mark without a target is only drawn. */
export function mark(link: LinkOptions | null, ...children: Child[]): Element {
  if (link === null) return element('g', {}, ...children);
  return element('a', { href: link.href, dataId: link.id, ariaLabel: link.label }, ...children);
}

/** The invisible area that takes clicks, from px to px around the origin. */
export function hit(from: number, to: number, height = hitHeight): Element {
  return element('rect', { class: 'hit', x: from, y: -height / 2, width: to - from, height });
}

export interface LabelText {
  text: string;
  /** Words that qualify it: 同口径. */
  note?: string | null;
}

const valueSize = 13;
const noteSize = 12;

/** Width of a label with its note, px. */
export function labelWidth({ text, note }: LabelText): number {
  return textWidth(text, valueSize) + (note ? noteGap + textWidth(note, noteSize) : 0);
}

export type Side = 'left' | 'right';

/**
 * A label in ink beside a glyph of this reach. The note always stands on the far side; to the left
 * it is a text of its own, since not every program anchors a text of several parts at its end.
 * Words of letters are parted from the value by a space, for those who hear them.
 */
export function label({ text, note }: LabelText, side: Side, reach: Reach): Element {
  const place = { class: 'ink halo', y: middle * valueSize };
  if (side === 'right') {
    const space = note && /^[a-z]/iu.test(note) ? ' ' : '';
    const dx = noteGap - textWidth(space, valueSize);
    const words = note ? element('tspan', { class: 'muted small', dx }, note) : null;
    return element('text', { ...place, x: reach.right + labelGap }, text + space, words);
  }
  const x = -reach.left - labelGap;
  const value = element('text', { ...place, x, textAnchor: 'end' }, text);
  if (!note) return value;
  const far = {
    class: 'muted small halo',
    x: x - textWidth(text, valueSize) - noteGap,
    y: middle * valueSize,
    textAnchor: 'end',
  };
  return element('g', {}, value, element('text', far, note));
}

/**
 * Where a label has room, judged at the least width: `x` px from the left of `room` px. Wider
 * drawings only add room on both sides. Where neither side takes it whole, its note is shortened.
 * `onlyRight` where something else arrives from the left.
 */
export function beside(
  words: LabelText,
  x: number,
  room: number,
  reach: Reach,
  onlyRight = false,
): { words: LabelText; side: Side } {
  const right = room - x - reach.right - labelGap;
  const left = onlyRight ? Number.NEGATIVE_INFINITY : x - reach.left - labelGap;
  const width = labelWidth(words);
  if (width <= right) return { words, side: 'right' };
  if (width <= left) return { words, side: 'left' };
  const space = Math.max(left, right) - textWidth(words.text, valueSize) - noteGap;
  const note = words.note && space > 4 * noteSize ? clip(words.note, noteSize, space) : null;
  return { words: { text: words.text, note }, side: right >= left ? 'right' : 'left' };
}

/** The px that a mark takes to the left and the right of its origin. */
export function extent(words: LabelText, where: Side, reach: Reach): [number, number] {
  const width = labelWidth(words) + labelGap;
  return where === 'right'
    ? [-reach.left - 6, reach.right + width + 2]
    : [-reach.left - width - 2, reach.right + 6];
}

/** A plain text whose middle line is at y. */
export function caption(
  text: string,
  x: number,
  y: number,
  className: string,
  size = valueSize,
): Element {
  return element('text', { class: className || null, x, y: y + middle * size }, text);
}

export interface KeyItem {
  glyph: Element;
  reach: Reach;
  text: string;
  className?: string;
}

/** A part of a drawn key, with what it was drawn from; that is not written out. */
export interface DrawnItem extends Element {
  item: KeyItem;
}

export interface KeyOptions {
  /** Px that a line may take, judged at the drawing's least width. */
  width: number;
  gap?: number;
  leading?: number;
  size?: number;
  className?: string;
}

/** A key: glyphs with words, in as many lines as they need. Its first line is centred on y = 0. */
export function key(items: KeyItem[], options: KeyOptions): { element: Element; height: number } {
  const { width, gap = 16, leading = 24, size = valueSize, className = 'muted' } = options;
  let x = 0;
  let y = 0;
  const drawn = items.map((item): DrawnItem => {
    const text = item.reach.left + item.reach.right + 6;
    const whole = text + textWidth(item.text, size);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += leading;
    }
    const entry = shift(
      x,
      y,
      shift(item.reach.left, 0, item.glyph),
      caption(item.text, text, 0, `${className}${size === noteSize ? ' small' : ''}`, size),
    );
    if (item.className) entry.properties.className = [item.className];
    x += whole + gap;
    return Object.assign(entry, { item });
  });
  return { element: element('g', {}, ...drawn), height: items.length === 0 ? 0 : y + leading };
}

export interface AxisOptions {
  /** Share of the width for a value. */
  position: (value: number) => number;
  ticks: number[];
  /** Where the rows begin and end, px. */
  top: number;
  bottom: number;
  /** Words of a tick. */
  text: (value: number) => string;
  /** The tick whose line is in ink; 0 where nothing else is said. */
  base?: number;
  /** Whether a line closes the rows above and below. */
  framed?: boolean;
}

/** Gridlines from top to bottom, the base line in ink, their values above. */
export function axis(options: AxisOptions): Element {
  const { position, ticks, top, bottom, text, base = 0, framed = false } = options;
  const edges = framed ? [top, bottom] : [];
  return element(
    'g',
    { ariaHidden: 'true' },
    ...ticks.map((tick) =>
      element('line', {
        class: tick === base ? 'zero' : 'rule',
        x1: percent(position(tick)),
        x2: percent(position(tick)),
        y1: top,
        y2: bottom,
      }),
    ),
    ...edges.map((y) => element('line', { class: 'rule', x1: 0, x2: '100%', y1: y, y2: y })),
    ...ticks.map((tick) =>
      element(
        'text',
        { class: 'muted small', x: percent(position(tick)), y: top - 9, textAnchor: 'middle' },
        text(tick),
      ),
    ),
  );
}
