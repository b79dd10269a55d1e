/** Numbers as the report states them, with the words that bear on them. */
import type { Facts } from '../facts.ts';
import { words as segment } from '../plot.ts';
import { type Comparator, type Indicator, type Observation, tableRule } from '../schema.ts';
import { falls, rises, strive } from './cues.ts';
import type { Entry } from './entries.ts';
import { statusName } from './terms.ts';

const bounds: Record<Comparator, string | null> = {
  eq: null,
  ge: '不低于这个数',
  gt: '高于这个数',
  le: '不高于这个数',
  lt: '低于这个数',
  approx: '大约这个数',
  range: '在两数之间',
};

/** What 以上, 左右 and 力争 mean, in plain words; null where a number is exact and no more is said. */
export function inPlain({
  comparator,
  commitment,
}: Pick<Facts, 'comparator' | 'commitment'>): string | null {
  const bound = comparator && bounds[comparator];
  const words = [bound, commitment === 'strive' ? '语气是力争' : null];
  return words.filter((word) => word !== null).join('，') || null;
}

/** The number as written, with the words that bear on it: 力争242天, 压减30%以上. */
export function written(observation: Observation): string {
  const { form, value } = observation;
  const text = withUnit(observation);
  const fallen = form === 'growth' && value < 0 && !/[降减负缩−-]/u.test(text);
  const words = fallen ? `${lastOf(falls, clauseBefore(observation)) ?? '下降'}${text}` : text;
  if (observation.commitment !== 'strive' || lastOf(strive, words)) return words;
  return `${lastOf(strive, textBefore(observation)) ?? '力争'}${words}`;
}

/** In a table the unit stands in another cell: 9210.02 of a row in 亿元 is 9210.02亿元. */
function withUnit({ text, value, unit, form, rules }: Observation): string {
  if (rules.measure !== tableRule) return text;
  const digits = text.normalize('NFKC');
  const places = Math.round(Math.log10(Math.abs(value) / Number(digits.replaceAll(',', ''))));
  const sign = value < 0 && form !== 'growth' ? '−' : '';
  return `${sign}${digits}${MULTIPLIERS[places] ?? ''}${unit}`;
}

/** By how many places they shift the point. */
const MULTIPLIERS = [
  '',
  '十',
  '百',
  '千',
  '万',
  '十万',
  '百万',
  '千万',
  '亿',
  '十亿',
  '百亿',
  '千亿',
  '万亿',
];

/** The verb by which the report tells a rise: 增长, 改善. */
export function riseOf(observation: Observation): string {
  return lastOf(rises, clauseBefore(observation)) ?? '增长';
}

/** The number as a sentence needs it, where nothing else says that it is a change: 力争增长10%以上, 改善5.1%. */
export function inWords(observation: Observation): string {
  const words = written(observation);
  if (observation.form !== 'growth' || observation.value < 0) return words;
  const lead = strive.find((word) => words.startsWith(word)) ?? '';
  const rest = words.slice(lead.length);
  if (!/^[\d.]/u.test(rest)) return words;
  return `${lead}${riseOf(observation)}${rest}`;
}

/** 预计 in front of what is only expected; nothing in front of anything else. */
export function expectation({ status }: Pick<Observation, 'status'>): string {
  return status === 'estimate' ? statusName(status) : '';
}

/** The number with 预计 where the report only expects it: 预计增长3.5%. */
export function asStated(observation: Observation): string {
  return expectation(observation) + inWords(observation);
}

function textBefore({ sentence, start, offset }: Observation): string {
  return sentence.slice(0, Math.max(0, start - offset));
}

function clauseBefore(observation: Observation): string {
  return (
    textBefore(observation)
      .split(/[，；。：]/u)
      .at(-1) ?? ''
  );
}

/** The one of these words that ends last in the text. */
function lastOf(words: readonly string[], text: string): string | null {
  const end = (word: string) => text.lastIndexOf(word) + word.length;
  const found = words.filter((word) => text.includes(word));
  return found.sort((a, b) => end(b) - end(a))[0] ?? null;
}

/**
 * Words that qualify the value: what its measure says beyond the indicator's name (全体居民), and its
 * basis (同口径). Only of macro indicators: in front of others' names stands what is done (签约引进).
 */
export function qualifier(
  { measure, basis }: Pick<Observation, 'measure' | 'basis'>,
  indicator: Indicator | null,
): string | null {
  const name = indicator?.name.zh ?? '';
  const words = [
    breadthOf(measure, indicator),
    basis !== null && name.includes(basis) ? null : basis,
  ];
  return words.filter((word) => word !== null).join('，') || null;
}

/** What a measure says beyond the name of a macro indicator: 全体居民. Null where it says no more, or is another name. */
export function breadthOf(measure: string, indicator: Indicator | null): string | null {
  if (!indicator?.macro) return null;
  const name = indicator.name.zh;
  if (measure === name || !measure.endsWith(name)) return null;
  const head = measure.slice(0, -name.length);
  return head.length > 8 ? null : head + (segment(name)[0] ?? '');
}

/** What is counted, where that says more than the indicator's name, and its basis: 城镇新增就业; 同口径. */
export function countedWords({ measure, basis }: Observation, { name }: Indicator): string {
  return [measure === name.zh ? null : measure, basis].filter((words) => words !== null).join('，');
}

/** What stands in the drawing and the table: 5.5%左右, 保持稳定增长, 未提及; 未读到数字 where a report may speak of it in other words. */
export function entryText(said: Entry): string {
  if ('observation' in said) return written(said.observation);
  if (said.kind === 'words') return said.pledge.text;
  if (said.kind === 'unread') return '未读出';
  return said.named ? '未读到数字' : '未提及';
}

/** What qualifies an entry: 同口径, 只报金额. */
export function entryQualifier(said: Entry, indicator: Indicator): string | null {
  if (said.kind === 'other') return said.why;
  return said.kind === 'value' ? qualifier(said.observation, indicator) : null;
}
