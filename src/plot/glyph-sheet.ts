/** 记号总表: every sign of the charts with its name, for the page on method. */
import type { Element } from 'hast';
import {
  corners,
  dash,
  type GlyphComparator,
  type GlyphOptions,
  glyph,
  hatch,
  type Reach,
  reach,
  undecidable,
} from './glyph.ts';
import { caption, root } from './mark.ts';
import { at, type Child, element, hairline, shift } from './tree.ts';
import { textWidth } from './width.ts';

const statuses: {
  name: string;
  note: string;
  options: Pick<GlyphOptions, 'status' | 'commitment'>;
}[] = [
  { name: '实绩', note: '已做到', options: { status: 'actual' } },
  { name: '预计', note: '报告写“预计”', options: { status: 'estimate' } },
  { name: '目标', note: '承诺的数', options: { status: 'target' } },
  { name: '力争', note: '目标，语气为力争', options: { status: 'target', commitment: 'strive' } },
];

const comparators: { name: string; comparator: GlyphComparator }[] = [
  { name: '等于', comparator: 'eq' },
  { name: '以上', comparator: 'ge' },
  { name: '超过、余', comparator: 'gt' },
  { name: '以内', comparator: 'le' },
  { name: '不足、近', comparator: 'lt' },
  { name: '左右、约', comparator: 'approx' },
  { name: '几至几', comparator: 'range' },
];

const row = 38;
const label = '记号总表：性质看形状和填充，限定看两旁，语气看边线，地方看颜色和栏头';

/** The sheet as a fluid drawing, like a chart's. */
export function glyphSheet(size: 'narrow' | 'wide'): { svg: Element; height: number } {
  const matrix = size === 'wide' ? wideMatrix() : narrowMatrix();
  const off = offScale(size);
  const gap = 34;
  const height = matrix.height + gap + off.height;
  const children = [
    element('g', {}, ...matrix.children),
    shift(0, matrix.height + gap, ...off.children),
  ];
  return { svg: root({ height, name: size, label }, ...children), height };
}

interface Part {
  children: Child[];
  height: number;
}

function heading(text: string): Element {
  return element('text', { class: 'song', x: 0, y: 17, fontSize: 16 }, text);
}

/** A status a row, a comparator a column, in the colours of two places. */
function wideMatrix(): Part {
  const x = (column: number) => 0.27 + (column * 0.73) / comparators.length;
  const top = 62;
  const heads = comparators.map(({ name }, column) =>
    at(x(column), 0, caption(name, -8, 46, 'muted small', 12)),
  );
  const rows = statuses.flatMap(({ name, note, options }, index) => {
    const y = top + (index + 0.5) * row;
    return [
      caption(name, 0, y, 'name', 14),
      caption(note, textWidth(name, 14) + 10, y, 'muted small', 12),
      ...comparators.map(({ comparator }, column) =>
        at(x(column), y, shift(8, 0, placed({ ...options, comparator }, (index % 2) + 1))),
      ),
      hairline(top + (index + 1) * row),
    ];
  });
  return {
    children: [heading('性质 × 限定'), hairline(28), ...heads, hairline(top), ...rows],
    height: top + statuses.length * row,
  };
}

/** Transposed: a comparator a row. */
function narrowMatrix(): Part {
  const x = (column: number) => 0.38 + column * 0.185;
  const top = 62;
  const heads = statuses.map(({ name }, column) =>
    at(x(column), 0, caption(name, -12, 46, 'small', 12)),
  );
  const rows = comparators.flatMap(({ name, comparator }, index) => {
    const y = top + (index + 0.5) * row;
    return [
      caption(name, 0, y, '', 13),
      ...statuses.map(({ options }, column) =>
        at(x(column), y, placed({ ...options, comparator }, (index % 2) + 1)),
      ),
      hairline(top + (index + 1) * row),
    ];
  });
  return {
    children: [heading('性质 × 限定'), hairline(28), ...heads, hairline(top), ...rows],
    height: top + comparators.length * row,
  };
}

function placed(options: GlyphOptions, place: number): Element {
  return element('g', { class: `place-${place}` }, glyph(options));
}

/** What has no place on a scale: in two columns where there is room. */
function offScale(size: 'narrow' | 'wide'): Part {
  const words = '保持稳定增长';
  const muted = (child: Element) => element('g', { class: 'muted' }, child);
  const square = (status: GlyphOptions['status'], x: number) =>
    shift(x, 0, glyph({ status, shape: 'square' }));
  const context: Reach = reach({ status: 'context' });
  const entries: { name: string; note: string; sign: Element }[] = [
    {
      name: '别的形式',
      note: '有数字，但不是图上比的那一种',
      sign: element(
        'g',
        { class: 'place-1' },
        square('actual', 5),
        square('estimate', 25),
        square('target', 45),
      ),
    },
    {
      name: '只有文字',
      note: '有承诺，没有数字',
      sign: element(
        'g',
        { class: 'place-2' },
        shift(4, 0, corners(textWidth(words, 12)), caption(words, 0, 0, 'ink small', 12)),
      ),
    },
    { name: '未提及', note: '报告没有写，不等于没有做', sign: shift(6, 0, muted(dash())) },
    { name: '未读出', note: '有数字，本站没有读懂', sign: shift(6, 0, muted(hatch())) },
    {
      name: '背景',
      note: '既不是做到的，也不是承诺的',
      sign: shift(
        context.left,
        0,
        element('g', { class: 'place-1' }, glyph({ status: 'context' })),
      ),
    },
    { name: '不可判', note: '两个数都只是下限，比不出高低', sign: shift(16, 0, undecidable()) },
  ];
  const columns = size === 'wide' ? 2 : 1;
  const signs = size === 'wide' ? 0.3 : 0.65;
  const height = row + 12;
  const lines = Math.ceil(entries.length / columns);
  const top = 28;
  const children = entries.map(({ name, note, sign }, index) => {
    const y = top + ((index % lines) + 0.5) * height;
    const words = [caption(name, 0, y - 9, '', 13), caption(note, 0, y + 11, 'muted small', 12)];
    return at(Math.floor(index / lines) * 0.53, 0, ...words, at(signs, y - 9, sign));
  });
  const rules = Array.from({ length: lines + 1 }, (_, index) => hairline(top + index * height));
  return {
    children: [heading('不在刻度上的'), ...rules, ...children],
    height: top + lines * height,
  };
}
