/** The marks of the money chart: a sum on the scale with its name beside it or below. */
import type { Element } from 'hast';
import {
  at,
  balance,
  clip,
  element,
  type GlyphOptions,
  glyph,
  hit,
  label,
  labelWidth,
  mark,
  reach,
  shift,
  textWidth,
} from '../../plot.ts';
import type { DrawOptions } from '../chart.ts';
import { written } from '../stated.ts';
import { type Amount, headOf, type Purse } from './sums.ts';

export const nameSize = 12;
/** Px of a row, and of every further line. */
export const row = 25;
const leading = 16;

/** What the marks need to know of their drawing. */
export interface Scene {
  room: number;
  position: (value: number) => number;
  ticks: number[];
  options: DrawOptions;
}

/** A sum with its words, laid out at the least width. */
export interface Item {
  amount: Amount;
  options: GlyphOptions;
  side: 'left' | 'right';
  /** Words beside the value, or the lines below it. */
  note: string | null;
  lines: string[];
  /** What it takes, px from its middle. */
  from: number;
  to: number;
  height: number;
}

/** Lays out a sum with its words. */
export function itemOf(amount: Amount, { position, room }: Scene): Item {
  const { status, comparator, commitment, value } = amount.observation;
  const options: GlyphOptions = amount.planned
    ? { status: 'target', comparator, shape: 'square' }
    : { status, comparator, commitment };
  const arms = reach(options);
  const x = position(value) * room;
  const text = written(amount.observation);
  const right = room - x - arms.right - 5;
  const left = x - arms.left - 5;
  const whole = labelWidth({ text, note: amount.name });
  const side = whole <= right || right >= left ? 'right' : 'left';
  const space = Math.max(side === 'right' ? right : left, 0);
  const inline = whole <= space;
  const lines = inline ? [] : namesIn(amount.name, space);
  const width = inline
    ? whole
    : Math.max(textWidth(text, 13), ...lines.map((line) => textWidth(line, nameSize)));
  return {
    amount,
    options,
    side,
    note: inline ? amount.name : null,
    lines,
    from: side === 'right' ? -arms.left - 2 : -arms.left - 5 - width,
    to: side === 'right' ? arms.right + 5 + width : arms.right + 2,
    height: row + lines.length * leading,
  };
}

/** The name in at most two lines. */
function namesIn(name: string, space: number): string[] {
  const lines = balance(name, nameSize, space);
  if (lines.length <= 2) return lines;
  const [first = '', ...others] = lines;
  return [first, clip(others.join(''), nameSize, space)];
}

/** A sum on the scale at `y` px. */
export function drawItem(purse: Purse, item: Item, y: number, scene: Scene): Element {
  const { amount, options, side, note, lines } = item;
  const text = written(amount.observation);
  const arms = reach(options);
  const x = side === 'right' ? arms.right + 5 : -arms.left - 5;
  const anchor = side === 'right' ? null : 'end';
  const below = lines.map((line, index) =>
    element(
      'text',
      { class: 'muted small halo', x, y: 4.3 + 16 + index * leading, textAnchor: anchor },
      line,
    ),
  );
  return mark(
    linkOf(purse, amount, scene),
    at(
      scene.position(amount.observation.value),
      y,
      shift(0, (lines.length * leading) / 2, hit(item.from, item.to, 24 + lines.length * leading)),
      element('circle', { class: 'paper', r: 8 }),
      label({ text, note }, side, arms),
      ...below,
      glyph(options),
    ),
  );
}

/** What no scale in yuan holds: at the left, a square before its words. */
export function drawForeign(purse: Purse, amount: Amount, y: number, scene: Scene): Element {
  const { status } = amount.observation;
  const text = written(amount.observation);
  const note = clip(amount.name, nameSize, scene.room - 24 - textWidth(text, 13) - 12);
  const words = { text, note };
  return mark(
    linkOf(purse, amount, scene),
    at(
      0,
      y,
      hit(0, 24 + labelWidth(words)),
      shift(7, 0, glyph({ status, shape: 'square' })),
      label(words, 'right', { left: 0, right: 13 }),
    ),
  );
}

function linkOf({ report }: Purse, amount: Amount, { options }: Scene) {
  const { id } = amount.observation;
  return {
    href: options.href({ report: report.meta.id, id }),
    id,
    label: `${report.place.short.zh}${headOf(amount)}：${written(amount.observation)}${amount.name}`,
  };
}
