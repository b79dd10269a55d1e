/** The observation stage against the corpus and the answer keys, and what must hold for any text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreOf } from '../scripts/scoring.ts';
import { readWords } from '../scripts/vocabulary.ts';
import { scopeOf } from '../src/observation/facts/scope.ts';
import type { Draft } from '../src/observation/measure/draft.ts';
import { explain, observe } from '../src/observation.ts';
import { readReport } from '../src/report.ts';
import { Reading } from '../src/schema.ts';
import { corpus, read, reportOf, vocabulary } from './corpus.ts';

const words = readWords();

describe.each(corpus())('corpus: %s', (_name, examples) => {
  test.each(examples)('$sentence', (example) => {
    const { reading, numbers } = read(example);
    const asked = example.numbers.map((answer, index) => pick(numbers[index] ?? {}, answer));
    expect(asked).toEqual(example.numbers);
    expect(numbers).toHaveLength(example.numbers.length);
    if (example.pledges === undefined) return;
    expect(
      example.pledges.map((answer, index) => pick(reading.pledges[index] ?? {}, answer)),
    ).toEqual(example.pledges);
    expect(reading.pledges).toHaveLength(example.pledges.length);
  });
});

function pick(found: object, asked: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(asked).map((field) => [field, (found as Record<string, unknown>)[field]]),
  );
}

/** What a change of the rules must not fall below, in per cent. */
const FLOORS: Record<string, Partial<Record<string, number>>> = {
  'zhoucun-2023': {
    role: 100,
    value: 100,
    unit: 100,
    comparator: 100,
    form: 100,
    status: 100,
    period: 100,
    parent: 100,
    measure: 98,
    pledge: 100,
    chinese: 100,
  },
  'zhangdian-2024': {
    role: 100,
    value: 100,
    unit: 100,
    comparator: 100,
    form: 100,
    status: 100,
    period: 100,
    parent: 100,
    measure: 99,
    pledge: 96,
    chinese: 77,
  },
  '新安县-2024': { role: 100, joint: 100, measure: 91.9, pledge: 92 },
  '徐水区-2024': { role: 100, joint: 99.4, measure: 90, pledge: 94 },
  '甘孜州-2025': { role: 99, joint: 99.5, measure: 92.8, pledge: 81 },
  '上海市-2021': { role: 100, joint: 90, measure: 100 },
  '国务院-1997': { role: 100, joint: 100, measure: 100 },
  '国务院-2025': { role: 100, joint: 100, measure: 100 },
  '无锡市-2017': { role: 100, joint: 100, measure: 100 },
  '高唐县-2021': { role: 100, joint: 100, measure: 100 },
};

/** How many numerals of prose may stay unread in a report that the site does not ship, in per cent. */
const UNREAD = 4;

describe.each(Object.entries(FLOORS))('key: %s', (id, floors) => {
  const result = scoreOf(id, words);
  test('little stays unread', () => {
    const { numerals, unclassified } = result.read;
    expect((100 * unclassified) / numerals).toBeLessThanOrEqual(UNREAD);
  });
  test.each(Object.entries(floors))('%s', (field, floor) => {
    const { right, of } = result.fields[field as keyof typeof result.fields];
    expect((100 * right) / of).toBeGreaterThanOrEqual(floor ?? 0);
  });
});

describe.each([
  ['zhoucun-2023', 2023],
  ['zhangdian-2024', 2024],
] as const)('report: %s', (id, year) => {
  const text = readFileSync(`content/sources/${id}.txt`, 'utf8').replace(/^\ufeff/, '');
  const place = words.places.find((one) => id.startsWith(one.id)) ?? null;
  const { diagnostics, ...reading } = observe(
    readReport(text, words.outline),
    { id, place, year },
    vocabulary,
  );

  test('has the published shape', () => {
    expect(Reading.omit({ slips: true }).safeParse(reading).error).toBeUndefined();
  });

  test('the ledger has every digit run once, and nothing is unread', () => {
    const runs = [...text.matchAll(/\d+(?:\.\d+)?/g)].map((match) => match.index);
    const starts = reading.ledger
      .filter(({ digits }) => /\d/.test(digits))
      .map(({ start }) => start);
    expect(starts).toEqual(runs);
    expect(reading.ledger.filter(({ role }) => role === 'unclassified')).toEqual([]);
  });

  test('quotes are exact, ids are unique, wholes exist', () => {
    for (const one of reading.observations) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(text.slice(one.offset, one.offset + one.sentence.length)).toBe(one.sentence);
    }
    const ids = reading.observations.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { parent } of reading.observations)
      expect(parent === null || ids.includes(parent)).toBe(true);
  });

  test('measures are never bare nouns or verbs of reach', () => {
    const bad = reading.observations.filter(
      ({ measure }) =>
        /^(?:企业|项目|数量|总数|资金|投资)$/.test(measure) ||
        /(?:达到|超过|突破|提高到|增加到)$/.test(measure),
    );
    expect(bad.map(({ measure }) => measure)).toEqual([]);
  });

  test('nothing looks wrong', () => {
    expect(diagnostics).toEqual([]);
  });

  test('all macro indicators are there, in numbers or in words', () => {
    const macro = vocabulary.indicators.filter((one) => one.macro).map((one) => one.id);
    const told = new Set(
      [...reading.observations, ...reading.pledges].map(({ indicator }) => indicator),
    );
    expect(macro.filter((one) => !told.has(one))).toEqual([]);
  });
});

