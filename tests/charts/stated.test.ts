/** How charts speak of a number: what qualifies it beside its indicator's name. */
import { describe, expect, test } from 'vitest';
import vocabulary from '../../content/vocabulary/indicators.json' with { type: 'json' };
import { qualifier } from '../../src/charts/stated.ts';
import { Indicator } from '../../src/schema.ts';

const indicators = Indicator.array().parse(vocabulary);

describe('what qualifies a number', () => {
  test.each<[string, string, string | null, string | null]>([
    ['disposable_income', '全体居民人均可支配收入', null, '全体居民'],
    ['gdp', '地区生产总值', '同口径', '同口径'],
    ['disposable_income', '全体居民人均可支配收入', '同口径', '全体居民，同口径'],
    ['gdp', '地区生产总值', null, null],
  ])('%s: %s, %s', (id, measure, basis, words) => {
    expect(qualifier({ measure, basis }, named(id))).toBe(words);
  });

  test('is not what is done: only the names of main indicators are looked at', () => {
    expect(
      qualifier({ measure: '签约引进总部项目', basis: null }, named('headquarters_projects')),
    ).toBe(null);
  });

  test('is not what the name says already', () => {
    const measure = '规模以上工业增加值';
    expect(qualifier({ measure, basis: '规模以上' }, named('industrial_value_added'))).toBe(null);
  });

  test('is the basis alone where there is no indicator', () => {
    expect(qualifier({ measure: '工业税收', basis: '同口径' }, null)).toBe('同口径');
  });
});

function named(id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}
