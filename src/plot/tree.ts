/**
 * Building blocks of a drawing. Horizontal positions are shares of the width (0 to 1) written as
 * per cent, everything else is px, so a drawing is as wide as its place and is never scaled.
 */
import type { Element, ElementContent, Properties } from 'hast';
import { s } from 'hastscript';

export type Child = ElementContent | null;

/** Attributes by their DOM names (strokeWidth, textAnchor); null leaves one out. */
export type Attributes = Record<string, string | number | null>;

/** Two decimals: fine enough for a pixel, short in the file, the same on every run. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** A share of the width as a coordinate: 0.432 → 43.2%. */
export function percent(share: number): string {
  return `${round(share * 100)}%`;
}

/** An SVG element; numbers among its properties are rounded. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: (Child | string)[]
): Element {
  const rounded = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? round(value) : value,
  ]);
  return s(name, Object.fromEntries(rounded) as Properties, ...children);
}

/** Moves its children by px. */
export function shift(x: number, y: number, ...children: Child[]): Element {
  const moved = round(x) !== 0 || round(y) !== 0;
  const transform = moved ? `translate(${round(x)} ${round(y)})` : null;
  return element('g', { transform }, ...children);
}

/** A new origin at a share of the width and at `y` px: its children are drawn around 0, 0 in px. The rules of css.ts let nested `svg` elements overflow. */
export function at(share: number, y: number, ...children: Child[]): Element {
  return element('svg', { x: percent(share), y: y === 0 ? null : y }, ...children);
}

/** A band of the width in which shares count anew from 0 to 1. */
export function band(from: number, to: number, y: number, ...children: Child[]): Element {
  return element('svg', { x: percent(from), y, width: percent(to - from) }, ...children);
}

/** A horizontal hairline from share to share. */
export function hairline(y: number, from = 0, to = 1): Element {
  return element('line', { class: 'rule', x1: percent(from), x2: percent(to), y1: y, y2: y });
}
