/**
 * The signs of the charts: status by shape and fill, comparator at the sides, commitment in the
 * outline. Each is drawn around 0, 0 in the current colour. Dimensions are those of the chart's
 * size and scale with `size`; no length of an arrow or an arc means a value.
 */
import type { Element } from 'hast';
import { type Attributes, element, round, shift } from './tree.ts';

export type GlyphStatus = 'actual' | 'estimate' | 'target' | 'context';
export type GlyphComparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx' | 'range';

/** Sizes in px: of the disc in charts, in tables and running text, in large keys. */
export const glyphSize = { chart: 11.5, text: 10, legend: 16 } as const;

export interface GlyphOptions {
  status: GlyphStatus;
  comparator?: GlyphComparator;
  commitment?: 'plain' | 'strive' | null;
  /** `square` where the number has another form than its chart. */
  shape?: 'disc' | 'square';
  /** Diameter of the result's disc in px. */
  size?: number;
}

/** How far a glyph reaches from its origin, px. */
export interface Reach {
  left: number;
  right: number;
}

const radius = 5.75;
const arrowLength = 10;
const arrowGap = 3.5;
const arcRadius = 9.5;
const arcAngle = (38 * Math.PI) / 180;
const sideStroke = 1.75;
const rangeHalf = 11;
const squareHalf = 5;
/** The outline of 力争: six dashes, 60 % ink. */
const dashes = 6;
const dashShare = 0.6;

/** The glyph of a quantity. */
export function glyph(options: GlyphOptions): Element {
  const { comparator = 'eq', size = glyphSize.chart } = options;
  const scale = size / glyphSize.chart;
  if (options.status === 'context') return element('circle', { class: 'fill', r: 2.25 * scale });
  if (comparator === 'range') return rangePair(options, scale);
  return element('g', {}, sides(comparator, scale), body(options, scale));
}

/** How far the glyph of these options reaches to the left and the right. */
export function reach(options: GlyphOptions): Reach {
  const { comparator = 'eq', shape = 'disc', size = glyphSize.chart } = options;
  const scale = size / glyphSize.chart;
  const arms: Record<GlyphComparator, [number, number]> = {
    eq: [0, 0],
    ge: [0, arrowLength],
    gt: [0, arrowGap + arrowLength - 2],
    le: [arrowLength, 0],
    lt: [arrowGap + arrowLength - 2, 0],
    approx: [arcRadius - radius + sideStroke / 2, arcRadius - radius + sideStroke / 2],
    range: [rangeHalf, rangeHalf],
  };
  const half = options.status === 'context' ? 2.25 : shape === 'square' ? squareHalf : radius;
  const [left, right] = arms[comparator];
  return { left: (half + left) * scale, right: (half + right) * scale };
}

function rangePair(options: GlyphOptions, scale: number): Element {
  const half = rangeHalf * scale;
  const inner = half - radius * scale;
  return element(
    'g',
    {},
    element('line', {
      class: 'line',
      x1: -inner,
      x2: inner,
      y1: 0,
      y2: 0,
      strokeWidth: sideStroke * scale,
    }),
    shift(-half, 0, body(options, scale)),
    shift(half, 0, body(options, scale)),
  );
}

function body({ status, commitment, shape = 'disc' }: GlyphOptions, scale: number): Element {
  const strive = commitment === 'strive';
  if (shape === 'square') return square(status, strive, scale);
  if (status === 'actual') return element('circle', { class: 'fill', r: radius * scale });
  if (status === 'estimate') {
    return element(
      'g',
      {},
      element('circle', { class: 'open', r: 5.25 * scale, strokeWidth: 1.5 * scale }),
      element('circle', { class: 'fill', r: 2.6 * scale }),
    );
  }
  return element('circle', {
    class: 'open',
    r: 5 * scale,
    strokeWidth: 2 * scale,
    strokeDasharray: strive ? dashArray(2 * Math.PI * 5 * scale) : null,
  });
}

