import type { Clause, Slot } from '../clauses/clause.ts';
import { type Lead, leadOf } from '../phrases/lead.ts';
import { attributeOf, isExamples } from '../phrases/nouns.ts';
import { clean, takeReach } from '../phrases/strip.ts';
import { tailOf } from '../phrases/tail.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isStreak } from './drafting.ts';
import { type Named, none } from './frame.ts';

/** 34个部门204个事项全部实现…: the first number counts the places of the second. */
export function isNested(clause: Clause, index: number, words: Vocabulary): boolean {
  const slot = clause.slots[index];
  const next = clause.slots[index + 1];
  if (!slot || isStreak(slot) || slot.quantity.shape === 'streak') return false;
  if (next?.link !== 'through' || next.after === '' || next.quantity.unitKind === 'rate')
    return false;
  if (next.before.endsWith('有')) return false;
  return (
    leadOf(next.before, words, true).verb === '' &&
    tailOf(next.before, words.index.predicates, words.index).predicate === '' &&
    attributeOf(next.before, words) === null
  );
}

/** 40项主要经济指标中，有33项…: of those that are counted some are told next; 初中 and 高中 are no such group. */
export const withoutAmong = (noun: string): string =>
  noun.length > 3 ? noun.replace(/(?<![初高集空其])中$/, '') : noun;

/** The measure of the places that a second number is spread over: 全部实现…的部门. */
export function outerNoun(
  place: string,
  noun: string,
  predicate: string,
  lead: Lead,
  isOpen: boolean,
): Named {
  const own =
    predicate === '' && lead.verb === '' && !isExamples(lead.rest) ? clean(lead.rest) : '';
  const said = own || (predicate === '' ? (isOpen ? '' : lead.verb) + noun : clean(predicate));
  return {
    ...none,
    measure: `${said}的${place}`,
    noun: place,
    verb: '',
    rule: 'places of the number behind',
  };
}

/** The words behind the number; of 11条5.36公里城市道路 they are behind the second. */
export function shared(clause: Clause, index: number, words: Vocabulary): string {
  const slot = clause.slots[index];
  const next = clause.slots[index + 1];
  if (!slot) return '';
  if (next?.link === 'adjacent' || isCountedTwice(slot, next, words))
    return shared(clause, index + 1, words);
  if (next?.link === 'of' || attributeSplit(slot, next)) return next?.after ?? '';
  return slot.after;
}

/** 8461户、29100人稳定脱贫: the same counted in households and in people. */
function isCountedTwice(slot: Slot, next: Slot | undefined, { cues }: Vocabulary): boolean {
  const isHead = slot.link === 'start' && slot.before === '' && slot.after === '';
  return (
    isHead &&
    next?.link === 'list' &&
    next.before === '' &&
    slot.quantity.unit === '户' &&
    cues.noun.peopleUnits.includes(next.quantity.unit)
  );
}

/** 3座总装机129万千瓦的水电站: what is counted stands behind its attribute. */
function attributeSplit(slot: Slot, next: Slot | undefined): boolean {
  return next?.link === 'through' && next.after.startsWith('的') && slot.after.length <= 8;
}

/** 18个项目投资完成率达到136%: of the words that two numbers share, the bare noun belongs to the rate. */
export function withoutRate(
  clause: Clause,
  index: number,
  after: string,
  { cues, index: indexes }: Vocabulary,
): string {
  const next = clause.slots[index + 1];
  if (next?.link !== 'through' || next.quantity.unitKind !== 'rate') return after;
  const noun = takeReach(after, indexes.reach).rest;
  const bare =
    cues.noun.bare.filter((word) => noun.endsWith(word)).sort((a, b) => b.length - a.length)[0] ??
    '';
  return noun.slice(0, noun.length - bare.length);
}

/** 投资13.5亿元完成装机容量30.3万千瓦: the words behind belong to the second number. */
export function isSpent(clause: Clause, index: number, lead: Lead, words: Vocabulary): boolean {
  const next = clause.slots[index + 1];
  return (
    next?.link === 'through' &&
    words.cues.noun.attributes.includes(lead.rest) &&
    lead.verb === '' &&
    leadOf(next.before, words).subject === '' &&
    leadOf(next.before, words).verb !== ''
  );
}
