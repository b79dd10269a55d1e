/** How pages call the kinds of numbers. */

import { kindNames, planWord, statusName, stockOrFlow } from '../charts.ts';
import type { Indicator, Observation, Pledge } from '../schema.ts';
import type { SiteReport } from './_data.ts';

/** 实绩, 目标, or 计划 and 候选 where the number is the size of a plan: neither done nor promised for a year. */
export function kindOf(
  reading: Observation | Pledge,
  { planned }: Pick<SiteReport, 'planned'>,
): string {
  return planned.has(reading.id) ? planWord(reading) : statusName(reading.status);
}

/** 存量, 增量 or 比例. */
export function stockOrFlowWord(indicator: Indicator): string {
  return kindNames[stockOrFlow(indicator)];
}
