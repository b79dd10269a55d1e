/** English numbers: no digit is lost, no bound is dropped, and what has no English stays Chinese. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { englishDate, englishFigure, englishNumber, englishQuantity } from '../src/format.ts';
import { English, type Observation } from '../src/schema.ts';
import { collectSite } from './collect.ts';

const read = (name: string) => JSON.parse(readFileSync(`content/vocabulary/${name}.json`, 'utf8'));
const words = English.parse(read('english'));

describe('numbers', () => {
  it.each([
    [1_182_000_000, '1.182 billion'],
    [11_390_000, '11.39 million'],
    [1_000_000, '1 million'],
    [147_900, '147,900'],
    [4000, '4,000'],
    [999, '999'],
    [1_234_567, '1,234,567'],
    [1_234_567_000, '1,234.567 million'],
    [46_900_000_000, '46.9 billion'],
    [2_000_000_000_000, '2 trillion'],
    [19.12, '19.12'],
    [0.5, '0.5'],
    [1234.5, '1,234.5'],
    [-5, '−5'],
    [0, '0'],
  ])('%d: %s', (value, text) => expect(englishNumber(value)).toBe(text));

  const powers: Record<string, number> = { million: 6, billion: 9, trillion: 12 };

  /** The decimal string that an English number stands for. */
  function digitsOf(text: string): string {
    const [number = '', name = ''] = text.replaceAll(',', '').replace('−', '-').split(' ');
    const [whole = '', part = ''] = number.split('.');
    const zeros = powers[name] ?? 0;
    const moved = part.padEnd(zeros, '0');
    const rest = moved.slice(zeros);
    return `${whole}${moved.slice(0, zeros)}${rest === '' ? '' : `.${rest}`}`;
  }

  it('say every digit of any number that a report can hold', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: -4, max: 5 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(decimals, (value) => {
        expect(Number(digitsOf(englishNumber(value)))).toBe(value);
      }),
    );
  });
});

describe('quantities', () => {
  const quantityOf = (one: Partial<Observation>) =>
    ({
      form: 'level',
      comparator: 'eq',
      commitment: null,
      value: 0,
      upper: null,
      unit: '家',
      ...one,
    }) as const;
  const said = (one: Partial<Observation>) =>
    englishQuantity(quantityOf(one), '增长', words)
      .map(({ text, chinese }) => (chinese ? `[${text}]` : text))
      .join('');

  it.each([
    [{ value: 1_182_000_000, unit: '元' }, '1.182 billion yuan'],
    [{ value: 4000, unit: '人', comparator: 'ge' }, 'at least 4,000 people'],
    [{ value: 1, unit: '人' }, '1 person'],
    [{ value: 37 }, '37'],
    [{ value: 35, comparator: 'gt', form: 'share', unit: '%' }, 'more than 35%'],
    [{ value: 90, comparator: 'le', unit: '天' }, 'at most 90 days'],
    [{ value: 10, comparator: 'lt', unit: '公里' }, 'under 10 kilometres'],
    [{ value: 3, upper: 5, comparator: 'range', unit: '个' }, '3–5'],
    [{ value: 2, upper: 3, comparator: 'range', form: 'share', unit: '%' }, '2–3%'],
    [{ value: 242, commitment: 'strive', unit: '天' }, 'strives for 242 days'],
    [{ value: 5.5, form: 'growth', comparator: 'approx', unit: '%' }, 'increase of about 5.5%'],
    [{ value: -30, form: 'growth', comparator: 'ge', unit: '%' }, 'decrease of at least 30%'],
    [
      { value: 5, form: 'growth', comparator: 'ge', commitment: 'strive', unit: '%' },
      'strives for an increase of at least 5%',
    ],
    [{ value: 1.2, form: 'growth', unit: '个百分点' }, 'increase of 1.2 percentage points'],
    [{ value: 3, form: 'rank', unit: '名' }, 'No. 3'],
    [{ value: 10, form: 'rank', comparator: 'le', unit: '位' }, 'top 10'],
    [{ value: 3, unit: '蒸吨' }, '3 [蒸吨]'],
    [{ value: 147_900, unit: '户', comparator: 'ge' }, 'at least 147,900 [户]'],
  ] as [Partial<Observation>, string][])('%o: %s', (one, text) => expect(said(one)).toBe(text));

  it.each([
    [{ value: 1_182_000_000, unit: '元' }, '¥1.182 billion'],
    [{ value: 11_390_000, unit: '美元' }, 'US$11.39 million'],
    [
      { value: 5e9, unit: '元', comparator: 'ge', commitment: 'strive' },
      'aim: at least ¥5 billion',
    ],
    [{ value: 500_000, unit: '平方米', comparator: 'gt' }, 'more than 500,000 m²'],
    [{ value: 3, upper: 5, comparator: 'range', unit: '公里' }, '3–5 km'],
    [{ value: 5.5, form: 'growth', comparator: 'approx', unit: '%' }, 'about 5.5%'],
    [{ value: -30, form: 'growth', comparator: 'ge', unit: '%' }, 'decrease of at least 30%'],
    [{ value: -1.2, form: 'growth', unit: '个百分点' }, 'decrease of 1.2 points'],
    [{ value: -3, unit: '公里' }, '−3 km'],
    [{ value: 10, form: 'rank', comparator: 'le', unit: '位' }, 'top 10'],
    [{ value: 147_900, unit: '户', comparator: 'ge' }, 'at least 147,900 户'],
  ] as [Partial<Observation>, string][])('in a drawing, %o: %s', (one, text) =>
    expect(englishFigure(quantityOf(one), words)).toBe(text),
  );

  it('a rise by a verb without English keeps the verb', () => {
    const quantity = { form: 'growth', comparator: 'ge', commitment: 'strive', value: 5 } as const;
    expect(englishQuantity({ ...quantity, upper: null, unit: '%' }, '激增', words)).toEqual([
      { text: 'strives for ', chinese: false },
      { text: '激增', chinese: true },
      { text: ' at least 5%', chinese: false },
    ]);
  });
});

describe('the vocabulary in English', () => {
  const observations = collectSite().flatMap(({ reading }) => reading.observations);

  /** Ambiguous in English: market entities as well as households. */
  const chinese = ['户'];

  it('has every unit of the reports but those that no one word gives', () => {
    const counted = observations.filter(({ form }) => form !== 'rank');
    const units = new Set(counted.map(({ unit }) => unit));
    expect([...units].filter((unit) => !(unit in words.units)).toSorted()).toEqual(chinese);
  });

  it('names only units that are read', () => {
    const { money, physical, count, rate, span } = read('units');
    const known = new Set([money, physical, count, rate, span].flat());
    const made = observations.map(({ unit }) => unit);
    const named = [...Object.keys(words.units), ...Object.keys(words.signs)];
    expect(named.filter((unit) => !known.has(unit) && !made.includes(unit))).toEqual([]);
  });

  it('has every verb of a rise, and every basis of the reports', () => {
    const { up, nouns } = read('cues').change;
    const verbs = up.filter((word: string) => word.length > 1 && !nouns.includes(word));
    expect(verbs.filter((verb: string) => !(verb in words.changes))).toEqual([]);
    const bases = observations.flatMap(({ basis }) => basis ?? []);
    expect(bases.filter((basis) => !(basis in words.bases))).toEqual([]);
  });
});

test('dates', () => expect(englishDate('2023-01-07')).toBe('7 January 2023'));
