/** The drawing of structure-shares: a row a share of one whole, a lane a number, from 0 to 100 %. */
import { range } from 'd3';
import type { Element } from 'hast';
import { axis, band, caption, element, hairline, key, root, shift } from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Entry } from '../entries.ts';
import { fullest } from '../kit/fitting.ts';
import { boundItems, statusItems } from '../kit/legend.ts';
import { lane, type NameLayout, namedRow } from '../kit/named-row.ts';
import type { Block } from '../kit/panel.ts';
import { type Field, valueMark } from '../kit/value.ts';
import { written } from '../stated.ts';
import { addedBy, type Share, type ShareRow, whoseWords } from './shares.ts';

const layouts: Record<Size, NameLayout> = {
  wide: { least: 600, names: 0.4 },
  narrow: { least: 304, names: 0 },
};

interface Scene extends Field {
  layout: NameLayout;
  options: DrawOptions;
}

/** Draws the rows below each other. */
export function drawShares(
  rows: ShareRow[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const layout = layouts[size];
  const scene = sceneOf(rows, layout, options);
  const draw = (count: number) => {
    const left = rows.length - count;
    const drawing = drawRows(rows.slice(0, count), title, size, scene);
    return { ...drawing, ...(left > 0 ? { rest: `另有${left}项` } : {}) };
  };
  const counts = range(rows.length, 0, -1);
  if (!options.compact || counts.length === 0) return draw(rows.length);
  return fullest(counts, draw, size, options);
}

function drawRows(shown: ShareRow[], title: string, size: Size, scene: Scene): Drawing {
  const { layout } = scene;
  const entries = shown.flatMap(({ shares }) =>
    shares.map(({ observation }): Entry => ({ kind: 'value', observation, more: [] })),
  );
  const legend = key([...statusItems(entries), ...boundItems(entries)], {
    width: layout.least,
    gap: 16,
  });
  const top = legend.height + 36;
  let y = top;
  const drawn = shown.map((row) => {
    const block = drawRow(row, scene);
    const element = shift(0, y, ...block.children);
    y += block.height;
    return [element, hairline(y)];
  });
  const children = [
    shift(0, 12, legend.element),
    ...(shown.length > 0
      ? [band(layout.names, 1, 0, scale(scene, top, y)), hairline(top)]
      : [caption('没有写明占比', 0, 12, 'muted')]),
    ...drawn.flat(),
  ];
  const height = Math.max(1, Math.ceil(y + 2));
  return { svg: root({ height, name: size, label: title }, ...children), height };
}

/** Parts of a whole end at 100 %; ratios that exceed it make the scale longer. */
function sceneOf(rows: ShareRow[], layout: NameLayout, options: DrawOptions): Scene {
  const values = rows.flatMap(({ shares }) =>
    shares.map(({ observation }) => observation.upper ?? observation.value),
  );
  const longest = Math.max(100, ...values);
  const room = layout.least * (1 - layout.names);
  // The last tick's words stand in the middle of its line.
  const [from, to] = [8 / room, 1 - 18 / room];
  return {
    layout,
    options,
    room,
    labelRoom: room,
    position: (value) => from + (value / longest) * (to - from),
  };
}

function scale({ position }: Scene, top: number, bottom: number): Element {
  const text = (tick: number) => (tick === 100 ? '100%' : String(tick));
  return axis({ position, ticks: [0, 25, 50, 75, 100], top, bottom, text });
}

/** The name, below it what the shares are of, and a lane a share. */
function drawRow(row: ShareRow, scene: Scene): Block {
  const { names } = scene.layout;
  const { children, height, lanesY } = namedRow(
    row.name,
    addedBy(row),
    row.shares.length,
    scene.layout,
  );
  const marks = row.shares.map((share, index) =>
    drawShare(row, share, lanesY + (index + 0.5) * lane, scene),
  );
  return { children: [...children, band(names, 1, 0, ...marks)], height };
}

function drawShare(row: ShareRow, share: Share, y: number, scene: Scene): Element {
  const { report, observation } = share;
  const words = { text: written(observation), note: whoseWords(share) };
  const link = {
    href: scene.options.href({ report: report.meta.id, id: observation.id }),
    id: observation.id,
    label: `${row.name}，${report.place.short.zh}：${words.text}${words.note}`,
  };
  return element(
    'g',
    { class: `place-${report.colour}` },
    valueMark(observation, words, link, y, scene),
  );
}
