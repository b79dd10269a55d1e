import type { Slot } from '../clauses/clause.ts';
import { leadOf } from '../phrases/lead.ts';
import { isBare } from '../phrases/nouns.ts';
import { clean, takeOpeners, takeReach } from '../phrases/strip.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import type { Memory, Position, Standing } from './frame.ts';
import { headOf, withHead } from './owner.ts';
import { placeName } from './place-name.ts';

/** 民生支出109.7亿元，支出占比连续四年超过80%: a bare noun in front of a streak. */
function withOwner(front: string, memory: Memory, words: Vocabulary): string {
  const noun = front.replace(/连续$/, '');
  return isBare(noun, words) ? withHead(headOf(memory, noun, words), front) : front;
}

/** 连续三年位居全市第一: the place that was held. */
function placeBehind(said: string, next: Slot | undefined): string {
  if (said === '' || next?.link !== 'through' || next.quantity.shape !== 'rank') return '';
  return placeName(next.quantity);
}

/** Name of the rule for 6个季度位居全市第一、12个季度位居渝东北第一. */
const NEXT_STREAK = 'streak of the noun before';

/** Whether a place that was held for some time stands in front. */
const isStreakNext = ({ form, noun }: Draft) => form === 'rank' && noun !== '';

/** What was so for some time. 连续5年|稳定在1300亿斤以上: what only leads to the next number is left out. */
function saidBehind({ after }: Slot, next: Slot | undefined, { index }: Vocabulary): string {
  const said = clean(after);
  const isLeading = next?.link === 'through' && said.endsWith('在');
  return isLeading && takeReach(said, index.reach).rest === '' ? '' : said;
}

/** 粮食产量26.92亿斤，实现“二十一连丰”: what rose so many times in a row. */
const ownerOf = ({ drafts }: Memory): string =>
  drafts.findLast(({ parent }) => parent === null)?.measure ?? '';

/** 连续三年获评…, 死亡人数连续九年下降, “十连冠”: the whole clause without the numeral. */
export function streakFrame(
  { slot, clause, index }: Position,
  memory: Memory,
  words: Vocabulary,
): Standing | null {
  const { drafts } = memory;
  const front = takeOpeners(slot.before.replace(/第$/, ''), words.index).rest;
  const isTitle = /^连/.test(slot.quantity.unit);
  const lead = leadOf(front.replace(/[“‘]$/, ''), words);
  const subject = isTitle
    ? clean(
        lead.subject + (words.cues.phrase.light.includes(lead.verb) ? '' : lead.verb) + lead.rest,
      )
    : withOwner(clean(front), memory, words);
  const said = isTitle ? '' : saidBehind(slot, clause.slots[index + 1], words);
  const behind = said + placeBehind(said, clause.slots[index + 1]);
  const owner = /^连续/.test(subject) ? drafts.findLast((one) => one.parent === null) : undefined;
  const isPlace =
    said === '' || behind !== said || words.index.patterns.among.test(said) || isBare(said, words);
  if (owner !== undefined && subject === '连续' && isPlace)
    return {
      measure: `${owner.measure}${subject}${behind}`,
      noun: owner.measure,
      form: 'level',
      rule: 'streak of the number before',
    };
  const held = subject === '' && slot.link === 'list' ? drafts.at(-1) : undefined;
  if (held !== undefined && isStreakNext(held))
    return { measure: held.noun + behind, noun: held.noun, form: 'level', rule: NEXT_STREAK };
  const measure = isTitle ? (subject || ownerOf(memory)) + slot.quantity.unit : subject + behind;
  return {
    measure,
    noun: subject.replace(/(?:连续|提前)$/, ''),
    form: 'level',
    rule: isTitle ? 'times in a row' : 'clause around a streak',
  };
}
