import { wordBefore } from '../../quantity.ts';
import { verbAtEnd } from '../phrases/verb.ts';
import { WHAT_THEY_DID } from '../rules.ts';
import type { Indexes, Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import type { Memory } from './frame.ts';

/** 老旧小区改造|改造户数: a word that both have stands once. */
export function withHead(head: string, noun: string): string {
  if (head.endsWith(noun)) return head;
  return head + (head.endsWith(noun.slice(0, 2)) ? noun.slice(2) : noun);
}

/**
 * What a bare noun is put behind: the noun of the number before, without a bare noun at its own end
 * (播种面积, 产量), joined with those of its list where it has one.
 */
export function headOf(memory: Memory, bare: string, words: Vocabulary): string {
  const { noun } = words.cues;
  const last = memory.drafts.findLast((draft) => draft.parent === null);
  if (!last) return '';
  const list = noun.rates.some((rate) => bare.endsWith(rate)) ? listOf(last, memory) : [];
  if (list.length > 1) return list.map((draft) => draft.noun).join('、');
  const related = relatedHead(last, bare, words);
  if (related !== null) return related;
  const isOfWhole = words.cues.change.nouns.includes(bare) || noun.ofWhole.includes(bare);
  if (words.index.aliases.has(last.noun) || isOfWhole) return last.noun;
  if (noun.generic.includes(last.noun) || last.noun === '') return ofGeneric(last, bare, words);
  // 主营业务收入521亿元、利税27亿元: a bare noun owns nothing.
  if (words.index.bare.has(last.noun)) return '';
  const ending = noun.bare
    .filter((word) => last.noun.endsWith(word) && last.noun.length > word.length + 1)
    .sort((a, b) => b.length - a.length)[0];
  const head = last.noun.replace(words.index.patterns.added, '');
  if (ending === undefined) return head;
  const owner = last.noun.slice(0, last.noun.length - ending.length);
  return noun.all.includes(owner) ? last.noun : withoutVerb(owner, words);
}

/** Behind a noun as general as 项目, or none, the whole measure. */
function ofGeneric(last: Draft, bare: string, { cues, index }: Vocabulary): string {
  if (cues.noun.countNouns.includes(bare)) return last.measure;
  const end = `的${last.noun}`;
  if (!last.measure.endsWith(end)) return last.measure;
  return last.measure.slice(0, -end.length) + (isSaid(last, index) ? last.noun : '');
}

/** 12个项目投产达效，新增产值103亿元: the output is that of the projects of which it was said. */
const isSaid = ({ rules, noun }: Draft, { nouns }: Indexes) =>
  rules.measure === WHAT_THEY_DID && nouns.topical.has(noun);

/** What some nouns are put behind for what they are; null where it tells nothing. */
function relatedHead(last: Draft, bare: string, words: Vocabulary): string | null {
  if (isSumOfPeople(bare, last, words) || isRateBeside(bare, last, words)) return '';
  const { siblings, sums } = words.cues.noun;
  const kin = siblings.find((group) => group.includes(bare));
  const owner = kin === undefined ? null : ownerOfSibling(last.noun, kin);
  if (owner !== null && (owner !== '' || !sums.includes(bare))) return owner;
  return earnerOf(last.noun, bare, words) || null;
}

/** The numbers of one list: one verb in front of them, one unit. */
function listOf({ clause, verb, unit }: Draft, { drafts }: Memory): readonly Draft[] {
  if (verb === '') return [];
  return drafts.filter(
    (one) => one.clause === clause && one.parent === null && one.verb === verb && one.unit === unit,
  );
}

/** 银行存款余额、贷款余额, 预算收入37亿元、支出80亿元: whose the other is, or ''. */
function ownerOfSibling(noun: string, kin: readonly string[]): string {
  const sibling = kin.find((one) => noun.endsWith(one));
  return sibling === undefined ? '' : noun.slice(0, -sibling.length);
}

/** 增加值占比72.5%，税收占比50%: two shares of one kind, of which neither is the other's. */
function isRateBeside(bare: string, { noun }: Draft, { cues }: Vocabulary): boolean {
  const rate = cues.noun.rates.find((one) => bare.endsWith(one)) ?? bare;
  return rate.length > 1 && bare !== rate && noun.endsWith(rate);
}

/** 接待游客770万人次，实现综合收入51亿元: the income is not that of the people counted. */
function isSumOfPeople(bare: string, last: Draft, { cues, index }: Vocabulary): boolean {
  const isPeople = cues.noun.peopleUnits.includes(last.unit);
  return isPeople && wordBefore(index.nouns.sums, bare, bare.length) !== null;
}

/** 规模以上工业增加值增长14.5%，总产值…: whose both are. Empty where not both are earned. */
function earnerOf(noun: string, bare: string, words: Vocabulary): string {
  const { index } = words;
  if (wordBefore(index.nouns.earned, bare, bare.length) === null) return '';
  const own = wordBefore(index.nouns.earned, noun, noun.length) ?? '';
  return own === '' ? '' : withoutVerb(noun.slice(0, noun.length - own.length), words);
}

/** 粮食种植|面积, 企业完成|销售收入: whose they are, without what was done. */
function withoutVerb(text: string, { index }: Vocabulary): string {
  return text.slice(0, text.length - verbAtEnd(text, index).length);
}
