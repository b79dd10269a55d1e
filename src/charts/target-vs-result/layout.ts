/** Where things stand in target-vs-result: columns beside each other, or numbers above the scale. */
import { sum } from 'd3';
import type { Element } from 'hast';
import { at, balance, type Child, element, percent, shift, textWidth } from '../../plot.ts';
import type { DrawOptions, Size } from '../chart.ts';
import { lanes } from '../lanes.ts';
import { asStated } from '../stated.ts';
import type { Panel, Ratio } from './ratios.ts';

/**
 * `columns`: name, numbers and scale beside each other. `stacked`: the numbers above the scale, where there is no
 * room for columns. Px from the left: words take what they need, and all that a wider place adds is the scale's.
 */
export interface Layout {
  kind: 'columns' | 'stacked';
  /** The width at which all decisions are made, px. */
  least: number;
  /** Px for a row's name. */
  names: number;
  /** Where the result's words end and the target's begin. */
  result: number;
  target: number;
  /** Where the scale begins; it runs to the right edge. */
  plot: number;
}

/** What every part of the drawing needs to know. */
export interface Scene {
  layout: Layout;
  /** Px of the scale at the least width. */
  room: number;
  /** Share of the scale for a ratio. */
  position: (ratio: number) => number;
  ticks: number[];
  options: DrawOptions;
}

/** Px in front of a place's plans, between two places, of the line that says how many rows are left out. */
export const groupGap = 30;
export const panelGap = 34;
export const omittedHeight = 24;

const least: Record<Size, number> = { wide: 600, narrow: 304 };
/** Px that the scale keeps free at both ends, for arrows. */
export const plotPad = 19;
export const numberSize = 13;
/** Px between the two numbers, for the arrow. */
export const arrowWidth = 26;
const columnGap = 14;
/** Below this a scale in a column is too short to read. */
const leastPlot = 180;
const longestName = 146;
/** Px between two lines of a row's name. */
export const nameLeading = 18;

/** Columns as wide as their words need, the rest for the scale. */
export function columnsOf(panels: Panel[], size: Size): Layout {
  const pairs = panels.flatMap((panel) => [...panel.done, ...panel.planned]);
  const width = least[size];
  const longest = (words: (pair: Ratio) => string) =>
    Math.max(60, ...pairs.map((pair) => textWidth(words(pair), numberSize)));
  const names = Math.min(
    longestName,
    Math.max(84, ...pairs.map((pair) => textWidth(pair.name, nameSize('columns')))),
  );
  const result = names + columnGap + longest((pair) => asStated(pair.result));
  const target = result + arrowWidth;
  const from = target + longest((pair) => asStated(pair.target)) + columnGap;
  if (size === 'narrow' || width - from < leastPlot)
    return {
      kind: 'stacked',
      least: width,
      names: width,
      result: 0,
      target: 0,
      plot: 0,
    };
  return { kind: 'columns', least: width, names, result, target, plot: from };
}

/** A new origin at a share of the scale: that share of the whole width, and of the columns' px what is left. */
export function onPlot(share: number, y: number, { plot }: Layout, ...children: Child[]): Element {
  return at(share, y, shift(plot * (1 - share), 0, ...children));
}

/** A horizontal line from share to share of the scale, at y = 0. */
export function stroke(from: number, to: number, { plot }: Layout, strokeWidth: number): Element {
  const ends = { x1: plot * (to - from), x2: percent(to - from), y1: 0, y2: 0 };
  const line = element('line', { class: 'line', ...ends, strokeWidth });
  return at(from, 0, shift(plot * (1 - to), 0, line));
}

/** Px of the rows' names. */
export function nameSize(kind: Layout['kind']): number {
  return kind === 'columns' ? 14 : 13;
}

/** Px of a row. */
export function rowHeight(pair: Ratio, layout: Layout): number {
  const lines = nameLines(pair, layout).length;
  if (layout.kind === 'columns') return Math.max(31, lines * nameLeading + 8);
  return numberLine(pair, layout) + 33;
}

/** A row's name in lines. */
export function nameLines(pair: Ratio, layout: Layout): string[] {
  return balance(pair.name, nameSize(layout.kind), layout.names);
}

/** The middle of the line of numbers in a stacked row: beside the name, or below it where both do not fit. */
export function numberLine(pair: Ratio, layout: Layout): number {
  const lines = nameLines(pair, layout);
  const numbers = sum(lanes, (lane) => textWidth(asStated(pair[lane]), numberSize));
  const beside =
    lines.length === 1 &&
    textWidth(pair.name, nameSize('stacked')) + numbers + arrowWidth + 10 <= layout.least;
  return beside ? 14 : 14 + lines.length * nameLeading;
}
