/** What stands in a row of a scale where no value of the asked form does: a sign and its words. */
import type { Element } from 'hast';
import {
  at,
  caption,
  corners,
  dash,
  element,
  glyph,
  hatch,
  hit,
  type LabelText,
  type LinkOptions,
  label,
  labelWidth,
  mark,
  shift,
  textWidth,
} from '../../plot.ts';
import type { Entry } from '../entries.ts';

/** Anything but a value on the scale. */
export type StandIn = Exclude<Entry, { kind: 'value' }>;

/** Where a mark begins and where it stands, px; its area for clicks begins at `left`, and ends at `right` where something is missing. */
interface Spot {
  x: number;
  y: number;
  left: number;
  right: number;
}

/** Px from its beginning to the words of a stand-in: pledges stand between corners, all else behind a sign. */
export function wordsFrom({ kind }: StandIn): number {
  if (kind === 'words') return 4;
  return kind === 'other' ? 17 : 18;
}

/** Words of a pledge between corners, a number off the scale behind a square, or what is missing behind its sign. */
export function standInMark(
  said: StandIn,
  words: LabelText,
  link: LinkOptions | null,
  { x, y, left, right }: Spot,
): Element {
  const from = x + wordsFrom(said);
  if (said.kind === 'absent' || said.kind === 'unread') {
    const sign = shift(x + 6, 0, said.kind === 'absent' ? dash() : hatch());
    const text = caption(words.text, from, 0, 'small halo', 12);
    return mark(link, at(0, y, hit(left, right), element('g', { class: 'muted' }, sign, text)));
  }
  const sign =
    said.kind === 'words'
      ? shift(from, 0, corners(textWidth(words.text, 13)))
      : shift(x + 6, 0, square(said));
  const area = hit(left, from + labelWidth(words) + 6);
  return mark(link, at(0, y, area, sign, label(words, 'right', { left: 0, right: from - 5 })));
}

function square({ observation }: Extract<StandIn, { kind: 'other' }>): Element {
  const { status, commitment } = observation;
  return glyph({ status, commitment, shape: 'square' });
}
