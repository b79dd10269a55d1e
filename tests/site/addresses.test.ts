/** Everything that the register lists answers at every address of the contract. */
import { existsSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import * as addresses from '../../src/addresses.ts';
import { Register } from '../../src/schema.ts';
import { type Build, folderBuild, rootBuild } from '../builds.ts';
import { attribute, elementsOf, filesOf, read, root, textOf } from './dist.ts';

const register = Register.parse(JSON.parse(readFileSync(`${root}content/permalinks.json`, 'utf8')));

test('the register lists charts, and of most of them places', () => {
  expect(register.charts.length).toBeGreaterThan(20);
  expect(register.charts.filter((key) => key.includes('/')).length).toBeGreaterThan(10);
});

describe.each([rootBuild, folderBuild])('$name', (build) => {
  const file = (path: string) => `${build.dist}${path.endsWith('/') ? `${path}index.html` : path}`;

  test.each(register.charts)('%s: page, embeds, pictures, data, oEmbed', (key) => {
    const state = addresses.stateOf(key);
    const paths = [
      addresses.chart(state),
      addresses.embed(state),
      addresses.embed(state, 'dark'),
      addresses.oembed(state),
      ...addresses.fileKinds.map((kind) => addresses.chartFile(state, kind)),
    ];
    expect(paths.filter((path) => !existsSync(root + file(path)))).toEqual([]);
  });

  test.each(Object.entries(register.reports))('%s: every listed anchor', (id, listed) => {
    const ids = new Set(
      elementsOf(read(build, `reports/${id}/index.html`)).map((element) =>
        attribute(element, 'id'),
      ),
    );
    const anchors = Object.values(listed).flatMap((entries) => Object.keys(entries));
    expect(anchors.length).toBeGreaterThan(100);
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});

describe('the English edition', () => {
  /** Address of an index file of a build. */
  const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;
  const chinese = filesOf(rootBuild, '**/index.html').map(addressOf);
  const bilingual = chinese.filter((path) => addresses.english(path) !== null);
  const english = chinese.filter((path) => /^\/en\/(?!embed\/)/.test(path));

  test('has the home page, the charts in every listed state, the indicators, the method', () => {
    const states = register.charts.map((key) => addresses.chart(addresses.stateOf(key)));
    const indexes = [
      addresses.home,
      addresses.chartsIndex,
      addresses.indicatorsIndex,
      addresses.method,
    ];
    const indicators = chinese.filter((path) => /^\/indicators\/./.test(path));
    expect(indicators.length).toBeGreaterThan(50);
    expect(bilingual.toSorted()).toEqual([...states, ...indexes, ...indicators].toSorted());
    expect(english.toSorted()).toEqual(bilingual.map((path) => addresses.english(path)).toSorted());
  });

  test('has none of any other page', () => {
    for (const path of [
      addresses.data,
      addresses.search,
      addresses.report('a'),
      '/method/a/',
      '/en/',
    ])
      expect(addresses.english(path)).toBeNull();
  });

  /** What a page says of its editions; null of a redirect from a retired address. */
  function editionOf(build: Build, path: string) {
    const all = elementsOf(read(build, `${path.slice(1)}index.html`));
    if (all.some((one) => attribute(one, 'httpEquiv') === 'refresh')) return null;
    const html = all.find(({ tagName }) => tagName === 'html');
    const links = all.filter(({ tagName }) => tagName === 'link');
    const tongue = (one: Element) => attribute(one, 'hrefLang');
    return {
      lang: html && attribute(html, 'lang'),
      canonical: links
        .filter((one) => attribute(one, 'rel') === 'canonical')
        .map((one) => attribute(one, 'href')),
      alternates: links
        .filter((one) => tongue(one) !== '')
        .map((one) => [tongue(one), attribute(one, 'href')]),
      switch: all
        .filter((one) => one.tagName === 'a' && /^(English|中文)$/.test(textOf(one)))
        .map((one) => [tongue(one), attribute(one, 'href')]),
    };
  }

  describe.each([rootBuild, folderBuild])('$name', (build) => {
    const whole = (path: string) => addresses.absolute(new URL(build.siteUrl), build.base, path);

    test.each(bilingual)('%s and its English page name each other', (path) => {
      const own = addresses.english(path) ?? '';
      const alternates = [
        ['zh-CN', whole(path)],
        ['en', whole(own)],
        ['x-default', whole(path)],
      ];
      const there = (to: string) => addresses.below(build.base, to);
      const [chinesePage, englishPage] = [editionOf(build, path), editionOf(build, own)];
      if (chinesePage === null) return expect(englishPage).toBeNull();
      expect(chinesePage).toEqual({
        lang: 'zh-CN',
        canonical: [whole(path)],
        alternates,
        switch: [['en', there(own)]],
      });
      expect(englishPage).toEqual({
        lang: 'en',
        canonical: [whole(own)],
        alternates,
        switch: [['zh-CN', there(path)]],
      });
    });
  });
});

/** Width and height of a PNG file, from its header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(root + path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(register.charts)('%s: cards and squares have the size that is asked for', (key) => {
  const name = `${rootBuild.dist}/charts/${addresses.fileName(addresses.stateOf(key))}`;
  expect(pngSize(`${name}.og.png`)).toEqual([1200, 630]);
  expect(pngSize(`${name}.square.png`)).toEqual([1080, 1080]);
});

/** States whose page shows a drawing without Chinese around it. */
const inEnglish = register.charts.filter((key) => {
  const page = elementsOf(read(rootBuild, `en/charts/${key}/index.html`));
  const [drawings] = page.filter((one) => attribute(one, 'className') === 'drawings');
  return drawings !== undefined && attribute(drawings, 'lang') === '';
});

test.each(inEnglish)('%s: embeds in English, light and dark', (key) => {
  for (const theme of ['light', 'dark'] as const) {
    const path = `${addresses.englishEmbed(addresses.stateOf(key), theme).slice(1)}index.html`;
    const html = read(rootBuild, path);
    const page = elementsOf(html);
    expect(attribute(page.find(({ tagName }) => tagName === 'html') as Element, 'lang')).toBe('en');
    const canonical = page.find((one) => attribute(one, 'rel') === 'canonical') as Element;
    expect(attribute(canonical, 'href')).toBe(`${rootBuild.siteUrl}/en/charts/${key}/`);
    expect(html).toContain(`color-scheme:${theme}`);
    expect(html).not.toMatch(/来源|看全图|说明|另有|政府工作报告/);
  }
});

test('pictures in English: of the charts that speak it, in the sizes that are asked for', () => {
  expect(inEnglish).toContain('headline-targets/zhoucun');
  expect(inEnglish.length).toBeLessThan(register.charts.length);
  for (const key of inEnglish) {
    const state = addresses.stateOf(key);
    const file = (kind: addresses.FileKind) => addresses.englishFile(state, kind);
    expect(pngSize(rootBuild.dist + file('og.png'))).toEqual([1200, 630]);
    expect(pngSize(rootBuild.dist + file('square.png'))).toEqual([1080, 1080]);
    const page = elementsOf(read(rootBuild, `en/charts/${key}/index.html`));
    const card = page.find((one) => attribute(one, 'property') === 'og:image');
    expect(card && attribute(card, 'content')).toMatch(/\/en\/charts\/[\w.-]+\.og\.png$/);
    const svg = read(rootBuild, file('svg').slice(1));
    expect(svg).toContain(`/en/charts/${key}/`);
    expect(svg).not.toMatch(/来源|图未完|’s/);
  }
});

test.each(register.charts)('%s: oEmbed is found from its page, and leads back', (key) => {
  const state = addresses.stateOf(key);
  const page = elementsOf(read(rootBuild, `${addresses.chart(state).slice(1)}index.html`));
  const link = page.find((element) => attribute(element, 'type') === 'application/json+oembed');
  const found = link === undefined ? '' : attribute(link, 'href');
  expect(found).toBe(`${rootBuild.siteUrl}${addresses.oembed(state)}`);
  const answer = JSON.parse(read(rootBuild, addresses.oembed(state).slice(1)));
  expect(answer.html).toContain(`href="${rootBuild.siteUrl}${addresses.chart(state)}"`);
  expect(answer.html).toContain(`src="${rootBuild.siteUrl}${addresses.embed(state)}"`);
});
