/** How far the reports say that tasks were done: shared by the chart's text, its table and its drawing. */
import type { Observation } from '../../schema.ts';
import { isCeiling, isFloor } from '../bounds.ts';
import type { ChartData, ReportData } from '../chart.ts';
import { completion } from '../cues.ts';
import { inUnitsOf } from '../derived.ts';
import { headedLane } from '../lanes.ts';
import { reportName, yearWords } from '../names.ts';
import { written } from '../stated.ts';

/** A rate of completion. */
export interface Rate {
  report: ReportData;
  observation: Observation;
  /** 到位省外资金完成年度任务, 市重大项目开工率. */
  name: string;
  /** Where it is drawn, per cent of the task: 超额20% at 120. */
  at: number;
  /** The upper end of a range, likewise. */
  to: number | null;
  /** 超额完成: the number says what is beyond the task. */
  excess: boolean;
  task: Task | null;
}

/** The task that a rate implies, with the number beside it of which it is. */
export interface Task {
  level: Observation;
  /** 约50亿元. */
  words: string;
}

/** The rates of one report: what was done before what is promised, each from the largest down. */
export interface CompletionPanel {
  report: ReportData;
  name: string;
  rates: Rate[];
}

/** How a rate stands to 100 %; `open` where its bound leaves it open. */
export type Standing = 'above' | 'equal' | 'below' | 'open';

/** A panel a report, in their order. */
export function completionPanels(data: ChartData): CompletionPanel[] {
  return data.reports.map((report) => ({
    report,
    name: reportName(report, data),
    rates: report.observations.flatMap((one) => rateOf(one, report) ?? []).sort(byRank),
  }));
}

/** Whether any report states how far a task was done. */
export function hasRates({ reports }: ChartData): boolean {
  return reports.some((report) => report.observations.some((one) => rateOf(one, report) !== null));
}

function byRank(a: Rate, b: Rate): number {
  const promised = ({ observation }: Rate) => Number(observation.status === 'target');
  return promised(a) - promised(b) || b.at - a.at;
}

function rateOf(observation: Observation, report: ReportData): Rate | null {
  const { form, unit, status, value, upper, measure } = observation;
  if (form !== 'share' || unit !== '%' || status === 'context') return null;
  const said = sayingOf(measure);
  if (said === null) return null;
  const excess = said.of.startsWith(completion.excess);
  // 超额完成任务的112% does not tell whether the 112 hold the task or come on top of it.
  if (excess && (upper ?? value) >= WHOLE) return null;
  const drawn = (one: number) => (excess ? WHOLE + one : one);
  return {
    report,
    observation,
    name: said.subject + said.of,
    at: drawn(value),
    to: upper === null ? null : drawn(upper),
    excess,
    task: excess ? null : taskOf(observation, said.subject, report),
  };
}

/** The task is a hundred per cent of itself. */
export const WHOLE = 100;

// --- measures ---------------------------------------------------------------------------------

interface Saying {
  subject: string;
  /** 完成年度任务, 开工率. */
  of: string;
}

const { verbs, links, tasks, rates, wider, excess } = completion;
const any = (words: string[]) => `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
/** The last verb counts, and 超额完成 is one. */
const verb = `(?:(?<!${excess})${any(verbs)}|${any(links)})`;
const ofTask = new RegExp(`^(.+)(${verb}.{0,10}?${any(tasks)})(?:的?(?:比例|比重))?$`, 'u');
const ofRate = new RegExp(`^(.+?)(${any(rates)})$`, 'u');
const ofWider = new RegExp(`${any(verbs)}${any(wider)}`, 'u');

/** What a measure says was done, and of what. Null where it is no completion, or not that of the place's own task. */
function sayingOf(measure: string): Saying | null {
  const [, subject, of] = ofTask.exec(measure) ?? ofRate.exec(measure) ?? [];
  if (subject === undefined || of === undefined) return null;
  return tasks.includes(subject) || ofWider.test(of) ? null : { subject, of };
}

// --- implied tasks ----------------------------------------------------------------------------

/** The number of the same thing in the same sentence, divided by the rate. Only exact numbers give a task. */
function taskOf(rate: Observation, subject: string, { observations }: ReportData): Task | null {
  const level = observations.find(
    (one) =>
      one.form === 'level' &&
      one.measure === subject &&
      one.offset === rate.offset &&
      one.sentence === rate.sentence &&
      one.period === rate.period &&
      one.since === rate.since &&
      one.scope === rate.scope,
  );
  if (level === undefined || level.status !== rate.status) return null;
  if (level.comparator !== 'eq' || rate.comparator !== 'eq' || rate.value <= 0) return null;
  const task = roundest(level, rate);
  return task === null ? null : { level, words: `约${inUnitsOf(task, level)}` };
}

/** Digits of the longest number that is tried. */
const MOST_DIGITS = 6;

/**
 * The number with the fewest digits whose rate, rounded as the report rounds it, is the stated one:
 * 52.1亿元 at 104 % is 103.5 to 104.5 % of 49.9亿元 to 50.3亿元, so 50亿元. What is counted whole stays
 * whole. Null where no number fits.
 */
function roundest(level: Observation, rate: Observation): number | null {
  const decimals = /\.(\d+)/u.exec(rate.text)?.[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  const [low, high] = [half, -half].map((by) => (level.value / (rate.value + by)) * WHOLE);
  if (low === undefined || high === undefined || rate.value <= half) return null;
  const isWhole = !/[.万亿]/u.test(level.text);
  for (let digits = 1; digits <= MOST_DIGITS; digits += 1) {
    const number = Number(((low + high) / 2).toPrecision(digits));
    const fits = number >= low && number <= high;
    if (fits && (!isWhole || Number.isInteger(number))) return number;
  }
  return null;
}

// --- words ------------------------------------------------------------------------------------

/** 109%, 近110%, 超额20%. */
export function rateWords({ observation, excess: beyond }: Rate): string {
  return `${beyond ? excess : ''}${written(observation)}`;
}

/** 到位省外资金完成年度任务的104%, 市重大项目开工率100%. */
export function sentenceOf(rate: Rate): string {
  const isTask = !rate.excess && !rates.some((one) => rate.name.endsWith(one));
  return `${rate.name}${isTask ? '的' : ''}${written(rate.observation)}`;
}

/** Whether it speaks of the year that the head of its panel gives for its status. */
export function isHeaded({ report, observation }: Rate): boolean {
  return headedLane(report, observation) !== null;
}

/** What the head of the panel does not say: other years, an extent, a basis. */
export function noteOf(rate: Rate): string | null {
  const { scope, basis, measure } = rate.observation;
  const words = [
    isHeaded(rate) ? null : yearWords(rate.observation),
    scope === null || measure.includes(scope) ? null : scope,
    basis === null || measure.includes(basis) ? null : basis,
  ];
  return words.filter((word) => word !== null).join('，') || null;
}

/** Above, at or below 100 %, as far as the bound tells. */
export function standing({ observation: { comparator }, at, to }: Rate): Standing {
  if (comparator === 'approx') return 'open';
  if (at > WHOLE && !isCeiling(comparator)) return 'above';
  if ((to ?? at) < WHOLE && !isFloor(comparator)) return 'below';
  if (at === WHOLE && comparator === 'gt') return 'above';
  if (at === WHOLE && comparator === 'lt') return 'below';
  return comparator === 'eq' ? 'equal' : 'open';
}
