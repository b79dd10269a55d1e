/** A row whose name stands beside its scale in wide drawings and above it in narrow ones. */
import { balance, type Child, caption, element, shift, wrap } from '../plot.ts';
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
  const words = wordsOf(name, note, beside ? least * names - apart : least);
  const marks = lanes * lane;
  const height = (beside ? Math.max(words.height, marks) : words.height + marks) + 2 * padding;
  const wordsY = beside ? (height - words.height) / 2 : padding;
  const lanesY = beside ? (height - marks) / 2 : padding + words.height;
  // Above the scale, names stand on paper, so that no gridline runs through them.
  const ground = beside
    ? null
    : element('rect', { class: 'paper', x: 0, y: 1, width: '100%', height: lanesY - 2 });
  const ink = element('g', { class: 'ink' }, shift(0, wordsY, ...words.children));
  return { children: [ground, ink], height, lanesY };
}

function wordsOf(name: string, note: string, room: number): Block {
  const names = balance(name, nameSize, room);
  const notes = wrap(note, noteSize, room);
  const top = names.length * nameLeading;
  const children: Child[] = [
    ...names.map((line, index) => caption(line, 0, (index + 0.5) * nameLeading, 'name', nameSize)),
    ...notes.map((line, index) =>
      caption(line, 0, top + (index + 0.5) * noteLeading, 'muted small', noteSize),
    ),
  ];
  return { children, height: top + notes.length * noteLeading };
}
