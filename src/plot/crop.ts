/** The upper part of a still drawing, for places too small for the whole: it ends between two rows, never in one. */
import type { Element, ElementContent, Properties } from 'hast';
import { element, shift } from './tree.ts';

interface Span {
  top: number;
  bottom: number;
}

/** Of the room, what the rows that are left must fill for a cut at a row's end. */
const least = 0.5;

export interface Cropped {
  element: Element;
  height: number;
  /** Whether words are left out. */
  cut: boolean;
}

export interface CropOptions {
  width: number;
  height: number;
  /** Px that are to be had. */
  limit: number;
  /** Without the key: from the first heading on. */
  headless?: boolean;
}

/** A still drawing of this size, cut to at most `limit` px. */
export function cropped(
  drawing: ElementContent[],
  { width, height, limit, headless = false }: CropOptions,
): Cropped {
  const start = headless ? firstHeading(drawing) : 0;
  const children = start === 0 ? drawing : [shift(0, -start, ...drawing)];
  const left = height - start;
  const kept = left <= limit ? left : endOfRows(children, limit);
  if (kept === height) return { element: element('g', {}, ...children), height, cut: false };
  const frame = element('svg', { width, height: kept, overflow: 'hidden' }, ...children);
  const texts = drawing.flatMap((child) => spans(child, -start, 'text'));
  const cut = texts.some(({ top, bottom }) => top < 0 || bottom > kept);
  return { element: frame, height: kept, cut };
}

/** Where the first heading begins that is set in Song: below the key. */
function firstHeading(children: ElementContent[]): number {
  const [first] = children.flatMap((child) => spans(child, 0, 'song'));
  return Math.max(0, Math.floor((first?.top ?? 0) - 4));
}

/** The last hairline within the limit that no text crosses, or else the last place above a text: what belongs to the one before it may hang below it. */
function endOfRows(children: ElementContent[], limit: number): number {
  const texts = children.flatMap((child) => spans(child, 0, 'text'));
  const free = (y: number) => texts.every(({ top, bottom }) => bottom <= y || top >= y);
  const ends = (places: number[]) =>
    places.filter((y) => y <= limit && y >= limit * least && free(y));
  const hairlines = children.flatMap((child) => spans(child, 0, 'rule'));
  const rules = ends(hairlines.map(({ bottom }) => Math.ceil(bottom) + 1));
  const above = ends(texts.map(({ top }) => Math.floor(top) - 1));
  return Math.max(0, ...(rules.length > 0 ? rules : above)) || limit;
}

/** Sizes that classes give to text, px. */
const sizes: Record<string, number> = { small: 12, name: 14 };

function sizeOf({ fontSize, className }: Properties): number {
  if (fontSize !== undefined) return Number(fontSize);
  const named = String(className ?? '').split(/[ ,]/u);
  return named.map((name) => sizes[name]).find((size) => size !== undefined) ?? 13;
}

/** Vertical extents of the texts, or of the horizontal hairlines, of a tree. */
function spans(node: ElementContent, dy: number, kind: 'text' | 'song' | 'rule'): Span[] {
  if (node.type !== 'element') return [];
  const { properties, tagName } = node;
  const shifted =
    dy + Number(/translate\(\S+ ([-\d.]+)\)/u.exec(String(properties.transform))?.[1] ?? 0);
  const isText =
    tagName === 'text' && (kind === 'text' || String(properties.className).includes(kind));
  if (isText && kind !== 'rule') {
    const baseline = shifted + Number(properties.y ?? 0);
    const size = sizeOf(properties);
    return [{ top: baseline - size * 0.9, bottom: baseline + size * 0.3 }];
  }
  if (kind === 'rule' && tagName === 'line' && String(properties.className).includes('rule')) {
    const { y1, y2 } = properties;
    return y1 === y2 ? [{ top: shifted + Number(y1), bottom: shifted + Number(y1) }] : [];
  }
  return node.children.flatMap((child) => spans(child as ElementContent, shifted, kind));
}
