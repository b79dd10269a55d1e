/** The keys of a drawing, for pages that explain its signs in another language. */
import type { Element } from 'hast';
import type { DrawnItem, KeyItem } from './mark.ts';
import { element } from './tree.ts';

const height = 22;

/** A sign with the words that a drawing sets beside it. */
export interface Sign {
  /** The sign as a drawing of its own. */
  svg: Element;
  text: string;
}

/** The items of all keys in a drawing, in its order. */
export function keyItems(drawing: Element): Sign[] {
  if (isItem(drawing)) return [signOf(drawing.item)];
  return drawing.children.flatMap((child) => (child.type === 'element' ? keyItems(child) : []));
}

function isItem(node: Element): node is DrawnItem {
  return 'item' in node;
}

function signOf({ glyph, reach, text }: KeyItem): Sign {
  const width = reach.left + reach.right;
  const viewBox = `${-reach.left} ${-height / 2} ${width} ${height}`;
  return {
    svg: element('svg', { class: 'chart', width, height, viewBox, ariaHidden: 'true' }, glyph),
    text,
  };
}
