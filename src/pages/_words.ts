/** How pages call the kinds of numbers. */

import { planWord, stockOrFlow } from '../charts.ts';
import type { NumberRow } from '../numbers.ts';
import type { Indicator, Observation, Pledge, Status } from '../schema.ts';
import type { SiteReport } from './_data.ts';

export const STATUS: Record<Status, string> = {
  actual: '实绩',
  estimate: '预计',
  target: '目标',
  context: '背景',
};

/** 实绩, 目标, or 计划 and 候选 where the number is the size of a plan: neither done nor promised for a year. */
export function kindOf(
  reading: Observation | Pledge,
  { planned }: Pick<SiteReport, 'planned'>,
): string {
  return planned.has(reading.id) ? planWord(reading) : STATUS[reading.status];
}

export const FORM: Record<NumberRow['form'], string> = {
  level: '数量',
  growth: '增减',
  share: '占比',
  rank: '位次',
  words: '只有文字',
};

/** What an indicator is, by what it counts. */
const KIND: Record<ReturnType<typeof stockOrFlow>, string> = {
  stock: '存量',
  flow: '增量',
  share: FORM.share,
};

/** 存量, 增量 or 占比. */
export function stockOrFlowWord(indicator: Indicator): string {
  return KIND[stockOrFlow(indicator)];
}

/** In quotation marks; those inside it become single ones (GB/T 15834). */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
