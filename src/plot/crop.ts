/** The upper part of a still drawing, for places too small for the whole: it ends between two rows, never in one. */
import type { Element, ElementContent } from 'hast';
import { element } from './tree.ts';

interface Span {
  top: number;
  bottom: number;
}

/** Of the room, what the rows that are left must fill for a cut at a row's end. */
const least = 0.5;

export interface Cropped {
  element: Element;
  height: number;
  /** Whether something is left out. */
  cut: boolean;
}

/** A still drawing of this size, cut to at most `limit` px. */
export function cropped(
  children: ElementContent[],
  { width, height, limit }: { width: number; height: number; limit: number },
): Cropped {
  if (height <= limit) return { element: element('g', {}, ...children), height, cut: false };
  const kept = endOfRows(children, limit);
  const frame = element('svg', { width, height: kept, overflow: 'hidden' }, ...children);
  return { element: frame, height: kept, cut: true };
}

/** The last hairline within the limit that no text crosses, or else the last place between two texts. */
function endOfRows(children: ElementContent[], limit: number): number {
  const texts = children.flatMap((child) => spans(child, 0, 'text'));
  const free = (y: number) => texts.every(({ top, bottom }) => bottom <= y || top >= y);
  const ends = (places: Span[]) =>
    places
      .map(({ bottom }) => Math.ceil(bottom) + 1)
      .filter((y) => y <= limit && y >= limit * least && free(y));
  const rules = ends(children.flatMap((child) => spans(child, 0, 'rule')));
  return Math.max(0, ...(rules.length > 0 ? rules : ends(texts))) || limit;
}

/** Vertical extents of the texts, or of the horizontal hairlines, of a tree. */
function spans(node: ElementContent, dy: number, kind: 'text' | 'rule'): Span[] {
  if (node.type !== 'element') return [];
  const { properties, tagName } = node;
  const shifted =
    dy + Number(/translate\(\S+ ([-\d.]+)\)/u.exec(String(properties.transform))?.[1] ?? 0);
  if (kind === 'text' && tagName === 'text') {
    const baseline = shifted + Number(properties.y ?? 0);
    return [{ top: baseline - 18, bottom: baseline + 5 }];
  }
  if (kind === 'rule' && tagName === 'line' && String(properties.className).includes('rule')) {
    const { y1, y2 } = properties;
    return y1 === y2 ? [{ top: shifted + Number(y1), bottom: shifted + Number(y1) }] : [];
  }
  return node.children.flatMap((child) => spans(child as ElementContent, shifted, kind));
}
