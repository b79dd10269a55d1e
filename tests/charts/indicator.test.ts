/** indicator-<id>: one chart an indicator, made from the data. */
import { describe, expect, test } from 'vitest';
import { facetsOf, firstLines } from '../../src/charts/indicator/facets.ts';
import { chartsOf } from '../../src/charts.ts';
import { svgText } from '../../src/plot.ts';
import { siteData } from '../collections-of-site.ts';
import { textBoxes } from '../fixtures/boxes.ts';
import { build as buildFrom, href } from '../fixtures/build.ts';
import { expectSound, ofPlace, reportWith } from '../fixtures/charts.ts';

const site = siteData();
const own = chartsOf(site).filter(({ text }) => text === 'indicator');
const build = (id: string, data = site) => buildFrom(`indicator-${id}`, data, site);
const cells = (id: string, data = site) =>
  build(id, data).table.rows.map((row) => row.map(({ text }) => text).join(' '));

const [zhoucun] = site.reports;
if (!zhoucun) throw new Error('no report');

/** Reports of one made-up indicator's numbers. */
function madeUp(...observations: Parameters<typeof reportWith>[2]) {
  const report = reportWith(
    zhoucun as NonNullable<typeof zhoucun>,
    { id: 'a-2025', year: 2025 },
    observations.map((one) => ({ indicator: 'urban_jobs_new', unit: '人', ...one })),
  );
  return { ...site, reports: [report] };
}

test('candidates are called so, not plans', () => {
  const chart = build('livelihood_projects');
  expect(chart.title).toBe('民生实事候选项目：周村2023年候选25件，张店2024年候选16件');
  const words = textBoxes(chart.draw('wide', { href }).svg, 600).map(({ text }) => text);
  expect(words).toContain('候选，待人民代表大会票决');
  expect(words.join('')).not.toContain('计划');
});

describe('the family', () => {
  test('has a chart for every indicator of which two numbers are stated, parts left out', () => {
    const ids = own.map(({ id }) => id);
    expect(ids).toContain('indicator-gdp');
    // One number and a part of it; one number of the district and one of 文昌湖.
    expect(ids).not.toContain('indicator-vaccine_doses');
    expect(ids).not.toContain('indicator-vaccination_coverage');
    expect(ids).not.toContain('indicator-fdi_used');
  });

  test('is listed by topic', () => {
    expect(build('urban_jobs_new')).toMatchObject({ family: 'indicator', topic: 'employment' });
  });
});

describe.each(own.map(({ id }) => id))('%s', (id) => {
  test.each([
    ['both places', site],
    ['one', ofPlace(site, 'zhoucun')],
    ['the other', ofPlace(site, 'zhangdian')],
    ['no report', { ...site, reports: [] }],
  ])('of %s', (_, data) => {
    expectSound(buildFrom(id, data, site));
  });
});

describe('what it says', () => {
  test('keeps years, comparators, 力争, bases and words', () => {
    expect(build('urban_jobs_new').title).toBe(
      '新增城镇就业：周村2023年目标4000人以上，张店2024年目标力争1万人以上',
    );
    expect(build('gdp').takeaway).toBe(
      '周村：2022年预计增长3.5%，2023年目标增长5.5%左右。张店：2023年增长4.3%（同口径），2024年目标增长5%以上。',
    );
    expect(build('retail_sales').takeaway).toContain('2024年目标只有文字“增长不低于全市增速”');
    expect(build('retail_sales').takeaway).toContain('2022年结果未提及');
  });

  test('of one place names both its years', () => {
    expect(build('urban_jobs_new', ofPlace(site, 'zhoucun')).title).toBe(
      '新增城镇就业：周村2022年4000余人，2023年目标4000人以上',
    );
  });

  test('the size of a plan is no result', () => {
    expect(cells('key_projects_investment_planned')).toEqual([
      '周村 2022年计划 469亿元 区重点项目总投资',
      '周村 2023年计划 448亿元 区重点项目总投资',
      '张店 2024年报告 未读到数字 ',
      '周村 2022年文昌湖 156亿元 区重点项目总投资',
      '周村 2023年文昌湖 188亿元 区重点项目总投资',
    ]);
    const drawing = svgText(build('key_projects_investment_planned').draw('wide', { href }).svg);
    expect(drawing).not.toContain('实绩');
    expect(drawing).not.toContain('156亿元');
  });

  test('a level and a growth are drawn apart, each beside its own place', () => {
    const indicator = site.indicators.find(({ id }) => id === 'outside_province_funds');
    if (!indicator) throw new Error('no indicator');
    const facets = facetsOf(indicator, site);
    expect(facets.map(({ form, places }) => [form, places.map(({ name }) => name.zh)])).toEqual([
      ['level', ['周村', '张店']],
      ['growth', ['张店']],
    ]);
  });

  test('no stretch of years beside a single year, no currency beside another', () => {
    const data = madeUp(
      { text: '3万人', value: 30000, since: 2021 },
      { text: '1万人', value: 10000 },
      { text: '9000人', value: 9000, status: 'target' },
      { text: '5元', value: 5, unit: '元' },
      { text: '5美元', value: 5, unit: '美元' },
    );
    const indicator = data.indicators.find(({ id }) => id === 'urban_jobs_new');
    if (!indicator) throw new Error('no indicator');
    expect(facetsOf(indicator, data).map(({ units, spanning }) => [units, spanning])).toEqual([
      [['人'], false],
      [['人'], true],
      [['元'], false],
      [['美元'], false],
    ]);
    expect(cells('urban_jobs_new', data)).toContain('周村 2021—2024年实绩 3万人 甲');
  });

  test('of many reports only those that speak get rows, the others are counted', () => {
    const silent = [2019, 2020, 2021].map((year) =>
      reportWith(zhoucun, { id: `silent-${year}`, year }, []),
    );
    const two = { ...site, reports: [...site.reports, ...silent.slice(1)] };
    expect(build('public_welfare_jobs', two).takeaway).toContain('2021年报告未读到数字');
    const chart = build('public_welfare_jobs', { ...site, reports: [...site.reports, ...silent] });
    expect(chart.takeaway).not.toContain('2021年');
    expect(chart.notes.join('')).toContain('另有三份报告没有读到数字，没有画');
  });

  test('tells where the reports word it differently, the order of the words apart', () => {
    expect(build('tax_relief', site).notes).toContain(
      '原文的写法有两种：“减税退税缓税”“减税降费”，范围可能宽窄不同。',
    );
    const data = madeUp(
      { text: '1人', value: 1, measure: '城镇新增就业' },
      { text: '2人', value: 2, measure: '新增“城镇”就业', status: 'target' },
    );
    expect(build('urban_jobs_new', data).notes.join('')).not.toContain('写法');
  });

  test('measure words that count the same are on one scale', () => {
    const indicator = site.indicators.find(({ id }) => id === 'market_entities_new');
    if (!indicator) throw new Error('no indicator');
    expect(facetsOf(indicator, site).map(({ units }) => units)).toEqual([['家', '户']]);
  });
});

