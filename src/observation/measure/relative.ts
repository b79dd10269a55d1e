import type { Slot } from '../clauses/clause.ts';
import { endsIn } from '../phrases/nouns.ts';
import type { Predicate } from '../phrases/predicate.ts';
import { clean, takeOpeners } from '../phrases/strip.ts';
import { tailOf } from '../phrases/tail.ts';
import { consistsOf } from '../phrases/verb.ts';
import { ELSEWHERE, MULTIPLE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import type { Memory } from './frame.ts';

/** What a rate is of. */
export interface Name {
  noun: string;
  rule: string;
  /** What the next number may take over, where that is less than the noun. */
  carried?: string;
}

/** 是“十五”末的6.7倍 */
export const OF_TIME = /^[是为].*的$/;
/** 工业增加值是“十五”末的6.7倍: subject and comparison. */
const SUBJECT_OF_TIME = /^(.{2,}?)((?:是|相当于|为)[^，]{2,10}的)$/;

/** 累计完成工业投资突破千亿元，是“十五”的6倍, 工业增加值是“十五”末的6.7倍 */
export function multipleOf(noun: string, topic: string, last: Draft | undefined): Name | null {
  if (OF_TIME.test(noun) && last === undefined && topic !== '')
    return { noun: `${topic}${noun}倍数`, rule: MULTIPLE, carried: topic };
  const [, subject = '', told = ''] = OF_TIME.test(noun) ? [] : (SUBJECT_OF_TIME.exec(noun) ?? []);
  if (subject === '') return null;
  return { noun: `${subject}${told}倍数`, rule: MULTIPLE, carried: subject };
}

/** What is said of the number before: its share, how it compares, what it moves. */
export function relativeName(
  noun: string,
  last: Draft | undefined,
  words: Vocabulary,
): Name | null {
  if (last && noun.startsWith('占')) {
    const whole = last.noun || last.measure;
    return { noun: `${whole}${shareOf(noun, words)}`, rule: 'share of the number before' };
  }
  if (last && words.index.patterns.abovePlace.test(noun)) {
    const isAside = last.rules.measure === ELSEWHERE || last.form === 'rank';
    const own = isAside ? last.noun : last.measure;
    return { noun: `${own}${noun}`, rule: ELSEWHERE, carried: own };
  }
  if (last && OF_TIME.test(noun)) {
    return { noun: `${last.measure}${noun}倍数`, rule: MULTIPLE, carried: last.noun };
  }
  if (noun.startsWith('拉动'))
    return {
      noun: `${(last?.noun ?? '').replace(/占.*$/, '')}${noun}增长`,
      rule: 'effect of the number before',
    };
  if (last && words.index.patterns.effect.test(noun))
    return { noun: `${last.noun}${noun}`, rule: 'effect of the number before' };
  return null;
}

/** 第三产业加快发展，对经济增长的贡献率提高4.8个百分点: what moves stands in the clause before. */
export function effectOfTopic(noun: string, { topic }: Memory, { index }: Vocabulary): Name | null {
  if (topic === null || !noun.startsWith('对')) return null;
  const tail = tailOf(takeOpeners(topic, index).rest, index.predicates, index);
  if (tail.predicate === '') return null;
  return { noun: clean(tail.noun) + noun, rule: 'effect of the clause before' };
}

/** 占财政支出, 占财政支出的比重 */
export function shareOf(noun: string, { index }: Vocabulary): string {
  return endsIn(index.nouns.shares, noun) ? noun : `${noun.replace(/的$/, '')}比重`;
}

/** 建档立卡户住房100%达标, 征收地块100%签约, 事项85%实现“一网通办”: what so many of the things did stands behind. */
export function doneToAll(
  { noun, sign }: Predicate,
  { after, quantity }: Slot,
  { index }: Vocabulary,
): Name | null {
  const done = clean(after);
  if (quantity.unit !== '%' || sign !== 0 || noun.length < 2 || done.length < 2) return null;
  if (endsIn(index.nouns.rates, noun) || endsIn(index.nouns.shares, noun)) return null;
  const told = done.replace(/“[^”]+”$/, '');
  const isDone = consistsOf(told, index.predicates) || consistsOf(told, index.nominals);
  return isDone ? { noun: noun + done, rule: 'what was done to a share', carried: noun } : null;
}
