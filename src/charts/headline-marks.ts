/** The marks of headline-targets: a row's result and target, and what joins them. */
import type { Element } from 'hast';
import {
  at,
  beside,
  type Child,
  caption,
  clip,
  corners,
  dash,
  element,
  extent,
  type GlyphOptions,
  glyph,
  hatch,
  hit,
  label,
  labelWidth,
  mark,
  percent,
  reach,
  shift,
  textWidth,
} from '../plot.ts';
import type { Observation } from '../schema.ts';
import { entryId, type Lane, lanes } from './cells.ts';
import type { DrawOptions } from './chart.ts';
import { entryNote, type Pair, sameBasis } from './headline.ts';
import { columnName, entryText } from './words.ts';

/** What the marks of a panel need to know of their drawing. */
export interface Scene {
  /** Px from a row's top to its lanes. */
  lanes: Record<Lane, number>;
  /** Share of the panel's width for a value. */
  position: (value: number) => number;
  /** Width of a panel at the least width, and the part of it that labels may take, px. */
  room: number;
  labelRoom: number;
  options: DrawOptions;
}

/** Where what has no place on the scale begins, px from the panel's left edge. */
const inset = 8;
/** Below this distance in px two glyphs are joined straight, not by an elbow. */
const elbowFrom = 20;

/** One row of a panel: its join, its result above, its target below. */
export function drawPair(pair: Pair, scene: Scene): Child[] {
  return [
    joined(pair) ? join(pair, scene) : null,
    ...lanes.map((lane) => drawEntry(pair, lane, scene)),
  ];
}

function drawEntry(pair: Pair, lane: Lane, scene: Scene): Element {
  const said = pair[lane];
  const y = scene.lanes[lane];
  if (said.kind === 'value') return drawValue(pair, lane, said.observation, scene);
  if (said.kind === 'absent' || said.kind === 'unread') {
    const sign = said.kind === 'absent' ? dash() : hatch();
    const words = caption(entryText(said), inset + 18, 0, 'small halo', 12);
    const body = element('g', { class: 'muted' }, shift(inset + 6, 0, sign), words);
    return mark(linkOf(pair, lane, scene.options), at(0, y, hit(2, inset + 60), body));
  }
  const text = clip(entryText(said), 13, scene.room - inset - 40);
  const words = { text, note: entryNote(pair, lane) };
  const textX = said.kind === 'words' ? inset + 4 : inset + 17;
  return mark(
    linkOf(pair, lane, scene.options),
    at(
      0,
      y,
      hit(2, textX + labelWidth(words) + 6),
      said.kind === 'words'
        ? shift(textX, 0, corners(textWidth(text, 13)))
        : shift(inset + 6, 0, square(said.observation)),
      label(words, 'right', { left: 0, right: textX - 5 }),
    ),
  );
}

function square({ status, commitment }: Observation): Element {
  return glyph({ status, commitment, shape: 'square' });
}

function drawValue(pair: Pair, lane: Lane, observation: Observation, scene: Scene): Element {
  const { status, commitment, value, upper } = observation;
  const comparator = onScale(observation);
  const options: GlyphOptions = { status, comparator, commitment };
  const arms = reach(options);
  const x = scene.position(upper ?? value);
  const whole = { text: entryText(pair[lane]), note: entryNote(pair, lane) };
  const { words, side: where } = beside(whole, x * scene.room, scene.labelRoom, arms);
  const [from, to] = extent(words, where, arms);
  // A join arrives from the left; it must not run through a label that had to stand there.
  const cover =
    where === 'left'
      ? element('rect', { class: 'paper', x: from, y: -8, width: -from, height: 16 })
      : null;
  const y = scene.lanes[lane];
  const low = scene.position(value);
  return mark(
    linkOf(pair, lane, scene.options),
    ...(upper === null
      ? []
      : [at(low, y, halo(options)), rangeBar(low, x, y), at(low, y, glyph(options))]),
    at(
      x,
      y,
      cover,
      hit(from, to),
      upper === null ? halo(options) : null,
      label(words, where, arms),
      glyph(options),
    ),
  );
}

/**
 * The comparator as it points on the scale: of a fall it speaks of the magnitude, so 下降20%以上
 * points to lower values. A range is drawn as its two ends.
 */
function onScale({ comparator, value }: Observation): Observation['comparator'] {
  if (comparator === 'range') return 'eq';
  if (value >= 0) return comparator;
  const mirrored = { ge: 'le', gt: 'lt', le: 'ge', lt: 'gt', eq: 'eq', approx: 'approx' } as const;
  return mirrored[comparator];
}

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

function linkOf(pair: Pair, lane: Lane, options: DrawOptions) {
  const id = entryId(pair[lane]);
  if (id === null) return null;
  const target = { report: pair.report.meta.id, id };
  const note = entryNote(pair, lane);
  // The name has to contain the visible words as they stand, without a mark between them.
  return {
    href: options.href(target),
    id,
    label: `${pair.indicator.name.zh}，${columnName(pair, lane)}：${entryText(pair[lane])}${note ?? ''}`,
  };
}

/** Whether result and target have numbers of one basis. */
export function joined({ result, target, indicator }: Pair): boolean {
  return (
    result.kind === 'value' &&
    target.kind === 'value' &&
    sameBasis(result.observation, target.observation, indicator)
  );
}

/** The horizontal arm runs at the right-hand glyph's lane, where no label stands, to the left-hand glyph's place. */
function join(pair: Pair, scene: Scene): Element | null {
  if (pair.result.kind !== 'value' || pair.target.kind !== 'value') return null;
  const ends = [
    { x: scene.position(pair.result.observation.value), y: scene.lanes.result },
    { x: scene.position(pair.target.observation.value), y: scene.lanes.target },
  ].sort((a, b) => a.x - b.x);
  const [left, right] = ends;
  if (!left || !right) return null;
  const line = { class: 'line', strokeWidth: 1.25 };
  if ((right.x - left.x) * scene.room < elbowFrom) {
    return element('line', {
      ...line,
      x1: percent(left.x),
      x2: percent(right.x),
      y1: left.y,
      y2: right.y,
    });
  }
  const up = right.y < left.y ? 1 : -1;
  const turn = `M0 ${left.y}V${right.y + 3 * up}A3 3 0 0 ${up === 1 ? 1 : 0} 3 ${right.y}`;
  return at(
    left.x,
    0,
    element('path', { ...line, d: turn }),
    shift(
      3,
      right.y,
      element('line', { ...line, x1: 0, x2: percent(right.x - left.x), y1: 0, y2: 0 }),
    ),
  );
}
