/** The drawing of target-met: a row an indicator, its target, its result, and whether the one reached the other. */
import type { Element } from 'hast';
import {
  at,
  balance,
  type Child,
  caption,
  element,
  glyph,
  glyphSize,
  hairline,
  hit,
  key,
  mark,
  root,
  shift,
  textWidth,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Entry } from '../entries.ts';
import { boundItems, statusItems } from '../kit/legend.ts';
import { type Block, placeHead } from '../kit/panel.ts';
import { signOf } from '../kit/value.ts';
import { laneOf } from '../lanes.ts';
import { inWords } from '../stated.ts';
import { laneName } from '../terms.ts';
import { type Met, type MetYear, type Stated, verdictWords } from './pairs.ts';

interface Layout {
  least: number;
  /** Shares of the width at which target, result and verdict begin; names stand before them, or above where `target` is 0. */
  target: number;
  result: number;
  verdict: number;
}

const layouts: Record<Size, Layout> = {
  wide: { least: 600, target: 0.32, result: 0.56, verdict: 0.8 },
  narrow: { least: 304, target: 0, result: 0.4, verdict: 0.77 },
};

const nameSize = 13;
const textSize = 13;
const noteSize = 12;
const leading = 17;
const padding = 8;
/** Where signs stand in a cell, and where its words begin, px. */
const signX = 12;
const textX = 30;
/** Rows that an embed has room for. */
const mostRows = 10;

interface Scene {
  layout: Layout;
  options: DrawOptions;
}

/** Draws the years below each other. */
export function drawMet(
  years: MetYear[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const layout = layouts[size];
  const scene = { layout, options };
  const { shown, left } = options.compact ? first(years, mostRows) : { shown: years, left: 0 };
  const legend = key(keyItems(shown), { width: layout.least, gap: 16 });
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + 10;
  for (const year of shown) {
    const block = drawYear(year, scene);
    children.push(shift(0, y, ...block.children));
    y += block.height + 24;
  }
  if (shown.length === 0) children.push(caption('没有能对上结果的目标', 0, 12, 'muted'));
  const height = Math.max(24, Math.ceil(y - 22));
  return {
    svg: root({ height, name: size, label: title }, ...children),
    height,
    ...(left > 0 ? { rest: `另有${left}项` } : {}),
  };
}

function first(years: MetYear[], most: number): { shown: MetYear[]; left: number } {
  let room = most;
  const shown = years.map((year) => {
    const pairs = year.pairs.slice(0, room);
    room -= pairs.length;
    return { ...year, pairs };
  });
  const count = (list: MetYear[]) => list.reduce((sum, { pairs }) => sum + pairs.length, 0);
  return {
    shown: shown.filter(({ pairs }) => pairs.length > 0),
    left: count(years) - count(shown),
  };
}

function keyItems(years: MetYear[]) {
  const entries = years.flatMap(({ pairs }) =>
    pairs.flatMap(({ target, result }) =>
      [target, result].map(({ observation }): Entry => ({ kind: 'value', observation, more: [] })),
    ),
  );
  return [...statusItems(entries), ...boundItems(entries)];
}

function drawYear({ report, year, pairs }: MetYear, scene: Scene): Block {
  const { layout } = scene;
  const name = `${report.place.short.zh}${year}年`;
  const head = placeHead({ colour: report.colour, name }, [], layout.least);
  const columns = [
    { share: layout.target, text: laneName('target') },
    { share: layout.result, text: laneName('result') },
    { share: layout.verdict, text: '是否达到' },
  ];
  let y = head.height + 22;
  const children: Child[] = [
    ...head.children,
    ...columns.map(({ share, text }) =>
      at(share, y - 11, caption(text, 0, 0, 'muted small', noteSize)),
    ),
    hairline(y),
  ];
  for (const pair of pairs) {
    const block = drawPair(pair, scene);
    children.push(shift(0, y, ...block.children));
    y += block.height;
    children.push(hairline(y));
  }
  return { children: [element('g', { class: `place-${report.colour}` }, ...children)], height: y };
}

/** The name beside its cells, or above them. */
function drawPair(pair: Met, scene: Scene): Block {
  const { layout } = scene;
  const beside = layout.target > 0;
  const names = balance(
    pair.name,
    nameSize,
    beside ? layout.target * layout.least - 12 : layout.least,
  );
  const cells = [
    { stated: pair.target, from: layout.target, to: layout.result },
    { stated: pair.result, from: layout.result, to: layout.verdict },
  ].map((cell) => ({
    ...cell,
    lines: balance(
      inWords(cell.stated.observation),
      textSize,
      (cell.to - cell.from) * layout.least - textX - 4,
    ),
  }));
  const notes =
    pair.why === null
      ? []
      : balance(pair.why, noteSize, beside ? (1 - layout.verdict) * layout.least : layout.least);
  const verdictLines = 1 + (beside ? notes.length : 0);
  const cellsHeight = Math.max(verdictLines, ...cells.map(({ lines }) => lines.length)) * leading;
  const nameHeight = names.length * leading;
  const body = beside
    ? Math.max(cellsHeight, nameHeight)
    : cellsHeight + nameHeight + 6 + notes.length * leading;
  const height = body + 2 * padding;
  const middle = beside ? height / 2 : padding + nameHeight + 6 + cellsHeight / 2;
  const nameY = beside ? height / 2 : padding + nameHeight / 2;
  const verdictY = middle - ((verdictLines - 1) * leading) / 2;
  const noteX = beside ? layout.verdict : 0;
  const noteY = beside ? verdictY + leading : middle + cellsHeight / 2 + leading / 2;
  return {
    children: [
      shift(0, nameY, ...stacked(names, 0, 'ink', nameSize)),
      ...cells.map(({ stated, from, lines }) =>
        drawCell(pair, stated, lines, { share: from, y: middle }, scene),
      ),
      at(
        layout.verdict,
        verdictY,
        caption(verdictWords(pair), 0, 0, pair.verdict === 'open' ? 'muted' : 'ink strong'),
      ),
      at(
        noteX,
        noteY,
        ...notes.map((note, index) => caption(note, 0, index * leading, 'muted small', noteSize)),
      ),
    ],
    height,
  };
}

/** Lines around 0. */
function stacked(lines: string[], x: number, className: string, size: number): Element[] {
  const top = -((lines.length - 1) * leading) / 2;
  return lines.map((line, index) => caption(line, x, top + index * leading, className, size));
}

function drawCell(
  pair: Met,
  { report, observation }: Stated,
  lines: string[],
  { share, y }: { share: number; y: number },
  { options }: Scene,
): Element {
  const width = Math.max(...lines.map((line) => textWidth(line, textSize)));
  const sign = glyph({ ...signOf(observation), size: glyphSize.text });
  return mark(
    {
      href: options.href({ report: report.meta.id, id: observation.id }),
      id: observation.id,
      label: `${pair.name}，${report.place.short.zh}${observation.period}年${laneName(laneOf(observation.status) ?? 'result')}：${inWords(observation)}`,
    },
    at(
      share,
      y,
      hit(0, textX + width + 6, Math.max(24, lines.length * leading + 6)),
      shift(signX, 0, sign),
      ...stacked(lines, textX, 'ink', textSize),
    ),
  );
}
