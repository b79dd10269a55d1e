/** 另列的部分占多少: which parts are drawn, and what is derived from them. */
import { describe, expect, test } from 'vitest';
import { boundOfDifference } from '../../src/charts/bounds.ts';
import { build as buildOf } from '../../src/charts/build.ts';
import { partPanel, remainder, type Slice } from '../../src/charts/part-of-whole/parts.ts';
import { partOfWhole } from '../../src/charts/part-of-whole.ts';
import type { ChartData } from '../../src/charts.ts';
import type { Comparator } from '../../src/schema.ts';
import { placeData, siteData } from '../collections-of-site.ts';
import { overlaps, textBoxes } from '../fixtures/boxes.ts';
import { textOf } from '../fixtures/build.ts';
import { vocabulary } from '../fixtures/collections.ts';
import { type MadeUp, reportOf } from '../fixtures/made-up.ts';

const whole: MadeUp = { id: 'whole', measure: '重点项目', text: '103个', value: 103 };
const part: MadeUp = {
  measure: '重点项目',
  text: '38个',
  value: 38,
  parent: 'whole',
  scope: '某湖',
};

function rowsOf(...readings: MadeUp[]) {
  return partPanel(reportOf(2030, readings), '某地', []).rows;
}

describe('a part', () => {
  test('is a share of its whole, and leaves a remainder', () => {
    const [row] = rowsOf(whole, part);
    expect(row).toMatchObject({ name: '重点项目', part: '某湖', slices: { target: null } });
    expect(row?.slices.result?.share).toBeCloseTo(38 / 103);
    expect(remainder(row?.slices.result as Slice)).toBe('65个');
  });

  test.each([
    ['a rate', { form: 'share' as const, unit: '%' }],
    ['another unit', { unit: '公里' }],
    ['another year', { period: 2025 }],
    ['several years', { since: 2020 }],
    ['a range', { upper: 40 }],
    ['more than its whole', { value: 104 }],
    ['a part of nothing known', { parent: 'unknown' }],
  ])('%s is none', (_, changes) => {
    expect(rowsOf(whole, { ...part, ...changes })).toEqual([]);
  });

  test('without a scope is called by its measure', () => {
    expect(rowsOf(whole, { ...part, scope: null, measure: '工业项目' })[0]?.part).toBe('工业项目');
  });

  test('both years stand in one row; a year’s number without its part is kept', () => {
    const next = { ...whole, id: 'next', text: '120个', value: 120, status: 'target' as const };
    const [alone] = rowsOf(whole, part, next);
    expect(alone?.alone.target?.text).toBe('120个');
    const [both] = rowsOf(whole, part, next, {
      ...part,
      text: '60个',
      value: 60,
      parent: 'next',
      status: 'target',
    });
    expect([both?.slices.target?.share, both?.alone.target]).toEqual([0.5, null]);
  });

  test.each([
    ['3.27亿元', 3.27e8, '3550万元', 3.55e7, '2.915亿元'],
    ['11.82亿元', 1.182e9, '1.7亿元', 1.7e8, '10.12亿元'],
    ['21.06万剂次', 210600, '2.58万剂次', 25800, '18.48万剂次'],
  ])('%s less %s', (text, value, partText, partValue, rest) => {
    const unit = /[^\d.万亿]+$/u.exec(text)?.[0] ?? '';
    const [row] = rowsOf(
      { ...whole, text, value, unit },
      { ...part, text: partText, value: partValue, unit },
    );
    expect(remainder(row?.slices.result as Slice)).toBe(rest);
  });

  test.each<[Comparator, Comparator, Comparator | null]>([
    ['eq', 'eq', 'eq'],
    ['ge', 'eq', 'ge'],
    ['eq', 'ge', 'le'],
    ['gt', 'le', 'gt'],
    ['ge', 'ge', null],
    ['approx', 'eq', 'approx'],
    ['approx', 'ge', null],
    ['range', 'eq', null],
  ])('the bound of %s minus %s is %s', (a, b, bound) => {
    expect(boundOfDifference(a, b)).toBe(bound);
  });
});

