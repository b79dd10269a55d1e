/** The marks of headline-targets: a row's result and target, and what joins them. */
import type { Element } from 'hast';
import { at, type Child, element, percent, reach, shift } from '../../plot.ts';
import type { Observation } from '../../schema.ts';
import type { DrawOptions } from '../chart.ts';
import { entryLink } from '../kit/entry-link.ts';
import { entryMark, type WordedField } from '../kit/entry-mark.ts';
import { signOf } from '../kit/value.ts';
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

/** Place of a glyph: share of the room, px from the row's top. */
interface Point {
  x: number;
  y: number;
}

/** Px of paper between a glyph and the arm of an elbow, and the least that is seen of the arm. */
const armGap = 3;
const leastArm = 1;

/** One row of a panel: its join, its result above, its target below. */
export function drawPair(pair: Pair, scene: Scene): Child[] {
  return [drawJoin(pair, scene), ...lanes.map((lane) => drawEntry(pair, lane, scene))];
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
  const field = { ...scene, joined: joinOf(pair)?.right.lane === lane };
  return entryMark(pair[lane], entryNote(pair, lane), link, scene.lanes[lane], field);
}

/** A number of a pair, in its lane. */
interface End {
  lane: Lane;
  observation: Observation;
}

/** The numbers that a join leads from and to, the lower one first; null where the two are not of one basis. */
export function joinOf({ result, target, indicator }: Pair): { left: End; right: End } | null {
  if (result.kind !== 'value' || target.kind !== 'value') return null;
  if (!sameBasis(result.observation, target.observation, indicator)) return null;
  const done: End = { lane: 'result', observation: result.observation };
  const promised: End = { lane: 'target', observation: target.observation };
  return done.observation.value > promised.observation.value
    ? { left: promised, right: done }
    : { left: done, right: promised };
}

/**
 * The arm runs at the right-hand glyph's lane, where no label stands, to the left-hand glyph's place. Where it would
 * end inside the glyph there, the two are joined straight: so near each other, no label is between them.
 */
function drawJoin(pair: Pair, scene: Scene): Element | null {
  const join = joinOf(pair);
  if (join === null) return null;
  const [left, right] = [join.left, join.right].map(({ lane, observation }) => ({
    x: scene.position(observation.value),
    y: scene.lanes[lane],
  })) as [Point, Point];
  const line = { class: 'line', strokeWidth: 1.25 };
  const arm = (right.x - left.x) * scene.room - reach(signOf(join.right.observation)).left - armGap;
  if (arm < leastArm) {
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
