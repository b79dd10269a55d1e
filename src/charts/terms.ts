/**
 * What charts and pages call statuses, lanes, forms and kinds: the one place of these words. English for
 * them is in `content/vocabulary/english.json`, under `drawing`.
 */
import type { Form, Status } from '../schema.ts';
import type { Kind } from './identity.ts';
import type { Lane } from './lanes.ts';

export const statusNames: Record<Status, string> = {
  actual: '实绩',
  estimate: '预计',
  target: '目标',
  context: '背景',
};

/** 实绩, 预计, 目标, 背景. */
export function statusName(status: Status): string {
  return statusNames[status];
}

/** 目标, 结果. */
export function laneName(lane: Lane): string {
  return lane === 'target' ? statusNames.target : '结果';
}

/** `words`: no number at all. A share is called 比例: 覆盖率 and 完成率 are such, and no 占比. */
export const formNames: Record<Form | 'words', string> = {
  level: '数量',
  growth: '增减',
  share: '比例',
  rank: '位次',
  words: '只有文字',
};

/** What an indicator counts. */
export const kindNames: Record<Kind, string> = {
  stock: '存量',
  flow: '增量',
  share: formNames.share,
};
