import { wordAt, wordBefore } from '../quantity.ts';
import type { Slot } from './clause.ts';
import { carried, STEPS } from './ellipsis.ts';
import { type Memory, type Named, none, type Position } from './frame.ts';
import { type Lead, leadOf } from './lead.ts';
import { isNested, isSpent, outerNoun, shared, withoutRate } from './nested.ts';
import { attributeOf, isBare, isExamples, scopeOr } from './nouns.ts';
import { clean, takeReach } from './strip.ts';
import { tailOf } from './tail.ts';
import { shortTopic, TOPICAL, topicOf } from './topic.ts';
import { consistsOf } from './verb.ts';
import type { Vocabulary } from './vocabulary.ts';

/** V NUM U N, NUM U N VP, 为 NUM U N V…: the noun stands behind the number. */
export function nounAfter(position: Position, memory: Memory, words: Vocabulary): Named | null {
  const { clause, slot, index } = position;
  const isOuter = isNested(clause, index, words);
  const after = isOuter ? (clause.slots[index + 1]?.after ?? '') : shared(clause, index);
  const behind = clean(after);
  if (behind === '' || words.cues.noun.trailers.includes(behind)) return null;
  const steps = stepsOf(slot.before, behind);
  if (steps) return steps;
  const lead = ofExamples(leadFor(position, words));
  if (isSpent(clause, index, lead, words) || saysNoNoun(behind, lead, words)) return null;
  const isControl = lead.subject === '' && words.cues.phrase.controls.includes(lead.verb);
  const isOpen = lead.verb === '' || isControl;
  const verbs = lead.coverb === '' ? words.index.predicates : words.index.verbs;
  const tail = tailOf(withoutRate(clause, index, after, words), verbs, words.index.opaque);
  const told =
    tail.predicate === '' ? tail.noun : takeReach(tail.noun, words.index.reach, words.index).rest;
  const counted = clean(withoutKind(told, slot, words)).replace(ADVERB, '');
  const noun = withoutAmount(counted, position, words) + kindOfNext(counted, position);
  if (noun === '') return null;
  const quoted = quotedPredicate(noun, lead);
  if (quoted) return quoted;
  if (isOuter) return outerNoun(clean(slot.after), noun, tail.predicate, lead, isOpen);
  const isSaid =
    !/^(?:[均都已]|全部)?(?:达到|达)?$/.test(tail.predicate) &&
    !saysOnlyBare(tail.predicate, words) &&
    !(clause.slots[index + 1]?.link === 'through' && consistsOf(tail.predicate, words.index.verbs));
  if (isSaid) return withPredicate(noun, tail.predicate, lead, isOpen, memory, words);
  const object =
    lead.coverb === '' || tail.predicate === '' ? '' : clean(clause.slots[index + 1]?.after ?? '');
  if (object !== '')
    return withPredicate(noun, tail.predicate + object, lead, isOpen, memory, words);
  return withVerb(noun, lead, carried(position, memory, lead, words), isControl, words);
}

/** 整合资金3.29亿元用于脱贫攻坚, 彝家新寨1050户已入住: what the money is for, or what was done, where the noun stands in front. */
function saysNoNoun(behind: string, { rest }: Lead, { index }: Vocabulary): boolean {
  if (rest === '' || rest.endsWith('、')) return false;
  return PURPOSE.test(behind) || consistsOf(behind, index.predicates);
}

const PURPOSE = /^(?:用于|投向|投入到|用以|专项用于)/;

/** 沿淮洼地治理、防洪治理四期等4个项目: a verb that stands inside the examples is none of what is counted. */
function ofExamples(lead: Lead): Lead {
  const { subject, verb, rest } = lead;
  if (verb === '' || !subject.includes('、') || !isExamples(rest)) return lead;
  return { ...lead, subject: '', verb: '', rest: subject + verb + rest };
}

