/** A row whose name stands beside its scale in wide drawings and above it in narrow ones. */
import { balance, type Child, caption, element, roomy, shift, wordings } from '../../plot.ts';
import type { Block } from './panel.ts';

/** Where names stand. */
export interface NameLayout {
  /** Least width of the drawing, px. */
  least: number;
  /** Share of the width at which the scale begins; names stand beside it, or above where it is 0. */
  names: number;
}

/** Height in px of a line of marks, and the sizes of the words under a name. */
export const lane = 26;
export const noteSize = 12;
export const noteLeading = 17;
const nameSize = 14;
const nameLeading = 20;
/** Px above and below the contents of a row. */
const padding = 8;
/** Px between names and the scale beside them. */
const apart = 14;

/** The words of a row, and where its lanes begin. */
export interface NamedRow extends Block {
  lanesY: number;
}

/** The name, in grey below it a note (none where it is ''), and room for `lanes` lines of marks. */
export function namedRow(
  name: string,
  note: string,
  lanes: number,
  { least, names }: NameLayout,
): NamedRow {
  const beside = names > 0;
  const [words, wider] = (beside ? [least * names - apart, roomy * names - apart] : [least]).map(
    (room) => linesOf(name, note, room),
  ) as [Lines, Lines | undefined];
  const marks = lanes * lane;
  const top = heightOf(words);
  const height = (beside ? Math.max(top, marks) : top + marks) + 2 * padding;
  const lanesY = beside ? (height - marks) / 2 : padding + top;
  // Above the scale, names stand on paper, so that no gridline runs through them.
  const ground = beside
    ? null
    : element('rect', { class: 'paper', x: 0, y: 1, width: '100%', height: lanesY - 2 });
  const draw = (lines: Lines, wording: string) =>
    shift(0, beside ? (height - heightOf(lines)) / 2 : padding, ...drawLines(lines, wording));
  const ink = element('g', { class: 'ink' }, ...inRoom(words, wider, draw));
  return { children: [ground, ink], height, lanesY };
}

interface Lines {
  names: string[];
  notes: string[];
}

function linesOf(name: string, note: string, room: number): Lines {
  return { names: balance(name, nameSize, room), notes: balance(note, noteSize, room) };
}

function heightOf({ names, notes }: Lines): number {
  return names.length * nameLeading + notes.length * noteLeading;
}

function drawLines({ names, notes }: Lines, wording: string): Child[] {
  const top = names.length * nameLeading;
  return [
    ...names.map((line, index) =>
      caption(line, 0, (index + 0.5) * nameLeading, `name ${wording}`, nameSize),
    ),
    ...notes.map((line, index) =>
      caption(line, 0, top + (index + 0.5) * noteLeading, `muted small ${wording}`, noteSize),
    ),
  ];
}

/** The lines of the least width, and in a wider place fewer. */
function inRoom(
  least: Lines,
  wider: Lines | undefined,
  draw: (lines: Lines, wording: string) => Child,
): Child[] {
  const isSame = wider === undefined || heightOf(wider) === heightOf(least);
  if (isSame) return [draw(least, '')];
  return [draw(least, wordings.shorter), draw(wider, wordings.longer)];
}
