/**
 * A still drawing in the profile that rich-text editors keep (公众号's among them): no classes, no
 * ids, no style element, everything in presentation attributes and literal colours, width and
 * height in px beside a view box.
 */
import type { Element, ElementContent } from 'hast';
import type { Palette } from '../tokens.ts';
import { classStyles, rootStyle, type Style, valuesOf } from './css.ts';
import { still } from './still.ts';
import { type Attributes, element } from './tree.ts';

const colours = ['fill', 'stroke'];

/** The drawing at a width in px, on paper, without any rule outside its elements. */
export function inlined(
  drawing: { svg: Element; height: number },
  width: number,
  palette: Palette,
): Element {
  const value = valuesOf(palette);
  const { color = '', ...font } = rootStyle(value);
  const classes = classStyles(value);
  const { height } = drawing;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('rect', { width, height, fill: value('paper') }),
    element(
      'g',
      attributes(font),
      ...still(drawing.svg, width).map((child) => settle(child, color, classes)),
    ),
  );
}

function settle(
  node: ElementContent,
  inherited: string,
  classes: Record<string, Style>,
): ElementContent {
  if (node.type !== 'element') return node;
  const names = String(node.properties.className ?? '').split(/[ ,]/u);
  const { className: _, ...own } = node.properties;
  const { color = inherited, ...style } = Object.assign(
    {},
    ...Object.entries(classes)
      .filter(([name]) => names.includes(name))
      .map(([, one]) => one),
  ) as Style;
  const text = node.tagName === 'text' || node.tagName === 'tspan' ? { fill: color } : {};
  const resolved = Object.entries({ ...text, ...style }).map(([property, value]) => [
    property,
    colours.includes(property) && value === 'currentColor' ? color : value,
  ]);
  return element(
    node.tagName,
    { ...(own as Attributes), ...attributes(Object.fromEntries(resolved)) },
    ...node.children.map((child) => settle(child as ElementContent, color, classes)),
  );
}

/** CSS names as the attributes of hast; lengths without their px. */
function attributes(style: Style): Attributes {
  return Object.fromEntries(
    Object.entries(style).map(([property, value]) => [
      property.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
      value.replace(/^([\d.]+)px$/u, '$1'),
    ]),
  );
}
