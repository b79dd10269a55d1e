/** How pages call the kinds of numbers. */

import { isPlanned, planWord } from '../charts.ts';
import type { NumberRow } from '../numbers.ts';
import type { Indicator, Observation, Pledge, Status } from '../schema.ts';

export const STATUS: Record<Status, string> = {
  actual: '实绩',
  estimate: '预计',
  target: '目标',
  context: '背景',
};

/** 实绩, 目标, or 计划 and 候选 where the number is the size of a plan: neither done nor promised for a year. */
export function kindOf(reading: Observation | Pledge, indicators: readonly Indicator[]): string {
  return isPlan(reading, indicators) ? planWord(reading) : STATUS[reading.status];
}

/** Whether a number is the size of a plan. */
export function isPlan(reading: Observation | Pledge, indicators: readonly Indicator[]): boolean {
  const indicator = indicators.find(({ id }) => id === reading.indicator) ?? null;
  return 'value' in reading && isPlanned(reading, indicator);
}

export const FORM: Record<NumberRow['form'], string> = {
  level: '数量',
  growth: '增减',
  share: '占比',
  rank: '位次',
  words: '只有文字',
};

const KIND: Record<Indicator['kind'], string> = { stock: '存量', flow: '增量' };

/** 存量, 增量, or 占比 for what is only ever a share. */
export function stockOrFlow({ kind, forms }: Indicator): string {
  return forms.every((form) => form === 'share') ? FORM.share : KIND[kind];
}

/** In quotation marks; those inside it become single ones (GB/T 15834). */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
