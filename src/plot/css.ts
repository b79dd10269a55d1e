/**
 * The rules of the drawings: for pages and embeds with the custom properties of tokens.ts, for
 * picture files with one palette's values. Drawings carry classes and presentation attributes only.
 */
import { customProperties, light, type Palette } from '../tokens.ts';

const song = "'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',SimSun,serif";
const sans =
  "'PingFang SC','HarmonyOS Sans SC',MiSans,'Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','Noto Sans SC',sans-serif";

type Value = (name: string) => string;

function shared(value: Value): string[] {
  return [
    `.chart{color:${value('ink')};font-family:${sans};font-size:13px}`,
    '.chart text,.chart tspan{fill:currentColor}',
    '.chart .fill,.glyph .fill{fill:currentColor}',
    '.chart .line,.glyph .line{fill:none;stroke:currentColor}',
    `.chart .open,.glyph .open{fill:${value('paper')};stroke:currentColor}`,
    `.chart .gap{stroke:${value('paper')}}`,
    `.chart .paper{fill:${value('paper')}}`,
    `.chart .rule{stroke:${value('rule')}}`,
    '.chart .zero{stroke:currentColor}',
    `.chart .ink{color:${value('ink')}}`,
    `.chart .muted{color:${value('muted')}}`,
    `.chart .halo{stroke:${value('paper')};stroke-width:4px;stroke-linejoin:round;paint-order:stroke}`,
    '.chart .small{font-size:12px}',
    '.chart .name{font-size:14px}',
    '.chart .strong{font-weight:700}',
    `.chart .song{font-family:${song};font-weight:700}`,
    ...light.places.map(
      (_, index) => `.chart .place-${index + 1}{color:${value(`place-${index + 1}`)}}`,
    ),
  ];
}

/** Only where there is a pointer and a keyboard. */
const interactive = [
  '.chart,.chart svg{display:block;overflow:visible}',
  '.chart .hit{fill:none;stroke:none;pointer-events:all}',
  '.chart a{text-decoration:none;outline:0}',
  '.chart a:hover text{text-decoration:underline;text-underline-offset:.25em}',
  '.chart a:focus-visible .hit{stroke:var(--ink);stroke-width:2px}',
];

/** For pages and embeds, which set the custom properties. */
export const inlineCss: string = [...shared((name) => `var(--${name})`), ...interactive].join('\n');

/** For picture files: the same rules in the values of one palette. */
export function fileCss(palette: Palette): string {
  const values = new Map(
    customProperties(palette)
      .split(';')
      .map((property) => property.slice(2).split(':') as [string, string]),
  );
  const value: Value = (name) => {
    const found = values.get(name);
    if (found === undefined) throw new Error(`no colour of this name: ${name}`);
    return found;
  };
  return [
    ...shared(value),
    '.chart .title{font-size:25px}',
    '.chart .title-narrow{font-size:20px}',
    '.chart .deck{font-size:15px}',
  ].join('\n');
}
