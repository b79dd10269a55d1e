/** The key of a drawing, read back from it: for pages that explain its signs in another language. */
import type { Element } from 'hast';
import { element } from './tree.ts';

/** A sign with the words beside it, as the drawing has them. */
export interface Item {
  /** The sign as a drawing of its own. */
  svg: Element;
  text: string;
}

const height = 22;
/** Px between a sign and its words, as keys set them. */
const gap = 6;

/** The items of all keys in a drawing, in its order: what `key` drew as a group of a sign and its words. */
export function keyItems(drawing: Element): Item[] {
  const children = drawing.children.filter((child) => child.type === 'element');
  const [sign, words, more] = children;
  if (sign?.tagName !== 'g' || words?.tagName !== 'text' || more !== undefined)
    return children.flatMap(keyItems);
  if (!isDrawn(sign)) return [];
  const width = Number(words.properties.x) - gap;
  const text = words.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const frame = { class: 'chart', width, height, viewBox: `0 ${-height / 2} ${width} ${height}` };
  return [{ svg: element('svg', { ...frame, ariaHidden: 'true' }, sign), text }];
}

/** Whether there is more than groups: words that stand in a key without a sign explain none. */
function isDrawn({ tagName, children }: Element): boolean {
  return tagName !== 'g' || children.some((child) => child.type === 'element' && isDrawn(child));
}
