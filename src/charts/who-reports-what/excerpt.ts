/** What an embed draws of who-reports-what. */
import type { ChartData } from '../chart.ts';
import type { Excerpt } from '../excerpt.ts';
import { rowsOf } from './rows.ts';

/** The macro indicators. */
export function macroIndicators(data: ChartData): Excerpt {
  const indicators = data.indicators.filter((indicator) => indicator.macro);
  const left = rowsOf(data).filter((row) => !row.indicator.macro).length;
  return { data: { ...data, indicators }, rest: left === 0 ? null : `另有${left}项指标` };
}
