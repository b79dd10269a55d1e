import type { Lead } from '../phrases/lead.ts';
import { endsIn, isBare } from '../phrases/nouns.ts';
import { clean, takeReach } from '../phrases/strip.ts';
import { consistsOf } from '../phrases/verb.ts';
import { WHOM_FOR } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Named, none, type Position } from './frame.ts';

/**
 * 减免3544户企业税费2.67亿元, 帮助56家企业融资12亿元: whom the money is for, between two numbers. They are
 * counted by what they got, and the verb in front is also that of the money. Null where nobody is counted.
 */
export function whomFor(
  { clause, slot, index }: Position,
  lead: Lead,
  isControl: boolean,
  words: Vocabulary,
): Named | null {
  const next = clause.slots[index + 1];
  if (next?.link !== 'through' || next.quantity.unitKind !== 'money') return null;
  if (slot.quantity.unitKind !== 'count' || lead.subject + lead.rest !== '') return null;
  const told = clean(takeReach(slot.after, words.index.reach).rest);
  const whom = whomIn(told, words);
  const got = told.slice(whom.length);
  const isAction = consistsOf(got, words.index.nominals);
  const verb = isControl || isAction ? '' : lead.verb;
  if (whom === '' || got.length < 2 || (!isAction && (verb === '' || isBare(got, words))))
    return null;
  return { ...none, measure: `${verb}${got}的${whom}`, noun: whom, verb, rule: WHOM_FOR };
}

/** 小微企业|税费: the longest beginning that ends in people or those who trade, in front of what is no verb of its own. */
function whomIn(told: string, { index }: Vocabulary): string {
  for (let end = told.length - 2; end > 1; end -= 1) {
    const whom = told.slice(0, end);
    if (endsIn(index.nouns.people, whom) && !whom.includes('的')) return whom;
  }
  return '';
}
