/** Years of which one place's report states targets and another's results. */
import type { Indicator } from '../../schema.ts';
import type { ChartData, ReportData } from '../chart.ts';
import { type Entry, entry } from '../entries.ts';
import { type Lane, laneYear } from '../lanes.ts';
import { reportNames } from '../names.ts';
import { laneName, statusName } from '../terms.ts';
import type { Names } from '../wording.ts';

/** One report's side of a year. */
export interface Column {
  report: ReportData;
  name: Names;
  lane: Lane;
  /** In the order of the indicators. */
  said: Entry[];
}

export interface SharedYear {
  year: number;
  columns: Column[];
}

/** Whether there is a year of which one place states targets and another results. */
export function hasSharedYear(data: ChartData): boolean {
  return sharedYears(data, []).length > 0;
}

/** The years of which one place states targets and another results. A place's own target and its later result are no such pair: they are one place's, and may be compared. */
export function sharedYears(data: ChartData, indicators: Indicator[]): SharedYear[] {
  const years = [...new Set(data.reports.map((report) => laneYear(report, 'target')))];
  return years.flatMap((year) => {
    const side = (lane: Lane) => data.reports.filter((report) => laneYear(report, lane) === year);
    const [promising, telling] = [side('target'), side('result')];
    const apart = (reports: ReportData[], others: ReportData[]) =>
      reports.filter((report) => others.some((other) => other.place.id !== report.place.id));
    const column = (lane: Lane) => (report: ReportData) => ({
      report,
      name: reportNames(report, data),
      lane,
      said: indicators.map((indicator) => entry(report, indicator, lane, 'growth')),
    });
    const columns = [
      ...apart(promising, telling).map(column('target')),
      ...apart(telling, promising).map(column('result')),
    ];
    return columns.length > 0 ? [{ year, columns }] : [];
  });
}

/** 周村2023年目标; 预计 where the number is expected. */
export function entryLabel(column: Column, indicator: Indicator, said: Entry): string {
  const { report, lane } = column;
  return `${indicator.name.zh}，${report.place.short.zh}${laneYear(report, lane)}年${entrySide(column, said)}`;
}

/** 目标, 结果; 预计 where the number is expected. */
export function entrySide(column: Column, said: Entry): string {
  const expected = 'observation' in said && said.observation.status === 'estimate';
  return expected ? statusName('estimate') : laneName(column.lane);
}
