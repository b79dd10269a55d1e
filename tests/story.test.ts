/** Stories: what their directives become, and what of them is refused, with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory, type Sources, storyHead } from '../src/story.ts';

const PATH = 'content/stories/made-up.md';
const head = '---\ntitle: 题目\nstandfirst: 导语\norder: 1\n---\n\n';

const cited = (text: string, className: string) => ({
  text,
  href: '/reports/a/#a-1',
  colour: 1,
  className,
  label: '甲，城镇新增就业，2023年目标',
});

const sources: Sources = {
  obs: (id) => (id === 'a-1' ? cited('4000人以上', 'target') : null),
  pledge: (id) => (id === 'a-2p' ? cited('扩容提质', 'pledge target') : null),
  quote: (id) => (id === 'a#t-3' ? cited('一个数字也没有。', '') : null),
  chart: (id, place) => id === 'money' && (place === null || place === 'a'),
  page: (path) => `/base${path}`,
};

const read = (markdown: string) => readStory(head + markdown, PATH, sources);

function html(markdown: string): string {
  return read(markdown)
    .map((piece) => (piece.kind === 'text' ? piece.html : ''))
    .join('');
}

/** What is wrong with a story: place and first words of each error. */
function faults(markdown: string): string[] {
  try {
    read(markdown);
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(/[;；].*/u, ''));
  }
  return [];
}

describe('directives', () => {
  test('a number is the words of the report, and a link to its sentence', () => {
    expect(html('目标是:obs[a-1]。')).toBe(
      '<p>目标是<span data-place="1"><a class="mark target" href="/reports/a/#a-1" title="甲，城镇新增就业，2023年目标">4000人以上</a></span>。</p>',
    );
  });

  test('words without a number stand in quotation marks', () => {
    expect(html('只写:pledge[a-2p]')).toContain('class="mark pledge target"');
    expect(html('只写:pledge[a-2p]')).toContain('<span>“扩容提质”</span></a>');
  });

  test('a path leads to its page wherever the site stands', () => {
    expect(html('见[办法](/method/)和[别处](https://example.org/)。')).toBe(
      '<p>见<a href="/base/method/">办法</a>和<a href="https://example.org/">别处</a>。</p>',
    );
  });

  test('a sentence is a quotation with its report', () => {
    expect(html('::quote[a#t-3]')).toContain('<blockquote data-place="1"><p>一个数字也没有。</p>');
  });

  test('charts stand between stretches of text, in order', () => {
    const pieces = read('一\n\n::chart[money]\n\n二\n\n::chart[money]{place=a}\n');
    expect(pieces).toEqual([
      { kind: 'text', html: '<p>一</p>' },
      { kind: 'chart', id: 'money', place: null },
      { kind: 'text', html: '<p>二</p>' },
      { kind: 'chart', id: 'money', place: 'a' },
    ]);
  });
});

describe('errors', () => {
  test('unknown ids are all named, each with its place', () => {
    const markdown =
      '一:obs[a-9]\n\n二:pledge[a-9p]\n\n::quote[a#t-9]\n\n::chart[gold]\n\n::chart[money]{place=b}\n';
    expect(faults(markdown)).toEqual([
      `${PATH}:7:2: no report has obs a-9`,
      `${PATH}:9:2: no report has pledge a-9p`,
      `${PATH}:11:1: no report has quote a#t-9`,
      `${PATH}:13:1: no chart gold is published`,
      `${PATH}:15:1: no chart money of b is published`,
    ]);
  });

  test.each([
    ['增长5%', `${PATH}:7:3: “5%” is typed`],
    ['## 第1步', `${PATH}:7:5: “1” is typed`],
    ['一\n二**30个**', `${PATH}:8:4: “30” is typed`],
    ['2023个', `${PATH}:7:1: “2023” is typed`],
    ['12023年', `${PATH}:7:1: “12023” is typed`],
    ['| 表 |\n| - |\n| 1.5 |', `${PATH}:9:3: “1.5” is typed`],
  ])('a typed number: %s', (markdown, fault) => {
    expect(faults(markdown)).toEqual([fault]);
  });

  test('two typed numbers of one paragraph are two errors', () => {
    expect(faults('由3变为4')).toHaveLength(2);
  });

  test.each(['2023年', '2022、2023年', '2022年和2023年', '2022—2024年', '2022到2023年'])(
    'years may be typed: %s',
    (markdown) => {
      expect(faults(markdown)).toEqual([]);
    },
  );

  test('a typed number in the title', () => {
    const story = head.replace('题目', '新增37家').concat('一');
    expect(() => readStory(story, PATH, sources)).toThrow(`${PATH}:2:10: “37” is typed`);
  });

  test('an unknown directive', () => {
    expect(faults('一:number[a-1]')).toEqual([`${PATH}:7:2: no directive number here`]);
    expect(faults('一:chart[money]')).toEqual([`${PATH}:7:2: no directive chart here`]);
  });

  test.each([
    ['none', '一', 'a story begins with title, standfirst, order'],
    ['no order', '---\ntitle: 一\nstandfirst: 二\n---\n', 'order'],
    ['another field', '---\ntitle: 一\nstandfirst: 二\norder: 1\nby: 三\n---\n', 'by'],
  ])('front matter: %s', (_, markdown, words) => {
    expect(() => storyHead(markdown, PATH)).toThrow(words);
  });
});

describe.each(readdirSync('content/stories').filter((name) => name.endsWith('.md')))(
  '%s',
  (name) => {
    test('has 1200 to 2000 characters of our own', () => {
      const markdown = readFileSync(`content/stories/${name}`, 'utf8');
      const prose = markdown.replace(/^---[\s\S]*?---/u, '').replace(/::?\w+\[[^\]]*\]/gu, '');
      const characters = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
      expect(characters).toBeGreaterThanOrEqual(1200);
      expect(characters).toBeLessThanOrEqual(2000);
    });
  },
);
