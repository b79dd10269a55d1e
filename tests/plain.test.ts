/** Reports as they are copied from pages, PDF files and word processors must read as they were printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../scripts/input.ts';
import { readWords } from '../scripts/vocabulary.ts';
import { collect } from '../src/collections.ts';
import { leftOut, placeOf, plainText, reachOf } from '../src/plain.ts';
import { squeeze } from '../src/space.ts';

const words = readWords();
const texts = ['content/sources', 'tests/practice'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^(?:z|新安|无锡).*\.txt$/.test(name))
    .map((name) => ({ name, text: decode(readFileSync(`${folder}/${name}`)) })),
);
const plain = (text: string) => plainText(text).text;

const wide = (text: string) =>
  text.replace(/[0-9A-Za-z%]|(?<=\d)\.(?=\d)/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );
const beside = /(?<=[\d%])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu;

/** Cuts lines into pieces of so many characters, but rows of tables. */
function wrapped(text: string, length: number, end: string): string {
  const pieces = new RegExp(`(?!$)(.{${length}})(?=.)`, 'gu');
  return text.replace(/^[^|\n].*$/gm, (line) => line.replace(pieces, `$1${end}`));
}

/** Sets a mark between two Han characters of prose behind every 600 characters or so. */
function paged(text: string, mark: (page: number) => string): string {
  let page = 0;
  let from = 0;
  return text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, (_, at: number) => {
    const line = text.lastIndexOf('\n', at) + 1;
    if (at - from < 600 || at - line < 40 || text[line] === '|') return '';
    from = at;
    page += 1;
    return `\n${mark(page)}\n`;
  });
}

/** What becomes of a report on its way. */
const COPIES: Record<string, (text: string) => string> = {
  'full-width digits': wide,
  'no-break spaces around numbers': (text) => text.replace(beside, '\u00a0'),
  'ideographic spaces around numbers': (text) => text.replace(beside, '\u3000'),
  'tabs around numbers': (text) => text.replace(beside, '\t'),
  'spaces within decimals': (text) => text.replace(/(?<=\p{Script=Han}\d+)\.(?=\d)/gu, ' .'),
  'spaces in front of units': (text) => text.replace(/(?<=\d[万亿]?)(?=[万亿元%])/g, ' '),
  'spaces between all signs': (text) => text.replace(/(?<=[^\n])(?=[^\n])/gu, ' '),
  'signs without width': (text) => text.replace(/(?<=\d)(?=\p{Script=Han})/gu, '\u200b'),
  'the lines of a page': (text) => wrapped(text, 36, '\n'),
  'the lines of a narrow page with blank lines': (text) => wrapped(text, 30, '\n\n'),
  pages: (text) => paged(text, (page) => `— ${page} —`),
  'pages told in words': (text) => paged(text, (page) => `第 ${page} 页 共 30 页`),
  'commas of ASCII': (text) =>
    text.replace(/[，；：（）]/g, (sign) => ',;:()'.charAt('，；：（）'.indexOf(sign))),
  'points behind the numbers of parts': (text) =>
    text
      .replace(/^([一二三四五六七八九十]+)、/gm, '$1．')
      .replace(/^（[一二三四五六七八九十]）/gm, '$&.'),
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"'),
  'corner quotation marks': (text) => text.replaceAll('“', '「').replaceAll('”', '」'),
  'tags of a web page': (text) => text.replace(/^.*$/gm, '<p>$&<br/></p>'),
  'names of signs': (text) => text.replace(/^/gm, '&nbsp;&emsp;').replaceAll('“', '&ldquo;'),
  Markdown: (text) => text.replace(/^[一二三四]、.*$/gm, '## **$&**').replace(/\d+%/g, '**$&**'),
  'wide spaces on one line': (text) => text.replaceAll('\n', '\u3000\u3000'),
};

/** Everything that was read of a number, but where it stands. */
function readingOf(text: string): string[] {
  const { reading } = collect({ id: 'x', text, source: null }, words);
  return reading.observations.map(
    ({ measure, value, upper, unit, form, status, period, since, comparator, parent }) =>
      [
        measure,
        value,
        upper,
        unit,
        form,
        status,
        period,
        since,
        comparator,
        parent !== null,
      ].join(),
  );
}

/** A hundredth of the numbers may be read otherwise: a page's end can look like a paragraph's. */
const LOST = 0.01;

describe.each(Object.entries(COPIES))('%s', (copy, made) => {
  const own = texts.filter(({ text }) => copy !== 'wide spaces on one line' || !text.includes('|'));
  test.each(own)('change nothing in $name', ({ text }) => {
    const before = readingOf(text);
    const after = new Set(readingOf(made(text)));
    const lost = before.filter((one) => !after.has(one));
    expect(lost.slice(0, Math.max(0, lost.length - before.length * LOST))).toEqual([]);
  });
});