describe('odd numbers', () => {
  test.each([
    ['falls', [{ text: '12.5%', value: -12.5, form: 'growth', unit: '%', comparator: 'ge' }]],
    [
      'falls and rises',
      [
        { text: '12.5%', value: -12.5, form: 'growth', unit: '%' },
        { text: '3%', value: 3, form: 'growth', unit: '%', status: 'target' },
      ],
    ],
    ['only zero', [{ text: '0人', value: 0 }]],
    ['a range', [{ text: '3—5个', value: 3, upper: 5, comparator: 'range', status: 'target' }]],
    ['a rank', [{ text: '第3位', value: 3, form: 'rank', unit: '位' }]],
    ['no year', [{ text: '30个', value: 30, period: null }]],
    [
      'a measure of forty characters and a long basis',
      [
        {
          text: '1234.56万平方米以上',
          value: 12345600,
          comparator: 'ge',
          measure: '新建提升街角游园口袋公园城市绿道社区体育公园以及全民健身中心室外活动场地总面积',
          basis: '剔除房地产开发投资后',
        },
      ],
    ],
  ] as [string, Parameters<typeof madeUp>][])('%s', (_, observations) => {
    const data = madeUp(...observations);
    const chart = build('urban_jobs_new', data);
    expectSound(chart);
    for (const { text } of observations)
      expect(svgText(chart.draw('narrow', { href }).svg)).toContain(text);
  });

  test('a fall points down and stands left of zero', () => {
    const data = madeUp(
      { text: '12.5%', value: -12.5, form: 'growth', unit: '%' },
      { text: '3%', value: 3, form: 'growth', unit: '%', status: 'target' },
    );
    const svg = svgText(build('urban_jobs_new', data).draw('wide', { href }).svg);
    expect(svg).toContain('下降12.5%');
    expect(svg).toContain('text-anchor="end"');
  });

  test('thirty rows: the embed keeps the first and says how many are left', () => {
    const data = madeUp(
      ...Array.from({ length: 30 }, (_, index) => ({ text: `${index}人`, value: index })),
    );
    const chart = build('urban_jobs_new', data);
    expectSound(chart);
    const { height, rest } = chart.excerpt('narrow', { href, compact: true });
    // A line of its own says that the report has no target.
    expect(rest).toBe('另有21行');
    expect(height).toBeLessThan(600);
  });

  test('what is left out is counted', () => {
    const indicator = site.indicators.find(({ id }) => id === 'gdp');
    if (!indicator) throw new Error('no indicator');
    const { facets, left } = firstLines(facetsOf(indicator, site), 3);
    // Two lines of each place: three would show more of one than of the other.
    expect(facets.flatMap(({ places }) => places.map(({ lines }) => lines.length))).toEqual([1, 1]);
    expect(left).toBe(2);
  });
});

test.each(['narrow', 'wide'] as const)('%s drawing', async (size) => {
  const drawing = svgText(build('projects_over_100m').draw(size, { href }).svg);
  const lines = `${drawing.replaceAll('><', '>\n<')}\n`;
  await expect(lines).toMatchFileSnapshot(`../snapshots/indicator-${size}.svg`);
});
