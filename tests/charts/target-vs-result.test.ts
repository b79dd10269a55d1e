/** 当年的目标比上年的实绩高还是低: which numbers are divided, and what may be said of them. */
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { build as buildOf } from '../../src/charts/build.ts';
import {
  derivedLevel,
  type Pair,
  panelOf,
  type Ratio,
  ratioWords,
} from '../../src/charts/target-vs-result/ratios.ts';
import { targetVsResult } from '../../src/charts/target-vs-result.ts';
import type { ChartData } from '../../src/charts.ts';
import type { Indicator } from '../../src/schema.ts';
import { placeData, siteData } from '../collections-of-site.ts';
import { overlaps, textBoxes } from '../fixtures/boxes.ts';
import { textOf } from '../fixtures/build.ts';
import { indicators as known, vocabulary } from '../fixtures/collections.ts';
import { type MadeUp, reportOf } from '../fixtures/made-up.ts';

const [jobs] = known.filter((one) => one.id === 'new_jobs') as [Indicator];
const indicators: Indicator[] = [
  { ...jobs, forms: ['level', 'growth'] },
  { ...jobs, id: 'macro', macro: true },
  { ...jobs, id: 'plans', planned: true },
];

/** A result and a target of one indicator. */
function pairOf(result: Partial<MadeUp>, target: Partial<MadeUp>, indicator = 'new_jobs') {
  const both = { indicator, measure: '新增城镇就业', unit: '人' };
  const report = reportOf(2030, [
    { ...both, text: '4000人', value: 4000, ...result },
    { ...both, text: '5000人', value: 5000, status: 'target', ...target },
  ]);
  const { done, planned, far, apart } = panelOf(report, '某地', indicators);
  return [...done, ...planned, ...far, ...apart][0];
}

const bound = (value: number, comparator: 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx') => ({
  value,
  text: `${value}人`,
  comparator,
});

describe('which numbers are set against each other', () => {
  test('measure words of one kind count as one, other units do not', () => {
    for (const unit of ['个', '处'])
      expect(pairOf({ unit: '家' }, { unit })).toMatchObject({ kind: 'ratio', ratio: 1.25 });
    expect(pairOf({ unit: '人' }, { unit: '名' })).toMatchObject({ kind: 'ratio' });
    expect(pairOf({ unit: '公里' }, { unit: '个' })).toMatchObject({
      kind: 'apart',
      why: '单位不同',
    });
  });

  test.each([
    ['another basis', { basis: '同口径' }, {}, '口径写法不同'],
    [
      'another level',
      { measure: '被评为省级专精特新企业' },
      { measure: '新培育专精特新企业' },
      '级别写法不同',
    ],
    [
      '省 without 级',
      { measure: '被评为省瞪羚企业' },
      { measure: '新培育瞪羚企业' },
      '级别写法不同',
    ],
    ['a range last year', { upper: 4500, comparator: 'range' as const }, {}, '上年是一个区间'],
    ['nothing last year', { value: 0 }, {}, '不能相除'],
  ])('%s is not divided, and says why', (_, result, target, why) => {
    expect(pairOf(result, target)).toMatchObject({ kind: 'apart', why });
  });

  test('the words of a city are no level', () => {
    expect(pairOf({ measure: '新建改造城市绿地' }, { measure: '新建改造绿地' })).toMatchObject({
      kind: 'ratio',
    });
  });

  test.each([
    ['a part of the place', { parent: 'x' }],
    ['another place', { scope: '文昌湖' }],
    ['another year', { period: 2027 }],
    ['several years', { since: 2025 }],
    ['background', { status: 'context' as const }],
    ['a share', { form: 'share' as const }],
  ])('%s is no result of the year', (_, result) => {
    expect(pairOf(result, {})).toBeUndefined();
  });

  test('without an indicator the measures have to be equal', () => {
    const target = { text: '9个', value: 9, status: 'target' as const };
    const panel = (measure: string) =>
      panelOf(
        reportOf(2030, [
          { measure: '建设球场', text: '6个', value: 6 },
          { measure, ...target },
        ]),
        '',
        [],
      );
    expect(panel('建设球场').done).toMatchObject([{ name: '建设球场', ratio: 1.5 }]);
    expect(panel('改造球场').done).toEqual([]);
  });

  test('a plan’s size stands apart from what was done, also where the target is only background', () => {
    const pair = pairOf({}, { status: 'context', period: 2030 }, 'plans');
    expect(pair).toMatchObject({ kind: 'ratio', planned: true });
    const total = { measure: '重点项目总投资', unit: '元' };
    const { done, planned } = panelOf(
      reportOf(2030, [
        { ...total, text: '4亿元', value: 4e8 },
        { ...total, text: '3亿元', value: 3e8, status: 'context', period: 2030 },
      ]),
      '',
      [],
    );
    expect([done.length, planned.length]).toEqual([0, 1]);
  });
});