function square(status: GlyphStatus, strive: boolean, scale: number): Element {
  const half = squareHalf * scale;
  if (status === 'actual') return box(half, { class: 'fill' });
  const stroke = (status === 'estimate' ? 1.5 : 2) * scale;
  const inner = half - stroke / 2;
  const outline = box(inner, {
    class: 'open',
    strokeWidth: stroke,
    strokeDasharray: strive ? dashArray(8 * inner, 12) : null,
  });
  return status === 'estimate'
    ? element('g', {}, outline, box(2 * scale, { class: 'fill' }))
    : outline;
}

function box(half: number, attributes: Attributes): Element {
  return element('rect', { x: -half, y: -half, width: 2 * half, height: 2 * half, ...attributes });
}

function dashArray(length: number, count = dashes): string {
  const period = length / count;
  return `${round(period * dashShare)} ${round(period * (1 - dashShare))}`;
}

function sides(comparator: GlyphComparator, scale: number): Element | null {
  if (comparator === 'ge' || comparator === 'gt') return arrow(1, comparator === 'ge', scale);
  if (comparator === 'le' || comparator === 'lt') return arrow(-1, comparator === 'le', scale);
  if (comparator === 'approx') return arcs(scale);
  return null;
}

/** Touching the disc: the value is included. With a gap: it is not. */
function arrow(direction: 1 | -1, touching: boolean, scale: number): Element {
  const from = (radius + (touching ? -0.5 : arrowGap)) * scale * direction;
  const to = (radius + (touching ? arrowLength : arrowGap + arrowLength - 2)) * scale * direction;
  const head = 4 * scale;
  const back = round(to - head * direction);
  return element('path', {
    class: 'line',
    d: `M${round(from)} 0H${round(to)}M${back} ${round(-head)}L${round(to)} 0L${back} ${round(head)}`,
    strokeWidth: sideStroke * scale,
  });
}

function arcs(scale: number): Element {
  const r = arcRadius * scale;
  const x = round(r * Math.cos(arcAngle));
  const y = round(r * Math.sin(arcAngle));
  return element('path', {
    class: 'line',
    d: `M${x} ${-y}A${round(r)} ${round(r)} 0 0 1 ${x} ${y}M${-x} ${-y}A${round(r)} ${round(r)} 0 0 0 ${-x} ${y}`,
    strokeWidth: sideStroke * scale,
  });
}

/** 未提及: a short dash. */
export function dash(scale = 1): Element {
  return element('line', {
    class: 'line',
    x1: -6 * scale,
    x2: 6 * scale,
    y1: 0,
    y2: 0,
    strokeWidth: 2 * scale,
  });
}

/** 未读出: three slanting strokes. */
export function hatch(scale = 1): Element {
  const strokes = [
    [-5, 0, 0, -5],
    [-5, 5, 5, -5],
    [0, 5, 5, 0],
  ].map(
    ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
      `M${round(x1 * scale)} ${round(y1 * scale)}L${round(x2 * scale)} ${round(y2 * scale)}`,
  );
  return element('path', { class: 'line', d: strokes.join(''), strokeWidth: 1.5 * scale });
}

/** 只有文字: corner marks around words of this width and height (px) whose middle line is at 0. */
export function corners(width: number, height = 16): Element {
  const half = height / 2;
  return element('path', {
    class: 'line',
    d: `M-4 ${4.5 - half}V${-half}H0.5M${round(width + 4)} ${half - 4.5}V${half}H${round(width - 0.5)}`,
    strokeWidth: 1.5,
  });
}

/** 不可判: arrows to both sides of an open disc, in the muted colour. */
export function undecidable(scale = 1): Element {
  return element(
    'g',
    { class: 'muted' },
    arrow(1, true, scale),
    arrow(-1, true, scale),
    element('circle', { class: 'open', r: 5 * scale, strokeWidth: 2 * scale }),
  );
}
