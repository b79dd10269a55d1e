/** What the English edition takes from charts: the signs of their keys, their texts, and what absence is of. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, it, test } from 'vitest';
import { type Chart, chartsOf, englishWording, pledgeWords, withLanguages } from '../src/charts.ts';
import { glyph, key, keyItems, reach, root, svgText } from '../src/plot.ts';
import { ChartText, English } from '../src/schema.ts';
import { siteData } from './collections-of-site.ts';
import { overlaps, textBoxes } from './fixtures/boxes.ts';
import { elements } from './fixtures/charts.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`content/${path}.json`, 'utf8'));
const english = English.parse(read('vocabulary/english'));
const { legend } = english;
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

describe('a pledge in English', () => {
  test.each([
    ['保持稳定增长', 'steady growth'],
    ['增长不低于全市增速', 'not below city growth'],
    ['高于全省平均水平', 'above the provincial average'],
    ['增长与经济增长基本同步', 'about in step with the economy'],
    ['稳定达到Ⅲ类标准', 'class III standard met steadily'],
    ['达到地表水Ⅳ类水体标准', 'class IV surface-water standard met'],
    ['守住不发生系统性金融风险的底线', 'no systemic financial risk'],
  ])('%s', (words, told) => expect(pledgeWords(words, english)).toBe(told));

  test.each(['打好翻身仗', '增长', '增长不低于', '不低于全市增速和质量', '保持稳定增长势头'])(
    '%s has none: the whole is known or nothing',
    (words) => expect(pledgeWords(words, english)).toBeNull(),
  );

  test('every phrase is put together of lists that there are, without end', () => {
    const { pledges } = english;
    const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
    const depth = (list: string): number => {
      const inside = Object.keys(pledges[list] ?? {}).flatMap(slots);
      return 1 + Math.max(0, ...inside.map(depth));
    };
    expect(depth('pledge')).toBeLessThan(5);
    for (const phrases of Object.values(pledges))
      for (const [phrase, told] of Object.entries(phrases))
        for (const name of [...slots(phrase), ...slots(told)]) expect(pledges[name]).toBeDefined();
    for (const [phrase, told] of Object.values(pledges).flatMap(Object.entries))
      expect(slots(phrase)).toEqual(expect.arrayContaining(slots(String(told))));
  });
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

describe('a drawing in English', () => {
  const wording = englishWording(english);
  const translating = charts.filter(({ translates }) => translates);
  const drawn = (chart: Chart, size: 'narrow' | 'wide') => {
    const translated = { wording, title: chart.english.question };
    return chart.draw(size, { href: ({ id }) => `#${id}`, translated });
  };
  const linksOf = (svg: Element) => elements(svg).filter(({ tagName }) => tagName === 'a');
  const idsOf = (svg: Element) => linksOf(svg).map(({ properties }) => properties.dataId);
  const textsOf = (svg: Element) => textBoxes(svg, 600).map(({ text }) => text);

  test('is made of the charts of growth, of who reports what, and of those of one indicator', () => {
    const ids = translating.map(({ id }) => id.replace(/-[a-z_0-9]+$/u, ''));
    expect([...new Set(ids)]).toEqual(['headline', 'same-year', 'who-reports', 'indicator']);
  });

  test.each(translating)('$id: the marks of the Chinese one, none on another', (chart) => {
    for (const width of [304, 320, 375, 599, 600, 760, 963]) {
      const size = width < 600 ? 'narrow' : 'wide';
      const { svg, height } = drawn(chart, size);
      expect(idsOf(svg)).toEqual(idsOf(chart.draw(size, { href: () => '' }).svg));
      const boxes = textBoxes(svg, width);
      expect(overlaps(boxes), `at ${width}px`).toEqual([]);
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
      );
      expect(outside, `at ${width}px`).toEqual([]);
    }
  });

  test.each(translating)(
    '$id: Chinese are only words of the report, marked as Chinese',
    (chart) => {
      const quoted = data.reports.flatMap(({ observations }) =>
        observations.flatMap(({ measure, basis, unit }) => [measure, basis ?? '', unit]),
      );
      const texts = elements(withLanguages(drawn(chart, 'wide').svg)).filter(({ children }) =>
        children.some((child) => child.type === 'text' && /\p{Script=Han}/u.test(child.value)),
      );
      for (const { properties, children } of texts) {
        expect(properties.lang).toBe('zh-CN');
        const [first] = children;
        const words = first?.type === 'text' ? (first.value.match(/\p{Script=Han}+/gu) ?? []) : [];
        for (const word of words) expect(quoted.join('|')).toContain(word);
      }
    },
  );

  test('keeps what bounds a number, and says what has none', () => {
    const texts = textsOf(drawn(chartOf('headline-targets'), 'wide').svg);
    for (const words of [
      'about 5.5%',
      'at least 5%',
      '19.12%',
      'excl. VAT refunds',
      '4.3% like for like',
      'US$11.39 million amount only',
      'words only',
      'steady growth',
      'not below city growth',
      'not mentioned',
      '2022 estimate',
      '2024 target',
      'joined: same basis',
    ])
      expect(texts).toContain(words);
    const aims = textsOf(drawn(chartOf('indicator-outside_province_funds'), 'wide').svg);
    expect(aims).toContain('aim: at least ¥5 billion');
  });

  test('tells whom a number is of, and what is pledged', () => {
    const income = textsOf(drawn(chartOf('indicator-disposable_income'), 'wide').svg);
    expect(income).toContain('all residents');
    expect(income.join('')).not.toMatch(/\p{Script=Han}/u);
    for (const chart of translating)
      for (const size of ['narrow', 'wide'] as const)
        expect(
          textBoxes(drawn(chart, size).svg, 600)
            .map(({ text }) => text)
            .join(),
          chart.id,
        ).not.toMatch(/[a-z]…/u);
  });

  test('has the notes that the data add', () => {
    const notes = (id: string) => chartOf(id).englishNotes(wording).join(' ');
    expect(notes('indicator-disposable_income')).toBe(
      'The reports word it differently: “居民人均可支配收入” and “全体居民人均可支配收入”; one may cover more than another.',
    );
    expect(notes('headline-targets')).toContain(
      'general public budget revenue of Zhoucun (excl. VAT refunds)',
    );
    expect(notes('same-year-2023')).toContain(
      'per capita disposable income of residents (all residents)',
    );
    for (const chart of translating)
      expect(chart.englishNotes(wording)).toHaveLength(
        chart.notes.length - chart.english.notes.length,
      );
  });

  test('has no line that begins or ends with what belongs to the next', () => {
    for (const chart of translating)
      for (const size of ['narrow', 'wide'] as const)
        for (const { text } of textBoxes(drawn(chart, size).svg, size === 'wide' ? 600 : 304))
          expect(text, chart.id).not.toMatch(/^[,;)]|[¥($]$/u);
  });

  test('tells a change where nothing around it does, and shows both places in little room', () => {
    const chart = chartOf('who-reports-what');
    const texts = textsOf(drawn(chart, 'wide').svg).join(' ').replace(/\s+/g, ' ');
    expect(texts).toMatch(/aim: increase of/u);
    expect(chart.english.title).toMatch(/^Of \d+ indicators, both reports speak of \d+$/u);
    const translated = { wording, title: chart.english.question };
    const fits = (height: number) => height < 640;
    const { svg, rest } = chart.excerpt('narrow', {
      href: () => '',
      translated,
      fits,
      compact: true,
    });
    const names = textBoxes(svg, 304).map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['Zhoucun', 'Zhangdian']));
    expect(rest).toMatch(/^另有\d+项指标$/u);
  });

  test('has a title that tells the finding, or none', () => {
    expect(chartOf('headline-targets').english.title).toBe(
      'In both reports, the growth target for fixed-asset investment is below growth in the year before',
    );
    expect(chartOf('indicator-gdp').english.title).toBeNull();
  });

  test('is told as it is drawn', () => {
    const labels = linksOf(drawn(chartOf('headline-targets'), 'wide').svg).map(
      ({ properties }) => properties.ariaLabel,
    );
    expect(labels[0]).toBe('Gross regional product, Zhoucun, 2022 estimate: 3.5%');
    expect(labels).toContain('Gross regional product, Zhangdian, 2023 result: 4.3% like for like');
    expect(labels.join('')).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(['narrow', 'wide'] as const)('%s picture', async (size) => {
    const { svg } = drawn(chartOf('headline-targets'), size);
    const lines = svgText(svg).replaceAll('><', '>\n<');
    await expect(lines).toMatchFileSnapshot(`snapshots/headline-targets-english-${size}.svg`);
  });
});
