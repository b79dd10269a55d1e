import { wordBefore } from '../../quantity.ts';
import type { Slot } from '../clauses/clause.ts';
import { type Lead, leadOf } from '../phrases/lead.ts';
import { endsIn, isExamples } from '../phrases/nouns.ts';
import { predicateOf } from '../phrases/predicate.ts';
import { clean, takeOpeners, takeReach, withoutUnion } from '../phrases/strip.ts';
import { type Tail, tailOf } from '../phrases/tail.ts';
import { consistsOf, findVerb, verbAtEnd } from '../phrases/verb.ts';
import { WHAT_THEY_DID } from '../rules.ts';
import type { Indexes, Vocabulary } from '../vocabulary.ts';
import { apartFrom } from './apart.ts';
import { inFrontOfAttributes } from './attribute.ts';
import { withVerb } from './counted.ts';
import { quotedPredicate, saysNoNoun, whatTheyDid } from './doings.ts';
import { carried } from './ellipsis.ts';
import { type Memory, type Named, none, type Position } from './frame.ts';
import { isNested, isSpent, outerNoun, shared, withoutAmong, withoutRate } from './nested.ts';
import { placeName } from './place-name.ts';
import { whomFor } from './whom.ts';

/** V NUM U N, NUM U N VP, 为 NUM U N V…: the noun stands behind the number. */
export function nounAfter(position: Position, memory: Memory, words: Vocabulary): Named | null {
  const { clause, slot, index } = position;
  const isOuter = isNested(clause, index, words);
  const next = clause.slots[index + 1];
  const behindNext = next?.after ?? '';
  const after = isOuter ? behindNext : shared(clause, index, words) + rankOf(next, words);
  const behind = clean(after);
  if (behind === '' || opensWithTrailer(behind, words) || isPlace(behind, next, words)) return null;
  const apart = apartFrom(slot, behind, memory, words);
  if (apart) return apart;
  const lead = ofExamples(leadFor(position, words), behind, words);
  if (isSpent(clause, index, lead, words) || saysNoNoun(behind, lead, words)) return null;
  const isExample = isSaidOf(lead.rest, behind, words);
  const carriedVerb = isExample ? '' : carried(position, memory, lead, words);
  const led = ledBy(carriedVerb, lead, slot);
  const own = withWorkOfAll(tailBehind(position, after, led, words), led, position, words);
  const tail = withSaidOfAll(own, led, position, words);
  const noun = countedIn(tail, position, words);
  if (noun === '') return null;
  const same = ofSameThings(noun, tail, lead, slot, memory, words);
  if (same) return same;
  const isControl = lead.subject === '' && words.cues.phrase.controls.includes(lead.verb);
  const isOpen = lead.verb === '' || isControl;
  const quoted = quotedPredicate(noun, lead);
  if (quoted) return quoted;
  if (isOuter)
    return outerNoun(withoutAmong(clean(slot.after)), noun, tail.predicate, lead, isOpen);
  const said = { tail, lead, isOpen, object: clean(behindNext), hasNext: next?.link === 'through' };
  return (
    whatTheyDid(noun, said, memory, words) ??
    whomFor(position, lead, isControl, words) ??
    withVerb(noun, lead, carriedVerb, isControl, words)
  );
}

/** 完成10个村绿化、5个村亮化: a verb makes a work of what is said in its own list; 实施项目81个，25个项目竣工 are two clauses. */
const ledBy = (carriedVerb: string, lead: Lead, { link }: Slot): Lead =>
  lead.verb === '' && link === 'list' ? { ...lead, verb: carriedVerb } : lead;

/** 6家企业正式入驻，3家已投产: only what was done is said of those that the number before counts. */
function ofSameThings(
  told: string,
  { predicate }: Tail,
  { verb, rest }: Lead,
  { quantity }: Slot,
  { drafts }: Memory,
  { index }: Vocabulary,
): Named | null {
  const last = drafts.findLast((one) => one.parent === null);
  const isAlike = last?.unit === quantity.unit && last.rules.measure === WHAT_THEY_DID;
  if (!isAlike || verb + rest + predicate !== '') return null;
  if (!consistsOf(told, index.predicates)) return null;
  const { noun } = last;
  return { ...none, measure: `${told}的${noun}`, noun, verb: '', rule: WHAT_THEY_DID };
}

