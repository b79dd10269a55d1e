/** money: every sum in yuan on one logarithmic scale. */
import { describe, expect, test } from 'vitest';
import { decade } from '../../src/charts/money/plot.ts';
import { amountWords, purseOf, sumsOf } from '../../src/charts/money/sums.ts';
import type { ChartData } from '../../src/charts.ts';
import { svgText } from '../../src/plot.ts';
import { siteData } from '../collections-of-site.ts';
import { textBoxes } from '../fixtures/boxes.ts';
import { build as buildFrom, href } from '../fixtures/build.ts';
import { expectSound, ofPlace, reportWith } from '../fixtures/charts.ts';

const site = siteData();
const build = (data: ChartData = site) => buildFrom('money', data, site);
const [zhoucun, zhangdian] = site.reports as [ChartData['reports'][0], ChartData['reports'][0]];
const sum = { unit: '元' } as const;

function madeUp(...observations: Parameters<typeof reportWith>[2]): ChartData {
  const report = reportWith(zhoucun, { id: 'a-2025', year: 2025 }, observations);
  return { ...site, reports: [report] };
}

const words = (data: ChartData) =>
  data.reports.map((report) => sumsOf(purseOf(report, data)).map(amountWords));

describe('the sums', () => {
  test('are all levels in yuan of both reports, parts with their extent', () => {
    const stated = site.reports.flatMap(({ observations }) =>
      observations.filter(({ unit, form }) => unit === '元' && form === 'level'),
    );
    const chart = build();
    expect(chart.marks.map(({ target }) => target?.id)).toEqual(
      expect.arrayContaining(stated.map(({ id }) => id)),
    );
    expect(words(site)[0]).toContain('2022年技改投资（文昌湖）7000万元');
  });

  test('changes of a sum and other currencies are not on the scale', () => {
    const data = madeUp(
      { text: '5亿元', value: 5e8, ...sum, measure: '甲' },
      { text: '3亿元', value: 3e8, ...sum, measure: '乙', form: 'growth' },
      { text: '2万美元', value: 20000, unit: '美元', measure: '丙' },
    );
    expect(words(data)).toEqual([['2024年甲5亿元']]);
    expect(build(data).notes.join('')).toContain('丙2万美元是外币，没有折算');
  });

  test('plans are told by the vocabulary, or by 总投资, and stand in a group of their own', () => {
    const planned = (report: typeof zhoucun) =>
      purseOf(report, site).planned.map(({ observation }) => observation.text);
    expect(planned(zhoucun)).toEqual([
      '469亿元',
      '448亿元',
      '188亿元',
      '156亿元',
      '20亿元',
      '5.2亿元',
    ]);
    expect(planned(zhangdian)).toEqual([]);
  });

  test('years that the head does not give stand beside the name', () => {
    const names = (...observations: Parameters<typeof madeUp>) => {
      const data = madeUp(...observations);
      return sumsOf(purseOf(data.reports[0] as typeof zhoucun, data)).map(({ name }) => name);
    };
    expect(
      names(
        { text: '5亿元', value: 5e8, ...sum, since: 2020 },
        { text: '4亿元', value: 4e8, ...sum, period: 2021 },
        { text: '3亿元', value: 3e8, ...sum, period: null },
        { text: '2亿元', value: 2e8, ...sum, status: 'target' },
      ),
    ).toEqual(['甲（2020—2024年）', '甲（2021年）', '甲（未写年份）', '甲']);
  });
});

describe('what it says', () => {
  test('names the largest that is no total of a plan, with its year', () => {
    expect(build().title).toBe(
      '最大一笔：周村2022年省外到位资金53亿元，张店2023年市区重点项目完成投资174亿元（项目总投资另列）',
    );
    expect(build(ofPlace(site, 'zhangdian')).title).toBe(
      '最大一笔：张店2023年市区重点项目完成投资174亿元',
    );
    const second = madeUp(
      { text: '5亿元', value: 5e8, ...sum },
      { text: '4亿元', value: 4e8, ...sum, measure: '乙总投资' },
    );
    expect(build(second).title).toBe('最大一笔：周村2024年甲5亿元');
  });

  test('never adds up', () => {
    expect(build().takeaway).toContain('各笔互有重叠，不能相加');
    expect(build().takeaway).toContain('周村2023年报告写明了25笔金额，其中6笔是项目总投资');
  });

  test('of three reports counts', () => {
    const reports = [zhoucun, zhangdian, reportWith(zhoucun, { id: 'a', year: 2025 }, [])];
    const chart = build({ ...site, reports });
    expect(chart.title).toBe('三份报告写明了34笔金额');
    expect(chart.takeaway).toContain('没有写明金额');
  });
});

test.each([1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12])('%d in words', (value) => {
  const wanted = ['万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿'];
  expect(decade(value)).toBe(wanted[Math.log10(value) - 4]);
});

test('the key names the squares that are drawn, and no others', () => {
  const words = (data: ChartData) =>
    textBoxes(build(data).draw('wide', { href }).svg, 600).map(({ text }) => text);
  expect(words(site)).toEqual(expect.arrayContaining(['项目总投资', '外币，不折算']));
  expect(words(ofPlace(site, 'zhangdian'))).not.toContain('项目总投资');
  expect(words(ofPlace(site, 'zhangdian'))).not.toContain('外币，不折算');
});

describe('drawings', () => {
  test.each<[string, ChartData]>([
    ['both', site],
    ['one place', ofPlace(site, 'zhoucun')],
    ['no report', { ...site, reports: [] }],
    ['a report without sums', madeUp()],
    ['one sum', madeUp({ text: '800元', value: 800, ...sum })],
    [
      'long words, ranges and far values',
      madeUp(
        { text: '3000亿元以上', value: 3e11, comparator: 'ge', ...sum, status: 'target' },
        { text: '3—5万元', value: 3e4, upper: 5e4, comparator: 'range', ...sum, status: 'target' },
        {
          text: '近2亿元',
          value: 2e8,
          comparator: 'lt',
          ...sum,
          measure: '向受疫情影响的住宿餐饮文化旅游交通运输等行业困难企业和个体工商户发放纾困补贴',
        },
      ),
    ],
  ])('%s', (_, data) => {
    expectSound(build(data));
  });

  test('an embed has the largest and says how many are left', () => {
    const { rest, height } = build().excerpt('narrow', { href, compact: true });
    expect(rest).toBe('另有19笔');
    expect(height).toBeLessThan(730);
  });

  test.each(['narrow', 'wide'] as const)('%s', async (size) => {
    const drawing = svgText(build().draw(size, { href }).svg);
    await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../snapshots/money-drawing-${size}.svg`,
    );
  });
});
