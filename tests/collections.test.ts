import { readFileSync } from 'node:fs';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { emptyRegister, missing, register, retired, toMarkdown } from '../src/collections.ts';
import { readReport } from '../src/report.ts';
import { OutlineWords, ReportMeta } from '../src/schema.ts';
import { squeeze } from '../src/space.ts';
import { collectSite } from './collect.ts';

const words = OutlineWords.parse(
  JSON.parse(readFileSync('content/vocabulary/outline.json', 'utf8')),
);
const ids = ['zhoucun-2023', 'zhangdian-2024'];
const meta: ReportMeta = {
  id: 'x',
  title: null,
  place: null,
  year: null,
  date: null,
  session: null,
  speaker: null,
  url: null,
  origin: null,
  sha256: null,
  characters: 0,
};
const reader = remark().use(remarkFrontmatter).use(remarkGfm, { singleTilde: false });

/** The words of a Markdown document, read back by a parser, without any white space. */
function plain(markdown: string): string {
  const { children } = reader.parse(markdown);
  return squeeze(
    children
      .filter(({ type }) => type !== 'yaml')
      .map((node) => textOf(node))
      .join(''),
  );
}

describe('a report as Markdown', () => {
  for (const id of ids) {
    it(`holds every character of ${id}, in order`, () => {
      const source = readFileSync(`content/sources/${id}.txt`, 'utf8');
      expect(plain(readFileSync(`content/reports/${id}.md`, 'utf8'))).toBe(squeeze(source));
    });

    it(`has the outline of ${id} as headings`, () => {
      const { sections } = JSON.parse(readFileSync(`content/outlines/${id}.json`, 'utf8'));
      const { children } = reader.parse(readFileSync(`content/reports/${id}.md`, 'utf8'));
      const headings = children.filter(({ type }) => type === 'heading');
      expect(headings.map((node) => textOf(node).replace(/。$/, ''))).toEqual(
        sections.map(({ heading }: { heading: string }) => heading),
      );
      const front = children.find(({ type }) => type === 'yaml');
      expect(ReportMeta.parse(parseYaml(front?.type === 'yaml' ? front.value : '')).id).toBe(id);
    });
  }

  it('keeps what Markdown would take for markup', () => {
    const text =
      '一、2020年工作回顾\n2020~2025年，增长10~20%，*重点*：[1]见 https://x.cn 。\n1. 抓项目\n+ 加减\n# 号\n- 横\n**重点：**后<b>';
    expect(plain(toMarkdown(readReport(text, words), meta))).toBe(squeeze(text));
  });
});

describe('the register of permalinks', () => {
  const site = collectSite();
  const full = register(emptyRegister, site, ['headline-targets']);

  it('lists every section, paragraph, numeral and pledge with its words', () => {
    for (const {
      meta: { id },
      outline,
      reading,
      report,
    } of site) {
      const entry = full.reports[id];
      expect(Object.keys(entry?.sections ?? {})).toEqual(
        outline.sections.map((section) => section.id),
      );
      expect(Object.keys(entry?.paragraphs ?? {})).toEqual(
        outline.paragraphs.map((paragraph) => paragraph.id),
      );
      expect(Object.keys(entry?.numerals ?? {})).toEqual(
        reading.ledger.map((numeral) => numeral.id),
      );
      for (const { id: numeral, digits } of reading.ledger)
        expect(entry?.numerals[numeral]).toContain(digits);
      expect(report.text.length).toBeGreaterThan(0);
    }
  });

  it('only grows', () => {
    const [first] = site;
    if (first === undefined) throw new Error('no report');
    const old = register(emptyRegister, [first], ['old-chart']);
    const grown = register(old, site, ['headline-targets']);
    expect(grown.charts).toEqual(['old-chart', 'headline-targets']);
    expect(Object.keys(grown.reports).sort()).toEqual([...ids].sort());
  });

  it('tells what was published and is gone, unless it has an alias', () => {
    const [first] = site;
    if (first === undefined) throw new Error('no report');
    const id = first.meta.id;
    const [numeral] = first.reading.ledger;
    const shorter = {
      ...first,
      reading: { ...first.reading, ledger: first.reading.ledger.slice(1) },
    };
    const others = site.slice(1);
    expect(missing(full, [shorter, ...others], ['headline-targets'])).toEqual([
      `${id}#${numeral?.id}`,
    ]);
    expect(missing(full, site, [])).toEqual(['charts/headline-targets']);
    const aliases = { 'headline-targets': 'targets' };
    expect(missing({ ...full, aliases }, site, [])).toEqual([]);
  });

  it('leads retired anchors to what stands for them now, and to nothing that is gone', () => {
    const [first] = site;
    if (first === undefined) throw new Error('no report');
    const { id } = first.meta;
    const [section] = first.outline.sections;
    const entry = full.reports[id];
    if (entry === undefined || section === undefined) throw new Error('no section');
    const sections = { ...entry.sections, 's-first': '一、', 's-second': '一、' };
    const listed = {
      ...full,
      reports: { ...full.reports, [id]: { ...entry, sections } },
      aliases: { 's-first': 's-second', 's-second': section.id },
    };
    expect(retired(listed, id)).toEqual({ [section.id]: ['s-first', 's-second'] });
    expect(retired(listed, 'another')).toEqual({});
    expect(missing(listed, site, full.charts)).toEqual([]);
    const astray = { ...listed, aliases: { ...listed.aliases, 's-second': 's-nowhere' } };
    expect(missing(astray, site, full.charts)).toEqual([`${id}#s-first`, `${id}#s-second`]);
  });
});