describe('a target that is far from last year’s number', () => {
  const range = (value: number, upper: number) => ({ value, upper, comparator: 'range' as const });

  test.each([
    [19_999, 'ratio'],
    [20_000, 'above'],
    [801, 'ratio'],
    [800, 'below'],
  ])('of 4000 %i is %s', (value, where) => {
    const pair = pairOf({}, bound(value, 'ge'));
    expect(pair?.kind === 'far' ? pair.side : pair?.kind).toBe(where);
  });

  test('of a range the nearer end decides', () => {
    expect(pairOf({}, range(19_000, 30_000))).toMatchObject({ kind: 'ratio' });
    expect(pairOf({}, range(700, 900))).toMatchObject({ kind: 'ratio' });
  });

  test('a growth is one of the same thing, however far', () => {
    const growth = { form: 'growth' as const, unit: '%', value: 500, text: '500%' };
    expect(pairOf({}, growth)).toMatchObject({ kind: 'ratio', ratio: 6 });
  });

  test('is not drawn and not counted, but listed, quoted and told', () => {
    const data = placeData('zhoucun');
    const [panel] = data.reports.map((report) => panelOf(report, '', data.indicators));
    const chart = buildOf(targetVsResult, data, textOf('target-vs-result'));
    const { svg } = chart.draw('wide', { href: () => '#' });
    expect(panel?.far.map(({ name }) => name)).toEqual(['标准厂房']);
    const judged = panel?.done.filter(({ relation }) => relation !== 'undecidable');
    expect(chart.title).toContain(`${judged?.length}个可比的目标`);
    expect(textBoxes(svg, 963).filter(({ text }) => text === '标准厂房')).toEqual([]);
    expect(chart.marks.filter(({ label }) => label.startsWith('标准厂房'))).toHaveLength(2);
    const row = chart.table.rows.find(([name]) => name?.text === '标准厂房');
    expect(row?.at(-1)?.text).toBe('不画：5倍以上，所指的范围可能不同');
    expect(chart.notes).toContain(
      '另有1项的目标是上年数的5倍以上，所指的范围可能不同，只列在表里：周村的标准厂房。',
    );
  });
});

test('the scale gets all the room that a wider place adds, and its ticks are labelled', () => {
  const chart = buildOf(targetVsResult, siteData(), textOf('target-vs-result'));
  const { svg } = chart.draw('wide', { href: () => '#' });
  const middles = (width: number, words: string) =>
    textBoxes(svg, width)
      .filter(({ text }) => text === words)
      .map(({ left, right }) => (left + right) / 2)[0] ?? Number.NaN;
  const span = (width: number) => middles(width, '200%') - middles(width, '25%');
  expect(middles(963, '239天')).toBe(middles(600, '239天'));
  expect(span(963) / span(600)).toBeGreaterThan(2);
  expect(middles(963, '50%') - middles(963, '25%')).toBeCloseTo(span(963) / 3, 0);
});

describe('a growth target', () => {
  const growth = (changes: Partial<MadeUp>, indicator?: string) =>
    pairOf(
      { text: '52.1亿元', value: 5.21e9, unit: '元' },
      { form: 'growth', unit: '%', ...changes },
      indicator,
    );

  test('is drawn at the stated level times 1 + g, derived', () => {
    const pair = growth({ text: '10%以上', value: 10, comparator: 'ge' }) as Ratio;
    expect(pair).toMatchObject({ ratio: 1.1, relation: 'above' });
    expect(ratioWords(pair)).toBe('110%以上');
    expect(derivedLevel(pair)).toBe('推算57.31亿元以上');
  });

  test('a fall of at least so much is at most what is left', () => {
    const pair = growth({ text: '20%以上', value: -20, comparator: 'ge' }) as Ratio;
    expect([pair.relation, ratioWords(pair), derivedLevel(pair)]).toEqual([
      'below',
      '80%以内',
      '推算41.68亿元以内',
    ]);
  });

  test('in points, or of a macro indicator, multiplies nothing', () => {
    expect(growth({ text: '3个百分点', value: 3, unit: '个百分点' })).toBeUndefined();
    expect(growth({ text: '5%', value: 5 }, 'macro')).toBeUndefined();
  });
});