/** 地区生产总值连跨3个百亿台阶: what follows speaks of the product, not of the steps. */
function stepsOf(before: string, after: string): Named | null {
  if (!/^[十百千万]*亿?元?(?:台阶|大关)$/.test(after)) return null;
  const verb =
    /(?:连续|接连)?(?:连跨|跨越|跨过|跨上|迈上|迈过|跃上|突破)了?$/.exec(before)?.[0] ?? '';
  const noun = clean(before.slice(0, before.length - verb.length));
  if (verb === '' || noun === '') return null;
  return {
    ...none,
    measure: `${noun}${verb}${after}`,
    noun,
    verb: '',
    rule: STEPS,
  };
}

/** 为130万老年人免费接种流感疫苗: how a thing was done is no part of who it was done for. */
const ADVERB = /(?<=..)(?:分别|免费|全部|成功|顺利|如期|陆续|相继|先后|[均都])$/;

const LEVEL = /^(?:国家|[省市州盟县区旗镇乡村部]|省部|[十百千]?[万亿])级(?:以上)?$/;

/** 6个盟级、42个旗级重点项目: what both levels are levels of stands behind the second. */
function kindOfNext(noun: string, { clause, index }: Position): string {
  const next = clause.slots[index + 1];
  if (next?.link !== 'list' || !LEVEL.test(noun)) return '';
  return (
    /^(?:国家|[省市州盟县区旗镇乡村部]|省部|[十百千]?[万亿])级(?:以上)?(\p{Script=Han}{2,8}?)(?=完成|实现|均|分别|$)/u.exec(
      next.after,
    )?.[1] ?? ''
  );
}

/** 75家龙头企业年销售收入18.4亿元: the noun of the amount that follows is none of the counted things. */
function withoutAmount(
  noun: string,
  { clause, index: at }: Position,
  { index }: Vocabulary,
): string {
  const next = clause.slots[at + 1];
  if (next?.link !== 'through' || next.quantity.unitKind === 'count') return noun;
  const end = wordBefore(index.nouns.amounts, noun, noun.length) ?? '';
  if (end === '' || noun.length <= end.length + 1) return noun;
  const counted = noun.slice(0, noun.length - end.length).replace(/[全每]?年$/, '');
  return takeReach(counted, index.reach).rest;
}

/** 年产50万台电动轮椅等外资项目: what is produced, not the project it is an example of. */
function withoutKind(noun: string, slot: Slot, { cues }: Vocabulary): string {
  const isMade = cues.status.attributive.some((word) => slot.before.endsWith(word));
  return isMade ? (noun.split('等', 1)[0] ?? '') : noun;
}

/** 实现243个事项“一证通办”: what came about stands in quotation marks behind the counted things. */
function quotedPredicate(noun: string, lead: Lead): Named | null {
  const match = lead.verb === '实现' ? /^([^“”]{2,})(“[^“”]+”)$/.exec(noun) : null;
  const [, counted, said] = match ?? [];
  if (counted === undefined || said === undefined) return null;
  const rule = 'what the counted things did';
  return { ...none, measure: `实现${said}的${counted}`, noun: counted, verb: '', rule };
}

function leadFor({ clause, slot, index }: Position, words: Vocabulary): Lead {
  const previous = clause.slots[index - 1];
  if (slot.link === 'of' && previous) {
    const found = attributeOf(previous.before, words);
    return leadOf((found?.head ?? previous.before) + slot.before, words, true);
  }
  const isInner = slot.link === 'through' && isNested(clause, index - 1, words);
  if ((slot.link === 'adjacent' || isInner) && previous)
    return leadFor({ clause, slot: previous, index: index - 1 }, words);
  return leadOf(slot.before, words, true);
}

