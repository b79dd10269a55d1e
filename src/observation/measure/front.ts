import { wordAt } from '../../quantity.ts';
import type { Slot } from '../clauses/clause.ts';
import { type Lead, leadOf } from '../phrases/lead.ts';
import { endsIn, isBare, nounOf, scopeOr } from '../phrases/nouns.ts';
import { beforeYear, clean, takeOpeners, takeReach, withoutExamples } from '../phrases/strip.ts';
import { OF_NUMBER_BEFORE, PASSED_BEFORE, WHOM_FOR } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { attributeBefore, inFrontOfAttributes } from './attribute.ts';
import type { Draft } from './draft.ts';
import { carried, prefixed, takenOver } from './ellipsis.ts';
import { type Memory, type Named, none, type Position } from './frame.ts';
import { kindOfLevels, withKindOfLast, withTailOfSibling } from './levels.ts';
import { topicOf, withoutCourse } from './topic.ts';

/** V N NUM U and N达到NUM U: the noun stands in front of the number, or in front of the number before. */
export function nounBefore(position: Position, memory: Memory, words: Vocabulary): Named | null {
  const { clause, slot, index } = position;
  const { unit } = slot.quantity;
  const previous = clause.slots[index - 1];
  if (slot.link === 'adjacent' && previous)
    return takenOver(memory, leadOf('', words), unit, OF_NUMBER_BEFORE, words);
  const surplus = surplusOf(slot.before, memory, words);
  if (surplus) return surplus;
  const isOf = slot.link === 'of';
  const owned = isOf
    ? inFrontOfAttributes(clause, index - 1, words)
    : attributeBefore(clause, index - 1, words);
  const front = owned ?? passingOf(slot, memory);
  const said = withoutJoint(withoutYear(slot.before, words), words);
  const kind = kindOfLevels(position, words);
  const plain = withoutChange(leadOf(withoutMotto(front + said + kind, slot, words), words), words);
  const lead = stateOf(plain, memory, words) ?? plain;
  const named = withKindOfLast(clean(nounOf(lead, words)), position, memory, words);
  const isAlike = (one: Draft) => one.form === 'level' && one.unit === unit;
  const whole = lead.verb === '' ? withTailOfSibling(named, isAlike, memory, words) : named;
  const apart =
    eachOf(whole, memory) ??
    startOf(whole, position, memory, words) ??
    totalOf(whole, lead, slot, memory, words);
  if (apart) return apart;
  if (whole === '' || (whole.length === 2 && /^[年月日]均$/.test(whole)))
    return takenOver(memory, lead, unit, 'noun of the clause before', words);
  return slot.link === 'through' && owned === null
    ? nounWithin(lead, memory, words)
    : nounOwn(lead, whole, carried(position, memory, lead, words), memory, words);
}

/** 其中新开工35个、续建28个: a state alone is what was done to the things before. Null elsewhere. */
function stateOf({ verb, subject, rest, ...lead }: Lead, { drafts }: Memory, words: Vocabulary) {
  const isState = (text: string) => wordAt(words.index.nouns.states, text, 0) === text;
  const done = drafts.at(-1)?.noun ?? '';
  if (verb + subject !== '' || rest === '' || done === '' || isState(done)) return null;
  return isState(rest) ? { ...lead, subject: '', verb: rest, rest: '' } : null;
}

/** 农业产业链加快发展、产值: how the owner of a bare noun went is no part of the name. */
function withoutJoint(whole: string, words: Vocabulary): string {
  const at = whole.lastIndexOf('、');
  const owner = at < 0 ? '' : withoutCourse(whole.slice(0, at), words);
  const isJoined = at >= 0 && owner.length < at && isBare(whole.slice(at + 1), words);
  return isJoined ? owner + whole.slice(at + 1) : whole;
}

/** 提高补助标准至6000元: a word of change in front of what reached a level. */
function withoutChange(lead: Lead, { cues }: Vocabulary): Lead {
  if (lead.verb !== '' || lead.subject !== '' || !/[至到]$/.test(lead.reach)) return lead;
  const isIn = (word: string) => word.length > 1 && lead.rest.startsWith(word);
  const word = cues.change.up.find(isIn) ?? cues.change.down.find(isIn) ?? '';
  return lead.rest.length - word.length < 3
    ? lead
    : { ...lead, rest: lead.rest.slice(word.length) };
}