/** 3个指标增速居全市第一: the place is part of what the number counts. */
function rankOf(next: Slot | undefined, { index }: Vocabulary): string {
  if (next?.link !== 'through' || next.quantity.shape !== 'rank') return '';
  return index.patterns.stands.test(next.before) ? placeName(next.quantity) : '';
}

/** 上市公司3家居全市第一: what was counted stands in front, and behind only its place in an order. */
function isPlace(behind: string, next: Slot | undefined, { index }: Vocabulary): boolean {
  return next?.quantity.shape === 'rank' && index.patterns.placeAt.test(behind);
}

/** 大关, 新起点的奋进之年: a mark that was passed is counted by no number. */
function opensWithTrailer(behind: string, { cues, index }: Vocabulary): boolean {
  const trailer = cues.noun.trailers.find((word) => behind.startsWith(word)) ?? '';
  return trailer !== '' && (behind === trailer || index.patterns.ofMark.test(behind));
}

/** The words behind the number, taken apart: behind 为 and 在 any verb opens what was done, and behind 完成 it is the work. */
function tailBehind(
  { clause, index }: Position,
  after: string,
  { coverb, verb }: Lead,
  words: Vocabulary,
): Tail {
  const { predicates, verbs, governing } = words.index;
  const next = clause.slots[index + 1];
  const doing = governing.has(verb) || after === next?.after ? null : doingWith(after, next, words);
  if (doing) return doing;
  const tail = tailOf(
    withoutRate(clause, index, after, words),
    coverb === '' ? predicates : verbs,
    words.index,
  );
  const isWork = governing.has(verb) && !words.cues.phrase.controls.includes(verb);
  return isWork && consistsOf(tail.predicate, predicates)
    ? { noun: tail.noun + tail.predicate, predicate: '' }
    : tail;
}

/** 103个部门|挂包117个村: who is counted, and the verb whose object the next number counts. Null where none stands there. */
function doingWith(after: string, next: Slot | undefined, { index }: Vocabulary): Tail | null {
  if (next?.link !== 'through' || next.after === '') return null;
  const found = findVerb(after, index, true);
  const isDoing = found?.rest === '' && found.subject.length > 1;
  return isDoing ? { noun: found.subject, predicate: found.verb } : null;
}

/** 3个乡镇、12个村通过验收: what is said behind the last of a list of counted things is said of all. */
function withSaidOfAll(
  own: Tail,
  { verb, rest }: Lead,
  { clause, index: at }: Position,
  { index }: Vocabulary,
): Tail {
  if (verb + rest + own.predicate !== '') return own;
  for (const { link, before, after, quantity } of clause.slots.slice(at + 1)) {
    if (link !== 'list' || before !== '' || after === '') break;
    const isAll = '人户'.includes(quantity.unit) && consistsOf(after, index.predicates);
    const said = isAll ? after : predicateIn(after, index);
    if (said !== '') return { ...own, predicate: said };
  }
  return own;
}

const predicateIn = (after: string, index: Indexes) =>
  tailOf(after, index.predicates, index).predicate;

/** The counted things, without what only leads over to what they did: 重点项目累计|完成投资. */
function countedIn({ noun, predicate }: Tail, position: Position, words: Vocabulary): string {
  const { index } = words;
  const told = predicate === '' ? noun : takeReach(noun, index.reach, index).rest;
  const named = withoutAmong(clean(withoutKind(withoutUnion(told), position.slot, words)));
  const counted = withoutManner(named, words);
  return withoutAmount(counted, position, words) + kindOfNext(counted, position, words.index);
}

/** 推进56个老旧小区、35个城中村改造: the work that is told behind the last of a list is that on all. */
function withWorkOfAll(
  tail: Tail,
  { verb, opener }: Lead,
  { clause, index: at }: Position,
  { index }: Vocabulary,
): Tail {
  const isDone = tail.predicate !== '' || verbAtEnd(tail.noun, index) !== '';
  if (isDone || !(index.governing.has(verb) || endsIn(index.pushing, opener))) return tail;
  let work = '';
  for (const { link, before, after } of clause.slots.slice(at + 1)) {
    if (link !== 'list' || before !== '' || after === '') break;
    work = verbAtEnd(after, index);
  }
  return { ...tail, noun: tail.noun + work };
}