describe('what is said of the two numbers', () => {
  test.each([
    [bound(4000, 'eq'), bound(5000, 'ge'), 'above', null],
    [bound(4000, 'eq'), bound(4000, 'ge'), 'equal', null],
    [bound(4000, 'eq'), bound(3000, 'ge'), 'below', null],
    [bound(4000, 'gt'), bound(4000, 'ge'), 'undecidable', '两个数都是下限'],
    [bound(4000, 'gt'), bound(4100, 'eq'), 'undecidable', '上年的数是下限'],
    [bound(4000, 'gt'), bound(3000, 'ge'), 'below', null],
    [bound(4000, 'lt'), bound(3900, 'le'), 'undecidable', '两个数都是上限'],
    [bound(4000, 'lt'), bound(3900, 'eq'), 'undecidable', '上年的数是上限'],
    [bound(4000, 'lt'), bound(4100, 'eq'), 'above', null],
    [bound(4000, 'eq'), bound(4100, 'approx'), 'undecidable', '写“左右”，两数相近'],
    [bound(4000, 'eq'), bound(5000, 'approx'), 'above', null],
    [
      bound(4000, 'eq'),
      { ...bound(3500, 'eq'), upper: 4500, comparator: 'range' as const },
      'undecidable',
      '目标跨上年的数',
    ],
    [
      bound(4000, 'eq'),
      { ...bound(3000, 'eq'), upper: 4000, comparator: 'range' as const },
      'below',
      null,
    ],
  ])('%o and %o: %s', (result, target, relation, why) => {
    expect(pairOf(result, target)).toMatchObject({ relation, why });
  });

  test.each([
    [bound(53, 'eq'), bound(50.08, 'ge'), '94.4%以上'],
    [bound(53, 'eq'), bound(50.1, 'gt'), '超过94.5%'],
    [bound(53, 'eq'), bound(50, 'le'), '94.4%以内'],
    [bound(37, 'eq'), bound(14, 'eq'), '37.8%'],
    [bound(10000, 'gt'), bound(8000, 'ge'), '按写出的数80%'],
  ])('a bound is never rounded past: %o, %o', (result, target, words) => {
    expect(ratioWords(pairOf(result, target) as Ratio)).toBe(words);
  });
});

function expectClear(svg: Element, width: number, height: number): void {
  const boxes = textBoxes(svg, width);
  expect(overlaps(boxes)).toEqual([]);
  const outside = boxes.filter(
    ({ left, right, bottom }) => left < -1 || right > width + 1 || bottom > height + 1,
  );
  expect(outside).toEqual([]);
}

