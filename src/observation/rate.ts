import { basisOf } from './basis.ts';
import type { Draft, Outcome } from './draft.ts';
import { draft, failure, isStreak } from './drafting.ts';
import { headOf } from './ellipsis.ts';
import type { Memory, Position } from './frame.ts';
import { isBare } from './nouns.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import { clean, takeOpeners } from './strip.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rate: growth or share of the noun in front, of the noun behind (95%以上村), or of the number before. */
export function rate(position: Position, memory: Memory, words: Vocabulary): Outcome {
  const { clause, slot } = position;
  const own = predicateOf(slot, words);
  const topic = topicPhrase(memory, words);
  const phrase = own.noun === '' && own.basis === null ? { ...own, basis: topic.basis } : own;
  const named = rateName(position, phrase, topic.noun, memory, words);
  if (named === null) return failure(slot.quantity);
  return draft({ clause, slot, noun: named.noun, phrase, part: 0, rule: named.rule }, words);
}

interface Name {
  noun: string;
  rule: string;
}

function rateName(
  { slot }: Position,
  phrase: Predicate,
  topic: string,
  memory: Memory,
  words: Vocabulary,
): Name | null {
  const last = memory.drafts.findLast((one) => one.parent === null);
  if (phrase.noun !== '') return nounInFront(phrase.noun, last, memory, words);
  if (slot.after !== '') return { noun: `${clean(slot.after)}占比`, rule: 'noun behind a share' };
  const isTopic = topic !== '' && (last === undefined || words.index.aliases.has(topic));
  if (isTopic) return { noun: topic, rule: 'noun of the clause before' };
  if (last === undefined) return null;
  const isLone = last.quantity.shape === 'streak' || isStreak(last.slot);
  return { noun: isLone ? last.noun : last.measure, rule: 'noun of the number before' };
}

/** 民生支出占财政支出比重 is whole; 占比, 满意率 and 是上年的 need the number before. */
function nounInFront(
  noun: string,
  last: Draft | undefined,
  memory: Memory,
  words: Vocabulary,
): Name {
  if (last && noun.startsWith('占')) {
    const whole = last.noun || last.measure;
    return { noun: `${whole}${shareOf(noun)}`, rule: 'share of the number before' };
  }
  if (last && /^[是为].*的$/.test(noun)) {
    return { noun: `${last.measure}${noun}倍数`, rule: 'multiple of another time' };
  }
  if (!isBare(noun, words)) return { noun, rule: 'noun in front' };
  const rule = last ? 'bare noun after the noun before' : 'noun in front';
  return { noun: headOf(memory, noun, words) + noun, rule };
}

/** The clause before, where it has no number: 一般公共预算收入剔除政策性因素，年均增长6.8%. */
function topicPhrase(memory: Memory, words: Vocabulary): { noun: string; basis: string | null } {
  if (memory.topic === null) return { noun: '', basis: null };
  const based = basisOf(takeOpeners(memory.topic, words.index).rest, words);
  return { noun: clean(based.words), basis: based.basis };
}

function shareOf(noun: string): string {
  return /(?:比重|比例|份额|占比)$/.test(noun) ? noun : `${noun}比重`;
}
