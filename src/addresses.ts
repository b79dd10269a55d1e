/**
 * The addresses of the site, each in one place: a contract that is never broken. All are paths
 * from the root, without the base.
 */
export type FileKind = 'svg' | 'png' | 'csv' | 'json';

export const home = '/';
export const reportsIndex = '/reports/';
export const chartsIndex = '/charts/';
/** Any two reports, chosen by the reader: `?a=` and `?b=`. */
export const compareAny = '/compare/';
export const method = '/method/';

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
