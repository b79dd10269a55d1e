/** target-met: it stands only where a later report of a place answers a target of an earlier one. */
import { describe, expect, test } from 'vitest';
import { metYears, verdictWords } from '../../src/charts/target-met/pairs.ts';
import { type ChartData, chartsOf, type ReportData } from '../../src/charts.ts';
import { svgText } from '../../src/plot.ts';
import type { Observation } from '../../src/schema.ts';
import { siteData } from '../collections-of-site.ts';
import { build as buildFrom, href } from '../fixtures/build.ts';
import { expectSound, reportWith } from '../fixtures/charts.ts';

const site = siteData();
const [zhoucun] = site.reports as [ReportData];

type Reading = Parameters<typeof reportWith>[2][number];

/** The site with a made-up report of 周村 for 2024, which tells what came of the targets for 2023. */
function withResults(...results: Reading[]): ChartData {
  const later = reportWith(zhoucun, { id: 'zhoucun-2024', year: 2024 }, results);
  return { ...site, reports: [...site.reports, later] };
}

/** Verdict over one made-up target and its result. */
function verdict(target: Reading, result: Reading, indicator = 'urban_jobs_new') {
  const made = { indicator, measure: '甲', unit: '人' };
  const reports = [
    reportWith(zhoucun, { id: 'a', year: 2023 }, [{ ...made, status: 'target', ...target }]),
    reportWith(zhoucun, { id: 'b', year: 2024 }, [{ ...made, ...result }]),
  ];
  const [pair] = metYears({ ...site, reports })[0]?.pairs ?? [];
  return pair && (pair.why === null ? verdictWords(pair) : `${verdictWords(pair)}：${pair.why}`);
}

const value = (text: string, number: number, more: Partial<Observation> = {}): Reading => ({
  text,
  value: number,
  ...more,
});
const growth = { form: 'growth', unit: '%' } as const;

const results: Reading[] = [
  value('6.1%', 6.1, { indicator: 'gdp', measure: '地区生产总值', ...growth }),
  value('4.2%', 4.2, { indicator: 'budget_revenue', measure: '一般公共预算收入', ...growth }),
  value('8.5%', 8.5, {
    indicator: 'fixed_investment',
    measure: '固定资产投资',
    basis: '剔除房地产后',
    ...growth,
  }),
  value('4100余人', 4100, {
    indicator: 'urban_jobs_new',
    measure: '城镇新增就业',
    unit: '人',
    comparator: 'gt',
  }),
  value('242天', 242, { indicator: 'good_air_days', measure: '优良天数', unit: '天' }),
  value('36万平方米', 360000, {
    indicator: 'standard_workshops',
    measure: '新建标准厂房',
    unit: '平方米',
    status: 'estimate',
  }),
];

describe('the catalogue', () => {
  const listed = (data: ChartData) => chartsOf(data).map(({ id }) => id);

  test('has no such chart while the reports hold no pair', () => {
    expect(listed(site)).not.toContain('target-met');
    expect(listed(withResults())).not.toContain('target-met');
    const elsewhere = reportWith(zhoucun, { id: 'x-2024', year: 2024 }, results);
    const place = { ...zhoucun.place, id: 'x' };
    expect(listed({ ...site, reports: [...site.reports, { ...elsewhere, place }] })).not.toContain(
      'target-met',
    );
  });

  test('has it when a later report of the place states a result', () => {
    expect(listed(withResults(...results))).toContain('target-met');
  });
});

