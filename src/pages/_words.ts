/** How pages call the kinds of numbers. */
import type { NumberRow } from '../numbers.ts';
import type { Indicator, Status } from '../schema.ts';

export const STATUS: Record<Status, string> = {
  actual: '实绩',
  estimate: '预计',
  target: '目标',
  context: '背景',
};

export const FORM: Record<NumberRow['form'], string> = {
  level: '数量',
  growth: '增减',
  share: '占比',
  rank: '位次',
  words: '只有文字',
};

export const KIND: Record<Indicator['kind'], string> = { stock: '存量', flow: '流量' };
