/** What an embed draws of who-reports-what. */
import { range } from 'd3';
import type { ChartData } from '../chart.ts';
import type { Excerpt } from '../excerpt.ts';
import { rowsOf } from './rows.ts';

/** Fewer rows than these say too little. */
const fewest = 3;

/** The macro indicators, ever fewer of them. */
export function macroIndicators(data: ChartData): Excerpt[] {
  const macro = data.indicators.filter((indicator) => indicator.macro);
  const all = rowsOf(data).length;
  const counts = range(macro.length, Math.min(fewest, macro.length) - 1, -1);
  return counts.map((count) => ({
    data: { ...data, indicators: macro.slice(0, count) },
    rest: count === all ? null : `另有${all - count}项指标`,
  }));
}
