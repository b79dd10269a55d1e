/**
 * The addresses of the site, each in one place: a contract that is never broken. All are paths
 * from the root, without the base.
 */
export type FileKind = (typeof fileKinds)[number];

/** Files of a chart, by the end of their names: pictures (light, dark, cards for sharing) and data. */
export const fileKinds = ['svg', 'dark.svg', 'png', 'og.png', 'square.png', 'csv', 'json'] as const;

/** A chart of all places, or of one. */
export interface ChartState {
  id: string;
  place: string | null;
}

export type Theme = 'light' | 'dark';

export const home = '/';
export const reportsIndex = '/reports/';
export const chartsIndex = '/charts/';
/** Any two reports, chosen by the reader: `?a=` and `?b=`. */
export const compareAny = '/compare/';
export const method = '/method/';
export const numbers = '/numbers/';
export const search = '/search/';
export const searchIndex = '/search/index.json';
export const indicatorsIndex = '/indicators/';
export const glossary = '/glossary/';
export const data = '/data/';

/** A report, or the sentence of a numeral, a section or a paragraph in it. */
export function report(id: string, anchor?: string): string {
  return anchor === undefined ? `/reports/${id}/` : `/reports/${id}/#${anchor}`;
}

/** Two reports side by side; featured pairs have the older year first. */
export function compare(older: string, newer: string): string {
  return `/compare/${older}/${newer}/`;
}

/** A chart's permalink page. */
export function chart(state: ChartState): string {
  return `/charts/${stateKey(state)}/`;
}

export function chartFile(state: ChartState, kind: FileKind): string {
  return `/charts/${fileName(state)}.${kind}`;
}

/** The chart for other people's pages. */
export function embed(state: ChartState, theme: Theme = 'light'): string {
  return `/embed/${stateKey(state)}/${theme === 'dark' ? 'dark/' : ''}`;
}

/** What a page that is given the permalink needs to embed the chart (oEmbed 1.0). */
export function oembed(state: ChartState): string {
  return `/oembed/${fileName(state)}.json`;
}

/** A state as paths and the register name it: `headline-targets`, `headline-targets/zhoucun`. */
export function stateKey({ id, place }: ChartState): string {
  return place === null ? id : `${id}/${place}`;
}

/** A state as files are named: `headline-targets`, `headline-targets.zhoucun`. */
export function fileName({ id, place }: ChartState): string {
  return place === null ? id : `${id}.${place}`;
}

/** The state that a key of the register names. */
export function stateOf(key: string): ChartState {
  const [id = '', place = null] = key.split('/');
  return { id, place };
}

export function indicator(id: string): string {
  return `/indicators/${id}/`;
}

/** A term of the glossary. */
export function term(id: string): string {
  return `/glossary/#${id}`;
}

/** A file of the data page: `observations.csv`, `schema/observation.json`. */
export function dataFile(name: string): string {
  return `/data/${name}`;
}

/** A story; the first one is also the home page. */
export function story(id: string): string {
  return `/stories/${id}/`;
}

/** Pages that the English edition has too: home, charts, indicators, method. */
const bilingual = /^\/(?:(?:charts|indicators)\/.*|method\/)?$/u;

/** The same page in the English edition, null where it has none. */
export function english(path: string): string | null {
  return bilingual.test(path) ? `/en${path}` : null;
}

/** The embed in English of a chart whose drawing speaks it. */
export function englishEmbed(state: ChartState, theme: Theme = 'light'): string {
  return `/en${embed(state, theme)}`;
}

/** A picture of such a chart in English. */
export function englishFile(state: ChartState, kind: FileKind): string {
  return `/en${chartFile(state, kind)}`;
}

/** The path below a base such as `/` or `/duidu/`. */
export function below(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The whole address, as pictures and share links show it. */
export function absolute(site: URL | undefined, base: string, path: string): string {
  return new URL(below(base, path), site).href;
}

/**
 * Where an error of a number is reported, up to the number's own address, which the reader's
 * browser adds at the end: the body of a mail or of an issue.
 */
export function errorReport(setting: string): string {
  const subject = setting.startsWith('mailto:') ? 'subject' : 'title';
  const mark = setting.includes('?') ? '&' : '?';
  return `${setting}${mark}${subject}=${encodeURIComponent('数字有误')}&body=`;
}
