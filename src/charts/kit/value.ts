/** A value on a scale: its glyph, its label on the side that has room, and the area that takes clicks. */
import type { Element } from 'hast';
import {
  at,
  beside,
  element,
  extent,
  type GlyphOptions,
  glyph,
  hit,
  type LabelText,
  type LinkOptions,
  label,
  mark,
  percent,
  reach,
} from '../../plot.ts';
import type { Observation } from '../../schema.ts';
import { onScale } from '../bounds.ts';

/** The part of a drawing that a scale spans. */
export interface Field {
  /** Share of the field's width for a value. */
  position: (value: number) => number;
  /** Its width at the drawing's least width, and the part of it that labels may take, px. */
  room: number;
  labelRoom: number;
  /** Labels stand on the side away from `base`, where the scale leaves them room. */
  outward?: boolean;
  /** 0 where nothing else is said. */
  base?: number;
  /** A line arrives at the mark from its left, where its label must not stand. */
  joined?: boolean;
  /** `square` where its numbers are plans. */
  shape?: GlyphOptions['shape'];
}

type Shown = Pick<Observation, 'status' | 'comparator' | 'commitment' | 'form' | 'value' | 'upper'>;

/** The mark of an observation at `y` px, with its words beside it. */
export function valueMark(
  observation: Shown,
  whole: LabelText,
  link: LinkOptions | null,
  y: number,
  { position, room, labelRoom, outward = false, base = 0, joined, shape }: Field,
): Element {
  const { status, commitment, value, upper } = observation;
  const options: GlyphOptions = {
    status,
    comparator: onScale(observation),
    commitment,
    ...(shape ? { shape } : {}),
  };
  const arms = reach(options);
  const x = position(upper ?? value);
  const { words, side } = outward
    ? { words: whole, side: value < base ? ('left' as const) : ('right' as const) }
    : beside(whole, x * room, labelRoom, arms, joined);
  const [from, to] = extent(words, side, arms);
  // No stem may run through a label that had to stand on the left.
  const cover =
    side === 'left'
      ? element('rect', { class: 'paper', x: from, y: -8, width: -from, height: 16 })
      : null;
  const low = position(value);
  return mark(
    link,
    ...(upper === null
      ? []
      : [at(low, y, halo(options)), rangeBar(low, x, y), at(low, y, glyph(options))]),
    at(
      x,
      y,
      cover,
      hit(from, to),
      upper === null ? halo(options) : null,
      label(words, side, arms),
      glyph(options),
    ),
  );
}

/** The sign of a number; of a range that of one end, since the words beside it say both. */
export function signOf({
  status,
  comparator,
  commitment,
}: Pick<Shown, 'status' | 'comparator' | 'commitment'>): GlyphOptions {
  return { status, comparator: comparator === 'range' ? 'eq' : comparator, commitment };
}

/** The bar between the two ends of a range. */
function rangeBar(from: number, to: number, y: number): Element {
  return element('line', {
    class: 'line',
    x1: percent(from),
    x2: percent(to),
    y1: y,
    y2: y,
    strokeWidth: 1.75,
  });
}

/** Paper behind a glyph, so that joins and gridlines end before it. */
function halo(options: GlyphOptions): Element {
  const { left } = reach(options);
  return element('ellipse', { class: 'paper', rx: Math.max(left + 3, 8.75), ry: 8.75 });
}
