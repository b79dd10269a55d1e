/** The HTML of every built page, as a tree. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { folderBuild, rootBuild } from '../builds.ts';
import { attribute, elementsOf, fileAt, filesOf, read, requestsOf } from './dist.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the bytes are written is Astro's and hast's business.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    'no-implicit-close': 'off',
    'no-implicit-button-type': 'error',
    // A Chinese title of 35 characters is as wide as a Latin one of 70.
    'long-title': 'off',
    // Everything comes from our own host, which the test below checks.
    'require-sri': 'off',
    // Ids of several subjects of one number end in .1, .2.
    'valid-id': ['error', { relaxed: true }],
    // A table that scrolls is a region, without the weight of a section.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Both are looked for below, in drawings too.
    'no-dup-id': 'off',
    'no-inline-style': 'off',
  },
});

const pages = filesOf(rootBuild, '**/*.html');

function foreign(html: string): string[] {
  return requestsOf(html).filter((address) => /^([a-z]+:)?\/\//i.test(address));
}

/** Ids that occur twice and style attributes: html-validate does not look into drawings. */
function faultsOf(html: string): string[] {
  const elements = elementsOf(html);
  const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== '');
  const counts = Map.groupBy(ids, (id) => id);
  const styled = elements.filter(({ properties }) => 'style' in properties);
  return [
    ...[...counts].filter(([, same]) => same.length > 1).map(([id]) => `id ${id} occurs twice`),
    ...styled.map((element) => `${element.tagName} has style="${attribute(element, 'style')}"`),
  ];
}

function validate(html: string, path: string): string[] {
  const report = validator.validateStringSync(html, path);
  return report.results.flatMap(({ messages }) =>
    messages.map((m) => `${path}:${m.line}:${m.column} ${m.message} (${m.ruleId})`),
  );
}

test('the site has pages', () => {
  expect(pages).toContain('index.html');
  expect(pages).toContain('404.html');
  expect(pages.length).toBeGreaterThan(10);
});

test.each(pages)('%s is valid, with unique ids and no style attribute', (path) => {
  const html = read(rootBuild, path);
  expect(validate(html, path)).toEqual([]);
  expect(faultsOf(html)).toEqual([]);
});

test.each(pages)('%s fetches nothing from another host', (path) => {
  expect(foreign(read(rootBuild, path))).toEqual([]);
});

test('style sheets and pictures fetch nothing from another host', () => {
  const files = filesOf(rootBuild, '**/*.{css,svg}');
  const found = files.flatMap((path) => {
    const text = read(rootBuild, path).replace(/xmlns(:\w+)?="[^"]*"/g, '');
    return [...text.matchAll(/(?:url\(|@import|href=)\s*["']?((?:https?:)?\/\/[^"')\s]+)/g)]
      .filter((match) => !(match[0].startsWith('href') && path.endsWith('.svg')))
      .map((match) => `${path} ${match[1]}`);
  });
  expect(found).toEqual([]);
});

test.each(pages)('%s has one h1, a language and a viewport', (path) => {
  const elements = elementsOf(read(rootBuild, path));
  const get = (tag: string, name: string): string[] =>
    elements.filter(({ tagName }) => tagName === tag).map((element) => attribute(element, name));
  if (get('meta', 'httpEquiv').includes('refresh')) return;
  if (!/^(?:en\/)?embed\//.test(path)) expect(get('h1', 'id')).toHaveLength(1);
  expect(get('html', 'lang')[0]).toMatch(/^(zh-CN|en)$/);
  expect(get('meta', 'name')).toContain('viewport');
});

test.each(pages)('%s has a picture that goes with a link to it', (path) => {
  const elements = elementsOf(read(rootBuild, path));
  const meta = (name: string) =>
    elements.filter((element) => attribute(element, 'property') === name).length;
  expect(meta('og:image')).toBe(meta('og:url'));
  expect(meta('og:image:alt')).toBe(meta('og:url'));
});

describe.each([rootBuild, folderBuild])('$name', (build) => {
  // A citation ends in a full stop, which is none of the address.
  const own = new RegExp(
    `${build.siteUrl}[^"'\\s<>&)}\\\\（）]*?(?=\\.?(?:["'\\s<>&)}\\\\（）]|$))`,
    'g',
  );

  test.each(filesOf(build, '**/*.html'))(
    '%s: absolute addresses name files under the base',
    (path) => {
      const addresses = new Set(read(build, path).match(own) ?? []);
      const lost = [...addresses].filter((address) => fileAt(build, address, path) === null);
      expect(lost).toEqual([]);
    },
  );
});

describe('a breach is found', () => {
  const page = (body: string, head = ''): string =>
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>对读</title>${head}</head><body>${body}</body></html>`;

  test.each([
    ['<img src="/a.png">', 'wcag/h37'],
    ['<div><li>1</li></div>', 'element-permitted-parent'],
  ])('%s', (body, rule) => {
    expect(validate(page(body), 'page.html').join('\n')).toContain(`(${rule})`);
  });

  test.each([
    ['<p id="a">1</p><p id=a>2</p>', 'id a occurs twice'],
    ['<p id="a">1</p><svg><path id="a" /></svg>', 'id a occurs twice'],
    [
      '<svg><a href="/?a>b"><text x="1" style="fill:red">1</text></a></svg>',
      'text has style="fill:red"',
    ],
  ])('%s', (body, fault) => {
    expect(faultsOf(page(body))).toEqual([fault]);
  });

  test.each([
    page('<img src="https://a.example/a.png" alt="">'),
    page('<img srcset="/a.png 1x, //a.example/b.png 2x" alt="">'),
    page('', '<link rel="stylesheet" href="//a.example/a.css">'),
    page('', '<link rel="preload alternate" href="//a.example/a.css">'),
    page('<script src="http://a.example/a.js"></script>'),
    page('', '<style>@import "https://a.example/a.css";</style>'),
    page('', '<style>p { background: url(https://a.example/a.png) }</style>'),
    page('<svg><image href="https://a.example/a.png"></image></svg>'),
  ])('%s', (html) => {
    expect(foreign(html)).toHaveLength(1);
  });

  test('plain links and data are no requests', () => {
    const head = '<link rel="canonical" href="https://a.example/">';
    expect(
      foreign(page('<a href="https://a.example/">a</a><img src="data:," alt="">', head)),
    ).toEqual([]);
  });
});
