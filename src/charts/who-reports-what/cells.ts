/** The cells of who-reports-what: a sign and the words as written, in as many lines as they need. */
import type { Element } from 'hast';
import {
  at,
  balance,
  caption,
  corners,
  dash,
  element,
  glyph,
  glyphSize,
  hatch,
  hit,
  mark,
  shift,
  textWidth,
} from '../../plot.ts';
import type { DrawOptions } from '../chart.ts';
import { type Entry, entryId, isPlan, type Said } from '../entries.ts';
import { planSign } from '../kit/legend.ts';
import { signOf } from '../kit/value.ts';
import type { Lane } from '../lanes.ts';
import { chinese, type Wording } from '../wording.ts';
import { cellNote, cellWords, cellYear, type WhoRow } from './rows.ts';

/** Where signs stand in a cell, and where its words begin, px. */
export const signX = 14;
const textX = 34;
/** Words that stand for a number begin where signs do. */
const wordsX = 12;
export const textSize = 12;
export const leading = 16;
/** Px of a cell with one line. */
export const line = 24;

/** The words of a cell in lines, with how many more the report states. Numbers are never cut short. */
export function cellLines(row: WhoRow, cell: Entry, room: number, say: Wording): string[] {
  return [...valueLines(row, cell, room, say), ...noteLines(row, cell, room, say)];
}

function noteLines(row: WhoRow, cell: Entry, room: number, say: Wording): string[] {
  const note = cellNote(cell, row.indicator);
  return note === null ? [] : balance(say.word(note), textSize, room - textX - 4);
}

function valueLines(row: WhoRow, cell: Entry, room: number, say: Wording): string[] {
  if (cell.kind === 'absent') return [];
  const from = cell.kind === 'words' ? wordsX : textX;
  const more = cell.more.length > 0 ? say.word(`（另${cell.more.length}个）`) : '';
  return balance(cellWords(cell, row.indicator, say) + more, textSize, room - from - 4);
}

/** A cell from a share of the width, `room` px wide, around `y`. */
export function drawCell(
  row: WhoRow,
  said: Said,
  lane: Lane,
  share: number,
  y: number,
  room: number,
  { options, say }: { options: DrawOptions; say: Wording },
): Element {
  const cell = said[lane];
  const lines = cellLines(row, cell, room, say);
  const values = valueLines(row, cell, room, say).length;
  const from = cell.kind === 'words' ? wordsX : textX;
  const width = Math.max(0, ...lines.map((words) => textWidth(words, textSize)));
  const top = -((lines.length - 1) * leading) / 2;
  // A name that is spoken holds the words that are seen, in English with spaces where lines end.
  const joint = say === chinese ? '' : ' ';
  const words = lines.map((text, index) =>
    caption(
      index < lines.length - 1 ? text + joint : text,
      from,
      top + index * leading,
      `${cell.kind === 'unread' || index >= values ? 'muted' : 'ink'} small`,
      textSize,
    ),
  );
  const id = entryId(cell);
  const target = id === null ? null : { report: said.report.meta.id, id };
  const note = cellNote(cell, row.indicator);
  const label = say.spoken({
    subject: say.name(row.indicator.name),
    place: say.name(said.report.place.short),
    head: cellYear(said, lane),
    text: cellWords(cell, row.indicator, say),
    note: note === null ? null : say.word(note),
  });
  const body = [
    id === null ? null : hit(0, from + width + 8, Math.max(line, lines.length * leading + 4)),
    cell.kind === 'words'
      ? shift(from, 0, corners(width, lines.length * leading))
      : shift(signX, 0, sign(cell)),
    ...words,
  ];
  return element(
    'g',
    { class: `place-${said.report.colour}` },
    mark(
      target === null ? null : { href: options.href(target), id: target.id, label },
      at(share, y, ...body),
    ),
  );
}

function sign(cell: Entry): Element {
  if (cell.kind === 'unread') return element('g', { class: 'muted' }, hatch());
  if (cell.kind === 'absent' && cell.named) return element('g', {});
  if (!('observation' in cell)) return element('g', { class: 'muted' }, dash());
  const { status, commitment } = cell.observation;
  if (isPlan(cell)) return glyph({ ...planSign, size: glyphSize.text });
  if (cell.kind === 'other')
    return glyph({ status, commitment, shape: 'square', size: glyphSize.text });
  // The two discs of a range do not fit before the words, which say it in full.
  return glyph({ ...signOf(cell.observation), size: glyphSize.text });
}
