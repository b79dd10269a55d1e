import { describe, expect, it } from 'vitest';
import {
  type Facet,
  matching,
  type NumberRow,
  readState,
  rowColumns,
  type State,
  sorted,
  toCsvRows,
  writeState,
} from '../src/numbers.ts';

const blank: NumberRow = {
  id: '',
  report: 'a-2023',
  place: 'a',
  indicator: null,
  measure: '新增养老机构',
  form: 'level',
  status: 'actual',
  comparator: 'eq',
  commitment: null,
  value: 1,
  upper: null,
  unit: '处',
  period: 2022,
  since: null,
  scope: null,
  parent: null,
  basis: null,
  text: '1处',
  topic: 'elderly',
};
const row = (id: string, changes: Partial<NumberRow> = {}): NumberRow => ({
  ...blank,
  id,
  ...changes,
});
const rows = [
  row('beds', { measure: '家庭养老床位', value: 248, unit: '张', text: '248张' }),
  row('gdp', {
    measure: '地区生产总值',
    indicator: 'gdp',
    form: 'growth',
    status: 'target',
    commitment: 'strive',
    value: 5.5,
    unit: '%',
    text: '5.5%左右',
    period: 2023,
    topic: 'general',
  }),
  row('share', { measure: '占比', form: 'share', value: 90, unit: '%', text: '９０%', place: 'b' }),
  row('cut', { measure: '一般性支出', form: 'growth', value: -20, unit: '%', text: '20%' }),
  row('words', {
    measure: '外贸进出口总额',
    form: 'words',
    status: 'target',
    value: null,
    unit: null,
    comparator: null,
    text: '保持稳定增长',
    scope: '某园区',
  }),
];
const more = ({ id }: NumberRow): string[] =>
  id === 'gdp' ? ['GDP', '生产总值', '力争增长5.5%左右'] : [];
const ids = (found: NumberRow[]): string[] => found.map(({ id }) => id);

describe('the rows that are asked for', () => {
  const find = (q: string, filters: State['filters'] = {}): string[] =>
    ids(matching(rows, { q, filters }, more));

  it('are all of them where nothing is asked', () => {
    expect(find('')).toEqual(ids(rows));
    expect(find('  ')).toEqual(ids(rows));
  });

  it.each([
    ['two characters in the midst of a measure', '养老', ['beds']],
    ['every word, wherever it stands', '248张 养老', ['beds']],
    ['another name of the indicator, in any case', 'gdp', ['gdp']],
    ['a number with the words that the table prints around it', '力争增长5.5%', ['gdp']],
    ['full-width digits', '90%', ['share']],
    ['the extent', '某园区', ['words']],
    ['nothing', '养老 GDP', []],
  ])('%s', (_, q, found) => {
    expect(find(q)).toEqual(found);
  });

  it.each<[Facet, string, string[]]>([
    ['place', 'b', ['share']],
    ['status', 'target', ['gdp', 'words']],
    ['form', 'words', ['words']],
    ['commitment', 'strive', ['gdp']],
    ['topic', 'general', ['gdp']],
    ['unit', '%', ['gdp', 'share', 'cut']],
    ['year', '2023', ['gdp']],
  ])('by %s %s', (facet, value, found) => {
    expect(find('', { [facet]: value })).toEqual(found);
  });

  it('meet every filter at once', () => {
    expect(find('', { unit: '%', form: 'growth' })).toEqual(['gdp', 'cut']);
    expect(find('生产', { unit: '%', status: 'actual' })).toEqual([]);
  });
});

describe('the order', () => {
  const order = { status: ['actual', 'target'], topic: ['general', 'elderly'], report: ['a-2023'] };
  const sort = (by: NonNullable<State['sort']>['by'], down: boolean): string[] =>
    ids(sorted(rows, { by, down }, (key, value) => order[key].indexOf(value)));

  it('is that of the reports where none is asked', () => {
    expect(ids(sorted(rows, null, () => 0))).toEqual(ids(rows));
  });

  it('never compares sizes of different units or forms, and puts words last either way', () => {
    expect(sort('value', false)).toEqual(['cut', 'gdp', 'share', 'beds', 'words']);
    expect(sort('value', true)).toEqual(['gdp', 'cut', 'share', 'beds', 'words']);
  });

  it('follows the order of statuses and topics, and keeps equal rows as they were', () => {
    expect(sort('status', true)).toEqual(['gdp', 'words', 'beds', 'share', 'cut']);
    expect(sort('topic', false)).toEqual(['gdp', 'beds', 'share', 'cut', 'words']);
    expect(sort('report', true)).toEqual(ids(rows));
  });

  it('sorts names by their sound and years by their size', () => {
    expect(sort('measure', false)).toEqual(['gdp', 'beds', 'words', 'cut', 'share']);
    expect(sort('year', true)[0]).toBe('gdp');
  });
});

describe('the address', () => {
  const choices = (facet: Facet): string[] =>
    ({ place: ['a', 'b'], status: ['target'], unit: ['%', '家'] })[facet as string] ?? [];
  const read = (query: string) => readState(query, choices);

  it.each([
    '',
    '?q=%E5%85%BB%E8%80%81',
    '?q=a+b&place=a&status=target&unit=%25&sort=-value',
    '?sort=measure',
  ])('%s comes back as it was', (query) => {
    const { state, unknown } = read(query);
    expect(writeState(state)).toBe(query);
    expect(unknown).toEqual([]);
  });

  it('says what it does not know, and leaves it out', () => {
    const { state, unknown } = read('?place=c&status=target&sort=size&color=red&unit=');
    expect(state).toEqual({ q: '', filters: { status: 'target' }, sort: null });
    expect(unknown).toEqual(['place=c', 'sort=size', 'color=red']);
  });

  it('takes the first of two, and drops spaces around words', () => {
    expect(read('?place=b&place=a').state.filters).toEqual({ place: 'b' });
    expect(writeState({ q: ' 养老 ', filters: {}, sort: null })).toBe('?q=%E5%85%BB%E8%80%81');
  });
});

it('lines of the file have a field for every column, and the address last', () => {
  const lines = toCsvRows(rows, ({ id }) => `https://a.example/#${id}`);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([rowColumns.length + 1]));
  expect(lines[1]?.[rowColumns.indexOf('text')]).toBe('5.5%左右');
  expect(lines[1]?.at(-1)).toBe('https://a.example/#gdp');
});
