/**
 * A chart as a picture that stands alone: title, deck, drawing, notes, sources, address, on paper.
 * `narrow` and `wide` hold the whole chart, `card` (1200×630 at scale 2) and `square` (1080×1080)
 * as much of it as their fixed size takes.
 */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Palette } from '../tokens.ts';
import { code } from './code.ts';
import { cropped } from './crop.ts';
import { fileCss } from './css.ts';
import { still } from './still.ts';
import { type Child, element, shift } from './tree.ts';
import { clauses, clip, textWidth, wrap } from './width.ts';

export type Format = 'narrow' | 'wide' | 'card' | 'square';

export interface PictureOptions {
  format: Format;
  palette: Palette;
  title: string;
  deck: string;
  notes: string[];
  /** 来源：… */
  source: string;
  /** 对读 · address, as text. */
  address: string;
  /** The whole address, shown as a QR code as well; null for none. */
  link: string | null;
  /** What the picture says, for who cannot see it. */
  alt: string;
  /** Drawn for `drawingOf(format)`. */
  drawing: { svg: Element; height: number };
}

interface Frame {
  /** Px of what stands between the margins. */
  width: number;
  margin: number;
  /** Px of the whole picture where it is fixed. */
  height: number | null;
  title: number;
  deck: number;
  /** Px of the QR code. */
  code: number;
}

/** Widths that the drawings look best at, with their margins, px. */
const frames: Record<Format, Frame> = {
  narrow: { width: 343, margin: 16, height: null, title: 20, deck: 14, code: 76 },
  wide: { width: 963, margin: 24, height: null, title: 25, deck: 15, code: 76 },
  card: { width: 552, margin: 24, height: 315, title: 25, deck: 14, code: 0 },
  square: { width: 492, margin: 24, height: 540, title: 25, deck: 14, code: 66 },
};

/** Which of the two drawings a format shows. */
export function drawingOf(format: Format): 'narrow' | 'wide' {
  return format === 'wide' ? 'wide' : 'narrow';
}

const noteSize = 13;
const noteLeading = 1.65;
/** Notes keep a readable measure, px. */
const measure = 760;

/** The picture as an `svg` element with a fixed width and height. */
export function picture(options: PictureOptions): Element {
  const frame = frames[options.format];
  const lines = new Lines(frame.height === null ? frame.margin : 14);
  heading(lines, options, frame);
  if (frame.height === null) whole(lines, options, frame);
  else part(lines, options, frame, frame.height);
  const width = frame.width + 2 * frame.margin;
  const height = frame.height ?? Math.round(lines.y + frame.margin);
  return element(
    'svg',
    {
      class: 'chart',
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    element('title', {}, options.title),
    element('desc', {}, options.alt),
    element('style', {}, fileCss(options.palette)),
    element('rect', { class: 'paper', width, height }),
    shift(frame.margin, 0, ...lines.children),
  );
}

/** The picture as the text of an SVG file. */
export function svgText(svg: Element): string {
  return toHtml(svg, { space: 'svg', closeEmptyElements: true });
}

function heading(lines: Lines, options: PictureOptions, { width, title, deck, height }: Frame) {
  lines.add(clauses(options.title, title, width), title, 1.35, 'song');
  if (options.format === 'card') return;
  lines.gap(6);
  const words = clauses(options.deck, deck, width);
  lines.add(height === null ? words : words.slice(0, 2), deck, 1.6, 'muted');
}

/** The whole drawing, its notes, its sources. */
function whole(lines: Lines, options: PictureOptions, frame: Frame): void {
  lines.gap(14);
  lines.put(options.drawing.height, ...still(options.drawing.svg, frame.width));
  lines.gap(16);
  const noteWidth = Math.min(frame.width, measure);
  lines.add(wrap(options.notes.join(''), noteSize, noteWidth), noteSize, noteLeading, 'muted');
  lines.gap(10);
  rule(lines, frame);
  foot(lines, options, frame);
}

/** As many rows as fit, and an address to the rest. */
function part(lines: Lines, options: PictureOptions, frame: Frame, height: number): void {
  const { svg, height: drawn } = options.drawing;
  const bottom =
    options.format === 'card' ? 38 : 14 + Math.max(frame.code, 3 * noteSize * noteLeading);
  lines.gap(options.format === 'card' ? 8 : 12);
  const { width } = frame;
  const limit = height - lines.y - bottom - 12;
  const shown = cropped(still(svg, width), { width, height: drawn, limit });
  lines.put(shown.height, shown.element);
  lines.y = height - bottom;
  rule(lines, frame);
  const address = shown.cut ? `${options.address}（图未完，全图见此）` : options.address;
  if (options.format === 'square') foot(lines, { ...options, address }, frame);
  else lines.add([clip(address, noteSize, width)], noteSize, noteLeading, '');
}

function rule(lines: Lines, { width }: Frame): void {
  lines.put(1, element('line', { class: 'rule', x1: 0, x2: width, y1: 0.5, y2: 0.5 }));
  lines.gap(8);
}

/** Sources and address, beside the code where there is one. */
function foot(lines: Lines, options: PictureOptions, frame: Frame): void {
  const { address, link } = options;
  const coded = link === null ? 0 : frame.code;
  const top = lines.y;
  if (link !== null) lines.put(0, shift(frame.width - coded, 0, code(link, coded)));
  const width = frame.width - (coded === 0 ? 0 : coded + 16);
  const lead = frame.height === null ? Number.POSITIVE_INFINITY : 2;
  const source = wrap(options.source, noteSize, width).slice(0, lead);
  const beside =
    source.length === 1 &&
    textWidth(options.source, noteSize) + textWidth(address, noteSize) + 24 <= width;
  if (beside) {
    const y = noteSize * 1.2;
    lines.put(0, element('text', { x: width, y, textAnchor: 'end' }, address));
  }
  lines.add(source, noteSize, noteLeading, 'muted');
  if (!beside) lines.add(wrap(address, noteSize, width), noteSize, noteLeading, '');
  lines.y = Math.max(lines.y, top + coded);
}

/** Stacks lines of text and drawings from the top. */
class Lines {
  readonly children: Child[] = [];
  y: number;

  constructor(y: number) {
    this.y = y;
  }

  add(texts: string[], size: number, leading: number, className: string): void {
    for (const text of texts) {
      const y = this.y + size * (leading / 2 + 0.36);
      const fontSize = size === noteSize ? null : size;
      this.children.push(element('text', { class: className || null, x: 0, y, fontSize }, text));
      this.y += size * leading;
    }
  }

  gap(px: number): void {
    this.y += px;
  }

  put(height: number, ...children: Child[]): void {
    this.children.push(shift(0, this.y, ...children));
    this.y += height;
  }
}
