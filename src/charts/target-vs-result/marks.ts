/** The rows of target-vs-result: what stands in their columns, and the mark on the scale. */
import type { Element } from 'hast';
import {
  at,
  type Child,
  caption,
  element,
  type GlyphOptions,
  glyph,
  hit,
  mark,
  middle,
  reach,
  shift,
  textWidth,
  undecidable,
} from '../../plot.ts';
import { onScale } from '../bounds.ts';
import type { DrawOptions } from '../chart.ts';
import { planSign } from '../kit/legend.ts';
import { rowName } from '../kit/panel.ts';
import { type Lane, laneYear } from '../lanes.ts';
import { asStated } from '../stated.ts';
import {
  arrowWidth,
  nameLeading,
  nameLines,
  nameSize,
  numberLine,
  numberSize,
  onPlot,
  type Scene,
  stroke,
} from './layout.ts';
import { factor, laneStatus, type Ratio } from './ratios.ts';

/** A sign that reaches no further has nothing beside its disc. */
const plainReach = 6;
const noteSize = 12;
const noteGap = 6;

// --- rows -------------------------------------------------------------------------------------

/** Name, result, arrow, target, and the target's sign on the scale; `height` px high. */
export function drawRow(pair: Ratio, height: number, scene: Scene): Child[] {
  const { layout } = scene;
  const signY = layout.kind === 'columns' ? height / 2 : height - 14;
  const scale = (...children: Child[]) => shift(0, signY, ...children);
  const base = layout.kind === 'columns' ? height / 2 : 11;
  return [
    names(pair, height, scene),
    scale(stem(pair, scene), equalLine(scene, base)),
    ...numbers(pair, height, scene, scale(sign(pair, scene))),
  ];
}

function names(pair: Ratio, height: number, { layout }: Scene): Element {
  const lines = nameLines(pair, layout);
  const size = nameSize(layout.kind);
  if (layout.kind === 'columns') return inInk(rowName(lines, height / 2, size));
  return inInk(
    ...lines.map((words, index) => caption(words, 0, 14 + index * nameLeading, '', size)),
  );
}

function inInk(...children: Child[]): Element {
  return element('g', { class: 'ink' }, ...children);
}

/** 239天 → 力争242天: each leads to its sentence, the target together with its sign. */
function numbers(pair: Ratio, height: number, scene: Scene, sign: Element): Child[] {
  const { layout, options } = scene;
  const arrow = (x: number) =>
    element('text', { class: 'muted', x, y: numberSize * middle, textAnchor: 'middle' }, '→');
  const result = (x: number) =>
    mark(linkOf(pair, 'result', options), endingAt(asStated(pair.result), x));
  if (layout.kind === 'columns') {
    const target = shift(layout.target, height / 2, startingAt(asStated(pair.target)));
    return [
      shift(layout.result, height / 2, result(0)),
      shift((layout.result + layout.target) / 2, height / 2, arrow(0)),
      mark(linkOf(pair, 'target', options), target, sign),
    ];
  }
  // In a stacked row all ends at the right edge.
  const y = numberLine(pair, layout);
  const width = textWidth(asStated(pair.target), numberSize);
  const target = at(1, y, endingAt(asStated(pair.target), 0));
  return [
    at(1, y, result(-width - arrowWidth), arrow(-width - arrowWidth / 2)),
    mark(linkOf(pair, 'target', options), target, sign),
  ];
}

/** A number with its area for clicks. */
function startingAt(words: string): Element {
  const text = element('text', { class: 'ink', y: numberSize * middle }, words);
  return element('g', {}, hit(-3, textWidth(words, numberSize) + 3), text);
}

function endingAt(words: string, x: number): Element {
  const text = { class: 'ink', x, y: numberSize * middle, textAnchor: 'end' };
  return element(
    'g',
    {},
    hit(x - textWidth(words, numberSize) - 3, x + 3),
    element('text', text, words),
  );
}

