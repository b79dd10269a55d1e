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
import { type Child, element, round, shift } from './tree.ts';
import { clauses, clip, ems, songWidth, textWidth, wrap } from './width.ts';

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
  /** What is added to it where not all is shown: （图未完）. */
  unfinished: string;
  /** The whole address, shown as a QR code as well; null for none. */
  link: string | null;
  /** What the picture says, for who cannot see it. */
  alt: string;
  /** Drawn for `drawingOf(format)`. */
  drawing: Drawn;
  /** The drawing again, of less, for a height of `room` px; a picture that has none cuts the whole. */
  excerpt?: (room: number) => Drawn & { rest: string | null };
}

interface Drawn {
  svg: Element;
  height: number;
}

interface Frame {
  /** Px of what stands between the margins. */
  width: number;
  margin: number;
  /** Px of the whole picture where it is fixed. */
  height: number | null;
  /** Sizes of the title, the largest first: the first at which it takes few enough lines. */
  titles: readonly number[];
  titleLines: number;
  deck: number;
  note: number;
  /** Px of the QR code. */
  code: number;
}

/** Widths that the drawings look best at, with their margins, px. */
const frames: Record<Format, Frame> = {
  narrow: {
    width: 343,
    margin: 16,
    height: null,
    titles: [20],
    titleLines: 9,
    deck: 14,
    note: 13,
    code: 76,
  },
  wide: {
    width: 963,
    margin: 24,
    height: null,
    titles: [25],
    titleLines: 9,
    deck: 15,
    note: 13,
    code: 76,
  },
  card: {
    width: 1104,
    margin: 48,
    height: 630,
    titles: [48, 42, 36],
    titleLines: 2,
    deck: 0,
    note: 24,
    code: 0,
  },
  square: {
    width: 984,
    margin: 48,
    height: 1080,
    titles: [48, 42, 36],
    titleLines: 3,
    deck: 26,
    note: 24,
    code: 132,
  },
};

/** Which of the two drawings a format shows. */
export function drawingOf(format: Format): 'narrow' | 'wide' {
  return format === 'narrow' ? 'narrow' : 'wide';
}

const leading = 1.65;
/** Notes keep a readable measure, px. */
const measure = 760;
/** Pictures of a fixed size are seen small: their drawing is enlarged by this at least, up to where it is as wide as it may be at least, px. */
const enlarged = 1.25;
const leastWide = 600;

/** The picture as an `svg` element with a fixed width and height. */
export function picture(options: PictureOptions): Element {
  const frame = frames[options.format];
  const lines = new Lines(frame.height === null ? frame.margin : frame.margin / 2);
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

function heading(lines: Lines, { title, deck }: PictureOptions, frame: Frame): void {
  const { width, titles, titleLines } = frame;
  const smallest = titles.at(-1) ?? 0;
  // Its letters are wider in the bold face than those that lines are reckoned with.
  const room = (width * ems(title)) / songWidth(title, 1);
  const fits = (size: number) => clauses(title, size, room).length <= titleLines;
  const size = titles.find(fits) ?? smallest;
  lines.add(clauses(title, size, room), size, 1.35, 'song');
  if (frame.deck === 0) return;
  lines.gap(6);
  lines.add(wrap(deck, frame.deck, width), frame.deck, 1.6, 'muted');
}

/** The whole drawing, its notes, its sources. */
function whole(lines: Lines, options: PictureOptions, frame: Frame): void {
  lines.gap(14);
  lines.put(options.drawing.height, ...still(options.drawing.svg, frame.width));
  lines.gap(16);
  const noteWidth = Math.min(frame.width, measure);
  lines.add(wrap(options.notes.join(''), frame.note, noteWidth), frame.note, leading, 'muted');
  lines.gap(10);
  rule(lines, frame);
  foot(lines, options, frame);
}

/** As many rows as fit, as large as they fit, and an address to the rest. */
function part(lines: Lines, options: PictureOptions, frame: Frame, height: number): void {
  const { width, note, code: coded } = frame;
  const bottom = frame.margin / 2 + Math.max(coded, note * leading) + 9;
  lines.gap(note);
  const room = height - lines.y - bottom - note;
  const { drawing, excerpt } = options;
  const less =
    drawing.height * enlarged > room ? excerpt?.(Math.floor(room / enlarged)) : undefined;
  const { svg, height: drawn } = less ?? drawing;
  const scale = Math.min(Math.max(room / drawn, enlarged), width / leastWide);
  const shown = cropped(still(svg, width / scale), {
    width: width / scale,
    height: drawn,
    limit: room / scale,
  });
  lines.put(room, element('g', { transform: `scale(${round(scale)})` }, shown.element));
  lines.y = height - bottom;
  rule(lines, frame);
  const isPart = shown.cut || (less?.rest ?? null) !== null;
  const address = isPart ? options.address + options.unfinished : options.address;
  foot(lines, { ...options, address }, frame);
}

function rule(lines: Lines, { width }: Frame): void {
  lines.put(1, element('line', { class: 'rule', x1: 0, x2: width, y1: 0.5, y2: 0.5 }));
  lines.gap(8);
}

/** Sources and address, beside the code where there is one; of a fixed height only what fits. */
function foot(lines: Lines, options: PictureOptions, frame: Frame): void {
  const { address, link } = options;
  const { note } = frame;
  const coded = link === null ? 0 : frame.code;
  const top = lines.y;
  if (link !== null && coded > 0) lines.put(0, shift(frame.width - coded, 0, code(link, coded)));
  const width = frame.width - (coded === 0 ? 0 : coded + 16);
  const most =
    frame.height === null ? Number.POSITIVE_INFINITY : Math.floor(coded / note / leading);
  const addressLines = wrap(address, note, width);
  const source = wrap(options.source, note, width);
  const room = Math.max(0, most - addressLines.length);
  const shown =
    source.length <= room
      ? source
      : room === 0
        ? []
        : [clip(options.source, note, width * room * 0.95)].flatMap((text) =>
            wrap(text, note, width),
          );
  const [only = ''] = shown;
  const beside =
    shown.length === 1 && textWidth(only, note) + textWidth(address, note) + 24 <= width;
  if (beside) {
    const y = note * 1.2;
    const fontSize = note === baseSize ? null : note;
    lines.put(0, element('text', { x: width, y, textAnchor: 'end', fontSize }, address));
  }
  lines.add(shown, note, leading, 'muted');
  if (!beside) lines.add(addressLines, note, leading, '');
  lines.y = Math.max(lines.y, top + coded);
}

/** The size that the rules of css.ts give to text, px. */
const baseSize = 13;

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
      const fontSize = size === baseSize ? null : size;
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
