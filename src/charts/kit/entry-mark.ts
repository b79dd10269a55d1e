/** What a report says of an indicator, drawn on a scale of changes. */
import type { Element } from 'hast';
import { clip, type LabelText, type LinkOptions, labelWidth } from '../../plot.ts';
import type { Entry } from '../entries.ts';
import type { Wording } from '../wording.ts';
import { standInMark, wordsFrom } from './stand-in.ts';
import { type Field, valueMark } from './value.ts';

/** What the marks of a column need to know of it. */
export interface WordedField extends Field {
  say: Wording;
}

/** Where what has no place on the scale begins, px from the panel's left edge. */
const inset = 8;
/** Px that the corner behind a pledge's words takes. */
const cornerRoom = 6;

/** What a report says of an indicator, at `y` px: a value on the scale, or what stands in for one at its left edge. */
export function entryMark(
  said: Entry,
  note: string | null,
  link: LinkOptions | null,
  y: number,
  scene: WordedField,
): Element {
  const text = scene.say.entry(said);
  if (said.kind === 'value')
    return valueMark(said.observation, { text, note: noteOf(note, scene) }, link, y, scene);
  const from = inset + wordsFrom(said);
  const words =
    said.kind === 'absent' || said.kind === 'unread'
      ? { text }
      : fitted(
          clip(text, 13, scene.labelRoom - from - cornerRoom),
          noteOf(note, scene),
          scene.room - from,
        );
  return standInMark(said, words, link, { x: inset, y, left: 2, right: inset + 60 });
}

function noteOf(note: string | null, { say }: WordedField): string | null {
  return note === null ? null : say.word(note);
}

/** Without its note where the room does not hold both. */
function fitted(text: string, note: string | null, room: number): LabelText {
  return labelWidth({ text, note }) <= room ? { text, note } : { text };
}