function linkOf(pair: Ratio, lane: Lane, { href }: DrawOptions) {
  const target = { report: pair.report.meta.id, id: pair[lane].id };
  const note = lane === 'target' ? noteOf(pair) : null;
  const who = `${pair.report.place.short.zh}${laneYear(pair.report, lane)}年${laneStatus(pair, lane)}`;
  return {
    href: href(target),
    id: target.id,
    label: `${pair.name}，${who}：${asStated(pair[lane])}${note ?? ''}`,
  };
}

// --- signs on the scale -------------------------------------------------------------------------

function optionsOf({ target, planned }: Ratio): GlyphOptions {
  const sign = planned ? planSign : { status: 'target' as const };
  return { ...sign, comparator: onScale(target), commitment: target.commitment };
}

function armsOf(pair: Ratio) {
  return pair.relation === 'undecidable' ? { left: 16, right: 16 } : reach(optionsOf(pair));
}

/** From the line 与上年相等 to the sign, or to 3 px before its arrow; none where nothing can be said. */
function stem(pair: Ratio, { position, layout }: Scene): Element | null {
  if (pair.relation === 'undecidable') return null;
  const { left, right } = reach(optionsOf(pair));
  const end = position(pair.relation === 'below' ? (pair.upper ?? pair.ratio) : pair.ratio);
  const cover = { class: 'paper', x: -left - 3, y: -2, width: left + right + 6, height: 4 };
  const bare = Math.max(left, right) < plainReach;
  return element(
    'g',
    {},
    stroke(position(1), end, layout, 1.25),
    bare ? null : onPlot(end, 0, layout, element('rect', cover)),
  );
}

/** The line 与上年相等, through this row. */
function equalLine({ position, layout }: Scene, half: number): Element {
  const ends = { x1: 0, x2: 0, y1: -half, y2: half };
  const line = element('line', { class: 'line', ...ends, strokeWidth: 1.25 });
  return onPlot(position(1), 0, layout, element('g', { class: 'ink' }, line));
}

function sign(pair: Ratio, scene: Scene): Element {
  const { position, room, layout } = scene;
  const on = (share: number, child: Child) => onPlot(share, 0, layout, child);
  const low = position(pair.ratio);
  const high = position(pair.upper ?? pair.ratio);
  const arms = armsOf(pair);
  const body =
    pair.relation === 'undecidable'
      ? [on(high, undecidable())]
      : pair.upper === null
        ? [on(high, glyph(optionsOf(pair)))]
        : [
            stroke(low, high, layout, 1.75),
            on(low, glyph(optionsOf(pair))),
            on(high, glyph(optionsOf(pair))),
          ];
  return element(
    'g',
    {},
    on(low, hit(-arms.left - 4, (high - low) * room + arms.right + 4)),
    ...body,
    noteLabel(pair, { low, high }, arms, scene),
  );
}

/** What the sign cannot say: 不可判 and why, or how a growth became a ratio. */
function noteOf(pair: Ratio): string | null {
  if (pair.why !== null) return `不可判：${pair.why}`;
  return pair.target.form === 'growth' ? `推算：上年×${factor(pair)}` : null;
}

/** The note beside the sign, in short where it has no room. */
function noteLabel(
  pair: Ratio,
  { low, high }: { low: number; high: number },
  arms: { left: number; right: number },
  { room, layout }: Scene,
): Element | null {
  const note = noteOf(pair);
  if (note === null) return null;
  const right = (1 - high) * room - arms.right - noteGap;
  const left = low * room - arms.left - noteGap;
  const [short = note] = note.split('：');
  // The stem of a sign stands on the side of the line 与上年相等: its note on the other.
  const outside = pair.ratio < 1 ? left : right;
  const words = textWidth(note, noteSize) <= outside ? note : short;
  const fits = textWidth(words, noteSize) <= outside;
  const toRight = pair.ratio < 1 ? !fits : fits;
  const text = {
    class: 'muted small halo',
    x: toRight ? arms.right + noteGap : -arms.left - noteGap,
    y: noteSize * middle,
    textAnchor: toRight ? null : 'end',
  };
  return onPlot(toRight ? high : low, 0, layout, element('text', text, words));
}
