import type { Quantity } from '../../quantity.ts';
import type { Form } from '../../schema.ts';
import type { Slot } from '../clauses/clause.ts';
import { BY_PLACE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { basisOf } from './basis.ts';
import { changeByVerb, changeOf, comparesTimes } from './change.ts';
import { leadOf } from './lead.ts';
import { endsIn } from './nouns.ts';
import { beforeYear, clean, takeOpeners } from './strip.ts';

/** What is said in front of a number that is a rate: of what, in which direction, on which basis. */
export interface Predicate {
  noun: string;
  sign: 1 | -1 | 0;
  basis: string | null;
  rule: string;
  lead: string;
}

/** 地方收入在更大规模减税降费的情况下下降: what stands between subject and change and names neither. */
function withoutCircumstance(text: string, { index }: Vocabulary): string {
  return text.includes('在') ? text.replace(index.patterns.inCircumstance, '') : text;
}

/** 提出地区生产总值年均增长5%: by what a rate is set is no part of its noun. */
function withoutProposal(text: string, { cues }: Vocabulary): string {
  const word = cues.change.proposing.find((one) => text.startsWith(one)) ?? '';
  return text.length > word.length + 2 ? text.slice(word.length) : text;
}

/** 分别是|建筑业总产值 */
const NAMED = /^是(?=[^，]{3,}[^的，]$)/;

/** Subject, direction and basis in front of a number that is a rate, or of a list of numbers. */
export function predicateOf(slot: Slot, words: Vocabulary): Predicate {
  const opened = takeOpeners(slot.before.replace(/^、/, ''), words.index);
  const based = basisOf(withoutCircumstance(withoutProposal(opened.rest, words), words), words);
  const change = changeOf(based.words.replace(/[（(][）)]/, ''), words);
  const lead = leadOf(change.subject, words);
  const byVerb = change.sign === 0 && lead.subject === '' ? changeByVerb(lead.verb, words.cues) : 0;
  const isControl = lead.subject === '' && words.cues.phrase.controls.includes(lead.verb);
  const isDropped = byVerb !== 0 || isControl;
  const noun = clean(
    isDropped ? lead.subject + lead.rest : change.subject.slice(lead.opener.length),
  );
  return {
    noun: beforeYear(noun.replace(NAMED, '')),
    sign: change.sign || byVerb,
    basis: based.basis,
    rule: byVerb !== 0 ? `${lead.verb} at the head` : change.rule,
    lead: opened.rest,
  };
}

/** 粮食产量26.92亿斤，增产0.94亿斤: with no noun of its own it tells how the amount before changed. */
const YIELD = /^[增减]产$/;

/** Whether an amount behind these words can be a change; without them it is a level, whatever its predicate. */
export function mayBeGrowth(before: string, words: Vocabulary): boolean {
  const isMoved = endsIn(words.index.moved, before) || YIELD.test(before);
  return isMoved || comparesTimes(before, words);
}

/** Whether a number is a level, a change or a share, with the name of the rule. */
export function formOf(
  quantity: Quantity,
  phrase: Predicate,
  noun: string,
  words: Vocabulary,
): { form: Form; rule: string } {
  if (quantity.unitKind !== 'rate') {
    if (words.index.patterns.abovePlace.test(phrase.noun))
      return { form: 'growth', rule: BY_PLACE };
    const isChange = phrase.sign !== 0 && mayBeGrowth(phrase.lead, words);
    return isChange ? { form: 'growth', rule: phrase.rule } : { form: 'level', rule: 'amount' };
  }
  if (phrase.sign !== 0) return { form: 'growth', rule: phrase.rule };
  if (quantity.value < 0) return { form: 'growth', rule: 'sign in front' };
  if (words.index.patterns.namedGrowth.test(noun))
    return { form: 'growth', rule: 'growth in the noun' };
  if (/个?百分点|个?基点/.test(quantity.unit))
    return { form: 'growth', rule: 'points without a word of change' };
  return { form: 'share', rule: noun === '' ? 'rate' : 'rate without change' };
}
