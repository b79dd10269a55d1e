/** A run of marks in a bar: a cell a mark where cells are wide enough to be told apart, else one shape with an area a mark. */
import type { Element } from 'hast';
import { type Child, element, hit, type KeyItem, mark, percent } from '../../plot.ts';
import type { DrawOptions, Target } from '../chart.ts';

export type Fill = 'solid' | 'open' | 'hatched';

export interface BarMark {
  target: Target;
  /** What it says to who cannot see it: 周村，至少：5%以上. */
  label: string;
  /** Its length on the scale. */
  size: number;
}

/** Marks of one kind, end to end. */
export interface Run {
  fill: Fill;
  marks: BarMark[];
}

/** How the bars of a drawing are laid out. */
export interface RunLayout {
  options: DrawOptions;
  /** Share of the width for 1 on the scale. */
  unit: number;
  /** Whether bars grow to the left, from the right end. */
  left: boolean;
  /** Px of a bar. */
  thickness: number;
  /** Whether marks are too small for cells of their own. */
  whole: boolean;
}

/** Length of a run on the scale. */
export function runLength({ marks }: Run): number {
  return marks.reduce((sum, { size }) => sum + size, 0);
}

/** A run that begins at `from` on the scale: a cell a mark, or one shape with an area a mark. */
export function drawRun(run: Run, from: number, layout: RunLayout): Child[] {
  const { options, unit, left, thickness } = layout;
  const span = (start: number, length: number): [number, number] => {
    const x = left ? 1 - (start + length) * unit : start * unit;
    return [x, x + length * unit];
  };
  const whole = layout.whole || options.links === 'row';
  const [x1, x2] = span(from, runLength(run));
  const shape = whole ? cell(run.fill, x1, x2, thickness, false) : null;
  if (options.links === 'row') return [shape];
  let start = from;
  const cells = run.marks.map(({ target, label, size }) => {
    const [cellFrom, cellTo] = span(start, size);
    start += size;
    const link = { href: options.href(target), id: target.id, label };
    const body = whole ? area(cellFrom, cellTo) : cell(run.fill, cellFrom, cellTo, thickness, true);
    return mark(link, body);
  });
  return [shape, ...cells];
}

function area(from: number, to: number): Element {
  const rect = hit(0, 0);
  rect.properties = { ...rect.properties, x: percent(from), width: percent(to - from) };
  return rect;
}

function cell(fill: Fill, from: number, to: number, thickness: number, parted: boolean): Element {
  const rect = element('rect', {
    class: fill === 'solid' ? (parted ? 'fill gap' : 'fill') : 'open',
    x: percent(from),
    width: percent(to - from),
    y: -thickness / 2,
    height: thickness,
  });
  if (fill !== 'hatched') return rect;
  const stroke = element('line', {
    class: 'line',
    x1: percent(from),
    x2: percent(to),
    y1: thickness / 2,
    y2: -thickness / 2,
  });
  return element('g', {}, rect, stroke);
}

/** The sign of a fill in a key, in ink. */
export function fillItem(fill: Fill, text: string): KeyItem {
  const shape = { x: -8, width: 16, y: -6, height: 12 };
  const glyph = element(
    'g',
    { class: 'ink' },
    element('rect', { class: fill === 'solid' ? 'fill' : 'open', ...shape }),
    fill === 'hatched' ? element('path', { class: 'line', d: 'M-8 6L0-6M0 6L8-6' }) : null,
  );
  return { glyph, reach: { left: 9, right: 9 }, text };
}
