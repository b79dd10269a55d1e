import { wordAt, wordBefore } from '../../quantity.ts';
import type { Slot } from '../clauses/clause.ts';
import { type Lead, leadOf } from '../phrases/lead.ts';
import { clean, takeOpeners } from '../phrases/strip.ts';
import { tailOf } from '../phrases/tail.ts';
import { MULTIPLE, OF_NOUN_BEFORE, STEPS } from '../rules.ts';
import type { Indexes, Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { isStreak } from './drafting.ts';
import { type Memory, type Named, none, type Position } from './frame.ts';
import { headOf, withHead } from './owner.ts';
import { forwardNoun, topicHead, topicNoun, withoutCourse, withoutKind } from './topic.ts';

/**
 * In a list joined by 、 an item without a verb of its own takes that of the item before; behind a
 * comma it does so only where it is counted in the same unit.
 */
export function carried(
  { clause, slot, index }: Position,
  memory: Memory,
  lead: Lead,
  words: Vocabulary,
): string {
  if (standsAlone(lead, slot, words)) return '';
  const last = memory.drafts.findLast((draft) => draft.parent === null);
  if (slot.link === 'list') return last?.slot === clause.slots[index - 1] ? (last?.verb ?? '') : '';
  const isNext =
    slot.link === 'start' &&
    clause.separator === '，' &&
    memory.topic === null &&
    (slot.after !== '' || slot.quantity.unitKind === 'money' || !isWork(lead.rest, last, words));
  const isAlike =
    slot.quantity.comparator !== 'gt' &&
    last?.unit === slot.quantity.unit &&
    last.form === 'level' &&
    !last.isAttribute;
  const isMade = last !== undefined && isMadeToo(last, slot, lead, words);
  return isNext && (isAlike || isMade) && lead.opener === '' ? (last?.verb ?? '') : '';
}

/** Whether the words in front of a number take no verb over: they have one, or say that none is left out. */
function standsAlone(
  { verb, coverb, isThrough, reach, rest }: Lead,
  { after }: Slot,
  { cues, index }: Vocabulary,
): boolean {
  if (cues.phrase.stock.some((word) => rest.endsWith(word))) return true;
  if (verb !== '' || coverb !== '' || isThrough || rest.startsWith('在')) return true;
  if (reach !== '' && reach !== '各') return true;
  const isState =
    (after !== '' && wordAt(index.opaque, rest, 0) === rest) ||
    wordAt(index.nouns.existing, rest, 0) !== null;
  return isState || wordBefore(index.nouns.works, rest, rest.length) !== null;
}

/** 改造危房9767户，易地扶贫搬迁2329户: what is itself done, which only a verb like 实施 governs. */
function isWork(rest: string, last: Draft | undefined, { index }: Vocabulary): boolean {
  const end = rest.slice(-2);
  const isAction = rest.length > 3 && wordAt(index.verbs, end, 0) === end;
  return isAction && !index.governing.has(last?.verb ?? '');
}

/** 新建公园2个，林带5公里: made as what stands before, and no amount of it. */
function isMadeToo(
  { verb, form, unit, isAttribute }: Draft,
  slot: Slot,
  { subject, rest }: Lead,
  { cues, index }: Vocabulary,
): boolean {
  return (
    cues.phrase.making.includes(verb) &&
    form === 'level' &&
    !isAttribute &&
    subject === '' &&
    rest !== '' &&
    slot.after === '' &&
    slot.quantity.comparator !== 'gt' &&
    [unit, slot.quantity.unit].every((one) => cues.noun.madeUnits.includes(one)) &&
    wordBefore(index.nouns.amounts, rest, rest.length) === null
  );
}

/** 地方工业逆势增长，完成产值256亿元: whose output it is opens the clause before, which tells how it went. */
function earnerBefore(noun: string, { topic }: Memory, words: Vocabulary): string {
  const { index } = words;
  if (topic === null || wordBefore(index.nouns.earned, noun, noun.length) === null) return '';
  const told = takeOpeners(topic, index).rest;
  const subject = withoutCourse(told, words);
  if (subject.length === told.length) return honouredIn(told, index);
  return subject.length < 9 ? clean(subject) : '';
}

/** 开发区获评科技创新强园区，产值280亿元: who was honoured opens the clause before. */
function honouredIn(told: string, index: Indexes): string {
  const { noun, predicate } = tailOf(told, index.predicates, index);
  const isHonour = wordAt(index.awarded, predicate, 0) !== null;
  const isName = noun.length < 13 && !noun.includes('、') && wordAt(index.verbs, noun, 0) === null;
  return isHonour && isName ? clean(noun) : '';
}

/** 总数, 满意率, 完成投资: the noun before is put in front. */
export function prefixed(
  noun: string,
  lead: Lead,
  memory: Memory,
  words: Vocabulary,
): Named | null {
  const head =
    earnerBefore(noun, memory, words) ||
    headOf(memory, noun, words) ||
    topicHead(memory, noun, words) ||
    (words.cues.phrase.stock.includes(noun) ? indicatorIn(memory, words) : '');
  const forward = head === '' ? forwardNoun(memory, words) : '';
  if (forward !== '')
    return {
      ...none,
      measure: forward + noun,
      noun: forward,
      verb: '',
      rule: 'noun of the clause behind',
    };
  if (head === '')
    return words.cues.noun.scarce.includes(noun)
      ? null
      : { ...none, measure: noun, noun, verb: '', rule: 'noun in front' };
  const last = memory.drafts.at(-1);
  const whose = ofStock(head.replace(OF_YEAR, ''), noun, memory, words);
  return {
    ...none,
    measure: withHead(whose, noun),
    noun: whose,
    verb: '',
    scope: lead.subject === '' ? (last?.scope ?? null) : null,
    rule: OF_NOUN_BEFORE,
  };
}

/** 2025年|民生实事项目: the year is no part of the name. */
const OF_YEAR = /^(?:19|20)\d\d年(?=..)/;

/** 新增市场主体8341户，增长29.74%，总量突破6万户: the total is not that of those that were added. */
function ofStock(head: string, bare: string, { drafts }: Memory, { cues }: Vocabulary): string {
  if (!cues.phrase.stock.includes(bare)) return head;
  const added = drafts.findLast((one) => one.measure === head && one.verb !== '');
  return added?.noun ?? head;
}

/** What a number without a noun takes over; of “十八连丰”, 连跨3个百亿台阶 and 是2020年的1.4倍 it is the thing, not the years, steps or multiple. */
function ownOf({ quantity, slot, noun, measure, rules }: Draft, { patterns }: Indexes): string {
  const isTold = rules.measure === STEPS || rules.measure === MULTIPLE;
  const isAside = quantity.shape === 'streak' || isStreak(slot) || isTold;
  return isAside ? noun : measure.replace(patterns.added, '');
}

function isEffect({ verb }: Lead, { cues }: Vocabulary): boolean {
  return cues.phrase.effects.includes(verb);
}

/** 向困难群众发放一次性生活补助，惠及1100多万人: who was reached by the object of the clause before. */
function ofTopic(lead: Lead, memory: Memory, words: Vocabulary): Named | null {
  const noun = topicNoun(memory, words);
  if (noun === '') return null;
  const rule = 'effect of the clause before';
  return { ...none, measure: noun + lead.verb, noun, verb: '', rule };
}

/** 全县生产总值突破百亿元大关，达109亿元: the clause before is the name of an indicator, or of what passed a mark. */
export function indicatorIn({ topic, isPassed }: Memory, words: Vocabulary): string {
  const told = takeOpeners(topic ?? '', words.index).rest;
  const name = withoutCourse(told, words);
  if (words.index.aliases.has(name) || name !== told) return name;
  if (!isPassed) return '';
  const { subject, verb, rest } = leadOf(name, words);
  return clean(subject === '' ? rest : subject + verb + rest);
}

/** 累计达到36家: the noun of the number before, of which a stock is told where the words say so. */
function whole(
  last: Draft,
  { opener, reach }: Lead,
  rule: string,
  { cues, index }: Vocabulary,
): Named {
  const isStock = cues.phrase.stock.some((word) => (opener + reach).includes(word));
  return {
    ...none,
    scope: last.scope,
    measure: isStock ? `${last.noun.replace(index.patterns.added, '')}累计` : ownOf(last, index),
    noun: last.noun,
    verb: isStock ? '' : last.verb,
    rule,
  };
}

/** 利用外资1亿美元；出口2亿美元: what is exported is told by no number before. */
const isTrade = ({ verb, subject, rest }: Lead) =>
  /^(?:出口|进口)$/.test(verb) && subject === '' && rest === '';

/** 新开工棚户区改造3670套，基本建成9323套: those completed are no new starts. */
function withoutState(noun: string, { nouns }: Vocabulary['index']): string {
  const length = wordAt(nouns.states, noun, 0)?.length ?? 0;
  return noun.length - length < 2 ? noun : noun.slice(length);
}

/** 建成25万平方米; 完成48亿元 of an indicator says no more than its name. */
function withOwnVerb({ verb }: Lead, { noun }: Draft, rule: string, { index }: Vocabulary): Named {
  const own = verb === '完成' && index.aliases.has(noun) ? '' : verb;
  const thing = withoutKind(withoutState(noun, index), index);
  return { ...none, measure: own + thing, noun, verb: own, rule };
}

/** 出动3.2万人 with nothing before it, 建成车间8处，培训1067人次, or 优良水体比例94.8%，造林绿化19万亩: the verb says itself what is counted. */
function alongside(
  last: Draft | undefined,
  unit: string,
  lead: Lead,
  { cues }: Vocabulary,
): Named | null {
  const people = cues.noun.peopleUnits;
  const isOfOthers = people.includes(unit) && !people.includes(last?.unit ?? '');
  const isOfPeople = isOfOthers && cues.phrase.toPeople.includes(lead.verb);
  const isPaid = cues.phrase.paid.includes(lead.verb) && lead.verb !== last?.verb;
  const isOwn = last === undefined || isTrade(lead) || isOfPeople || isPaid;
  if (!isOwn && (last.form !== 'share' || lead.verb.length < 4)) return null;
  return { ...none, measure: lead.verb, noun: lead.verb, verb: '', rule: 'verb alone' };
}

/** 建成25万平方米, 累计达到36家: the whole noun is that of the number before. With none before, the verb is the noun: 出动3.2万人. */
export function takenOver(
  memory: Memory,
  lead: Lead,
  unit: string,
  rule: string,
  words: Vocabulary,
): Named | null {
  const last = memory.drafts.findLast((draft) => draft.parent === null);
  if (!last && memory.topic !== null && isEffect(lead, words)) return ofTopic(lead, memory, words);
  const isVerb = lead.verb !== '' && !words.cues.phrase.light.includes(lead.verb);
  const stated = isVerb ? '' : indicatorIn(memory, words);
  if (stated !== '') return { ...none, measure: stated, noun: stated, verb: '', rule };
  if (!last && words.cues.noun.attributes.includes(lead.verb))
    return prefixed(lead.verb, lead, memory, words);
  const alone = isVerb ? alongside(last, unit, lead, words) : null;
  if (alone) return alone;
  if (!last || isTrade(lead)) return null;
  if (isEffect(lead, words))
    return { ...none, measure: last.noun + lead.verb, noun: last.noun, verb: '', rule };
  return isVerb ? withOwnVerb(lead, last, rule, words) : whole(last, lead, rule, words);
}