/** 地区生产总值达160亿元，人均突破15万元: the noun before, for each. */
function eachOf(whole: string, { drafts }: Memory): Named | null {
  const last = drafts.findLast((one) => one.parent === null);
  if (!/^[人户亩地]均$/.test(whole) || !last?.noun) return null;
  const rule = 'noun of the number before, for each';
  return { ...none, measure: whole + last.noun, noun: whole + last.noun, verb: '', rule };
}

/** 新登记市场主体2.05万户、增长21.15%，达到11.21万户: more than were added is what there are in all. */
function totalOf(
  whole: string,
  lead: Lead,
  { quantity }: Slot,
  { drafts }: Memory,
  { cues }: Vocabulary,
): Named | null {
  const isReached =
    /[达至到]/.test(lead.reach) &&
    !cues.phrase.stock.some((word) => (lead.opener + lead.reach).includes(word));
  if (whole !== '' || lead.verb !== '' || !isReached) return null;
  const added = drafts.findLast((one) => one.parent === null && one.form === 'level');
  const isAdded =
    added !== undefined &&
    /^(?:新|净增)/.test(added.verb) &&
    added.unit === quantity.unit &&
    added.value < quantity.value;
  if (!isAdded || drafts.at(-1)?.noun.includes(added.noun) !== true) return null;
  const rule = 'total of what was added';
  return { ...none, measure: added.noun, noun: added.noun, verb: '', rule };
}

/** 建成高铁的城市，由35个增加到100个: with no number before, what changed is the clause before. */
function startOf(
  whole: string,
  { clause, index }: Position,
  { drafts, topic }: Memory,
  words: Vocabulary,
): Named | null {
  const isStart = whole === '' && clause.slots[index + 1]?.link === 'change';
  if (!isStart || topic === null || drafts.length > 0) return null;
  const noun = clean(withoutCourse(takeOpeners(topic, words.index).rest, words));
  return noun === ''
    ? null
    : { ...none, measure: noun, noun, verb: '', rule: 'noun of the clause before' };
}

/** 是全区经济总量跨越2000亿元新起点的奋进之年, 经济总量成为全区第四个突破2000亿元大关的地区: the product that passed the mark. */
function withoutMotto(before: string, { after }: Slot, { index }: Vocabulary): string {
  if (!index.patterns.ofMark.test(after)) return before;
  return before
    .replace(/^((?:\d{4}年)?)是/, '$1')
    .replace(/(?:成为|跻身|是)[^，、]{0,6}第?[一二三四五六七八九十\d首唯]+个?$/, '');
}

/** The words in front of a number without the year at their end, in front of what leads to the number. */
function withoutYear(before: string, { index }: Vocabulary): string {
  if (!/\d年/.test(before)) return before;
  const { rest, taken } = takeReach(before, index.reach);
  const said = beforeYear(rest);
  return said === rest ? beforeYear(before) : said + taken;
}

/** 完成17亿元，超额完成年度任务2.1亿元: by how much the number before passed what was set. */
function surplusOf(before: string, { drafts }: Memory, { index }: Vocabulary): Named | null {
  const last = drafts.findLast((draft) => draft.parent === null);
  if (last === undefined || last.form !== 'level' || !index.patterns.surplus.test(before))
    return null;
  const noun = last.noun || last.measure;
  return { ...none, measure: noun + before, noun, verb: '', rule: PASSED_BEFORE };
}

const PASSING = /^(.{0,8}?)[超过][一二三四五六七八九十百千\d]*[万亿]元/u;

/** 纳税过千万元企业45家、过亿元企业5家: 纳税, which only the first says. Empty elsewhere. */
function passingOf({ link, before }: Position['slot'], { drafts }: Memory): string {
  if (link !== 'list' || PASSING.exec(before)?.[1] !== '') return '';
  return PASSING.exec(drafts.at(-1)?.noun ?? '')?.[1] ?? '';
}

