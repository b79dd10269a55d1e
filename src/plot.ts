/**
 * Drawings and their parts: glyphs, text widths, keys, axes, pictures, and the rules they are styled with.
 * Knows nothing of observations.
 */

export { cropped } from './plot/crop.ts';
export { fileCss, inlineCss } from './plot/css.ts';
export {
  corners,
  dash,
  type GlyphOptions,
  glyph,
  glyphSize,
  hatch,
  reach,
  undecidable,
} from './plot/glyph.ts';
export { glyphSheet } from './plot/glyph-sheet.ts';
export { inlined } from './plot/inlined.ts';
export { keyItems } from './plot/items.ts';
export {
  axis,
  beside,
  caption,
  extent,
  hit,
  type KeyItem,
  key,
  type LabelText,
  type LinkOptions,
  label,
  labelWidth,
  mark,
  middle,
  root,
} from './plot/mark.ts';
export { drawingOf, type Format, type PictureOptions, picture, svgText } from './plot/picture.ts';
export { roomy, wordings } from './plot/roomy.ts';
export { spread } from './plot/spread.ts';
export { still } from './plot/still.ts';
export { at, band, type Child, element, hairline, percent, shift } from './plot/tree.ts';
export {
  balance,
  clauses,
  clausesOf,
  clip,
  ems,
  songWidth,
  textWidth,
  words,
  wrap,
} from './plot/width.ts';
