import { basisOf } from './basis.ts';
import type { Draft, Outcome } from './draft.ts';
import { draft, failure, isStreak } from './drafting.ts';
import { headOf } from './ellipsis.ts';
import type { Memory, Position } from './frame.ts';
import { fulfilmentIn } from './fulfilment.ts';
import { isBare } from './nouns.ts';
import { COMPARED, type Predicate, predicateOf } from './predicate.ts';
import { OF_EACH } from './series.ts';
import { clean, takeOpeners } from './strip.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rate: growth or share of the noun in front, of the noun behind (95%以上村), or of the number before. */
export function rate(position: Position, memory: Memory, words: Vocabulary): Outcome {
  const { clause, slot } = position;
  const own = predicateOf({ ...slot, before: slot.before.replace(OF_EACH, '') }, words);
  const isLeftOut = own.noun === '' || EXISTENCE.test(own.noun);
  const topic = isLeftOut ? topicPhrase(memory, words) : { noun: '', basis: null };
  const based = own.noun === '' && own.basis === null ? { ...own, basis: topic.basis } : own;
  const phrase = withChangeBefore(based, position, memory);
  const named = rateName(position, phrase, topic.noun, memory, words);
  if (named === null) return failure(slot.quantity);
  const read = draft({ clause, slot, noun: named.noun, phrase, part: 0, rule: named.rule }, words);
  return named.carried === undefined ? read : { ...read, noun: named.carried };
}

/** 增长7%、力争8%以上: an item of a list that says no change of its own tells that of the item before. */
function withChangeBefore(
  phrase: Predicate,
  { clause, slot, index }: Position,
  { drafts }: Memory,
): Predicate {
  const last = drafts.at(-1);
  const isNext = slot.link === 'list' && last?.slot === clause.slots[index - 1];
  const isAlike = last?.form === 'growth' && last.unit === slot.quantity.unit;
  if (!isNext || !isAlike || phrase.noun !== '' || phrase.sign !== 0) return phrase;
  return { ...phrase, sign: last.value < 0 ? -1 : 1, basis: last.basis, rule: 'change before' };
}

/** 目前全市有70%的…: nothing is said of what there is. */
const EXISTENCE = /^(?:现在|目前)?(?:[全我][国省市县区州])?[已共约现]?有$/;
/** Rules of numbers that say how another compares; what follows speaks of that other again. */
const ELSEWHERE = 'number before, compared with another place';
const MULTIPLE = 'multiple of another time';
const FULFILMENT = 'how far a task was done';

interface Name {
  noun: string;
  rule: string;
  /** What the next number may take over, where that is less than the noun. */
  carried?: string;
}

function rateName(
  { slot }: Position,
  phrase: Predicate,
  topic: string,
  memory: Memory,
  words: Vocabulary,
): Name | null {
  const last = memory.drafts.findLast((one) => one.parent === null);
  const isPart = /[^占].的$/.test(phrase.noun) && !/^[是为占]|占/.test(phrase.noun);
  if (isPart && slot.after !== '') {
    const noun = `${phrase.noun.slice(0, -1)}${clean(slot.after)}比重`;
    return { noun, rule: 'share of the noun in front' };
  }
  const isExistence = EXISTENCE.test(phrase.noun);
  const done = taskName(phrase.noun, last, memory, words);
  if (done !== null) return done;
  if (phrase.noun !== '' && !isExistence) return nounInFront(phrase.noun, last, memory, words);
  if (clean(slot.after) !== '')
    return { noun: `${clean(slot.after)}占比`, rule: 'noun behind a share' };
  const isTopic = topic !== '' && (last === undefined || words.index.aliases.has(topic));
  if (isTopic) return { noun: topic, rule: 'noun of the clause before' };
  if (last === undefined) return null;
  const isCompared = [MULTIPLE, ELSEWHERE, FULFILMENT].includes(last.rules.measure ?? '');
  const isLone = isCompared || last.quantity.shape === 'streak' || isStreak(last.slot);
  return { noun: isLone ? last.noun : last.measure, rule: 'noun of the number before' };
}

/** 省外资金52.1亿元，完成年度任务的104%: of the number before, unless a clause without a number stands between. */
function taskName(
  noun: string,
  last: Draft | undefined,
  { topic }: Memory,
  words: Vocabulary,
): Name | null {
  const done = fulfilmentIn(noun, words);
  if (done === null) return null;
  const { subject, of } = done;
  if (subject !== '') return { noun: `${subject}${of}比例`, rule: FULFILMENT, carried: subject };
  if (last === undefined || topic !== null) return null;
  return { noun: `${last.measure}${of}比例`, rule: FULFILMENT, carried: last.measure };
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
  if (last && COMPARED.test(noun)) {
    return { noun: `${last.measure}${noun}`, rule: ELSEWHERE, carried: last.noun };
  }
  if (last && /^[是为].*的$/.test(noun)) {
    return { noun: `${last.measure}${noun}倍数`, rule: MULTIPLE, carried: last.noun };
  }
  if (/占.+的$/.test(noun)) return { noun: shareOf(noun), rule: 'noun in front' };
  if (!isBare(noun, words)) return { noun: noun.replace(/(?<=..)的$/, ''), rule: 'noun in front' };
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
  return /(?:比重|比例|份额|占比)$/.test(noun) ? noun : `${noun.replace(/的$/, '')}比重`;
}