/** 沿淮洼地治理、防洪治理四期等4个项目: a verb that stands inside the examples is none of what is counted. */
function ofExamples(lead: Lead, behind: string, words: Vocabulary): Lead {
  const { subject, verb, rest } = lead;
  const isInside = subject.includes('、') || (subject !== '' && isSaidOf(rest, behind, words));
  if (verb === '' || !isInside || !isExamples(rest)) return lead;
  return { ...lead, subject: '', verb: '', rest: subject + verb + rest };
}

/** 特种纸搬迁技改等58个项目竣工投产: examples in front, and what was done behind. */
function isSaidOf(rest: string, behind: string, { index }: Vocabulary): boolean {
  return rest.endsWith('等') && predicateIn(behind, index) !== '';
}

/** 为130万老年人免费接种流感疫苗: how a thing was done is no part of who it was done for. */
function withoutManner(noun: string, { index }: Vocabulary): string {
  const length = wordBefore(index.nouns.manners, noun, noun.length)?.length ?? 0;
  const isMean = length === 1 && /[平年月日人户亩].$/.test(noun);
  return isMean || noun.length - length < 2 ? noun : noun.slice(0, noun.length - length);
}

const KIND = /^(\p{Script=Han}{2,10}?)(?=完成|实现|均|分别|[“，]|$)/u;

/** 6个盟级、42个旗级重点项目: what both levels are levels of stands behind the second. */
function kindOfNext(noun: string, { clause, index }: Position, { patterns }: Indexes): string {
  const levelAt = (text: string) => patterns.level.exec(text)?.[0] ?? '';
  const isLevel = (text: string) => text !== '' && levelAt(text) === text;
  if (!isLevel(noun)) return '';
  const next = clause.slots
    .slice(index + 1)
    .find(({ link, after }) => link !== 'list' || !isLevel(after));
  if (next?.link !== 'list') return '';
  const level = levelAt(next.after);
  if (level === '') return '';
  return KIND.exec(next.after.slice(level.length))?.[1] ?? '';
}

/** 75家龙头企业年销售收入18.4亿元: the noun of the amount that follows is none of the counted things. */
function withoutAmount(noun: string, { clause, index: at }: Position, words: Vocabulary): string {
  const { index } = words;
  const next = clause.slots[at + 1];
  if (next?.link !== 'through' || next.quantity.unitKind === 'count') return noun;
  const grown = predicateOf(next, words);
  const told = grown.sign === 0 || !noun.startsWith(grown.noun) ? noun : grown.noun;
  const end = wordBefore(index.nouns.amounts, told, told.length) ?? '';
  if (end === '' || told.length <= end.length + 1) return told;
  const counted = told.slice(0, told.length - end.length).replace(/[全每]?年$/, '');
  return takeReach(counted, index.reach).rest;
}

/** 年产50万台电动轮椅等外资项目: what is produced, not the project it is an example of. */
function withoutKind(noun: string, slot: Slot, { cues }: Vocabulary): string {
  const isMade = cues.status.attributive.some((word) => slot.before.endsWith(word));
  return isMade ? (noun.split('等', 1)[0] ?? '') : noun;
}

function leadFor({ clause, slot, index }: Position, words: Vocabulary): Lead {
  const previous = clause.slots[index - 1];
  if (slot.link === 'of' && previous) {
    const front = inFrontOfAttributes(clause, index - 1, words) ?? previous.before;
    return leadOf(front + slot.before, words, true);
  }
  const isInner = slot.link === 'through' && isNested(clause, index - 1, words);
  if ((slot.link === 'adjacent' || isInner) && previous)
    return leadFor({ clause, slot: previous, index: index - 1 }, words);
  return leadOf(towards(slot, words) ?? slot.before, words, true);
}

/** 引导银行|向68家企业发放贷款: who was moved to do it is no part of whom it was done for. Null elsewhere. */
function towards({ before, after }: Slot, { index }: Vocabulary): string | null {
  const coverb = TOWARDS.exec(before)?.[0];
  if (coverb === undefined || takeOpeners(before, index).rest === coverb) return null;
  return tailOf(after, index.verbs, index).predicate === '' ? null : coverb;
}

const TOWARDS = /(?<=.{3})[为向对给]$/u;
