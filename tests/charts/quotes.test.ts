import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../src/charts.ts';
import { siteData } from '../collections-of-site.ts';
import { build } from '../fixtures/build.ts';

const data = siteData();
const quoted = (id: string) => quotationsOf(build(id, data), data);

describe('the sentences behind a chart of statements', () => {
  test('stand once each, with every statement that leads there', () => {
    const [, zhangdian] = quoted('honours');
    const texts = zhangdian?.quotations.map(({ marks }) => marks.map(({ text }) => text).join());
    expect(texts?.[0]).toBe(
      '连续三年获评全国综合实力百强区；连续两年获评全国投资潜力百强区；' +
        '首次跻身赛迪投资竞争力百强区、全国市辖区高质量发展百强区行列；入选全省文明和谐促共富先行示范区；' +
        '获评山东省黄河流域生态保护和高质量发展强区、山东省对外开放强区、山东省质量强区、山东省第三批社会信用体系建设典型城市；' +
        '工业稳增长、城市更新等5项工作获得省委、省政府督查激励',
    );
    // Of two levels, and said once.
    expect(texts?.filter((text) => text.includes('中国城市精细化管理创新典范奖'))).toEqual([
      '荣获中国城市精细化管理创新典范奖、山东省适宜人居环境奖',
    ]);
  });

  test('are not marked in their words, numbers are', () => {
    const marks = quoted('measurable-promises').flatMap(({ quotations }) =>
      quotations.flatMap((one) => one.marks),
    );
    expect(marks.some(({ start, end, id }) => start === end && id.startsWith('t-'))).toBe(true);
    expect(marks.some(({ start, end }) => end > start)).toBe(true);
  });

  test('are not repeated where the chart draws whole sentences', () => {
    expect(quoted('attention')).toEqual([]);
  });
});

describe('a number in the list below its sentence', () => {
  const marks = quoted('headline-targets').flatMap(({ quotations }) =>
    quotations.flatMap((one) => one.marks),
  );
  test.each([
    ['一般公共预算收入，周村2022年预计', '19.12%', '扣除留抵退税因素', 'estimate'],
    ['地区生产总值，张店2023年实绩', '4.3%', '同口径', 'actual'],
    ['居民人均可支配收入，张店2023年实绩', '5.4%', '全体居民', 'actual'],
    ['居民人均可支配收入，张店2024年目标', '5.5%左右', '全体居民，大约这个数', 'target'],
    ['固定资产投资，周村2022年预计', '16.5%', null, 'estimate'],
  ])('%s keeps what bears on comparing it', (label, text, note, status) => {
    expect(marks).toContainEqual(
      expect.objectContaining({ label, text, note, status, isNumber: true }),
    );
  });

  test('words are no number', () => {
    expect(marks.filter(({ isNumber }) => !isNumber).map(({ text }) => text)).toContain(
      '保持稳定增长',
    );
  });
});
