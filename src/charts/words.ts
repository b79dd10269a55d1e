/** How charts speak of reports, numbers and sources. Everything is put together from the data. */
import cues from '../../content/vocabulary/cues.json' with { type: 'json' };
import type { Facts } from '../facts.ts';
import { count, date } from '../format.ts';
import { words as segment } from '../plot.ts';
import {
  type Comparator,
  type Indicator,
  type Observation,
  type Status,
  tableRule,
} from '../schema.ts';
import { type Entry, type Lane, laneYear, type Said, yearOf } from './cells.ts';
import type { ChartData, ChartSource, ReportData, Target } from './chart.ts';
import type { Head, Names } from './wording.ts';

/** 周村; 周村2023 where one place has several reports. */
export function reportName(report: ReportData, data: ChartData): string {
  return reportNames(report, data).zh;
}

/** The same in both languages. */
export function reportNames(report: ReportData, data: ChartData): Names {
  const { zh, en } = report.place.short;
  const same = data.reports.filter((other) => other.place.id === report.place.id);
  if (same.length < 2) return { zh, en };
  return { zh: `${zh}${yearOf(report)}`, en: `${en} ${yearOf(report)}` };
}

/** 两份报告, 三份报告. */
export function reportCount(data: ChartData): string {
  return `${count(data.reports.length)}份报告`;
}

/** Places that a sentence can name; of more it gives the number. */
export const mostNamed = 3;

const statusNames: Record<Status, string> = {
  actual: '实绩',
  estimate: '预计',
  target: '目标',
  context: '背景',
};

/** 实绩, 预计, 目标, 背景. */
export function statusName(status: Status): string {
  return statusNames[status];
}

const { strive } = cues.status;
const isVerb = (word: string) => word.length > 1 && !cues.change.nouns.includes(word);
const rises = cues.change.up.filter(isVerb);
const falls = cues.change.down.filter(isVerb);

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

/** 2023年, 2021—2025年, 未写年份. */
export function yearWords({ period, since }: Pick<Observation, 'period' | 'since'>): string {
  if (period === null) return '未写年份';
  return `${since === null ? '' : `${since}—`}${period}年`;
}

/** 2022年预计, 2021—2025年目标, 未写年份的目标, 2024年报告. */
export function headText({ word, ...years }: Head): string {
  return `${yearWords(years)}${years.period === null ? '的' : ''}${word}`;
}

/** A number's years and status: 2023年实绩, 2016—2020年实绩. */
export function headOf({ period, since, status }: Observation): string {
  return headText({ period, since, word: statusName(status) });
}

/** The number with 预计 where the report only expects it: 预计增长3.5%. */
export function asStated(observation: Observation): string {
  return (observation.status === 'estimate' ? '预计' : '') + inWords(observation);
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
  const more = indicator?.macro ? beyondName(measure, name) : null;
  const words = [more, basis !== null && name.includes(basis) ? null : basis];
  return words.filter((word) => word !== null).join('，') || null;
}

function beyondName(measure: string, name: string): string | null {
  if (measure === name || !measure.endsWith(name)) return null;
  const head = measure.slice(0, -name.length);
  return head.length > 8 ? null : head + (segment(name)[0] ?? '');
}

/** 周村2022年预计, 周村2023年目标. */
export function columnName(said: Said, lane: Lane): string {
  const place = said.report.place.short.zh;
  return `${place}${laneYear(said.report, lane)}年${statusName(statusOf(said, lane))}`;
}

/** The status of what is said in a lane; the lane's own where no number is. */
export function statusOf(said: Said, lane: Lane): Status {
  const entry = said[lane];
  if ('observation' in entry) return entry.observation.status;
  return lane === 'target' ? 'target' : 'actual';
}

/** What stands in the drawing and the table: 5.5%左右, 保持稳定增长, 未提及; 未读到数字 where a report may speak of it in other words. */
export function entryText(said: Entry): string {
  if ('observation' in said) return written(said.observation);
  if (said.kind === 'words') return said.pledge.text;
  if (said.kind === 'unread') return '未读出';
  return said.named ? '未读到数字' : '未提及';
}

/** An editor's text with what stands for the words in braces: {name}. */
export function filled(text: string, known: Record<string, string> = {}): string {
  return text.replace(/\{(\w+)\}/gu, (whole, word) => known[word] ?? whole);
}

/** Words that list: 甲、乙和丙. */
export function list(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join('、')}和${words.at(-1)}`;
}

/** Where the drawn numbers stand: report, date, parts of the text. */
export function sources(data: ChartData, targets: Target[]): ChartSource[] {
  return data.reports.map((report) => {
    const ids = new Set(
      targets.filter((target) => target.report === report.meta.id).map((target) => target.id),
    );
    const parts = chapters(report, ids);
    const day = report.meta.date ? `，${date(report.meta.date)}` : `，${yearOf(report)}年`;
    return {
      report: report.meta.id,
      text: `${report.place.name.zh}政府工作报告${day}${parts ? `，${parts}` : ''}`,
    };
  });
}

/** 第一、二部分: the numbers of the first-level sections in which these ids stand. */
function chapters(report: ReportData, ids: Set<string>): string {
  const positions = [...report.observations, ...report.pledges, ...report.outline.sentences]
    .filter((one) => ids.has(one.id))
    .map((one) => one.start);
  const first = report.outline.sections.filter((section) => section.level === 1);
  const used = first.filter((section) =>
    positions.some((start) => section.start <= start && start < section.end),
  );
  const numbers = used.map(
    (section) => /^[一二三四五六七八九十]+(?=、)/u.exec(section.heading)?.[0],
  );
  if (numbers.length === 0 || numbers.includes(undefined)) return '';
  return `第${numbers.join('、')}部分`;
}
