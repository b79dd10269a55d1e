/**
 * Turns an interactive, fluid drawing into a still one of a given width: per cent become px, nested
 * `svg` elements become groups, links become groups, invisible areas go. Other programs (slides,
 * word processors, rasterisers) read such a file more surely.
 */
import type { Element, ElementContent } from 'hast';
import { isSeen } from './roomy.ts';
import { type Attributes, element, round } from './tree.ts';

const horizontal = ['x', 'x1', 'x2', 'cx', 'width', 'dx'];
const interactiveOnly = ['href', 'dataId', 'ariaLabel', 'role', 'ariaHidden'];

/** The children of a drawing's root, resolved for a width in px. */
export function still(svg: Element, width: number): ElementContent[] {
  return svg.children.flatMap((child) => settle(child, width, width));
}

/** `width`: of what it stands in; `whole`: of the drawing. */
function settle(node: ElementContent, width: number, whole: number): ElementContent[] {
  if (node.type !== 'element') return [node];
  const className = String(node.properties.className ?? '');
  if (className.includes('hit') || !isSeen(className, whole)) return [];
  const kept = Object.entries(node.properties).filter(([key]) => !interactiveOnly.includes(key));
  const attributes: Attributes = Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      horizontal.includes(key) ? pixels(String(value), width) : attribute(value),
    ]),
  );
  if (node.tagName === 'svg') return [group(node, attributes, width, whole)];
  const children = node.children.flatMap((child) => settle(child, width, whole));
  return [element(node.tagName === 'a' ? 'g' : node.tagName, attributes, ...children)];
}

/** A nested `svg` as a group moved to its place, with its own width for what it holds. */
function group(
  svg: Element,
  { x, y, width: own }: Attributes,
  width: number,
  whole: number,
): Element {
  const inner = typeof own === 'number' ? own : width;
  const children = svg.children.flatMap((child) =>
    child.type === 'text' ? [] : settle(child, inner, whole),
  );
  return element('g', { transform: `translate(${Number(x ?? 0)} ${Number(y ?? 0)})` }, ...children);
}

/** hast keeps some attributes as lists. */
function attribute(value: unknown): string | number | null {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'number' ? value : String(value);
}

function pixels(value: string, width: number): number {
  return round(
    value.endsWith('%') ? (Number.parseFloat(value) / 100) * width : Number.parseFloat(value),
  );
}
