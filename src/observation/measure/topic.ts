import { wordAt } from '../../quantity.ts';
import type { Slot } from '../clauses/clause.ts';
import { type Lead, leadOf } from '../phrases/lead.ts';
import { endsIn } from '../phrases/nouns.ts';
import { clean, withoutExamples } from '../phrases/strip.ts';
import { tailOf } from '../phrases/tail.ts';
import { WHAT_THEY_DID } from '../rules.ts';
import type { Indexes, Vocabulary } from '../vocabulary.ts';
import { isStreak } from './drafting.ts';
import type { Memory } from './frame.ts';

/** The words of a clause without those that only say how its subject went. */
export function withoutCourse(text: string, { index }: Vocabulary): string {
  return text.replace(index.patterns.course, '');
}

/** 生产总值突破百亿元大关，达109亿元: the mark that was passed says nothing of what is counted. */
export function withoutCrossed(text: string, { index }: Vocabulary): string {
  const { crossed, crossedEnd } = index.patterns;
  return crossedEnd.test(text) ? text.replace(crossed, '') : text;
}

/** 项目|集中签约: what those were that the next number counts in another state. */
export const withoutKind = (noun: string, { patterns }: Indexes) =>
  noun.replace(patterns.inState, '');

/** What names a bare 项目: the projects before it, or the object of the clause before. */
export function topicOf(noun: string, memory: Memory, words: Vocabulary): string {
  const { nouns } = words.index;
  const last = memory.drafts.findLast(
    (one) => !isStreak(one.slot) && one.quantity.shape !== 'streak',
  );
  if (memory.topic === null && last?.noun.endsWith(noun) && last.rules.measure === WHAT_THEY_DID) {
    return last.noun.slice(0, last.noun.length - noun.length);
  }
  if (memory.isItem) return '';
  // 洽谈项目46项，签约项目20项: the next number counts those in another state.
  const isKind = last !== undefined && endsIn(nouns.stages, last.noun.slice(0, -noun.length));
  if (memory.topic === null)
    return last?.noun.endsWith(noun) && !isKind
      ? last.noun.slice(0, last.noun.length - noun.length)
      : '';
  const head = topicNoun(memory, words);
  // 成功举办推介会，签约项目14个: the projects are signed at the meeting, and are not its own.
  return head.endsWith(noun) || endsIn(nouns.events, head) ? '' : head;
}

/** 启动10.37平方公里城市更新，57个项目已完工: where little is said of the projects, the noun before names them. */
export function shortTopic(said: string, { drafts, topic }: Memory, { index }: Vocabulary): string {
  const last = drafts.at(-1);
  const isShort = said.length <= 4 && topic === null;
  if (!isShort || last?.parent !== null || last.form !== 'level') return '';
  // 3个片区主体封顶，12个项目主体完工: each tells of its own.
  if (last.rules.measure === WHAT_THEY_DID) return '';
  return index.nouns.topical.has(last.noun) ? '' : last.noun;
}

/** The object of the clause before, where that has no number. */
export function topicNoun(memory: Memory, words: Vocabulary): string {
  const lead = memory.topic === null ? null : leadOf(memory.topic, words);
  if (lead === null || lead.verb === '' || wordAt(words.index.coverbs, lead.rest, 0) === '以')
    return '';
  const isObject = endsIn(words.index.pushing, lead.opener) && lead.subject !== '';
  return clean(withoutExamples(isObject ? lead.subject + lead.verb + lead.rest : lead.rest));
}

/** 投资9.5亿元，建设县城重点项目41个: what the money is for stands in the clause behind; a rate there says nothing of that, nor do two numbers. */
export function forwardNoun({ next }: Memory, words: Vocabulary): string {
  if (next === null) return '';
  const [slot] = next.slots;
  if (!slot) return workOf(leadOf(next.text, words), words);
  if (slot.quantity.unitKind === 'rate' || next.slots.length > 1) return '';
  const lead = leadOf(slot.before, words, true);
  if (lead.verb === '' || lead.subject !== '') return '';
  return lead.rest === '' ? countedBehind(slot, words) : clean(withoutExamples(lead.rest));
}

/** 投资6072万元，打造了16个扶贫产业园: the things that the money made, unless they are only called projects. */
function countedBehind({ quantity, after }: Slot, { cues, index }: Vocabulary): string {
  const { noun } = tailOf(after, index.predicates, index);
  const isNamed = quantity.unitKind === 'count' && !cues.noun.generic.includes(noun);
  return isNamed && noun.length < 12 && !noun.includes('、') ? clean(noun) : '';
}

/** 投入1.6亿元，全面实施湖泊治理一期工程: the one work that a clause without a number names. */
function workOf({ verb, subject, rest }: Lead, { index }: Vocabulary): string {
  const isWork = verb !== '' && subject === '' && endsIn(index.nouns.undertakings, rest);
  return isWork && !rest.includes('、') ? clean(withoutExamples(rest)) : '';
}

/** 城市快速路串线成环，通车里程达到45公里: whose length it is opens the clause before, whatever its verb. */
function ownerIn(topic: string, bare: string, words: Vocabulary): string {
  const owners = Object.entries(words.cues.noun.owners).find(([end]) => bare.endsWith(end))?.[1];
  if (owners === undefined) return '';
  const { verb, subject, rest } = leadOf(topic, words);
  const said = verb === '' || subject === '' ? rest : subject;
  const ends = owners.map((owner) => said.indexOf(owner) + owner.length);
  const end = Math.max(...ends.filter((at, index) => at >= (owners[index]?.length ?? 0)), 0);
  const owner = clean(said.slice(0, end));
  return owner.length > 12 || owner.includes('、') ? '' : owner;
}

/** The object of the clause before, where it is something that money or numbers can belong to. */
export function topicHead(memory: Memory, bare: string, words: Vocabulary): string {
  const owner = memory.topic === null ? '' : ownerIn(memory.topic, bare, words);
  if (owner !== '') return owner;
  const head = topicNoun(memory, words).replace(/（[^（）]*）$/, '');
  return endsIn(words.index.nouns.undertakings, head) ? head.replace(/建设$/, '') : '';
}
