/** What the English edition takes from charts: the signs of their keys, their texts, and what absence is of. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, it, test } from 'vitest';
import { type Chart, chartsOf } from '../src/charts.ts';
import { glyph, key, keyItems, reach, root, svgText } from '../src/plot.ts';
import { ChartText, English } from '../src/schema.ts';
import { siteData } from './collections-of-site.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`content/${path}.json`, 'utf8'));
const { legend } = English.parse(read('vocabulary/english'));
const data = siteData();
const charts = chartsOf(data).map(({ text, build }) =>
  build(data, ChartText.parse(read(`charts/${text}`))),
);
const chartOf = (id: string) => charts.find((chart) => chart.id === id) as Chart;
const wide = (chart: Chart): Element => chart.draw('wide', { href: () => '' }).svg;

describe('the key of a drawing, read back', () => {
  it('has the sign and the words of every item', () => {
    const options = { status: 'target', comparator: 'ge' } as const;
    const sign = glyph(options);
    const items = ['目标', '以上'].map((text) => ({ glyph: sign, reach: reach(options), text }));
    const { element: drawn } = key(items, { width: 300 });
    const found = keyItems(root({ height: 20, name: 'wide', label: '' }, drawn));
    expect(found.map(({ text }) => text)).toEqual(['目标', '以上']);
    for (const { svg } of found) expect(svgText(svg)).toContain(svgText(sign));
  });

  it('has every sign of the main chart', () => {
    expect(keyItems(wide(chartOf('headline-targets'))).map(({ text }) => text)).toEqual([
      '以上',
      '左右',
      '只报金额',
      '只有文字',
      '未提及',
      '相连：口径写法相同',
      '2022年实绩',
      '2022年预计',
      '2023年目标',
      '2023年实绩',
      '2024年目标',
    ]);
  });

  test.each(charts)('$id: every item is explained in English', (chart) => {
    const words = keyItems(wide(chart)).map(({ text }) => text.replace(/^\d{4}年|\d+$/gu, ''));
    const known = (word: string) => word in legend || (word.split('，').at(-1) ?? '') in legend;
    expect(words.filter((word) => !known(word))).toEqual([]);
  });
});

test.each(charts)('$id: its English has no Chinese sentence and no brace', ({ english }) => {
  for (const words of [english.question, english.deck, ...english.notes]) {
    expect(words).not.toMatch(/[{}]|\p{Script=Han}{5,}/u);
    expect(words).not.toBe('');
  }
});

test('the chart of an indicator says its name and definition', () => {
  const { english } = chartOf('indicator-gdp');
  expect(english.question).toBe('Gross regional product: what do the reports state?');
  expect(english.deck).toMatch(/^Flow \(how much in a period\): Value of all final output/);
});

test('what is absent is told: of which place, indicator and year', () => {
  const absent = chartOf('headline-targets').rows.filter(({ id }) => id === null);
  const told = absent.map(({ place, indicator, period, text }) => [place, indicator, period, text]);
  expect(told).toEqual([
    ['zhoucun', 'retail_sales', 2022, '未提及'],
    ['zhangdian', 'foreign_trade', 2023, '未提及'],
    ['zhangdian', 'fdi_used', 2023, '未提及'],
  ]);
  for (const { rows } of charts)
    for (const row of rows.filter(({ id }) => id === null)) expect(row.indicator).not.toBeNull();
});
