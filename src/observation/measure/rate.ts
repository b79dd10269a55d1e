import { hasWord } from '../../quantity.ts';
import type { Slot } from '../clauses/clause.ts';
import { ofNextPlace } from '../lists/compared.ts';
import { fulfilmentIn } from '../lists/fulfilment.ts';
import { OF_EACH } from '../lists/series.ts';
import { basisOf } from '../phrases/basis.ts';
import { endsIn, isBare } from '../phrases/nouns.ts';
import { type Predicate, predicateOf } from '../phrases/predicate.ts';
import { clean, takeOpeners } from '../phrases/strip.ts';
import {
  BY_PLACE,
  ELSEWHERE,
  FULFILMENT,
  MULTIPLE,
  OF_NOUN_BEFORE,
  OF_NUMBER_BEFORE,
  PASSED_BEFORE,
  STEPS,
} from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft, Outcome } from './draft.ts';
import { draft, failure, isStreak } from './drafting.ts';
import type { Memory, Position } from './frame.ts';
import { withTailOfSibling } from './levels.ts';
import { headOf, withHead } from './owner.ts';
import {
  doneToAll,
  effectOfTopic,
  multipleOf,
  type Name,
  OF_TIME,
  relativeName,
  shareOf,
} from './relative.ts';
import { withoutCourse, withoutCrossed } from './topic.ts';

/** A rate: growth or share of the noun in front, of the noun behind (95%以上村), or of the number before. */
export function rate(position: Position, memory: Memory, words: Vocabulary): Outcome {
  const { clause, slot } = position;
  const said = predicateOf({ ...slot, before: slot.before.replace(OF_EACH, '') }, words);
  const own = { ...said, noun: withoutCrossed(said.noun, words) };
  const isLeftOut =
    own.noun === '' || words.index.patterns.existence.test(own.noun) || OF_TIME.test(own.noun);
  const topic = isLeftOut ? topicPhrase(memory, words) : NO_TOPIC;
  const based = isLeftOut ? withTopic(own, topic) : own;
  const phrase = withSpeed(withChangeBefore(based, position, memory, words), slot, words);
  const named = rateName(position, phrase, topic, memory, words);
  if (named === null) return failure(slot.quantity);
  const read = draft({ clause, slot, noun: named.noun, phrase, part: 0, rule: named.rule }, words);
  const isOfPlace = named.rule === ELSEWHERE && read.form === 'level';
  const formed = isOfPlace
    ? { ...read, form: 'growth' as const, rules: { ...read.rules, form: BY_PLACE } }
    : read;
  return named.carried === undefined ? formed : { ...formed, noun: named.carried };
}

/** What the clause before says of a number that says nothing: 增加值增速由负转正，达3.5%. */
function withTopic(own: Predicate, { basis, isSpeed }: Topic): Predicate {
  const based = own.noun === '' && own.basis === null ? { ...own, basis } : own;
  const isChange = isSpeed && own.noun === '' && own.sign === 0;
  return isChange ? { ...based, sign: 1, rule: 'speed in the clause before' } : based;
}

/** 保持年均9.4%的增速: the word of change stands behind. */
function withSpeed(phrase: Predicate, { after }: Slot, { index }: Vocabulary): Predicate {
  if (phrase.sign !== 0 || !index.patterns.speedBehind.test(clean(after))) return phrase;
  const noun = phrase.noun.replace(index.patterns.keeping, '');
  return { ...phrase, noun, sign: 1, rule: 'word of change behind' };
}

/** 增长7%、力争8%以上, 增长7%，力争8%以上: what says no change of its own tells that of the item before, or of the clause before where it strives for more. */
function withChangeBefore(
  phrase: Predicate,
  { clause, slot, index }: Position,
  { drafts, topic }: Memory,
  words: Vocabulary,
): Predicate {
  const last = drafts.at(-1);
  const isRate = last !== undefined && endsIn(words.index.nouns.rates, last.measure);
  const isBehind = slot.link === 'start' && clause.separator === '，' && topic === null;
  // 城镇化率提高1%，力争达到60%: a rate that is reached is no change.
  const strives = isBehind && !isRate && hasWord(words.index.status.strive, slot.before);
  const isNext = strives || (slot.link === 'list' && last?.slot === clause.slots[index - 1]);
  const isAlike = last?.form === 'growth' && last.unit === slot.quantity.unit;
  if (!isNext || !isAlike || phrase.noun !== '' || phrase.sign !== 0) return phrase;
  return { ...phrase, sign: last.value < 0 ? -1 : 1, basis: last.basis, rule: 'change before' };
}

/** What the clause before names. */
interface Topic {
  noun: string;
  basis: string | null;
  /** It is an indicator, or what went in some way, and so the subject of a rate whatever stands before. */
  isSubject: boolean;
  /** It tells how fast something grew. */
  isSpeed: boolean;
}

const NO_TOPIC: Topic = { noun: '', basis: null, isSubject: false, isSpeed: false };

/** 增长6.5%|（可比价）: a remark, and no noun. */
const ASIDE = /^（[^（）]*）/;

