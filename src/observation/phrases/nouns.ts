import { type Endings, wordAt, wordBefore } from '../../quantity.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Lead } from './lead.ts';
import { clean, masked, takeReach, withoutExamples } from './strip.ts';
import { consistsOf } from './verb.ts';

/** Whether a text ends in one of the words. */
export const endsIn = (words: Endings, text: string) =>
  wordBefore(words, text, text.length) !== null;

/** A noun that means nothing without the one before it: 总数, 满意率, 化解率, 装机占比. */
export function isBare(noun: string, { cues, index }: Vocabulary): boolean {
  if (index.bare.has(noun)) return true;
  if (index.aliases.has(noun) || !endsIn(index.nouns.rates, noun)) return false;
  const rate = cues.noun.rates.find((word) => noun.endsWith(word));
  const owner = noun.slice(0, noun.length - (rate?.length ?? 0));
  return (
    rate !== undefined &&
    ((rate !== '率' && index.bare.has(owner)) || consistsOf(owner, index.verbs))
  );
}

/** Whether several subjects are amounts, each of its own: 固定资产投资、税收, but not 工业、建筑业增加值. */
export const areAmounts = (parts: readonly string[], { index }: Vocabulary) =>
  parts.length > 1 && parts.every((part) => endsIn(index.nouns.amounts, part));

/** The attribute that an amount in front of 的 measures, and what stands before it: 布局|总投资, 绿道|总长达. */
export function attributeOf(
  before: string,
  { index }: Vocabulary,
): { head: string; attribute: string } | null {
  const said = takeReach(before, index.reach, index).rest;
  const word = wordBefore(index.attributes, said, said.length);
  return word === null ? null : { head: said.slice(0, said.length - word.length), attribute: word };
}

/** Longest list of examples that a measure keeps: 提升基层“5+N”示范点等文化设施. */
const LONGEST_WITH_EXAMPLES = 20;

/** The noun phrase of a lead, with its examples where the noun behind them is too general to stand alone, or is no thing one counts (奖补资金) and they are short. */
export function nounOf(lead: Lead, { cues, index }: Vocabulary): string {
  const whole = lead.subject + lead.rest;
  const noun = withoutExamples(whole);
  const isMass = endsIn(index.nouns.masses, noun);
  if (isMass && whole.length + lead.verb.length <= LONGEST_WITH_EXAMPLES) return whole;
  if (noun.length <= 2 || cues.noun.generic.includes(noun)) return whole;
  const state = noun === whole ? '' : (wordAt(index.nouns.states, whole, 0) ?? '');
  return noun.startsWith(state) ? noun : state + noun;
}

/** A noun as general as 项目, 项目建设. */
export const isGeneric = (noun: string, { cues }: Vocabulary): boolean =>
  cues.noun.generic.some((word) => noun === word || noun === `${word}建设`);

/** Whether the words in front of a number are only examples of what stands behind it: 滨河西路等7条道路. */
export function isExamples(text: string): boolean {
  return /(?:等|等一批|[、和与]|(?<![惠涉普遍])及)$/.test(text) || masked(text).includes('、');
}

/** A subject that is a place or a park is the scope; any other stays in the measure. */
export function scopeOr(
  subject: string,
  { index }: Vocabulary,
): { kept: string; scope: string | null } {
  const isPlace =
    subject.length > 2 &&
    endsIn(index.nouns.orgs, subject) &&
    !endsIn(index.nouns.unplaced, subject) &&
    !subject.includes('、');
  return isPlace ? { kept: '', scope: subject } : { kept: clean(subject), scope: null };
}