test('an id does not change when another sentence does', () => {
  const sentence = '新增市场主体7472家。';
  const ids = (text: string) =>
    observe(
      reportOf({ sentence: text, part: 'review' }),
      { id: 'r', place: null, year: 2023 },
      vocabulary,
    ).ledger.map(({ id }) => id);
  expect(ids(`新建公园3个。${sentence}`)[1]).toBe(ids(sentence)[0]);
  expect(ids(sentence.repeat(2))).toEqual([ids(sentence)[0], `${ids(sentence)[0]}-2`]);
});

test('any text keeps the contracts: one role per run, exact quotes, no throw', () => {
  const piece = fc.constantFrom(
    '新增',
    '企业',
    '12',
    '3.5',
    '万',
    '亿元',
    '%',
    '、',
    '，',
    '（',
    '）',
    '含',
    '分别',
    '均',
    '达到',
    '由',
    '的',
    '“',
    '”',
    '+',
    '增长',
    '年',
    '第',
    '一',
    '∶',
    '—',
    '以上',
    'G',
    '[',
    ']',
    ' ',
    '其中',
    '个',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const sentence = pieces.join('');
      if (sentence.trim() === '') return;
      const { reading } = read({ sentence, part: 'plan', year: 2024, numbers: [] });
      const starts = reading.ledger.map(({ start }) => start);
      const runs = [...sentence.matchAll(/\d+(?:\.\d+)?/g)].map(({ index }) => index);
      expect(starts.filter((start) => /\d/.test(sentence.charAt(start)))).toEqual(runs);
      for (const one of reading.observations)
        expect(sentence.slice(one.start, one.end)).toBe(one.text);
      expect(
        Reading.omit({ slips: true }).safeParse({
          observations: reading.observations,
          pledges: reading.pledges,
          ledger: reading.ledger,
        }).success,
      ).toBe(true);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('a text without stops is read in pieces, with offsets of the whole', () => {
  const sentence = '新增市场主体7472家（含文昌湖620家），'.repeat(400);
  const { reading } = read({ sentence, part: 'plan', year: 2024, numbers: [] });
  expect(reading.ledger).toHaveLength(800);
  expect(reading.observations.filter(({ parent }) => parent !== null)).toHaveLength(400);
  for (const one of reading.observations) {
    expect(sentence.slice(one.start, one.end)).toBe(one.text);
    expect(sentence.slice(one.offset, one.offset + one.sentence.length)).toBe(one.sentence);
  }
});

/** Status and period of every observation of a text with an outline. */
function told(text: string, year: number): [string, string, number | null][] {
  const reading = observe(
    readReport(text, words.outline),
    { id: 'test', place: null, year },
    vocabulary,
  );
  return reading.observations.map((one) => [one.text, one.status, one.period]);
}

test('预计（下同） holds for its paragraph, and for the dashed paragraphs of one list', () => {
  const list =
    '一、2013年工作回顾\n——预计（下同），生产总值860亿元。\n——财政收入760亿元。\n新建公园7处。\n';
  expect(told(list, 2014)).toEqual([
    ['860亿元', 'estimate', 2013],
    ['760亿元', 'estimate', 2013],
    ['7处', 'actual', 2013],
  ]);
  const paragraph =
    '一、2013年工作回顾\n生产总值860亿元（预计数，下同）。财政收入760亿元。\n新建公园7处。\n';
  expect(told(paragraph, 2014).map(([, status]) => status)).toEqual([
    'estimate',
    'estimate',
    'actual',
  ]);
});

test('a heading “十五五”主要目标任务 tells the years of its section', () => {
  const plan =
    '一、2025年工作回顾\n新建公园7处。\n二、“十五五”主要目标任务\n常住人口城镇化率提升至67%。\n三、2026年重点工作\n新建公园9处。\n';
  expect(told(plan, 2026)).toEqual([
    ['7处', 'actual', 2025],
    ['67%', 'target', 2030],
    ['9处', 'target', 2026],
  ]);
});

test('a heading of several years and the last holds for them until the text turns to the last', () => {
  const text =
    '一、“十四五”时期和2025年工作回顾\n新建公园37个，服务业增加值达30亿元、年均增长5%。\n刚刚过去的2025年，新建公园7处。\n二、2026年重点工作\n新建公园9处。\n';
  const { observations } = observe(
    readReport(text, words.outline),
    { id: 'test', place: null, year: 2026 },
    vocabulary,
  );
  expect(observations.map((one) => [one.text, one.since, one.period])).toEqual([
    ['37个', 2021, 2025],
    ['30亿元', null, 2025],
    ['5%', 2021, 2025],
    ['7处', null, 2025],
    ['9处', null, 2026],
  ]);
});

test('a change of nothing is one of the amount that the sentence before ends in', () => {
  const text =
    '一、2023年工作回顾\n用电量58亿千瓦时。同比增长5%，占比达30%。产值、税收增长6%。增长7%。\n增长8%。\n';
  const context = { id: 'test', place: null, year: 2024 };
  const { observations, ledger } = observe(readReport(text, words.outline), context, vocabulary);
  expect(observations.map((one) => [one.text, one.measure])).toEqual([
    ['58亿千瓦时', '用电量'],
    ['5%', '用电量'],
    ['30%', '用电量占比'],
    ['6%', '产值'],
    ['6%', '税收'],
  ]);
  const unread = ledger.filter(({ role }) => role === 'unclassified');
  expect(unread.map(({ digits }) => digits)).toEqual(['7', '8']);
});

test.each([
  ['甲县', '全市生产总值', '全市'],
  ['甲区', '全区生产总值', null],
  ['甲旗', '全旗生产总值', null],
  ['甲旗', '全盟生产总值', '全盟'],
  ['甲壮族自治区', '全区生产总值', null],
  ['甲新城', '全区生产总值', null],
])('the width of %s in %s is %s', (place, measure, scope) => {
  const report = readReport('', words.outline);
  const opened = { ...report, opening: { ...report.opening, place } };
  const draft = { measure, form: 'level', scope: null } as Draft;
  const context = { id: 'test', place: null, year: 2024 };
  expect(scopeOf(draft, opened, context, vocabulary).scope).toBe(scope);
});

test('a report given at the end of the year before calls that 今年', () => {
  const text =
    '2023年12月20日在甲县第一届人民代表大会第三次会议上\n各位代表：\n一、工作回顾\n今年以来，新建公园37个，去年新建5个。\n二、明年工作安排\n明年新建公园9处。\n';
  const report = readReport(text, words.outline);
  const context = { id: 'test', place: null, year: report.opening.year };
  const { observations } = observe(report, context, vocabulary);
  expect(observations.map((one) => [one.text, one.period])).toEqual([
    ['37个', 2023],
    ['5个', 2022],
    ['9处', 2024],
  ]);
});

test("the report's own place says nothing in front of an indicator", () => {
  const text =
    '2023年2月28日在甲乙市第一届人民代表大会第三次会议上\n各位代表：\n一、2022年工作回顾\n甲乙（不含丙街道）完成地区生产总值483亿元，甲乙炭素新增产值5亿元。\n';
  const report = readReport(text, words.outline);
  const context = { id: 'test', place: null, year: report.opening.year };
  const { observations } = observe(report, context, vocabulary);
  expect(observations.map((one) => [one.measure, one.scope])).toEqual([
    ['地区生产总值', null],
    ['甲乙炭素新增产值', null],
  ]);
});

test('explain prints how a sentence is read', () => {
  expect(explain('新增市场主体7472家（含文昌湖620家）。', vocabulary)).toMatchInlineSnapshot(`
    "新增市场主体7472家（含文昌湖620家）。
      7472家  7472 家 ← digits; eq ← no comparator
        words: 新增市场主体 ▢   (start)
        measure 新增市场主体 ← verb and noun in front
        form level, value 7472 家 ← amount
        status in a review actual ← part of the review; in a plan target ← part of the plan, plain ← no word of striving
        indicator market_entities_new ← alias in the vocabulary
      620家  620 家 ← digits; eq ← no comparator
        words: 含文昌湖 ▢   (start)
        measure 新增市场主体 ← measure of the whole
        form level, value 620 家 ← amount
        status in a review actual ← status of the whole; in a plan target ← status of the whole, plain ← no word of striving
        scope 文昌湖 ← named in the parenthesis
        part of 新增市场主体 7472 ← part in a parenthesis
        indicator market_entities_new ← alias in the vocabulary
    "
  `);
});
