/** The marks of headline-targets: a row's result and target, and what joins them. */
import type { Element } from 'hast';
import { at, type Child, element, percent, shift } from '../../plot.ts';
import type { DrawOptions } from '../chart.ts';
import { entryLink } from '../kit/entry-link.ts';
import { entryMark, type WordedField } from '../kit/entry-mark.ts';
import { type Lane, lanes, laneYear } from '../lanes.ts';
import { statusOf } from '../names.ts';
import { statusName } from '../terms.ts';
import { entryNote, type Pair, sameBasis } from './pairs.ts';

/** What the marks of a panel need to know of their drawing. */
export interface Scene extends WordedField {
  /** Px from a row's top to its lanes. */
  lanes: Record<Lane, number>;
  options: DrawOptions;
}

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
  const { report, indicator } = pair;
  const head = {
    since: null,
    period: laneYear(report, lane),
    word: statusName(statusOf(pair, lane)),
  };
  const link = entryLink(
    pair[lane],
    { report, indicator, head, note: entryNote(pair, lane) },
    scene,
  );
  return entryMark(pair[lane], entryNote(pair, lane), link, scene.lanes[lane], scene);
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
