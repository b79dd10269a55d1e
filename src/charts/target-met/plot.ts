/** The drawing of target-met: a row an indicator, its target, its result, and whether the one reached the other. */
import { at, type Child, caption, element, hairline, key, root, shift } from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Entry } from '../entries.ts';
import { boundItems, statusItems } from '../kit/legend.ts';
import { type Block, placeHead } from '../kit/panel.ts';
import { laneName } from '../terms.ts';
import type { MetYear } from './pairs.ts';
import { drawPair, type Layout, noteSize, type Scene } from './row.ts';

const layouts: Record<Size, Layout> = {
  wide: { least: 600, target: 0.32, result: 0.56, verdict: 0.8 },
  narrow: { least: 304, target: 0, result: 0.4, verdict: 0.77 },
};

/** Rows that an embed has room for. */
const mostRows = 10;

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
