/** Compares a reading with an answer key or with a sample. Used by score.ts and by the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { collect } from '../src/collections.ts';
import type { Comparator, Numeral, Observation, Pledge, Quality } from '../src/schema.ts';
import type { readWords } from './vocabulary.ts';

const Values = z.array(z.union([z.string(), z.number(), z.null()]));
const Answer = z.object({
  n: z.number().optional(),
  start: z.number(),
  end: z.number(),
  digits: z.string().optional(),
  role: z.string().optional(),
  roleAlt: z.array(z.string()).optional(),
  quote: z.string().optional(),
  measure: z.string().optional(),
  form: z.string().optional(),
  value: z.number().optional(),
  valueMax: z.number().optional(),
  unit: z.string().nullish(),
  comparator: z.string().optional(),
  status: z.string().optional(),
  period: z.number().nullish(),
  since: z.number().nullish(),
  subsetOf: z.number().optional(),
  partOf: z.number().optional(),
  scope: z.string().optional(),
  indicator: z.string().nullish(),
  alt: z.record(z.string(), Values).optional(),
});
type Answer = z.infer<typeof Answer>;

const Key = z.object({
  report: z.object({ year: z.number() }),
  numbers: z.array(Answer),
  chinese: z.array(Answer),
  qualitative: z.array(
    z.object({
      quote: z.string(),
      start: z.number(),
      end: z.number(),
      indicator: z.string().nullable(),
      status: z.string(),
    }),
  ),
});
type Key = z.infer<typeof Key>;

/** Id of a key → the text it belongs to. */
export const KEYS: Record<string, string> = {
  'zhoucun-2023': 'content/sources/zhoucun-2023.txt',
  'zhangdian-2024': 'content/sources/zhangdian-2024.txt',
  '新安县-2024': 'tests/practice/新安县-2024.txt',
  '徐水区-2024': 'tests/practice/徐水区-2024.txt',
  '甘孜州-2025': 'tests/practice/甘孜州-2025.txt',
};

function keyOf(id: string): Key {
  return Key.parse(JSON.parse(readFileSync(`tests/keys/${id}.json`, 'utf8')));
}

const Sample = z.object({
  cases: z.array(
    z.object({
      sentence: z.string(),
      start: z.number(),
      part: z.string(),
      year: z.number(),
      numbers: z.array(Answer.omit({ start: true, end: true }).extend({ at: z.number() })),
    }),
  ),
});
type Sample = z.infer<typeof Sample>;

/** Reports of which only some sentences were worked out by hand; the texts are in tests/practice. */
export const SAMPLES = [
  '上海市-2021',
  '国务院-1997',
  '国务院-2025',
  '无锡市-2017',
  '高唐县-2021',
] as const;

/** The answers of a sample as a key of its report. */
function sampleOf(id: string): Key {
  const { cases } = Sample.parse(
    JSON.parse(readFileSync(`tests/corpus/sample/${id}.json`, 'utf8')),
  );
  return {
    report: { year: cases[0]?.year ?? 0 },
    numbers: cases.flatMap(answersOf),
    chinese: [],
    qualitative: [],
  };
}

function answersOf({ start, numbers }: Sample['cases'][number]): Answer[] {
  return numbers.map(({ at, ...answer }) => ({
    ...answer,
    since: answer.since ?? null,
    start: start + at,
    end: start + at + (answer.digits ?? '').length,
  }));
}

export const FIELDS = [
  'role',
  'value',
  'unit',
  'comparator',
  'form',
  'status',
  'period',
  'since',
  'parent',
  'joint',
  'measure',
  'chinese',
  'pledge',
  'macro pledge',
] as const;
type Field = (typeof FIELDS)[number];

export interface Score {
  numbers: number;
  observations: number;
  /** Numerals of the whole text, and those of them that no rule reads. */
  read: { numerals: number; unclassified: number };
  fields: Record<Field, { right: number; of: number }>;
  misses: string[];
}

/** Reads the report of a key or a sample and compares. */
export function scoreOf(id: string, words: ReturnType<typeof readWords>): Score {
  const source = KEYS[id];
  const text = readFileSync(source ?? `tests/practice/${id}.txt`, 'utf8').replace(/^\ufeff/, '');
  return score(source === undefined ? sampleOf(id) : keyOf(id), text, id, words);
}

