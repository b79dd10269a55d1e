import { describe, expect, test } from 'vitest';
import { logOdds } from '../../src/charts/distinctive-words/log-odds.ts';
import { vocabularyOf } from '../../src/charts/distinctive-words/words.ts';
import { svgFile } from '../../src/charts.ts';
import { light } from '../../src/tokens.ts';
import { siteData } from '../collections-of-site.ts';
import { build, href } from '../fixtures/build.ts';
import { oneReport, threeReports } from '../fixtures/collections.ts';

describe('log-odds with a prior', () => {
  const own = new Map([
    ['服务', 30],
    ['其他', 970],
  ]);
  const rest = new Map([
    ['服务', 10],
    ['其他', 990],
  ]);

  test('is what the formula gives by hand', () => {
    // α = 500 × 40 / 2000 = 10: ln(40 / 1460) − ln(20 / 1480) over √(1/40 + 1/20).
    const expected = (Math.log(40 / 1460) - Math.log(20 / 1480)) / Math.sqrt(1 / 40 + 1 / 20);
    expect(logOdds(own, rest)[0]).toMatchObject({ word: '服务', own: 30, rest: 10 });
    expect(logOdds(own, rest)[0]?.z).toBeCloseTo(expected, 10);
  });

  test('is the same with the sides exchanged, but for its sign, and 0 where shares are equal', () => {
    expect(logOdds(rest, own)[0]?.z).toBeCloseTo(-(logOdds(own, rest)[0]?.z ?? 0), 10);
    expect(logOdds(own, own).map(({ z }) => z)).toEqual([0, 0]);
  });

  test('a word that one side lacks is finite', () => {
    const missing = logOdds(new Map([['一', 5]]), new Map([['二', 5]]));
    expect(missing.every(({ z }) => Number.isFinite(z))).toBe(true);
  });
});

describe('distinctive-words of the site', () => {
  const data = siteData();
  const chart = build('distinctive-words', data);

  test('holds neither places nor numbers nor single characters', () => {
    const words = chart.marks.map(({ text }) => text);
    expect(words.length).toBeGreaterThan(10);
    for (const name of ['周村', '张店', '淄博', '山东', '文昌'])
      expect(words.filter((word) => word.includes(name))).toEqual([]);
    expect(words.filter((word) => word.length < 2 || /\d|^[一二三]/u.test(word))).toEqual(
      words.filter((word) => word === '一体'),
    );
  });

  test('counts words as they stand in the texts', () => {
    // Counted with grep: 服务 73 and 27, 消费 26 and 5, 国家 15 and 2.
    const row = (word: string) =>
      chart.table.rows.find((cells) => cells[1]?.text === word)?.map((cell) => cell.text);
    expect(row('服务')?.slice(0, 4)).toEqual(['张店2024年', '服务', '73', '27']);
    expect(row('消费')?.slice(0, 4)).toEqual(['张店2024年', '消费', '26', '5']);
    expect(row('国家')?.slice(0, 4)).toEqual(['周村2023年', '国家', '15', '2']);
  });

  test('lists what differs by more than chance alone, the most telling first', () => {
    for (const [, , own, rest, z] of chart.table.rows) {
      expect(Number(z?.text)).toBeGreaterThanOrEqual(1.96);
      expect(Number(own?.text) + Number(rest?.text)).toBeGreaterThanOrEqual(5);
    }
  });

  test.each(['narrow', 'wide'] as const)('%s picture', async (format) => {
    const permalink = 'https://example.org/charts/distinctive-words/';
    const svg = svgFile(chart, { format, palette: light, permalink, coded: false });
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../snapshots/distinctive-words-site-${format}.svg`,
    );
  });

  test('each word leads to a sentence that holds it', () => {
    for (const [index, { text }] of chart.marks.entries())
      expect(chart.rows[index]?.sentence).toContain(text);
  });

  test('a name of a place is taken out before words are cut', () => {
    const [report] = data.reports;
    if (!report) throw new Error('no report');
    const start = 0;
    const text = '周村区周村淄博市的服务，一是服务。';
    const [sentence] = report.outline.sentences;
    if (!sentence) throw new Error('no sentence');
    const outline = { ...report.outline, sentences: [{ ...sentence, start, end: text.length }] };
    const { counts } = vocabularyOf({ ...report, text, outline }, data);
    expect([...counts]).toEqual([['服务', 2]]);
  });
});

describe('distinctive-words of other numbers of reports', () => {
  test('one report alone says that it needs two', () => {
    const chart = build('distinctive-words', oneReport());
    expect(chart.title).toBe(chart.question);
    expect(chart.takeaway).toContain('要有两份报告');
    expect(chart.marks).toEqual([]);
    expect(JSON.stringify(chart.draw('narrow', { href }).svg)).toContain('算不出');
  });

  test('three reports are each set against the others', () => {
    const chart = build('distinctive-words', threeReports());
    expect(chart.table.columns).toContain('其余报告次数');
  });
});