function withPredicate(
  noun: string,
  predicate: string,
  lead: Lead,
  isOpen: boolean,
  memory: Memory,
  words: Vocabulary,
): Named {
  const isOwned = !isOpen && lead.rest !== '' && lead.coverb === '' && !isExamples(lead.rest);
  const action = isOpen || isOwned ? '' : lead.verb;
  const said = clean(predicate.replace(/(?:达到|达|为)$/, ''));
  const head =
    isExamples(lead.rest) || lead.coverb !== ''
      ? ''
      : clean(
          lead.rest === '有'
            ? ''
            : lead.subject + (isOwned ? lead.verb : '') + (isOpen || isOwned ? lead.rest : ''),
        );
  const named = TOPICAL.has(noun) ? topicOf(noun, memory, words) || shortTopic(said, memory) : head;
  const counted = named + noun;
  const opener = lead.opener.includes('免费') ? '免费' : '';
  const measure = said.endsWith(noun) ? action + said : `${opener}${action}${said}的${counted}`;
  return { ...none, measure, noun: counted, verb: '', rule: 'what the counted things did' };
}

/** 完成投资174亿元 says nothing of which projects are counted. */
function saysOnlyBare(predicate: string, words: Vocabulary): boolean {
  const lead = leadOf(predicate, words);
  return lead.subject === '' && isBare(clean(lead.rest), words);
}

function withVerb(
  noun: string,
  lead: Lead,
  carriedVerb: string,
  isControl: boolean,
  words: Vocabulary,
): Named {
  const verb = isControl ? '' : verbOfExamples(lead, words) || lead.verb || carriedVerb;
  const counted = withoutTrailers(withoutSecond(noun, words), words).replace(UNCOUNTED, '');
  const rest = isExamples(lead.rest) ? examplesFor(counted, lead.rest, words) : apart(lead.rest);
  const isReached = lead.verb === '' && lead.reach !== '' && rest !== '';
  if (isReached)
    return {
      ...none,
      measure: `${rest}的${counted}`,
      noun: counted,
      verb: '',
      rule: 'noun on both sides',
    };
  const subject = isExamples(lead.subject)
    ? { kept: '', scope: null }
    : scopeOr(lead.subject, words);
  const measure = subject.kept + verb + rest + counted;
  return {
    ...none,
    scope: subject.scope,
    measure,
    noun: rest + counted,
    verb,
    rule: verb === '' ? 'noun behind' : 'verb in front, noun behind',
  };
}

const HASTENED = new Set(['加快', '加速']);

/** 加快建设南山口、哇让等4个电站: what is done stands behind 加快, in front of the examples. */
function verbOfExamples({ verb, rest }: Lead, { index }: Vocabulary): string {
  if (!HASTENED.has(verb) || !isExamples(rest)) return '';
  return wordAt(index.verbs, rest, 0) ?? '';
}

/** 10万余名志愿者、广大市民: those who are only called many are not of the number. */
const UNCOUNTED = /(?<=.)[、和与](?:广大|社会各界|各界)[^、]*$/;

/** A name in quotation marks beside the number is another name of what is counted. */
function apart(rest: string): string {
  return /^[“‘].*[”’]$/.test(rest) || /^[“‘][^”]*$/.test(rest) ? '' : clean(rest);
}

/** 完成3家污水处理厂提标改造和农村黑臭水体治理: two works joined by 和, of which the number counts the first. */
function withoutSecond(noun: string, { index }: Vocabulary): string {
  const at = noun.indexOf('和');
  if (at < 0) return noun;
  const isWork = (text: string) =>
    [2, 3, 4].some(
      (length) =>
        wordAt(index.verbs, text.slice(-length), 0)?.length === Math.min(length, text.length),
    );
  return isWork(noun.slice(0, at)) && isWork(noun) ? noun.slice(0, at) : noun;
}

function withoutTrailers(noun: string, { cues, index }: Vocabulary): string {
  if (wordBefore(index.nouns.trailers, noun, noun.length) === null) return noun;
  const trailer = cues.noun.trailers.find(
    (word) => noun.endsWith(word) && noun.length > word.length,
  );
  return trailer === undefined ? noun : noun.slice(0, noun.length - trailer.length);
}

/** 滨河西路等7条道路: the examples are left out, unless what they are examples of is only 项目. */
function examplesFor(noun: string, rest: string, { cues }: Vocabulary): string {
  const isGeneric = cues.noun.generic.some((word) => noun === word || noun === `${word}建设`);
  return isGeneric && rest.endsWith('等') ? rest : '';
}
