/**
 * The addresses of the site, each in one place: a contract that is never broken. All are paths
 * from the root, without the base.
 */
export type FileKind = 'svg' | 'png' | 'csv' | 'json';

export const home = '/';
export const reportsIndex = '/reports/';
export const chartsIndex = '/charts/';
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

export function chart(id: string): string {
  return `/charts/${id}/`;
}

export function chartFile(id: string, kind: FileKind): string {
  return `/charts/${id}.${kind}`;
}

export function embed(id: string): string {
  return `/embed/${id}/`;
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

/** The path below a base such as `/` or `/duidu/`. */
export function below(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The whole address, as pictures and share links show it. */
export function absolute(site: URL | undefined, base: string, path: string): string {
  return new URL(below(base, path), site).href;
}
