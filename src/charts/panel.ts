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
  textWidth,
} from '../plot.ts';
import type { Drawing, Size } from './chart.ts';

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

/** A place's name in its colour, with its years' signs beside it, or below where `room` px do not hold both. */
export function placeHead(
  { colour, name }: { colour: number; name: string },
  items: KeyItem[],
  room: number,
): Block {
  const nameWidth = textWidth(name, placeSize) + 10;
  const aside = nameWidth < room * 0.45;
  const signs = key(items, {
    width: room - (aside ? nameWidth : 0) - 8,
    gap: 10,
    leading: 22,
    size: 12,
    className: 'ink',
  });
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

/** A row's name in lines around the middle of its row. */
export function rowName(lines: string[], middle: number, size: number): Element {
  const leading = size + nameLeading;
  const top = middle - ((lines.length - 1) * leading) / 2;
  const words = lines.map((line, index) =>
    caption(line, 0, top + index * leading, size === 14 ? 'name' : '', size),
  );
  return element('g', {}, ...words);
}