/** The scores of all keys and samples, as `content/quality.json` publishes them. */
export function quality(words: ReturnType<typeof readWords>): Quality[] {
  return [...Object.keys(KEYS), ...SAMPLES].map((id) => {
    const { fields, read } = scoreOf(id, words);
    return {
      id,
      kind: id in KEYS ? 'key' : 'sample',
      joint: fields.joint,
      measure: fields.measure,
      unread: { count: read.unclassified, of: read.numerals },
      topics: topicScore(id, words),
    };
  });
}

const Labels = z.array(z.strictObject({ id: z.string(), topic: z.string(), quote: z.string() }));

/** How many of the sentences in tests/topics/<id>.json got the topic given there by hand; null where a report has none. */
export function topicScore(id: string, words: ReturnType<typeof readWords>): Quality['topics'] {
  const file = `tests/topics/${id}.json`;
  const source = KEYS[id];
  if (source === undefined || !existsSync(file)) return null;
  const labels = Labels.parse(JSON.parse(readFileSync(file, 'utf8')));
  const text = readFileSync(source, 'utf8').replace(/^\ufeff/, '');
  const { sentences } = collect({ id, text, source: null }, words).outline;
  const topics = new Map(sentences.map((sentence) => [sentence.id, sentence.topic]));
  const right = labels.filter((label) => topics.get(label.id) === label.topic).length;
  return { right, of: labels.length };
}

/** Reads the text and compares it with the key. */
function score(key: Key, text: string, id: string, words: ReturnType<typeof readWords>): Score {
  const place = words.places.find((one) => id.startsWith(`${one.id}-`));
  const source = { year: key.report.year, ...(place && { place: place.id }) };
  const { reading } = collect({ id, text, source }, words);
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, of: 0 }]),
  ) as Score['fields'];
  const unclassified = reading.ledger.filter(({ role }) => role === 'unclassified');
  const result: Score = {
    numbers: key.numbers.length,
    observations: 0,
    read: { numerals: reading.ledger.length, unclassified: unclassified.length },
    fields,
    misses: unclassified.map((one) => `unclassified: ${context(one, text)} | ${one.reason}`),
  };
  const judge = (field: Field, isRight: boolean, told: string) => {
    fields[field].of += 1;
    if (isRight) fields[field].right += 1;
    else result.misses.push(`${field}: ${told}`);
    return isRight;
  };
  const numerals = new Map(reading.ledger.map((one) => [one.start, one]));
  const starts = new Map(key.numbers.map((one) => [one.n, one.start]));
  const read = { text, observations: reading.observations, numerals, starts };
  for (const answer of key.numbers) judgeNumber(answer, read, result, judge);
  for (const answer of key.chinese) judgeChinese(answer, reading.observations, judge);
  const macro = words.vocabulary.indicators.flatMap(({ id: name, macro }) => (macro ? name : []));
  for (const answer of key.qualitative) judgePledge(answer, reading.pledges, macro, judge);
  return result;
}

type Judge = (field: Field, isRight: boolean, told: string) => boolean;

/** What a number is judged against. */
interface Read {
  text: string;
  observations: readonly Observation[];
  numerals: ReadonlyMap<number, Numeral>;
  /** Number of an answer → where its digits start. */
  starts: ReadonlyMap<number | undefined, number>;
}

function judgeNumber(answer: Answer, read: Read, result: Score, judge: Judge): void {
  const numeral = read.numerals.get(answer.start);
  const told = context(answer, read.text);
  const roles = [answer.role ?? 'obs', ...(answer.roleAlt ?? [])].flatMap(
    (role) => ROLES[role] ?? [],
  );
  const isRole = numeral !== undefined && roles.includes(numeral.role);
  judge('role', isRole, `${told} | ${numeral?.role} (${numeral?.reason}), key ${answer.role}`);
  if (answer.role !== 'obs' || answer.partOf !== undefined) return;
  result.observations += 1;
  const own = read.observations.filter((one) => one.id.split('.')[0] === numeral?.id);
  const [first] = own;
  if (first) judgeFields(answer, first, own, read, told, judge);
  else judge('joint', isRole && numeral?.role !== 'observation', told);
}

function context({ start, end, n, digits }: Answer, text: string): string {
  return `${n ?? start} ${text.slice(Math.max(0, start - 24), start)}«${digits}»${text.slice(end, end + 20)}`.replace(
    /\s+/g,
    ' ',
  );
}