/** 125家企业实施重点技改项目139个: the counted things in front are left out, unless the noun is bare. */
function nounWithin(lead: Lead, memory: Memory, words: Vocabulary): Named | null {
  const noun = clean(lead.subject === '' ? nounOf(lead, words) : withoutExamples(lead.rest));
  if (isBare(noun, words) && lead.subject === '')
    return prefixed(lead.verb + noun, lead, memory, words);
  if (!isBare(noun, words) && !(lead.subject !== '' && endsIn(words.index.nouns.earned, noun))) {
    const last = memory.drafts.at(-1);
    const verb = verbOf(lead, noun, last?.rules.measure === WHOM_FOR ? last.verb : '', words);
    return { ...none, measure: verb + noun, noun, verb, rule: 'verb and noun in front' };
  }
  const measure = clean(lead.subject + lead.verb + lead.rest);
  return {
    ...none,
    measure,
    noun: clean(lead.subject),
    verb: '',
    rule: 'bare noun with its subject',
  };
}

function nounOwn(
  lead: Lead,
  whole: string,
  carriedVerb: string,
  memory: Memory,
  words: Vocabulary,
): Named | null {
  const subject = scopeOr(lead.subject, words);
  const named = clean(lead.subject === '' ? whole : withoutExamples(lead.rest));
  const noun = named.length > 2 && named.endsWith('在') ? named.slice(0, -1) : named;
  const verb = verbOf(lead, noun, carriedVerb, words);
  if (lead.verb === '' && isBare(whole, words)) return prefixed(whole, lead, memory, words);
  if (isBare(noun, words) && subject.kept === '' && subject.scope === null)
    return prefixed(verb + noun, lead, memory, words);
  const isPart = words.cues.within.markers.some((word) => lead.opener.endsWith(word));
  const isNamed =
    !words.index.nouns.topical.has(noun) || isPart || subject.kept !== '' || verb.startsWith('新');
  const topic = isNamed ? '' : topicOf(noun, memory, words);
  const isPlain = lead.subject === '' || subject.scope !== null;
  if (subject.scope !== null && isBare(noun, words))
    return {
      ...none,
      scope: subject.scope,
      measure: subject.scope + noun,
      noun: subject.scope,
      verb: '',
      rule: 'bare noun with its subject',
    };
  const own = isPlain ? verb + topic + noun : withOwnSubject(lead, noun, words);
  const cause = causeOf(lead, memory, words);
  const measure = cause + own;
  return {
    ...none,
    scope: subject.scope,
    measure,
    noun: carriedNoun(topic + noun, isPlain ? '' : own, words),
    verb,
    rule: verb === '' ? 'noun in front' : 'verb and noun in front',
  };
}

/** 企业完成销售收入 whole; of 规模以上工业|预计完成|增加值 the name of the indicator. */
function withOwnSubject(lead: Lead, noun: string, { cues, index }: Vocabulary): string {
  const { subject, verb, rest } = lead;
  const estimate = cues.status.estimate.find((word) => subject.endsWith(word)) ?? '';
  const joined = subject.slice(0, subject.length - estimate.length) + noun;
  const isIndicator = index.bare.has(noun) && index.aliases.has(joined);
  return isIndicator ? joined : clean(subject + verb + rest);
}

/** What the next number may take over: 企业完成销售收入 whole, because 销售收入 alone says nothing. */
function carriedNoun(noun: string, whole: string, words: Vocabulary): string {
  return whole !== '' && isBare(noun, words) ? whole : noun;
}

/** 完成老旧小区改造15个，惠及居民1149户: what reached them is the work before. */
function causeOf(lead: Lead, { drafts, topic }: Memory, { cues }: Vocabulary): string {
  const isEffect = lead.verb !== '' && cues.phrase.effects.includes(lead.verb);
  if (!isEffect || lead.subject !== '' || topic !== null) return '';
  const last = drafts.findLast((one) => one.parent === null);
  if (last?.form !== 'level') return '';
  const cause = cues.noun.generic.includes(last.noun) ? last.measure : last.noun;
  return cause.replace(/^“[^”]*”(?:系列)?(?=..)/, '');
}

/** 实现 says nothing of what is counted; nor does 完成 before an indicator's name. */
function verbOf(
  lead: Lead,
  noun: string,
  carriedVerb: string,
  { cues, index }: Vocabulary,
): string {
  const verb = lead.verb || carriedVerb;
  if (verb === '' || cues.phrase.light.includes(verb)) return '';
  const name = noun.replace(/（[^（）]*）$/, '');
  const isSum = index.aliases.has(name) || endsIn(index.nouns.sums, name);
  return verb === '完成' && isSum ? '' : verb;
}
