/** The rows of an indicator's chart: a value from zero, words without a number, or what is missing. */
import type { Element } from 'hast';
import { type Child, caption, clip, element, type LinkOptions, percent, wrap } from '../../plot.ts';
import type { Indicator, Observation } from '../../schema.ts';
import type { DrawOptions } from '../chart.ts';
import { entryLink } from '../kit/entry-link.ts';
import { type StandIn, standInMark } from '../kit/stand-in.ts';
import { type Field, valueMark } from '../kit/value.ts';
import type { Wording } from '../wording.ts';
import type { Line } from './facets.ts';

export const headSize = 13;
export const noteSize = 12;
/** Px of a row with one line, and of every further line. */
export const rowHeight = 30;
export const leading = 17;
/** Px between the zero line and words. */
const inset = 8;

/** Px that are kept for the sign in front of words, and for that with the reason behind them. */
const signRoom = 24;
const noteRoom = 90;

/** What the rows need to know of their drawing. */
export interface Scene extends Field {
  indicator: Indicator;
  say: Wording;
  options: DrawOptions;
  /** Whether places have a column of their own; else their names stand above their rows. */
  aside: boolean;
  /** Shares of the width at which the rows' heads and the scale begin. */
  heads: number;
  from: number;
}

/** Px from the scale's left at which words begin: behind the zero line where that leaves them room. */
function wordsAt(scene: Scene): number {
  const zero = scene.position(0) * scene.room;
  return (zero < scene.room / 2 ? zero : 0) + inset;
}

/** What is counted in the report's own words, where they say more than the indicator's name. */
export function notesOf({ said }: Line, scene: Scene): string[] {
  if (said.kind !== 'value') return [];
  const words = scene.say.counted(said.observation, scene.indicator);
  return wrap(words, noteSize, scene.room - wordsAt(scene) - 4);
}

/** Them in lines below their row. */
export function noteLines(notes: string[], { said }: Line, scene: Scene): Element[] {
  const fall = said.kind === 'value' && said.observation.value < 0;
  const x = fall ? inset : wordsAt(scene);
  return notes.map((note, index) =>
    caption(note, x, rowHeight + index * leading + 4, 'muted small halo', noteSize),
  );
}

/** What a row shows on the scale. */
export function drawLine(line: Line, scene: Scene): Child[] {
  const { said } = line;
  const y = rowHeight / 2;
  if (said.kind !== 'value') return [drawWords(line, said, y, scene)];
  const { observation } = said;
  const words = { text: scene.say.number(observation) };
  // A plan's size is drawn open, whether the report lists it among what was done or what is to be done.
  const shown = scene.indicator.planned
    ? { ...observation, status: 'target' as const }
    : observation;
  return [stem(observation, y, scene), valueMark(shown, words, linkOf(line, scene), y, scene)];
}

/** From zero to the value; a rank has no zero. */
function stem({ value, form }: Observation, y: number, { position }: Scene): Element | null {
  if (form === 'rank') return null;
  const [x1, x2] = [percent(position(0)), percent(position(value))];
  return element('line', { class: 'line', x1, x2, y1: y, y2: y, strokeWidth: 1.25 });
}

function drawWords(line: Line, said: StandIn, y: number, scene: Scene): Element {
  const x = wordsAt(scene);
  const room = scene.room - x - (said.kind === 'other' ? noteRoom : signRoom);
  const text = clip(scene.say.entry(said), headSize, room);
  const words = { text, note: said.kind === 'other' ? scene.say.word(said.why) : null };
  return standInMark(said, words, linkOf(line, scene), { x, y, left: x - 4, right: x + 70 });
}

function linkOf({ report, head, said }: Line, scene: Scene): LinkOptions | null {
  const { indicator, say } = scene;
  const note = said.kind === 'other' ? said.why : null;
  const context = { report, indicator, head, note };
  if (said.kind !== 'value') return entryLink(said, context, scene);
  return entryLink(said, { ...context, text: say.number(said.observation) }, scene);
}
