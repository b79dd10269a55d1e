/** What looks wrong in a reading: each check with what it finds, and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { readWords } from '../scripts/vocabulary.ts';
import { check } from '../src/observation/check.ts';
import type { Observation } from '../src/schema.ts';

const { vocabulary } = readWords();

const plain: Observation = {
  id: 'a',
  report: 'r',
  place: null,
  section: null,
  measure: '新增市场主体',
  indicator: null,
  form: 'level',
  status: 'actual',
  comparator: 'eq',
  commitment: null,
  value: 7472,
  upper: null,
  unit: '家',
  period: 2022,
  since: null,
  scope: null,
  parent: null,
  basis: null,
  text: '7472家',
  start: 0,
  end: 5,
  sentence: '7472家',
  offset: 0,
  rules: {},
  corrected: null,
};

/** Observations of the quotes given, one behind the other with a comma between, and what is said of them in a report of 2023. */
function said(...changes: Partial<Observation>[]): string[] {
  let source = '';
  const list = changes.map((change, at): Observation => {
    const one = { ...plain, id: `${at}`, ...change };
    const start = source.length;
    source += `${one.text}，`;
    return { ...one, start, end: start + one.text.length };
  });
  return check(list, source, 2023, vocabulary).map(({ rule, message }) => `${rule}: ${message}`);
}

/** The parts of one ratio. */
function ratio(...values: number[]): string[] {
  let start = 0;
  const list = values.map((value, at): Observation => {
    const text = String(value);
    const own = { ...plain, id: `${at}`, form: 'share' as const, unit: '%', value, text, start };
    start += text.length + 1;
    return { ...own, end: start - 1, rules: { measure: 'parts of a ratio' } };
  });
  return check(list, values.join('∶'), 2023, vocabulary).map(({ message }) => message);
}

test('the quote is what the source has there', () => {
  const found = check([{ ...plain, text: '7472户' }], '7472家', 2023, vocabulary);
  expect(found).toMatchObject([
    { rule: 'the quote is the text', message: 'text is 7472户, the source has 7472家', start: 0 },
  ]);
  expect(said({})).toEqual([]);
});

describe('the value is the digits with their multiplier', () => {
  test.each([
    ['11.82亿元', 11.82, 1182000000, '元'],
    ['2380余万元', 2380, 23800000, '元'],
    ['8.75万千瓦', 8.75, 87500, '千瓦'],
  ])('%s', (text, wrong, right, unit) => {
    expect(said({ text, value: right, unit })).toEqual([]);
    expect(said({ text, value: wrong, unit })).toEqual([
      `the quote reads as the value: ${text} is given as ${wrong}`,
    ]);
  });

  test('a fall is read by its magnitude', () => {
    expect(said({ text: '20%', value: -20, unit: '%', form: 'growth' })).toEqual([]);
  });
});

test('a part is at most the whole', () => {
  const part = { parent: '0', text: '8000家', value: 8000 };
  expect(said({}, part)).toEqual(['a part is at most the whole: 8000家 is part of 7472家']);
  expect(said({}, { ...part, text: '620家', value: 620 })).toEqual([]);
  expect(said({}, { ...part, text: '8000元', unit: '元' })).toEqual([]);
});

describe('a share is at most 100', () => {
  const share = (measure: string, value: number) =>
    said({ form: 'share', measure, value, unit: '%', text: `${value}%` });
  test.each(['完成年度任务比例', '项目投资完成率', '年度计划投资比例'])('but %s', (measure) => {
    expect(share(measure, 109)).toEqual([]);
  });
  test('of all others', () => {
    expect(share('覆盖率', 100)).toEqual([]);
    expect(share('覆盖率', 103)).toEqual(['a share is at most 100: 覆盖率 is 103%']);
    expect(share('民生支出占财政支出比重', 180)).toHaveLength(1);
  });
});

describe('the parts of a ratio make 100', () => {
  test('but for rounding', () => {
    expect(ratio(0.3, 21.7, 78)).toEqual([]);
    expect(ratio(0.3, 21.7, 78.4)).toEqual([]);
    expect(ratio(0.3, 21.7, 87)).toEqual(['they make 109']);
  });

  test('each by itself where a sentence has two', () => {
    const part = (value: number) => ({
      value,
      text: String(value),
      unit: '%',
      form: 'share' as const,
      rules: { measure: 'parts of a ratio' },
    });
    expect(said(part(100), {}, part(100))).toEqual([]);
    expect(said(part(100), {}, part(90))).toEqual(['the parts of a ratio make 100: they make 90']);
  });
});

describe('the year', () => {
  test('is near the report', () => {
    expect(said({ period: 1997 })).toEqual([
      'the period is near the report: 1997 in a report of 2023',
    ]);
  });

  test('of a target is not over, and that of a result has begun', () => {
    expect(said({ status: 'target', period: 2023 }, { status: 'target', period: 2027 })).toEqual(
      [],
    );
    expect(said({ status: 'target', period: 2022 })).toEqual([
      'a target lies ahead: 2022 in a report of 2023',
    ]);
    expect(said({ status: 'actual', period: 2024 })).toEqual([
      'a result lies behind: 2024 in a report of 2023',
    ]);
    expect(said({ status: 'context', period: 2025 }, { period: null })).toEqual([]);
  });

  test('spans run forward', () => {
    expect(said({ since: 2018 })).toEqual([]);
    expect(said({ since: 2024 })).toEqual(['years run forward: from 2024 to 2022']);
  });
});

describe('one value for an indicator', () => {
  const gdp = { indicator: 'gdp', form: 'growth' as const, unit: '%', value: 5, text: '5%' };
  const other = { ...gdp, value: 6, text: '6%' };
  test('of one period, form, status, scope and basis', () => {
    expect(said(gdp, gdp)).toEqual([]);
    expect(said(gdp, other)).toEqual(['one value for an indicator: gdp: 5%, 6%']);
  });
  test.each<Partial<Observation>>([
    { period: 2021 },
    { since: 2018 },
    { status: 'estimate' },
    { form: 'share' },
    { scope: '全市' },
    { basis: '同口径' },
    { parent: '0' },
  ])('not where %o differs', (change) => {
    expect(said(gdp, { ...other, ...change })).toEqual([]);
  });
  test('and a bound that the exact value keeps says nothing else', () => {
    const bound = { ...gdp, comparator: 'gt' as const, value: 4, text: '超4%' };
    expect(said(gdp, bound)).toEqual([]);
    expect(said(bound, gdp)).toEqual([]);
    expect(said(gdp, { ...bound, value: 6, text: '超6%' })).toHaveLength(1);
  });
});