describe('verdicts', () => {
  const ge = { comparator: 'ge' } as const;
  test.each<[string, Reading, Reading]>([
    ['达到', value('100人以上', 100, ge), value('100人', 100)],
    ['未达到', value('100人以上', 100, ge), value('99人', 99)],
    ['未达到', value('突破100人', 100, { comparator: 'gt' }), value('100人', 100)],
    [
      '达到',
      value('突破100人', 100, { comparator: 'gt' }),
      value('100余人', 100, { comparator: 'gt' }),
    ],
    [
      '不判：结果只写了上限或下限',
      value('100人以上', 100, ge),
      value('90余人', 90, { comparator: 'gt' }),
    ],
    ['未达到', value('100人以上', 100, ge), value('近100人', 100, { comparator: 'lt' })],
    ['不判：目标写“左右”', value('100人左右', 100, { comparator: 'approx' }), value('150人', 150)],
    [
      '不判：结果写“左右”',
      value('100人以上', 100, ge),
      value('约150人', 150, { comparator: 'approx' }),
    ],
    ['预计达到', value('100人', 100), value('120人', 120, { status: 'estimate' })],
    ['达到', value('3—5人', 3, { comparator: 'range', upper: 5 }), value('4人', 4)],
    ['未达到', value('3—5人', 3, { comparator: 'range', upper: 5 }), value('2人', 2)],
    ['达到', value('3—5人', 3, { comparator: 'range', upper: 5 }), value('6人', 6)],
    ['不判：口径写法不同', value('5人', 5), value('6人', 6, { basis: '同口径' })],
    ['不判：一个写增速，一个写数量', value('10%', 10, growth), value('6人', 6)],
    ['不判：单位不同', value('5人', 5), value('6元', 6, { unit: '元' })],
    [
      '不判：级别写法不同',
      value('5人', 5, { measure: '省级甲' }),
      value('6人', 6, { measure: '市级以上甲' }),
    ],
  ])('%s', (wanted, target, result) => {
    expect(verdict(target, result)).toBe(wanted);
  });

  test('a promised fall is met by a fall of at least as much', () => {
    const cut = (number: number, more = {}) =>
      value(`${Math.abs(number)}%`, number, { ...growth, ...more });
    const of = (target: Reading, result: Reading) =>
      verdict(target, result, 'general_spending_cut');
    expect(of(cut(-30, { comparator: 'ge' }), cut(-31))).toBe('达到');
    expect(of(cut(-30, { comparator: 'ge' }), cut(-29))).toBe('未达到');
    expect(of(cut(-30, { comparator: 'ge' }), cut(2))).toBe('未达到');
    expect(of(cut(-30), cut(-30.77))).toBe('达到');
  });

  test('without a bound and without a direction only the same number is met', () => {
    const share = { form: 'share', unit: '%' } as const;
    const of = (result: number) =>
      verdict(value('25%', 25, share), value('甲', result, share), 'primary_sector_share');
    expect(of(25)).toBe('达到');
    expect(of(26)).toBe('不判：目标没有写以上或以内');
  });

  test('a part of the place, several years, another year and a plan answer nothing', () => {
    const none = (result: Partial<Observation>) =>
      verdict(value('5人', 5), value('6人', 6, result));
    expect(none({ scope: '开发区' })).toBeUndefined();
    expect(none({ since: 2021 })).toBeUndefined();
    expect(none({ period: 2022 })).toBeUndefined();
    expect(none({ status: 'context' })).toBeUndefined();
    expect(verdict(value('5个', 5), value('6个', 6), 'key_projects')).toBeUndefined();
  });
});

describe('what it says', () => {
  const chart = buildFrom('target-met', withResults(...results));

  test('counts, names what was missed, and what has no answer', () => {
    expect(chart.title).toBe('周村2023年能对上结果的6个目标中，3个达到，1个未达到，2个不判');
    expect(chart.takeaway).toBe(
      '周村2023年的6个目标，3个达到，1个未达到，2个不判；未达到的是一般公共预算收入。',
    );
    expect(chart.alt).toContain('一般公共预算收入2023年目标增长5%以上，2023年实绩增长4.2%，未达到');
    expect(chart.alt).toContain('空气质量优良天数2023年目标力争242天，2023年实绩242天，达到');
    expect(chart.notes.join('')).toMatch(/周村2023年另有\d+个写了数的目标，没有读到/u);
  });

  test.each([
    ['six pairs', withResults(...results)],
    ['nothing', site],
    [
      'long words',
      withResults(
        value('1234.5678万平方米以上', 12345678, {
          indicator: 'standard_workshops',
          unit: '平方米',
          comparator: 'ge',
          measure: '新建改建扩建各类标准化厂房',
          basis: '按建筑面积计算并扣除在建部分',
        }),
      ),
    ],
  ])('%s', (_, data) => {
    expectSound(buildFrom('target-met', data, withResults(...results)));
  });

  test.each(['narrow', 'wide'] as const)('%s', async (size) => {
    const drawing = svgText(chart.draw(size, { href }).svg);
    await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../snapshots/target-met-${size}.svg`,
    );
  });
});
