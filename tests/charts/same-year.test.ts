/** 同一年，一边的目标，一边的结果: which years are shared, and that nothing is compared. */
import { describe, expect, test } from 'vitest';
import { build as buildOf } from '../../src/charts/build.ts';
import { hasSharedYear } from '../../src/charts/same-year/columns.ts';
import { sameYear } from '../../src/charts/same-year.ts';
import type { ChartData, ReportData } from '../../src/charts.ts';
import { placeData, siteData } from '../collections-of-site.ts';
import { overlaps, textBoxes } from '../fixtures/boxes.ts';
import { textOf } from '../fixtures/build.ts';
import { indicators, threeReports, vocabulary, zhangdianPlace } from '../fixtures/collections.ts';
import { type MadeUp, reportOf } from '../fixtures/made-up.ts';

const build = (data: ChartData) => buildOf(sameYear, data, textOf('same-year-2023'));
const data = (...reports: ReportData[]): ChartData => ({ reports, ...vocabulary, indicators });
const href = () => '#';

const gdp: MadeUp = {
  indicator: 'gdp',
  measure: '地区生产总值',
  text: '4.3%',
  value: 4.3,
  form: 'growth',
  unit: '%',
};
const other = { place: zhangdianPlace, colour: 2 };
const promising = reportOf(2030, [
  { ...gdp, text: '5%以上', value: 5, comparator: 'ge', status: 'target' },
]);
const telling = reportOf(2031, [{ ...gdp, status: 'estimate' }], other);

describe('a shared year', () => {
  test('is one place’s target year and another’s result year', () => {
    expect(hasSharedYear(data(promising, telling))).toBe(true);
    expect(hasSharedYear(data(promising, reportOf(2032, [gdp], other)))).toBe(false);
  });

  test('of one place alone is none: its target and its result are told elsewhere', () => {
    expect(hasSharedYear(data(promising, reportOf(2031, [gdp])))).toBe(false);
    expect(hasSharedYear(data(promising, reportOf(2031, [gdp]), telling))).toBe(true);
  });

  test('may be several: each has its columns and its clause', () => {
    const chart = build(threeReports());
    expect(chart.title).toBe(
      '2023年的增速，周村写的是目标，张店写的是结果；2024年的增速，张店写的是目标，虚构县写的是结果',
    );
    expect(chart.table.rows.map((row) => row[0]?.text)).toEqual([
      '周村2023年目标',
      '张店2023年结果',
      '张店2024年目标',
      '虚构县2024年结果',
    ]);
  });
});

describe('the chart', () => {
  test('has the numbers of both texts, with bounds and bases', () => {
    const rows = build(siteData()).table.rows.map((row) => row.map((cell) => cell.text));
    expect(rows).toEqual([
      [
        '周村2023年目标',
        '5.5%左右',
        '5%以上',
        '8%以上',
        '5%以上',
        '保持稳定增长',
        '保持稳定增长',
        '5.5%以上',
      ],
      [
        '张店2023年结果',
        '4.3%（同口径）',
        '9.23%',
        '8.1%',
        '9.6%',
        '未提及',
        '未提及',
        '5.4%（全体居民）',
      ],
    ]);
  });

  test('says of an expected result that it is expected', () => {
    const chart = build(data(promising, telling));
    expect(chart.marks.find((mark) => mark.text === '4.3%')?.label).toBe(
      '地区生产总值，张店2030年预计',
    );
    expect(chart.takeaway).toContain('地区生产总值预计增长4.3%');
  });

  test('compares nothing: no word for more or less, no line but the scale’s', () => {
    const chart = build(siteData());
    expect(chart.title + chart.takeaway).not.toMatch(/高于|低于|超过目标|完成/u);
    const { svg } = chart.draw('wide', { href });
    const joins = JSON.stringify(svg).match(/"className":\["line"\],"x1":"/gu) ?? [];
    expect(joins).toHaveLength(0);
  });

  test('names the bases in its notes, since a narrow column has no room for all', () => {
    expect(build(siteData()).notes.join('')).toContain(
      '张店2023年的地区生产总值写明同口径，居民人均可支配收入写明全体居民。',
    );
  });

  test('of many places asks its question: a title cannot name them all', () => {
    const many = ['甲', '乙', '丙', '丁'].map((id, at) =>
      reportOf(at === 0 ? 2030 : 2031, [gdp], { place: { ...zhangdianPlace, id }, colour: 2 }),
    );
    expect(hasSharedYear(data(...many))).toBe(true);
    expect(build(data(...many)).title).toBe(textOf('same-year-2023').question.zh);
  });

  test('of one place says that there is no such year', () => {
    const chart = build(placeData('zhoucun'));
    expect(chart.title).toBe(textOf('same-year-2023').question.zh);
    expect(chart.marks).toEqual([]);
    expect(textBoxes(chart.draw('wide', { href }).svg, 600).map((box) => box.text)).toEqual([
      '没有哪一年，一边写目标，另一边写结果',
    ]);
  });

  test('falls, ranges and four columns are drawn without overlap', () => {
    const fall = {
      ...gdp,
      text: '12.5%以上',
      value: -12.5,
      comparator: 'ge' as const,
      basis: '剔除房地产开发投资后',
    };
    const range = {
      ...gdp,
      text: '5%—6.5%',
      value: 5,
      upper: 6.5,
      comparator: 'range' as const,
      status: 'target' as const,
    };
    const reports = [
      promising,
      reportOf(2030, [range], { ...other, colour: 3 }),
      reportOf(2031, [fall], { ...other, colour: 4 }),
      telling,
    ];
    const chart = build(data(...reports));
    for (const [size, width] of [
      ['narrow', 304],
      ['wide', 600],
      ['wide', 963],
    ] as const) {
      const { svg, height } = chart.draw(size, { href });
      const boxes = textBoxes(svg, width);
      expect(overlaps(boxes)).toEqual([]);
      expect(
        boxes.filter(
          ({ left, right, bottom }) => left < -1 || right > width + 1 || bottom > height + 1,
        ),
      ).toEqual([]);
    }
  });
});
