import { wordAt } from '../../quantity.ts';
import { type Lead, leadOf } from '../phrases/lead.ts';
import { isBare, isExamples } from '../phrases/nouns.ts';
import { clean } from '../phrases/strip.ts';
import type { Tail } from '../phrases/tail.ts';
import { consistsOf } from '../phrases/verb.ts';
import { WHAT_THEY_DID } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Memory, type Named, none } from './frame.ts';
import { shortTopic, topicOf } from './topic.ts';

/** What was said of the things that a number counts. */
interface Said {
  tail: Tail;
  lead: Lead;
  /** No verb in front is part of the measure. */
  isOpen: boolean;
  /** The words behind the next number, where that is part of what was said: 为6万名学生开展1次测评. Else ''. */
  object: string;
  hasNext: boolean;
}

/** 企业被评为瞪羚企业, 为学生开展1次测评: the measure with what the counted things did, or null where nothing is said of them. */
export function whatTheyDid(
  noun: string,
  said: Said,
  memory: Memory,
  words: Vocabulary,
): Named | null {
  const { tail, lead, hasNext, object } = said;
  const isSaid =
    !/^(?:[均都已]|全部)?(?:达到|达)?$/.test(tail.predicate) &&
    !saysOnlyBare(tail.predicate, words) &&
    !(hasNext && consistsOf(tail.predicate, words.index.verbs));
  if (isSaid) return withPredicate(noun, tail.predicate, said, memory, words);
  const isDone = tail.predicate !== '' && object !== '' && (lead.coverb !== '' || isOnly(said));
  return isDone ? withPredicate(noun, tail.predicate + object, said, memory, words) : null;
}

/** 103个部门挂包117个村: with nothing in front, what they did is all that is known of those that are counted. */
const isOnly = ({ lead, isOpen, hasNext }: Said) => isOpen && hasNext && lead.rest === '';

function withPredicate(
  noun: string,
  predicate: string,
  { lead, isOpen }: Said,
  memory: Memory,
  words: Vocabulary,
): Named {
  const told = clean(predicate.replace(/(?:达到|达|为)$/, ''));
  const { head, action } = inFront(lead, isOpen);
  const isOther = !words.index.nouns.topical.has(noun) || isExamples(lead.rest);
  const named = isOther ? head : topicOf(noun, memory, words) || shortTopic(told, memory, words);
  const counted = named + noun;
  const opener = words.cues.phrase.kept.find((word) => lead.opener.includes(word)) ?? '';
  const measure = told.endsWith(noun) ? action + told : `${opener}${action}${told}的${counted}`;
  return { ...none, measure, noun: counted, verb: '', rule: WHAT_THEY_DID };
}

/** What stands in front of the counted things: part of their name (优化营商环境|150项举措), or an action. */
function inFront(
  { subject, verb, rest, coverb }: Lead,
  isOpen: boolean,
): { head: string; action: string } {
  const isFree = coverb === '' && !isExamples(rest) && rest !== '有';
  const isOwned = !isOpen && isFree && rest !== '';
  if (isOwned) return { head: clean(subject + verb + rest), action: '' };
  const head = isFree ? clean(subject + (isOpen ? rest : '')) : '';
  return { head, action: isOpen ? '' : verb };
}

/** 完成投资174亿元 says nothing of which projects are counted. */
function saysOnlyBare(predicate: string, words: Vocabulary): boolean {
  const lead = leadOf(predicate, words);
  return lead.subject === '' && isBare(clean(lead.rest), words);
}

/** 整合资金3.29亿元用于脱贫攻坚, 彝家新寨1050户已入住, 重点项目300个完成投资9亿元: what the money is for, or what was done, where the noun stands in front. */
export function saysNoNoun(behind: string, { rest, verb }: Lead, words: Vocabulary): boolean {
  if (rest === '' || rest.endsWith('、')) return false;
  const { purposes, predicates } = words.index;
  if (wordAt(purposes, behind, 0) !== null || consistsOf(behind, predicates)) return true;
  return verb === '' && wordAt(predicates, behind, 0) !== null && saysOnlyBare(behind, words);
}

/** 实现243个事项“一证通办”: what came about stands in quotation marks behind the counted things. */
export function quotedPredicate(noun: string, lead: Lead): Named | null {
  const match = lead.verb === '实现' ? /^([^“”]{2,})(“[^“”]+”)$/.exec(noun) : null;
  const [, counted, said] = match ?? [];
  if (counted === undefined || said === undefined) return null;
  return {
    ...none,
    measure: `实现${said}的${counted}`,
    noun: counted,
    verb: '',
    rule: WHAT_THEY_DID,
  };
}