describe('plain text', () => {
  it.each([
    ['增长 5. 5%，达到 1 200 万元、7. 5亿元。', '增长5.5%，达到1200万元、7.5亿元。'],
    ['1. 5个项目', '1. 5个项目'],
    ['在 2023 100 家企业', '在2023 100家企业'],
    ['共 3 100年', '共3 100年'],
    ['COOL GAME 平台，地区生产总值(GDP)增长', 'COOL GAME平台，地区生产总值（GDP）增长'],
    ['比例为1:2，10:30开会，收入1,234元,增长5%', '比例为1:2，10:30开会，收入1,234元，增长5%'],
    ['PM2.5下降.增长5.5%.', 'PM2.5下降。增长5.5%。'],
    ['一.2023年工作回顾\n（一）.稳增长', '一、2023年工作回顾\n（一）稳增长'],
    ['"甲"和"乙"', '“甲”和“乙”'],
    ['约"十五米', '约"十五米'],
    ['用户1024万[3]户，文[4]和①，第3[1]2', '用户1024万户，文[4]和①，第3[1]2'],
    ['**重点：**抓 * 项目', '重点：抓*项目'],
    ['a&lt;b &unknown;&#12290;', 'a<b&unknown;。'],
  ])('%s', (text, read) => expect(plain(text)).toBe(read));

  it('is joined where a link stood on a line of its own', () => {
    const text = `${'全县完成河道整治任务，'.repeat(6)}全面\n整治\n。增长5%。\n二、今年工作\n短句`;
    expect(plain(text)).toBe(
      `${'全县完成河道整治任务，'.repeat(6)}全面整治。增长5%。\n二、今年工作\n短句`,
    );
  });

  it('is joined where its lines have the width of a page, and nowhere at headings', () => {
    const page = '今年全县经济运行总体平稳并且稳中有进固定资产投资完成';
    const text = `一、回顾\n${[page, page, page, page, page].join('\n')}\n增长5%。\n二、今年工作\n短句`;
    expect(plain(text)).toBe(`一、回顾\n${page.repeat(5)}增长5%。\n二、今年工作\n短句`);
  });

  it('keeps labels and their numbers on lines of their own', () => {
    const cells = '指标\n地区生产总值\n12\n亿元';
    expect(plain(cells)).toBe(cells);
  });

  it.each(['\t', '   ', '\u3000\u3000'])('has bars between the cells of a table, not %j', (gap) => {
    const rows = ['指标|单位|2023年', '地区生产总值|亿元|120', '粮食 产量|万吨|5'];
    const source = `增长5%。\n${rows.join('\n').replaceAll('|', gap)}\n增长6%。`;
    expect(plain(source)).toBe(
      `增长5%。\n|指标|单位|2023年\n|地区生产总值|亿元|120\n|粮食产量|万吨|5\n增长6%。`,
    );
    const { reading } = collect({ id: 'x', text: source, source: { year: 2024 } }, words);
    expect(
      reading.observations.map(({ measure, value, unit, period }) => [
        measure,
        value,
        unit,
        period,
      ]),
    ).toContainEqual(['地区生产总值', 12000000000, '元', 2023]);
    for (const { start, end, text } of reading.observations)
      expect(source.slice(start, end)).toBe(text);
  });

  it('keeps the paragraphs of a report on one line, and the name beside its office', () => {
    const line = `区长  李 晓红  各位代表：${'全市上下共同努力。  '.repeat(30)}二、2021年主要任务  做好工作。`;
    const lines = plain(line).split('\n');
    expect(lines.slice(0, 2)).toEqual(['区长李晓红', '各位代表：全市上下共同努力。']);
    expect(lines.slice(-2)).toEqual(['二、2021年主要任务', '做好工作。']);
  });

  it('knows where everything stood', () => {
    const source = '## 增长 5.\n— 3 —\n5%，\n<b>达到</b>１０亿元。\n**二、工作**';
    const text = plainText(source);
    expect(text.text).toBe('增长5.5%，\n达到10亿元。\n二、工作');
    const at = (word: string) => {
      const start = text.text.indexOf(word);
      return { start, end: start + word.length };
    };
    const said = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
    expect(said(placeOf(text, at('10亿元')))).toBe('１０亿元');
    expect(said(placeOf(text, at('5.5%')))).toBe('5.\n— 3 —\n5%');
    expect(said(reachOf(text, at('增长5.5%，')))).toBe('## 增长 5.\n— 3 —\n5%，');
    expect(said(reachOf(text, at('达到10亿元。')))).toBe('<b>达到</b>１０亿元。');
    expect(said(reachOf(text, at('二、工作')))).toBe('**二、工作**');
  });

  it('tells what digits it left out, and the ledger has them', () => {
    const lines = '全县完成河道整治任务并且投资增长'.repeat(3);
    const source = `${lines}\n— 12 —\n5%。`;
    expect(leftOut(plainText(source)).map(({ start, end }) => source.slice(start, end))).toEqual([
      '12',
    ]);
    const cut = `${lines}增长5.\n— 12 —\n5%。`;
    const within = collect({ id: 'x', text: cut, source: null }, words).reading;
    expect(within.ledger.map(({ digits }) => digits)).toEqual(['5.\n— 12 —\n5']);
    expect(within.observations[0]).toMatchObject({ value: 5.5, text: '5.\n— 12 —\n5%' });
    const { reading, outline } = collect({ id: 'x', text: source, source: null }, words);
    expect(reading.ledger.map(({ digits, role }) => [digits, role])).toEqual([
      ['12', 'mark'],
      ['5', 'observation'],
    ]);
    expect(reading.observations[0]).toMatchObject({ text: '5%', sentence: source, offset: 0 });
    expect(squeeze(outline.sentences.map((one) => source.slice(one.start, one.end)).join(''))).toBe(
      squeeze(source),
    );
  });
});
