/** Drawings of dots: a panel a report, a row a kind, a dot a statement that leads to its sentence. */
import type { Element } from 'hast';
import {
  type Child,
  caption,
  element,
  glyph,
  glyphSize,
  hairline,
  mark,
  root,
  shift,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size, Target } from '../chart.ts';
import { type Block, columnShare, sheet } from '../kit/panel.ts';

export interface DotRow {
  name: string;
  /** Words below the name: 17处. */
  about: string;
  dots: { target: Target; label: string }[];
}

export interface DotPanel {
  name: string;
  about: string;
  colour: number;
  rows: DotRow[];
}

const least: Record<Size, number> = { wide: 600, narrow: 304 };
/** Px for the rows' names, and from dot to dot: each takes clicks on all of its pitch. */
const names = 68;
const pitch = 24;
const rowPadding = 8;

/** Draws the panels in two columns (wide) or one (narrow). A row takes as many lines as its dots need. */
export function drawDots(
  panels: DotPanel[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const columns = size === 'wide' ? Math.max(1, Math.min(2, panels.length)) : 1;
  const layout = { columns, gutter: 0.05, gap: 28 };
  const room = columnShare(layout) * least[size];
  const perLine = Math.max(1, Math.floor((room - names) / pitch));
  const linesOf = (panel: DotPanel, row: number) =>
    Math.ceil((panel.rows[row]?.dots.length ?? 0) / perLine);
  const used = panels[0]?.rows.map((_, row) => row) ?? [];
  const rows = used.filter((row) => panels.some((panel) => panel.rows[row]?.dots.length));
  const blocks = panels.map((panel) => {
    // Rows of panels beside each other are equally high, so that they can be read across.
    const abreast = columns === 1 ? [panel] : panels;
    const lines = (row: number) => Math.max(1, ...abreast.map((one) => linesOf(one, row)));
    return drawPanel(panel, rows, lines, perLine, options);
  });
  const { children, height } = sheet(blocks, layout);
  const whole = Math.max(1, Math.ceil(height + 2));
  return { svg: root({ height: whole, name: size, label: title }, ...children), height: whole };
}

function drawPanel(
  panel: DotPanel,
  rows: number[],
  lines: (row: number) => number,
  perLine: number,
  options: DrawOptions,
): Block {
  const children: Child[] = [
    element(
      'g',
      { class: `place-${panel.colour}` },
      element('text', { class: 'song', x: 0, y: 21, fontSize: 21 }, panel.name),
    ),
    caption(panel.about, 0, 36, 'muted small', 12),
    hairline(50),
  ];
  let y = 50;
  for (const at of rows) {
    const row = panel.rows[at];
    if (!row) continue;
    const height = Math.max(44, lines(at) * pitch + 2 * rowPadding);
    children.push(
      caption(row.name, 0, y + rowPadding + 6, '', 13),
      caption(row.about, 0, y + rowPadding + 24, 'muted small', 12),
      shift(names, y + rowPadding, drawRow(row, panel.colour, perLine, options)),
      hairline(y + height),
    );
    y += height;
  }
  return { children, height: y };
}

function drawRow(row: DotRow, colour: number, perLine: number, options: DrawOptions): Element {
  const dots = row.dots.map(({ target, label }, index) => {
    const x = (index % perLine) * pitch + pitch / 2;
    const y = Math.floor(index / perLine) * pitch + pitch / 2;
    const dot = glyph({ status: 'actual', size: glyphSize.chart });
    if (options.links === 'row') return shift(x, y, dot);
    const area = { class: 'hit', x: -pitch / 2, y: -pitch / 2, width: pitch, height: pitch };
    const link = { href: options.href(target), id: target.id, label };
    return mark(link, shift(x, y, element('rect', area), dot));
  });
  return element('g', { class: `place-${colour}` }, ...dots);
}
