/** Bytes of the built pages, compressed, against the budgets of the design. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { afterAll, describe, expect, test } from 'vitest';
import { rootBuild } from '../builds.ts';
import {
  attribute,
  compressed,
  elementsOf,
  fileAt,
  filesOf,
  read,
  requestsOf,
  root,
  textOf,
} from './dist.ts';

const SCRIPT = 12_000;
const EMBED = { response: 14_600, median: 6_000, script: 1_500 };
const REPORT = 2.5;

const lines: string[] = [];
afterAll(() => console.log(`compressed bytes (gzip)\n${lines.join('\n')}`));

/** Inline scripts of a page. JSON in a script element is data. */
function inlineScripts(page: Element[]): string[] {
  return page
    .filter((element) => element.tagName === 'script' && attribute(element, 'src') === '')
    .filter((element) => !/json/.test(attribute(element, 'type')))
    .map(textOf);
}

/** Script files that a page loads, with what they import. */
function scriptFiles(page: Element[], path: string): string[] {
  const asked = page
    .map((element) => {
      if (element.tagName === 'script') return attribute(element, 'src');
      return attribute(element, 'rel') === 'modulepreload' ? attribute(element, 'href') : '';
    })
    .filter((address) => address !== '')
    .map((address) => fileAt(rootBuild, address, path) ?? `missing: ${address}`);
  const files = new Set(asked);
  for (const file of files) {
    for (const match of read(rootBuild, file).matchAll(/(?:from|import)\s*\(?["']([^"']+)["']/g)) {
      const imported = fileAt(rootBuild, match[1] ?? '', file);
      if (imported !== null) files.add(imported);
    }
  }
  return [...files];
}

function scriptBytes(path: string): number {
  const page = elementsOf(read(rootBuild, path));
  const texts = [
    ...inlineScripts(page),
    ...scriptFiles(page, path).map((file) => read(rootBuild, file)),
  ];
  return texts.reduce((sum, text) => sum + compressed(text), 0);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const pages = filesOf(rootBuild, '**/*.html');
const embeds = pages.filter((path) => /^(?:en\/)?embed\//.test(path));
const reports = pages.filter((path) => /^reports\/[^/]+\/index\.html$/.test(path));

test.each(pages)(`%s: scripts ≤ ${SCRIPT} B`, (path) => {
  const bytes = scriptBytes(path);
  lines.push(`${path}: page ${compressed(read(rootBuild, path))}, scripts ${bytes}`);
  expect(bytes).toBeLessThanOrEqual(SCRIPT);
});

describe('embeds', () => {
  test('there are some', () => expect(embeds.length).toBeGreaterThan(0));

  test.each(embeds)(`%s ≤ ${EMBED.response} B, script ≤ ${EMBED.script} B, one request`, (path) => {
    const html = read(rootBuild, path);
    expect(compressed(html)).toBeLessThanOrEqual(EMBED.response);
    expect(scriptBytes(path)).toBeLessThanOrEqual(EMBED.script);
    expect(requestsOf(html)).toEqual([]);
  });

  test(`median ≤ ${EMBED.median} B`, () => {
    const bytes = median(embeds.map((path) => compressed(read(rootBuild, path))));
    lines.push(`median embed: ${bytes}`);
    expect(bytes).toBeLessThanOrEqual(EMBED.median);
  });
});

describe('reports', () => {
  test('there are some', () => expect(reports.length).toBeGreaterThan(0));

  test.each(reports)(`%s ≤ ${REPORT} × its text`, (path) => {
    const id = path.split('/')[1];
    const text = compressed(readFileSync(`${root}content/sources/${id}.txt`, 'utf8'));
    const ratio = compressed(read(rootBuild, path)) / text;
    lines.push(`${path}: ${ratio.toFixed(2)} × the ${text} B of its text`);
    expect(ratio).toBeLessThanOrEqual(REPORT);
  });
});