function rateName(
  { slot }: Position,
  phrase: Predicate,
  topic: Topic,
  memory: Memory,
  words: Vocabulary,
): Name | null {
  const last = memory.drafts.findLast((one) => one.parent === null);
  const stated = statedName(slot, phrase.noun, topic.noun, last, words);
  if (stated) return stated;
  const isExistence = words.index.patterns.existence.test(phrase.noun);
  const done = taskName(phrase.noun, last, memory, words);
  if (done !== null) return done;
  const carriedOut = doneToAll(phrase, slot, words);
  if (carriedOut !== null) return carriedOut;
  if (phrase.noun !== '' && !isExistence) return nounInFront(phrase.noun, last, memory, words);
  const behind = clean(slot.after.replace(ASIDE, '')).replace(/^[为是](?=..)/, '');
  if (behind !== '') return { noun: `${behind}占比`, rule: 'noun behind a share' };
  const isTopic = topic.noun !== '' && (last === undefined || topic.isSubject);
  if (isTopic) return { noun: topic.noun, rule: 'noun of the clause before' };
  if (last === undefined) return null;
  const isChange = slot.quantity.unit === '%' && phrase.sign !== 0;
  const whole = isChange ? (wholeOf(last, memory, words) ?? placedBefore(last, memory)) : undefined;
  const taken = nounTakenOver(whole ?? last, slot, words);
  // 固定资产投资增速连续6个季度位居全市第一，增长8.2%: it is the investment that grew.
  return isChange
    ? { ...taken, noun: taken.noun.replace(words.index.patterns.speedOf, '') }
    : taken;
}

/** Where the words in front tell the whole of what a rate is of: 是上年的, 村的, 包头市 behind 高于自治区. */
function statedName(
  slot: Slot,
  noun: string,
  topic: string,
  last: Draft | undefined,
  words: Vocabulary,
): Name | null {
  const isPart = /[^占].的$/.test(noun) && !/^[是为占]|占/.test(noun);
  if (isPart && slot.after !== '') {
    const whole = `${noun.slice(0, -1)}${clean(slot.after)}比重`;
    return { noun: whole, rule: 'share of the noun in front' };
  }
  if (slot.quantity.unit === '倍') return multipleOf(noun, topic, last);
  const compared = ofNextPlace(slot, noun, last, words);
  return compared === null ? null : { noun: compared, rule: ELSEWHERE, carried: last?.noun ?? '' };
}

/** 连续五年居中西部第一，年均增长30.7%: it is the amount that grew, not its place, nor the years. */
function placedBefore(last: Draft, { drafts }: Memory): Draft | undefined {
  if (last.form !== 'rank') return undefined;
  return drafts.findLast(
    (one) =>
      one.parent === null &&
      one.form !== 'rank' &&
      one.quantity.shape !== 'streak' &&
      !isStreak(one.slot) &&
      last.noun.startsWith(one.noun || one.measure),
  );
}

/** Of 全省第4，较上年前移2位 the place moved. */
function nounTakenOver(last: Draft, { quantity }: Slot, words: Vocabulary): Name {
  const rule = OF_NUMBER_BEFORE;
  if (last.form === 'rank' && words.cues.standing.units.includes(quantity.unit))
    return { noun: last.measure, rule };
  const isCompared = [MULTIPLE, ELSEWHERE, FULFILMENT, STEPS].includes(last.rules.measure ?? '');
  const isAside =
    last.form === 'rank' ||
    last.quantity.shape === 'streak' ||
    isStreak(last.slot) ||
    isSurplus(last);
  const noun = isCompared || isAside ? last.noun : last.measure;
  return { noun, rule };
}

/** 超额完成年度任务2.1亿元，增长20.6%: what grew is what was completed. */
const isSurplus = ({ rules }: Draft) => rules.measure === PASSED_BEFORE;

/** 完成523亿元，占全市的比重为17%，增长14%: it is the amount that grew, not its share. */
function wholeOf(last: Draft, { drafts }: Memory, { index }: Vocabulary): Draft | undefined {
  const [, owner = ''] = index.patterns.ownerOfShare.exec(last.measure) ?? [];
  if (last.form === 'level' || owner === '') return undefined;
  const before = drafts.findLast((one) => one.form === 'level' && one.parent === null);
  return before !== undefined && last.measure.startsWith(before.noun || before.measure)
    ? before
    : { ...last, measure: owner, noun: owner };
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
  const relative = effectOfTopic(noun, memory, words) ?? relativeName(noun, last, words);
  if (relative) return relative;
  if (/占.+的$/.test(noun)) return { noun: shareOf(noun, words), rule: 'noun in front' };
  if (/^[^占]{1,}[^占抢侵霸]占[^占、率比]{2,10}$/.test(noun))
    return { noun: shareOf(noun, words), rule: 'noun in front' };
  if (/[^占]占$/.test(noun))
    return { noun: `${wholeIn(memory, last)}${noun}比`, rule: 'share of a whole' };
  if (!isBare(noun, words)) {
    const own = noun.replace(/(?<=..)的$/, '');
    const named = withTailOfSibling(own, (one) => one === last, memory, words);
    return { noun: named, rule: 'noun in front' };
  }
  const rule = last ? OF_NOUN_BEFORE : 'noun in front';
  return { noun: withHead(headOf(memory, noun, words), noun), rule };
}

/** 在工业增加值中，制造业占90.6%，战略性新兴产业占44%: what both are shares of, or ''. */
function wholeIn({ topic }: Memory, last: Draft | undefined): string {
  const stated = /^在?(.{2,}中)$/.exec(topic ?? '')?.[1];
  return stated ?? /^(.{2,}?中).+占比$/.exec(last?.measure ?? '')?.[1] ?? '';
}

/** The clause before, where it has no number: 一般公共预算收入剔除政策性因素，年均增长6.8%. */
function topicPhrase(memory: Memory, words: Vocabulary): Topic {
  if (memory.topic === null) return NO_TOPIC;
  const based = basisOf(takeOpeners(memory.topic, words.index).rest, words);
  const noun = clean(withoutCourse(based.words, words));
  const isSubject = noun.length < based.words.length || words.index.aliases.has(noun);
  const isSpeed = /增[速幅]/.test(based.words.slice(noun.length));
  return { noun, basis: based.basis, isSubject, isSpeed };
}
