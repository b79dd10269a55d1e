/**
 * What an embed draws of a chart that is too long or too heavy for one: fewer reports or fewer
 * rows, never other numbers. The title and the words stay those of the whole chart.
 */

import type { ChartData } from './chart.ts';
import { rowsOf } from './who.ts';
import { list, reportName } from './words.ts';

export interface Excerpt {
  data: ChartData;
  /** What is left out, in words: 另有84项指标. Null where nothing is. */
  rest: string | null;
}

/** The first reports. */
export function firstReports(most: number): (data: ChartData) => Excerpt {
  return (data) => {
    const left = data.reports.slice(most).map((report) => reportName(report, data));
    return {
      data: { ...data, reports: data.reports.slice(0, most) },
      rest: left.length === 0 ? null : `另有${list(left)}`,
    };
  };
}

/** The macro indicators. */
export function macroIndicators(data: ChartData): Excerpt {
  const indicators = data.indicators.filter((indicator) => indicator.macro);
  const left = rowsOf(data).filter((row) => !row.indicator.macro).length;
  return { data: { ...data, indicators }, rest: left === 0 ? null : `另有${left}项指标` };
}