describe('the chart', () => {
  const build = (data: ChartData) => buildOf(partOfWhole, data, textOf('part-of-whole'));
  const href = () => '#';

  test.each([
    ['区重点项目', '2022年计划', '103个', '38个', '36.9%', '65个'],
    ['区重点项目', '2023年计划', '120个', '60个', '50%', '60个'],
    ['区重点项目总投资', '2022年计划', '469亿元', '156亿元', '33.3%', '313亿元'],
    ['区重点项目总投资', '2023年计划', '448亿元', '188亿元', '42%', '260亿元'],
    ['重点技改项目', '2023年目标', '114个以上', '14个', '12.3%以内', '100个以上'],
    ['新增市级以上创新平台', '2023年目标', '力争9个', '', '', ''],
  ])('has %s %s', (...numbers) => {
    const [name, year, ...rest] = numbers;
    const rows = build(siteData()).table.rows.map((row) => row.map((cell) => cell.text));
    const found = rows.filter((row) => row[0] === name && row[2] === year);
    expect(found.map((row) => [row[3], ...row.slice(5)])).toEqual([rest]);
  });

  test('calls a part by its own name where that holds the name of the whole', () => {
    const parts = [
      { ...part, id: 'p1', scope: null, measure: '签约重点项目' },
      { ...part, id: 'p2', scope: null, measure: '工业企业' },
    ];
    const chart = build({
      reports: [reportOf(2030, [whole, ...parts])],
      ...vocabulary,
      indicators: [],
    });
    const drawn = textBoxes(chart.draw('narrow', { href }).svg, 304).map((box) => box.text);
    expect(drawn).toContain('签约重点项目');
    expect(drawn).toContain('重点项目 · 工业企业');
  });

  test('says what turns round without the part', () => {
    expect(build(siteData()).title).toBe(
      '2022到2023年，周村区重点项目含文昌湖由103个增到120个，不含的由65个减到60个',
    );
  });

  test('with bounds says only how much the parts are', () => {
    const next = {
      ...whole,
      id: 'next',
      text: '120个以上',
      value: 120,
      comparator: 'ge' as const,
      status: 'target' as const,
    };
    const rows = [
      whole,
      part,
      next,
      { ...part, text: '60个', value: 60, parent: 'next', status: 'target' as const },
    ];
    expect(build({ reports: [reportOf(2030, rows)], ...vocabulary, indicators: [] }).title).toBe(
      '周村的1项数字里，某湖占36.9%至50%',
    );
  });

  test('of a report that states no part says so', () => {
    const chart = build(placeData('zhangdian'));
    expect(chart.title).toBe(textOf('part-of-whole').question.zh);
    expect(chart.takeaway).toBe('张店2024年报告没有另列部分的数字。');
    const words = textBoxes(chart.draw('wide', { href }).svg, 600).map((box) => box.text);
    expect(words).toContain('报告没有另列部分的数字');
  });

  describe('with 23 long parts of one number', () => {
    const big = { ...whole, text: '12345.67万平方米', value: 123456700, unit: '平方米' };
    const parts = Array.from({ length: 23 }, (_, index) => ({
      ...part,
      scope: `名称很长的第${index + 1}个产业园区和综合保税区`,
      text: '1234.56万平方米',
      value: 12345600 - index,
      unit: '平方米',
    }));
    const chart = build({
      reports: [reportOf(2030, [big, ...parts])],
      ...vocabulary,
      indicators: [],
    });

    test.each([
      ['narrow', 304, false],
      ['narrow', 304, true],
      ['wide', 600, false],
      ['wide', 600, true],
      ['wide', 963, false],
    ] as const)('%s, %i px, compact: %s', (size, width, compact) => {
      const { svg, height, rest } = chart.draw(size, { href, compact });
      const boxes = textBoxes(svg, width);
      expect(overlaps(boxes)).toEqual([]);
      const outside = boxes.filter(
        ({ left, right, bottom }) => left < -1 || right > width + 1 || bottom > height + 1,
      );
      expect(outside).toEqual([]);
      const drawn = boxes.filter(({ text }) => /^／/u.test(text)).length;
      expect(rest).toBe(compact ? `另有${23 - drawn}项` : undefined);
      if (compact) expect(height).toBeLessThanOrEqual(760);
    });

    test('the head of a cut list says how many there are', () => {
      const { svg } = chart.draw('narrow', { href, compact: true });
      const words = textBoxes(svg, 304).map((box) => box.text);
      expect(words).toContain('只有一年另列的23项');
    });

    test('each is named in its row', () => {
      const words = textBoxes(chart.draw('wide', { href }).svg, 963)
        .map((box) => box.text)
        .join('');
      expect(words).toContain('第23个产业园区');
    });
  });
});
