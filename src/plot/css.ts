/**
 * The rules of the drawings: for pages and embeds with the custom properties of tokens.ts, for
 * picture files with one palette's values. Drawings carry classes and presentation attributes only.
 */
import { customProperties, light, type Palette } from '../tokens.ts';
import { wordingCss } from './roomy.ts';

const song = "'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',SimSun,serif";
const sans =
  "'PingFang SC','HarmonyOS Sans SC',MiSans,'Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','Noto Sans SC',sans-serif";

/** Names a colour in the way that a kind of output needs it. */
type Value = (name: string) => string;

/** What a class means, by presentation attributes. */
export type Style = Record<string, string>;

/** The drawing as a whole. */
export function rootStyle(value: Value): Style {
  return { color: value('ink'), 'font-family': sans, 'font-size': '13px' };
}

/** Every class of the drawings, in the order in which later ones win. */
export function classStyles(value: Value): Record<string, Style> {
  const places = light.places.map((_, index): [string, Style] => [
    `place-${index + 1}`,
    { color: value(`place-${index + 1}`) },
  ]);
  return {
    fill: { fill: 'currentColor' },
    line: { fill: 'none', stroke: 'currentColor' },
    open: { fill: value('paper'), stroke: 'currentColor' },
    gap: { stroke: value('paper') },
    paper: { fill: value('paper') },
    rule: { stroke: value('rule') },
    zero: { stroke: 'currentColor' },
    ink: { color: value('ink') },
    muted: { color: value('muted') },
    halo: {
      stroke: value('paper'),
      'stroke-width': '4px',
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    small: { 'font-size': '12px' },
    name: { 'font-size': '14px' },
    strong: { 'font-weight': '700' },
    song: { 'font-family': song, 'font-weight': '700' },
    ...Object.fromEntries(places),
  };
}

/** Classes that glyphs in running text use outside a drawing. */
const textual = ['fill', 'line', 'open'];

function shared(value: Value): string[] {
  const rules = Object.entries(classStyles(value)).map(([name, style]) => {
    const selectors = [`.chart .${name}`, ...(textual.includes(name) ? [`.glyph .${name}`] : [])];
    return `${selectors.join(',')}{${declarations(style)}}`;
  });
  return [
    `.chart{${declarations(rootStyle(value))}}`,
    '.chart text,.chart tspan{fill:currentColor}',
    ...rules,
  ];
}

function declarations(style: Style): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}

/** Only where there is a pointer and a keyboard. */
const interactive = [
  '.chart,.chart svg{display:block;overflow:visible}',
  '.chart .hit{fill:none;stroke:none;pointer-events:all}',
  '.chart a{text-decoration:none;outline:0}',
  '.chart a:hover text{text-decoration:underline;text-underline-offset:.25em}',
  '.chart a:focus-visible .hit{stroke:var(--ink);stroke-width:2px}',
  ...wordingCss,
];

/** For pages and embeds, which set the custom properties. */
export const inlineCss: string = [...shared((name) => `var(--${name})`), ...interactive].join('\n');

/** Colours of one palette by the names of its custom properties; an unknown name is an error. */
export function valuesOf(palette: Palette): Value {
  const values = new Map(
    customProperties(palette)
      .split(';')
      .map((property) => property.slice(2).split(':') as [string, string]),
  );
  return (name) => {
    const found = values.get(name);
    if (found === undefined) throw new Error(`no colour of this name: ${name}`);
    return found;
  };
}

/** For picture files: the same rules in the values of one palette. */
export function fileCss(palette: Palette): string {
  return shared(valuesOf(palette)).join('\n');
}