describe('the chart', () => {
  const build = (data: ChartData) => buildOf(targetVsResult, data, textOf('target-vs-result'));
  const href = () => '#';

  test('counts what its panels hold, without plans and what cannot be decided', () => {
    const data = siteData();
    const done = data.reports.flatMap((report) => panelOf(report, '', data.indicators).done);
    const judged = done.filter((pair) => pair.relation !== 'undecidable');
    expect(judged.length).toBeLessThan(done.length);
    const below = done.filter((pair) => pair.relation === 'below');
    const floors = below.filter(({ target }) => /以上|超过|余/u.test(target.text));
    expect(build(data).title).toBe(
      `${judged.length}个可比的目标中，${below.length}个的数字低于上年实绩，其中${floors.length}个只是下限`,
    );
  });

  test.each([
    ['省外到位资金', '53亿元', '力争50亿元以上', '94.3%以上'],
    ['省外到位资金', '52.1亿元', '力争增长10%以上', '110%以上（推算57.31亿元以上）'],
    ['市区重点项目完成投资', '174亿元', '170亿元以上', '97.7%以上'],
    ['新增市级以上创新平台', '26家', '力争9个', '34.6%'],
    ['新增城镇就业', '4000余人', '4000人以上', '按写出的数100%（不可判：两个数都是下限）'],
    ['新增城镇就业', '1.4万人', '力争1万人以上', '71.4%以上'],
    ['空气质量优良天数', '239天', '力争242天', '101.3%'],
    ['新建改造绿地', '72.2万平方米', '20万平方米以上', '27.7%以上'],
    ['区重点项目', '计划103个', '计划120个', '116.5%'],
    ['区重点项目总投资', '计划469亿元', '计划448亿元', '95.5%'],
  ])('has %s, %s → %s', (name, result, target, ratio) => {
    const rows = build(siteData()).table.rows.map((row) => row.map((cell) => cell.text));
    expect(
      rows
        .filter(
          (row) =>
            row[0] === name && row[2]?.endsWith(`年${result}`) && row[4]?.endsWith(`年${target}`),
        )
        .map((row) => row[6]),
    ).toEqual([ratio]);
  });

  test('of one place says whose and when', () => {
    expect(build(placeData('zhoucun')).title).toMatch(/^周村2023年\d+个可比的目标中，/u);
    expect(build(placeData('zhoucun')).takeaway).not.toContain('张店');
  });

  test('without a pair it asks its question and says what is missing', () => {
    const chart = build({ ...vocabulary, reports: [reportOf(2030, [])], indicators });
    expect(chart.title).toBe(textOf('target-vs-result').question.zh);
    expect(chart.takeaway).toBe('周村：2030年的目标，没有能与2029年的数相比的。');
    const words = textBoxes(chart.draw('narrow', { href }).svg, 320).map((box) => box.text);
    expect(words).toContain('没有能与上年相比的目标');
  });

  test('an expected result is called so', () => {
    const chart = build({
      ...vocabulary,
      indicators,
      reports: [
        reportOf(2030, [
          {
            indicator: 'new_jobs',
            measure: '新增城镇就业',
            text: '9人',
            value: 9,
            status: 'estimate',
          },
          {
            indicator: 'new_jobs',
            measure: '新增城镇就业',
            text: '8人',
            value: 8,
            status: 'target',
          },
        ]),
      ],
    });
    expect(chart.title).toBe('周村2030年1个可比的目标中，1个的数字低于上年实绩或预计');
    expect(chart.marks[0]).toMatchObject({
      label: '新增城镇就业，周村2029年预计',
      text: '预计9人',
    });
  });

  describe('thirty rows with long names and numbers', () => {
    const name = (row: number) =>
      `第${row}项支持企业投资促进高质量发展和居民就业增收的重点任务完成数量以及其他各类事项`;
    const readings = Array.from({ length: 30 }, (_, row): MadeUp[] => [
      { measure: name(row), text: '1234.56万平方米', value: 1e7, unit: '平方米' },
      {
        measure: name(row),
        text: '9876.54万平方米以上',
        value: 1e7 * 1.1 ** (row - 15),
        unit: '平方米',
        status: 'target',
      },
    ]).flat();
    const chart = build({ ...vocabulary, reports: [reportOf(2030, readings)], indicators: [] });
    const drawn = [
      ['narrow', 304],
      ['wide', 600],
      ['wide', 963],
    ] as const;

    test.each(drawn)('%s, %i px: nothing overlaps or clips', (size, width) => {
      const { svg, height, rest } = chart.draw(size, { href });
      expectClear(svg, width, height);
      expect(rest).toBeUndefined();
    });

    test.each(drawn)(
      '%s, %i px, in an embed: both ends, and how many are left out',
      (size, width) => {
        const { svg, height, rest } = chart.draw(size, { href, compact: true });
        expectClear(svg, width, height);
        expect(height).toBeLessThanOrEqual(760);
        const words = textBoxes(svg, width).map(({ text }) => text);
        for (const row of [0, 29])
          expect(words.some((text) => text.startsWith(`第${row}项`))).toBe(true);
        const omitted = 30 - words.filter((text) => /^第\d+项/u.test(text)).length;
        expect(words).toContain(`……居中的${omitted}项从略`);
        expect(rest).toBe(`比值居中的${omitted}项从略`);
      },
    );
  });

  test('rows stand from the highest ratio to the lowest', () => {
    const data = siteData();
    for (const report of data.reports) {
      const ratios = panelOf(report, '', data.indicators).done.map((pair: Ratio) => pair.ratio);
      expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    }
  });

  test('both numbers of a pair are in one report, of two following years', () => {
    const data = siteData();
    const pairs: Pair[] = data.reports.flatMap((report) => {
      const { done, planned, far, apart } = panelOf(report, '', data.indicators);
      return [...done, ...planned, ...far, ...apart];
    });
    expect(pairs.length).toBeGreaterThan(20);
    for (const { result, target } of pairs) {
      expect(target.report).toBe(result.report);
      expect(target.period).toBe((result.period ?? 0) + 1);
    }
  });
});
