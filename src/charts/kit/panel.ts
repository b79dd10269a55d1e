/** What drawings with a panel a place share: the panels' order on the sheet, their heads, the names of their rows. */
import type { Element } from 'hast';
import {
  balance,
  band,
  type Child,
  caption,
  element,
  type KeyItem,
  key,
  percent,
  root,
  shift,
  songWidth,
} from '../../plot.ts';
import type { Drawing, Size } from '../chart.ts';

/** A part of a drawing, from y = 0 down. */
export interface Block {
  children: Child[];
  height: number;
}

/** A drawing that only says what is missing. */
export function emptyDrawing(words: string, title: string, size: Size): Drawing {
  const svg = root({ height: 36, name: size, label: title }, caption(words, 0, 18, 'muted'));
  return { svg, height: 36 };
}

/** What stands around blocks below each other. */
interface Stack {
  /** From y = 0; `under` px stand between it and the first block, `gap` between two blocks. */
  legend: { element: Element; height: number };
  under: number;
  gap: number;
  title: string;
  size: Size;
  /** What is left out, in words; absent where nothing is. */
  rest?: string | undefined;
}

/** Blocks below each other, under their key. */
export function stacked(
  blocks: Block[],
  { legend, under, gap, title, size, rest }: Stack,
): Drawing {
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + under;
  for (const block of blocks) {
    children.push(shift(0, y, ...block.children));
    y += block.height + gap;
  }
  const height = Math.max(1, Math.ceil(y - gap + 2));
  const svg = root({ height, name: size, label: title }, ...children);
  return { svg, height, ...(rest === undefined ? {} : { rest }) };
}

export interface SheetOptions {
  columns: number;
  /** Share of the width between two columns. */
  gutter: number;
  /** Px between two rows of blocks. */
  gap: number;
  /** Whether a hairline stands between two columns. */
  divided?: boolean;
}

/** Width of a block as a share of the drawing's. */
export function columnShare({ columns, gutter }: SheetOptions): number {
  return (1 - gutter * (columns - 1)) / columns;
}

/** Blocks in columns of equal width, row by row. */
export function sheet(blocks: Block[], options: SheetOptions): Block {
  const { columns, gutter, gap, divided = false } = options;
  const share = columnShare(options);
  const children: Child[] = [];
  let y = 0;
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    const height = Math.max(...row.map((block) => block.height));
    row.forEach((block, index) => {
      const from = index * (share + gutter);
      children.push(
        columns === 1
          ? shift(0, y, ...block.children)
          : band(from, from + share, y, ...block.children),
      );
      if (divided && index > 0) children.push(divider(from - gutter / 2, y, y + height));
    });
    y += height + gap;
  }
  return { children, height: Math.max(0, y - gap) };
}

function divider(share: number, top: number, bottom: number): Element {
  return element('line', {
    class: 'rule',
    x1: percent(share),
    x2: percent(share),
    y1: top,
    y2: bottom,
  });
}

const placeSize = 21;
/** Px between two lines of signs. */
const signLeading = 22;

/** A place's name in its colour, with its years' signs beside it, or below where beside it they would stand one by one, or in more than two lines. */
export function placeHead(
  { colour, name }: { colour: number; name: string },
  items: KeyItem[],
  room: number,
): Block {
  const nameWidth = songWidth(name, placeSize) + 10;
  const options = { gap: 10, leading: signLeading, size: 12, className: 'ink' };
  const beside = key(items, { ...options, width: room - nameWidth - 8 });
  const lines = beside.height / signLeading;
  const isList = items.length > 1 && lines === items.length;
  const aside = nameWidth < room * 0.45 && lines <= 2 && !isList;
  const signs = aside ? beside : key(items, { ...options, width: room - 8 });
  const head = element(
    'g',
    { class: `place-${colour}` },
    element('text', { class: 'song', x: 0, y: 21, fontSize: placeSize }, name),
    aside ? shift(nameWidth, 13, signs.element) : shift(0, 42, signs.element),
  );
  return { children: [head], height: Math.max(30, signs.height + (aside ? 4 : 32)) };
}

/** Leading of names that take several lines, px, over their size. */
const nameLeading = 5;

/** Lines that a row's name takes in `room` px. */
export function nameLines(name: string, size: number, room: number): string[] {
  return balance(name, size, room);
}

/** Share of a drawing's width that keeps the words of a tick at zero clear of its edge. */
export const edge = 0.015;

/** Where rows have their names. */
interface NamedRows {
  /** Share of the width for names beside their rows; where it is 0 they stand above them, in one line. */
  names: number;
  nameSize: number;
  /** Height of a row, and the drawing's least width, px. */
  row: number;
  least: number;
}

/** Px from a row's top to the middle of a name above it, and what that takes. */
const nameAbove = { middle: 12, height: 22 };

/** The names of rows from `top` px down. To be drawn behind the scale: a name above its row has paper under it, so that no line runs through it. */
export function rowNames(texts: string[], top: number, rows: NamedRows): Child[] {
  const { names, nameSize, row, least } = rows;
  const isAbove = names === 0;
  const room = (isAbove ? 1 : names) * least - 6;
  const paper = (index: number) =>
    element('rect', {
      class: 'paper',
      x: 0,
      y: top + index * row + 1,
      width: '100%',
      height: nameAbove.height,
    });
  const middle = isAbove ? nameAbove.middle : row / 2;
  return [
    ...(isAbove ? texts.map((_, index) => paper(index)) : []),
    ...texts.map((text, index) =>
      rowName(nameLines(text, nameSize, room), top + index * row + middle, nameSize),
    ),
  ];
}

/** A row's name in lines around the middle of its row. */
export function rowName(lines: string[], middle: number, size: number): Element {
  const leading = size + nameLeading;
  const top = middle - ((lines.length - 1) * leading) / 2;
  const words = lines.map((line, index) =>
    caption(line, 0, top + index * leading, size === 14 ? 'name' : '', size),
  );
  return element('g', {}, ...words);
}
