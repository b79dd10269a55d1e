/** The sums of money that a report states: shared by the money chart's text, its table and its drawing. */
import { descending } from 'd3';
import type { Indicator, Observation } from '../../schema.ts';
import type { ChartData, ReportData } from '../chart.ts';
import { isPlanned } from '../identity.ts';
import { headedLane } from '../lanes.ts';
import { reportName, yearWords } from '../names.ts';
import { expectation, written } from '../stated.ts';
import { statusName } from '../terms.ts';

/** One sum, with its words. */
export interface Amount {
  observation: Observation;
  /** Size of a plan: 总投资. */
  planned: boolean;
  /** What it is, with its extent and its years where they are not the report's: 技改投资（文昌湖）. */
  name: string;
}

/** The sums of one report, largest first. */
export interface Purse {
  report: ReportData;
  name: string;
  done: Amount[];
  planned: Amount[];
  /** In other currencies; they are not converted. */
  foreign: Amount[];
}

/** The currency of the scale. */
const yuan = '元';

/** Levels in a currency; the changes of sums are no sums. */
export function purseOf(report: ReportData, data: ChartData): Purse {
  const amounts = report.observations
    .filter(({ form, unit }) => form === 'level' && unit.endsWith(yuan))
    .map((one) => amountOf(one, report, data.indicators))
    .toSorted((a, b) => descending(a.observation.value, b.observation.value));
  const own = amounts.filter(({ observation }) => observation.unit === yuan);
  return {
    report,
    name: reportName(report, data),
    done: own.filter(({ planned, observation }) => !planned && observation.value > 0),
    planned: own.filter(({ planned, observation }) => planned && observation.value > 0),
    foreign: amounts.filter(({ observation }) => observation.unit !== yuan),
  };
}

function amountOf(observation: Observation, report: ReportData, indicators: Indicator[]): Amount {
  const indicator = indicators.find(({ id }) => id === observation.indicator) ?? null;
  const planned = isPlanned(observation, indicator);
  const years = yearsBeside(observation, planned, report);
  return { observation, planned, name: named(observation, years) };
}

/** 技改投资（文昌湖，2022年）. */
function named({ measure, scope, parent }: Observation, years: string | null): string {
  const extent = scope ?? (parent === null ? null : '其中一部分');
  const words = [extent, years].filter((word) => word !== null);
  return words.length === 0 ? measure : `${measure}（${words.join('，')}）`;
}

/** Years that the head of its report does not give. */
function yearsBeside(
  observation: Observation,
  planned: boolean,
  report: ReportData,
): string | null {
  const headed = !planned && headedLane(report, observation) !== null;
  return headed ? null : yearWords(observation);
}

/** All sums of the scale, largest first. */
export function sumsOf({ done, planned }: Purse): Amount[] {
  return [...done, ...planned].sort((a, b) => descending(a.observation.value, b.observation.value));
}

/** 2022年实绩, 2023年总投资. */
export function headOf({ observation, planned }: Amount): string {
  const years = observation.period === null ? '' : yearWords(observation);
  return `${years}${planned ? '总投资' : statusName(observation.status)}`;
}

/** 2022年区重点项目总投资469亿元（不是当年完成额）. */
export function amountWords({ observation, planned }: Amount): string {
  const { status } = observation;
  const years = observation.period === null ? '' : yearWords(observation);
  const promised = status === 'target' && !planned ? statusName(status) : expectation(observation);
  const value = `${promised}${written(observation)}${planned ? '（不是当年完成额）' : ''}`;
  return `${years}${named(observation, null)}${value}`;
}
