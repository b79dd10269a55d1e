/** Reading a built site from its folder: its files, and the elements of its pages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Build } from '../builds.ts';

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of files of a built site, relative to its folder: `reports/zhoucun-2023/index.html`. */
export function filesOf(build: Build, pattern: string): string[] {
  return globSync(pattern, { cwd: root + build.dist })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function read(build: Build, path: string): string {
  return readFileSync(`${root}${build.dist}/${path}`, 'utf8');
}

/** The elements of a page in order, those of drawings included, whose inside html-validate leaves out. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html));
  return found;
}

/** An attribute by hast's name for it (`srcSet`, `httpEquiv`), as text; empty where it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** The words of an element, of all that stands in it. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** What stands in an element that holds only text: `script`, `style`. */
export function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Addresses that a page makes the browser fetch by itself. `data:` and fragments are none. */
export function requestsOf(html: string): string[] {
  return elementsOf(html)
    .flatMap((element) => [
      ...['src', 'poster', 'data'].map((name) => attribute(element, name)),
      ...attribute(element, 'srcSet').split(/,\s+/),
      ...(isFetched(element) ? [attribute(element, 'href'), attribute(element, 'xLinkHref')] : []),
      ...stylesOf(element),
    ])
    .map((address) => address.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '' && !/^(data:|#)/.test(address));
}

/** Links that name an address without fetching it. */
const NAMED = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);

function isFetched(element: Element): boolean {
  if (['image', 'use', 'feImage'].includes(element.tagName)) return true;
  const rel = attribute(element, 'rel').split(' ');
  return element.tagName === 'link' && !rel.every((word) => NAMED.has(word));
}

function stylesOf(element: Element): string[] {
  const css = `${element.tagName === 'style' ? textOf(element) : ''} ${attribute(element, 'style')}`;
  return [/url\(\s*["']?([^"')]+)/g, /@import\s+["']([^"']+)/g].flatMap((pattern) =>
    [...css.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
}

/** Bytes as a server sends them compressed: gzip, which every host can do. */
export function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** File of a site that an address inside it names, or null: no such file, or another host. */
export function fileAt(build: Build, address: string, page: string): string | null {
  const here = new URL(build.base + page.replace(/index\.html$/, ''), 'http://site.invalid');
  const url = new URL(address, here);
  const own = new URL(build.siteUrl).origin;
  if (url.origin !== here.origin && url.origin !== own) return null;
  if (!url.pathname.startsWith(build.base)) return null;
  const path = decodeURIComponent(url.pathname.slice(build.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(`${root}${build.dist}/${file}`) ? file : null;
}
