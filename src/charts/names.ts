/** How charts name reports, years and what stands in them: 周村2023, 2021—2025年目标. */
import { count } from '../format.ts';
import type { Observation, Status } from '../schema.ts';
import type { ChartData, ReportData } from './chart.ts';
import type { Said } from './entries.ts';
import { type Lane, laneYear, yearOf } from './lanes.ts';
import { laneName, statusName } from './terms.ts';
import type { Names } from './wording.ts';

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

/** 2023年, 2021—2025年, 未写年份. */
export function yearWords({ period, since }: Pick<Observation, 'period' | 'since'>): string {
  if (period === null) return '未写年份';
  return `${since === null ? '' : `${since}—`}${period}年`;
}

/** Of when a statement is, and what it is: 2022年实绩, 2021—2025年目标. */
export interface Head {
  since: number | null;
  /** Null where no year is told. */
  period: number | null;
  /** 实绩, 目标, 计划 and the like; 报告 where it is of the whole report. */
  word: string;
}

/** 2022年预计, 2021—2025年目标, 未写年份的目标, 2024年报告. */
export function headText({ word, ...years }: Head): string {
  return `${yearWords(years)}${years.period === null ? '的' : ''}${word}`;
}

/** 2023年目标, 2022年结果. */
export function laneHead(report: ReportData, lane: Lane): string {
  return `${laneYear(report, lane)}年${laneName(lane)}`;
}

/** A number's years and status: 2023年实绩, 2016—2020年实绩. */
export function headOf({ period, since, status }: Observation): string {
  return headText({ period, since, word: statusName(status) });
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
