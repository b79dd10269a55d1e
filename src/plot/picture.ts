/**
 * A chart as a picture that stands alone: title, deck, drawing, notes, sources, address, on paper.
 */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Palette } from '../tokens.ts';
import { fileCss } from './css.ts';
import { still } from './still.ts';
import { type Child, element, shift } from './tree.ts';
import { clauses, textWidth, wrap } from './width.ts';

export interface PictureOptions {
  size: 'narrow' | 'wide';
  palette: Palette;
  title: string;
  deck: string;
  notes: string[];
  /** 来源：… */
  source: string;
  /** 对读 · address, as text. */
  address: string;
  /** What the picture says, for who cannot see it. */
  alt: string;
  drawing: { svg: Element; height: number };
}

/** Widths that the drawings look best at, with their margins, px. */
const frames = {
  narrow: { width: 343, margin: 16, title: 20, deck: 14, note: 13 },
  wide: { width: 963, margin: 24, title: 25, deck: 15, note: 13 },
} as const;

const noteLeading = 1.65;
/** Notes keep a readable measure, px. */
const measure = 760;

/** The picture as an `svg` element with a fixed width and height. */
export function picture(options: PictureOptions): Element {
  const frame = frames[options.size];
  const lines = new Lines(frame.margin);
  const titleClass = options.size === 'wide' ? 'title song' : 'title title-narrow song';
  lines.add(clauses(options.title, frame.title, frame.width), frame.title, 1.35, titleClass);
  lines.gap(6);
  lines.add(
    clauses(options.deck, frame.deck, frame.width),
    frame.deck,
    1.6,
    frame.deck === 15 ? 'deck muted' : 'name muted',
  );
  lines.gap(14);
  lines.put(options.drawing.height, ...still(options.drawing.svg, frame.width));
  lines.gap(16);
  const noteWidth = Math.min(frame.width, measure);
  lines.add(wrap(options.notes.join(''), frame.note, noteWidth), frame.note, noteLeading, 'muted');
  lines.gap(10);
  lines.put(1, element('line', { class: 'rule', x1: 0, x2: frame.width, y1: 0.5, y2: 0.5 }));
  lines.gap(8);
  foot(lines, options, frame);
  const width = frame.width + 2 * frame.margin;
  const height = Math.round(lines.y + frame.margin);
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

function foot(
  lines: Lines,
  options: PictureOptions,
  frame: (typeof frames)[keyof typeof frames],
): void {
  const addressWidth = textWidth(options.address, frame.note);
  const source = wrap(options.source, frame.note, frame.width);
  const beside =
    source.length === 1 && textWidth(options.source, frame.note) + addressWidth + 24 <= frame.width;
  if (beside) {
    const y = frame.note * 1.2;
    lines.put(0, element('text', { x: frame.width, y, textAnchor: 'end' }, options.address));
  }
  lines.add(source, frame.note, noteLeading, 'muted');
  if (!beside) lines.add([options.address], frame.note, noteLeading, '');
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
      this.children.push(
        element('text', { ...(className ? { class: className } : {}), x: 0, y }, text),
      );
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
