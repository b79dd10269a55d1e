/** Keys of the charts: only the signs that a drawing holds, in ink, since they belong to no place. */
import type { Element } from 'hast';
import {
  corners,
  dash,
  element,
  type GlyphOptions,
  glyph,
  hatch,
  type KeyItem,
  reach,
  shift,
} from '../../plot.ts';
import type { Comparator, Observation, Status } from '../../schema.ts';
import type { Entry } from '../entries.ts';
import { type PlanWord, planWord } from '../identity.ts';
import { statusName } from '../terms.ts';
import { chinese, type Wording } from '../wording.ts';

/** Comparators that have a sign, with the word for it in keys. */
export const comparatorNames: [Comparator, string][] = [
  ['ge', '以上'],
  ['gt', '超过'],
  ['le', '以内'],
  ['lt', '不足'],
  ['approx', '左右'],
  ['range', '几至几'],
];

/** 以上, 左右 and the like, and 力争. */
export function boundItems(entries: Entry[], say: Wording = chinese): KeyItem[] {
  const found = entries.flatMap((said) => (said.kind === 'value' ? [said.observation] : []));
  const items = comparatorNames.flatMap(([comparator, words]) => {
    const one = found.find((observation) => observation.comparator === comparator);
    return one ? [signItem({ status: one.status, comparator }, say.word(words))] : [];
  });
  const strives = found.some((one) => one.commitment === 'strive');
  const striving = { status: 'target', commitment: 'strive' } as const;
  return strives ? [...items, signItem(striving, say.word('力争'))] : items;
}

/** 实绩, 预计, 目标, 背景. */
export function statusItems(entries: Entry[], say: Wording = chinese): KeyItem[] {
  const statuses: Status[] = ['actual', 'estimate', 'target', 'context'];
  return statuses
    .filter((status) =>
      entries.some(
        (said) =>
          'observation' in said &&
          (said.kind === 'value' || status === 'context') &&
          said.observation.status === status,
      ),
    )
    .map((status) => signItem({ status }, say.word(statusName(status))));
}

/** The size of a plan has one sign in all charts, in both its years. */
export const planSign = { status: 'target', shape: 'square' } as const;

const planNames: Record<PlanWord, string> = {
  计划: '计划数，不是完成数',
  候选: '候选，待人民代表大会票决',
};

/** The sign of plans with what these ones are; nothing where there are none. */
export function plannedItems(plans: Observation[], say: Wording = chinese): KeyItem[] {
  const words = new Set(plans.map(planWord));
  const [only] = words;
  if (only === undefined) return [];
  const name = words.size > 1 ? '计划数或候选数，不是完成数' : planNames[only];
  return [signItem(planSign, say.word(name))];
}

/** What an empty cell says. */
export function blankItem(say: Wording = chinese): KeyItem {
  return { glyph: element('g', {}), reach: both(0), text: say.word('空白：未读到数字') };
}

/** What stands where no number of the asked form does: another number, words, nothing, something unread. `other` is for numbers that are so for several reasons. */
export function standInItems(entries: Entry[], other: string, say: Wording = chinese): KeyItem[] {
  const reason = say.word(reasonOf(entries) ?? other);
  const signs: Partial<Record<Entry['kind'], KeyItem>> = {
    other: signItem({ status: 'actual', shape: 'square' }, reason),
    words: {
      glyph: ink(shift(-6, 0, corners(12))),
      reach: { left: 22, right: 14 },
      text: say.word('只有文字'),
    },
    absent: { glyph: dash(), reach: both(6), text: say.word('未提及'), className: 'muted' },
    unread: {
      glyph: hatch(),
      reach: both(5),
      text: say.word('有数字，未读出'),
      className: 'muted',
    },
  };
  const kinds = new Set(
    entries.flatMap((said) => (said.kind === 'absent' && said.named ? [] : [said.kind])),
  );
  return Object.entries(signs).flatMap(([kind, item]) =>
    kinds.has(kind as Entry['kind']) ? [item] : [],
  );
}

/** A sign of the key, in ink. */
export function ink(sign: Element): Element {
  return element('g', { class: 'ink' }, sign);
}

function signItem(options: GlyphOptions, text: string): KeyItem {
  return { glyph: ink(glyph(options)), reach: reach(options), text };
}

function both(half: number) {
  return { left: half, right: half };
}

/** 只报金额, where that is the reason of all. */
function reasonOf(entries: Entry[]): string | null {
  const reasons = new Set(entries.flatMap((said) => (said.kind === 'other' ? [said.why] : [])));
  const [reason = ''] = reasons;
  return reasons.size === 1 && reason.startsWith('只报') ? reason : null;
}
