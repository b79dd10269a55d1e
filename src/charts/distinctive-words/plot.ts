/** The drawing of distinctive-words: two reports back to back, the words between them; more of them in columns. */
import { ticks } from 'd3';
import type { Element } from 'hast';
import {
  at,
  type Child,
  caption,
  element,
  hairline,
  mark,
  middle,
  percent,
  root,
  shift,
  textWidth,
  wrap,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size, Target } from '../chart.ts';
import { type Block, columnShare, sheet } from '../kit/panel.ts';

export interface WordPanel {
  name: string;
  about: string;
  colour: number;
  words: { word: string; z: number; counts: string; target: Target; label: string }[];
}

const least: Record<Size, number> = { wide: 600, narrow: 304 };
/** Words of a report that are drawn; in an embed, of two reports back to back, or one below the other. */
const rows = { whole: 24, abreast: 20, stacked: 9 };
const row = 25;
const headHeight = 54;
/** Px of the scale's numbers below the words. */
const axisHeight = 20;
const wordSize = 13;
const countSize = 12;
const radius = 5;
/** Px between a word and its stem, between a dot and its counts, and at the middle. */
const gap = 7;

interface Scene {
  options: DrawOptions;
  /** Px that words take, and share of the width for 1 of z. */
  wordRoom: number;
  unit: number;
  ticks: number[];
}

/** Draws the most telling words of each report; `nothing` stands where there are none at all. */
export function drawWords(
  panels: WordPanel[],
  title: string,
  nothing: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const total = panels.reduce((sum, { words }) => sum + words.length, 0);
  if (total === 0) return message(nothing, title, size);
  const mirrored = panels.length === 2;
  const most = options.compact ? (mirrored ? rows.abreast : rows.stacked) : rows.whole;
  const drawn = (options.compact ? panels.slice(0, 2) : panels).map((panel) => ({
    ...panel,
    words: panel.words.slice(0, most),
  }));
  const layout = { columns: size === 'wide' ? 2 : 1, gutter: 0.06, gap: 30 };
  // Positions are shares of the whole width where two stand back to back, else of a column's.
  const share = mirrored ? 1 : columnShare(layout);
  const scene = { options, ...scaleOf(drawn, least[size] * share, mirrored ? 0.5 : 1) };
  const { children, height } = mirrored
    ? backToBack(drawn, scene)
    : sheet(
        drawn.map((panel) => side(panel, 1, panel.words.length, scene)),
        layout,
      );
  const left = drawn.reduce((sum, { words }) => sum - words.length, total);
  const whole = Math.ceil(height + 4);
  return {
    svg: root({ height: whole, name: size, label: title }, ...children),
    height: whole,
    ...(left > 0 ? { rest: `另有${left}个词` } : {}),
  };
}

function message(words: string, title: string, size: Size): Drawing {
  const lines = wrap(words, 14, least[size] - 4).map((line, index) =>
    caption(line, 0, 14 + index * 22, 'muted name', 14),
  );
  const height = lines.length * 22 + 8;
  return { svg: root({ height, name: size, label: title }, ...lines), height };
}

/** What the longest word and the widest counts leave for the highest z, in a part of `width` px. */
function scaleOf(panels: WordPanel[], width: number, part: number) {
  const drawn = panels.flatMap(({ words }) => words);
  const wordRoom = Math.max(...drawn.map(({ word }) => textWidth(word, wordSize))) + 2 * gap;
  const left = width * part - wordRoom - radius - gap - 2;
  const units = drawn.map(({ z, counts }) => (left - textWidth(counts, countSize)) / z);
  const unit = Math.max(0, Math.min(...units)) / width;
  const marks = ticks(0, Math.max(...drawn.map(({ z }) => z)), 2).filter(Number.isInteger);
  return { wordRoom, unit, ticks: marks };
}

function backToBack(panels: WordPanel[], scene: Scene): Block {
  const [a, b] = panels;
  if (!a || !b) return { children: [], height: 0 };
  const lines = Math.max(a.words.length, b.words.length);
  const [left, right] = [side(a, -1, lines, scene), side(b, 1, lines, scene)];
  const { height } = right;
  const middleLine = element('line', {
    class: 'rule',
    x1: 0,
    x2: 0,
    y1: headHeight,
    y2: height - axisHeight,
  });
  return {
    children: [at(0.5, 0, middleLine, ...left.children, ...right.children), hairline(headHeight)],
    height,
  };
}

/** A report's words from x = 0 outwards: to the right, or to the left where `direction` is −1; with room for so many lines. */
function side(panel: WordPanel, direction: 1 | -1, lines: number, scene: Scene): Block {
  const textAnchor = direction < 0 ? 'end' : null;
  const x = direction * gap;
  const head = element(
    'g',
    { class: `place-${panel.colour}` },
    element('text', { class: 'song', x, y: 21, fontSize: 21, textAnchor }, panel.name),
  );
  const about = element('text', { class: 'muted small', x, y: 42, textAnchor }, panel.about);
  const words = panel.words.map((word, index) =>
    drawWord(word, direction, headHeight + (index + 0.5) * row + 3, scene),
  );
  const bottom = headHeight + lines * row + 6;
  const children: Child[] = [
    ...scene.ticks.map((tick) => gridline(tick, direction, bottom, scene)),
    head,
    about,
    element('g', { class: `place-${panel.colour}` }, ...words),
  ];
  return { children, height: bottom + axisHeight };
}

/** A line at a value of z, with its number below. */
function gridline(tick: number, direction: 1 | -1, bottom: number, scene: Scene): Element {
  const line = { class: 'rule', x1: 0, x2: 0, y1: headHeight, y2: bottom };
  const words = { class: 'muted small', x: 0, y: bottom + 15, textAnchor: 'middle' };
  const text = tick === 0 ? 'z=0' : String(tick);
  return shift(
    direction * scene.wordRoom,
    0,
    at(direction * tick * scene.unit, 0, element('line', line), element('text', words, text)),
  );
}

function drawWord(
  { word, z, counts, target, label }: WordPanel['words'][number],
  direction: 1 | -1,
  y: number,
  { options, wordRoom, unit }: Scene,
): Element {
  const textAnchor = direction < 0 ? 'end' : null;
  const end = direction * z * unit;
  const stem = element('line', {
    class: 'line',
    x1: 0,
    x2: percent(end),
    y1: 0,
    y2: 0,
    strokeWidth: 1.25,
  });
  const dot = element('circle', { class: 'fill', r: radius });
  const beside = element(
    'text',
    {
      class: 'muted small halo',
      x: direction * (radius + gap - 2),
      y: middle * countSize,
      textAnchor,
    },
    counts,
  );
  const name = element(
    'text',
    { class: 'ink', x: direction * gap, y: middle * wordSize, textAnchor },
    word,
  );
  const area = { class: 'hit', y: -12, height: 24, width: wordRoom };
  const body = shift(
    0,
    y,
    element('rect', { ...area, x: direction < 0 ? -wordRoom : 0 }),
    name,
    shift(direction * wordRoom, 0, stem, at(end, 0, dot, beside)),
  );
  if (options.links === 'row') return body;
  return mark({ href: options.href(target), id: target.id, label }, body);
}
