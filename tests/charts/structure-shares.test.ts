/** structure-shares: shares of a whole, a row for every numerator and denominator. */
import { describe, expect, test } from 'vitest';
import { addedBy, shareRows } from '../../src/charts/structure-shares/shares.ts';
import type { ChartData } from '../../src/charts.ts';
import { svgText } from '../../src/plot.ts';
import { siteData } from '../collections-of-site.ts';
import { textBoxes } from '../fixtures/boxes.ts';
import { build as buildFrom, href } from '../fixtures/build.ts';
import { expectSound, ofPlace, reportWith } from '../fixtures/charts.ts';

const site = siteData();
const build = (data: ChartData = site) => buildFrom('structure-shares', data, site);
const [zhoucun, zhangdian] = site.reports as [ChartData['reports'][0], ChartData['reports'][0]];
const share = { form: 'share', unit: '%' } as const;

function madeUp(...observations: Parameters<typeof reportWith>[2]): ChartData {
  const report = reportWith(zhoucun, { id: 'a-2025', year: 2025 }, observations);
  return { ...site, reports: [report] };
}

const rowsOf = (data: ChartData) =>
  shareRows(data).map(({ name, shares }) => [
    name,
    ...shares.map(({ observation }) => observation.text),
  ]);

describe('the rows', () => {
  test('hold shares of one whole each', () => {
    expect(rowsOf(site)).toEqual([
      ['高新技术产业产值占比', '67.84%'],
      ['高新技术产业产值占规模以上工业比重', '77%'],
      ['“四新”经济占比', '37.1%'],
      ['“四新”经济增加值占GDP比重', '37%'],
      // Both reports leave open what it is a share of: a row each.
      ['“四强”产业增加值占比', '72.6%'],
      ['“四强”产业增加值占比', '58%以上'],
      ['第一产业占比', '0.3'],
      ['第二产业占比', '21.7'],
      ['第三产业占比', '78'],
      ['数字经济核心产业增加值占全市比重', '超过35%'],
      ['全社会研发经费支出占GDP比重', '3%左右'],
      ['民生支出占财政支出比重', '83%'],
    ]);
  });

  test('leave out rates, and what the vocabulary does not list has a row by its words', () => {
    const data = madeUp(
      { text: '90%', value: 90, ...share, measure: '千兆网络覆盖率' },
      { text: '40%', value: 40, ...share, measure: '制造业税收占比' },
      { text: '45%', value: 45, ...share, measure: '制造业税收占比', status: 'target' },
      { text: '12%', value: 12, ...share, measure: '服务业税收占比', scope: '开发区' },
    );
    expect(rowsOf(data)).toEqual([['制造业税收占比', '40%', '45%']]);
    expect(
      build(data)
        .table.rows.flat()
        .map(({ text }) => text),
    ).toContain('12%');
    expect(build(data).notes.join('')).toContain('另有1个只说一部分地方的占比');
  });

  test('a definition is drawn where it says more than the name', () => {
    const added = shareRows(site).flatMap((row) => addedBy(row) ?? []);
    expect(added).toContain('高新技术产业产值的占比，报告未写明占什么');
    expect(added).not.toContain('民生支出占财政支出的比重');
  });
});

describe('what it says', () => {
  test('names what both state', () => {
    const livelihood = { text: '76%', value: 76, ...share, indicator: 'livelihood_spending_share' };
    const spent = madeUp({ ...livelihood, measure: '民生支出占财政支出比重' });
    expect(build({ ...site, reports: [zhangdian, ...spent.reports] }).title).toBe(
      '8项占比中，两份报告都写的只有民生支出占财政支出比重',
    );
    expect(build({ ...site, reports: [...site.reports, ...spent.reports] }).title).toBe(
      '12项占比中，不止一份报告写的只有民生支出占财政支出比重',
    );
    expect(build({ ...site, reports: [zhangdian, ...spent.reports] }).takeaway).toContain(
      '不止一份报告写的，民生支出占财政支出比重：张店2023年83%，周村2024年76%。',
    );
  });

  test('says the largest and the smallest of each report, and that none can be compared', () => {
    expect(build().takeaway).toBe(
      '周村2023年报告写明了4项占比，最大的是“四强”产业增加值占比72.6%（2022年），' +
        '最小的是全社会研发经费支出占GDP比重力争3%左右（2023年目标）。' +
        '张店2024年报告写明了8项占比，最大的是民生支出占财政支出比重83%（2023年），' +
        '最小的是第一产业占比0.3%（2023年）。' +
        '没有哪一项是两份报告写明分子和分母都相同的，报告之间不能互比。',
    );
    expect(build(ofPlace(site, 'zhoucun')).takeaway).not.toContain('互比');
    expect(build(madeUp()).takeaway).toBe('没有报告写明占比。');
    expect(build().alt).toContain('“四强”产业增加值占比：张店2024年目标58%以上');
  });

  test('a row that stands apart from one of its name says why', () => {
    const notes = (data: ChartData) =>
      shareRows(data)
        .filter(({ name }) => name === '“四强”产业增加值占比')
        .map(addedBy);
    expect(notes(site)).toEqual([
      '周村的写法，另列：两份报告都没有写明占什么',
      '张店的写法，另列：两份报告都没有写明占什么',
    ]);
    expect(notes(ofPlace(site, 'zhoucun'))).toEqual(['“四强”产业增加值的占比，报告未写明占什么']);
  });

  test('definitions use the room of a wider place', () => {
    const words = (width: number) =>
      textBoxes(build().draw('wide', { href }).svg, width).map(({ text }) => text);
    const whole = '高新技术产业产值的占比，报告未写明占什么';
    expect(words(963)).toContain(whole);
    expect(words(600)).not.toContain(whole);
  });

  test('of one place, of places of which no share is known to be of the same whole, of no report', () => {
    expect(build(ofPlace(site, 'zhoucun')).title).toBe('周村2023年报告写明了4项占比');
    expect(build().title).toBe('12项占比中，分子和分母写明相同的，一项也没有');
    expect(build({ ...site, reports: [] }).title).toBe('结构性占比各是多少？');
  });
});

describe('drawings', () => {
  test.each<[string, ChartData]>([
    ['both', site],
    ['one place', ofPlace(site, 'zhangdian')],
    ['no report', { ...site, reports: [] }],
    ['a report without shares', madeUp()],
    [
      'a share beyond the whole, a range, long words',
      madeUp(
        { text: '136.5%', value: 136.5, ...share, measure: '贸易额占生产总值比重' },
        { text: '30%—35%', value: 30, upper: 35, comparator: 'range', ...share, measure: '甲占比' },
        {
          text: '99.99%以上',
          value: 99.99,
          comparator: 'ge',
          ...share,
          status: 'target',
          commitment: 'strive',
          measure:
            '战略性新兴产业和未来产业以及现代服务业增加值合计占全部规模以上工业企业增加值比重',
          basis: '剔除房地产开发投资后',
        },
      ),
    ],
  ])('%s', (_, data) => {
    expectSound(build(data));
  });

  test('an embed has the first rows and says how many are left', () => {
    const { rest, height } = build().excerpt('narrow', { href, compact: true });
    expect(rest).toBe('另有4项');
    expect(height).toBeLessThan(720);
  });

  test.each(['narrow', 'wide'] as const)('%s', async (size) => {
    const drawing = svgText(build().draw(size, { href }).svg);
    await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../snapshots/structure-shares-drawing-${size}.svg`,
    );
  });
});
