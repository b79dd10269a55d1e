/**
 * The plain stage: takes out of a text what copying put into it (markup, page marks in mid-sentence,
 * the line ends of a page, spaces around numbers) and makes its signs those of Chinese print, and
 * knows where each character stood. It knows nothing of reports but how their lines begin.
 */
import { withoutBreaks } from './plain/breaks.ts';
import type { Plain } from './plain/edit.ts';
import { whole } from './plain/edit.ts';
import { withoutMarkup } from './plain/markup.ts';
import { withPlainSigns } from './plain/signs.ts';
import { withoutSpaces } from './plain/spaces.ts';
import { withBars } from './plain/tables.ts';

export type { Plain } from './plain/edit.ts';
export { leftOut, placeOf, reachOf } from './plain/places.ts';

/** The text as it is read, with the place of each of its characters in `source`. */
export function plainText(source: string): Plain {
  const steps = [withoutMarkup, withPlainSigns, withoutBreaks, withBars, withoutSpaces];
  const plain = steps.reduce((text, step) => step(text), whole(source));
  return /\S/.test(plain.text) ? plain : whole(source);
}