function judgeFields(
  answer: Answer,
  first: Observation,
  own: readonly Observation[],
  read: Read,
  told: string,
  judge: Judge,
): void {
  const others = (field: string) => answer.alt?.[field] ?? [];
  const same = (field: 'unit' | 'form' | 'status' | 'period' | 'since') => {
    const value = first[field];
    const expected = answer[field] ?? (field === 'unit' ? '' : null);
    const isRight = value === expected || others(field).includes(value);
    return judge(field, isRight, `${told} | ${value} (${first.rules[field]}), key ${expected}`);
  };
  const isValue = [answer.value, ...others('value')].includes(first.value);
  const isRange = first.upper === (answer.valueMax ?? null);
  const comparators = [answer.comparator ?? 'eq', ...others('comparator')].flatMap(
    (one) => COARSE[String(one)] ?? [],
  );
  const right = [
    judge(
      'value',
      isValue && isRange,
      `${told} | ${first.value}–${first.upper}, key ${answer.value}`,
    ),
    same('unit'),
    same('form'),
    same('status'),
    same('period'),
    answer.since === undefined || same('since'),
    judge(
      'comparator',
      comparators.includes(first.comparator),
      `${told} | ${first.comparator}, key ${answer.comparator}`,
    ),
    judgeParent(answer, first, read, told, judge),
  ];
  judge('joint', right.every(Boolean), told);
  const measure = own.map((one) => one.measure).join('、');
  judge(
    'measure',
    [answer.measure, ...others('measure')].some((one) => alike(measure, String(one ?? ''))),
    `${told} | ${measure} (${first.rules.measure}), key ${answer.measure}`,
  );
}

function judgeParent(
  answer: Answer,
  first: Observation,
  read: Read,
  told: string,
  judge: Judge,
): boolean {
  if (answer.subsetOf === undefined && first.parent === null) return true;
  const wholes = [answer.subsetOf, ...(answer.alt?.subsetOf ?? [])].map((n) => {
    const start = typeof n === 'number' ? read.starts.get(n) : undefined;
    return start === undefined ? null : (read.numerals.get(start)?.id ?? null);
  });
  return judge(
    'parent',
    wholes.includes(first.parent),
    `${told} | ${first.parent}, key ${wholes[0]} (${answer.subsetOf})`,
  );
}

const ROLES: Record<string, string[]> = {
  obs: ['observation'],
  date: ['date'],
  slogan: ['slogan'],
  name: ['name', 'mark'],
  criterion: ['criterion'],
  mark: ['mark', 'name'],
};

const COARSE: Record<string, Comparator[]> = {
  eq: ['eq'],
  ge: ['ge', 'gt'],
  le: ['le', 'lt'],
  approx: ['approx', 'lt'],
  gt: ['gt', 'ge'],
  lt: ['lt'],
  range: ['range'],
};

/** How much of two measures' characters must agree: Dice's coefficient over characters. */
const ALIKE = 0.7;

function alike(a: string, b: string): boolean {
  const left = count(a);
  const right = count(b);
  let common = 0;
  let total = 0;
  for (const [character, times] of left) common += Math.min(times, right.get(character) ?? 0);
  for (const times of [...left.values(), ...right.values()]) total += times;
  return total > 0 && (2 * common) / total >= ALIKE;
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/[^\p{L}\p{N}]|的/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function judgeChinese(answer: Answer, observations: readonly Observation[], judge: Judge): void {
  const found = observations.find(
    (one) =>
      one.start < answer.end &&
      one.end > answer.start &&
      /^\D+$/.test(one.text) &&
      [answer.value, ...(answer.alt?.value ?? [])].includes(one.value),
  );
  judge(
    'chinese',
    found !== undefined,
    `${answer.quote} | key ${answer.measure} ${answer.value} ${answer.unit}`,
  );
}

function judgePledge(
  answer: Key['qualitative'][number],
  pledges: readonly Pledge[],
  macro: readonly string[],
  judge: Judge,
): void {
  const found = pledges.filter((one) => one.start < answer.end && one.end > answer.start);
  const isMacro = macro.includes(answer.indicator ?? '');
  const isFound = isMacro
    ? found.some((one) => one.indicator === answer.indicator)
    : found.length > 0;
  judge('pledge', isFound, answer.quote);
  if (isMacro) judge('macro pledge', isFound, answer.quote);
}
