import { wordAt } from '../../quantity.ts';
import type { Clause, Slot } from '../clauses/clause.ts';
import { adjacentTo, isAhead, withChanges } from '../clauses/course.ts';
import { comparesPlaces } from '../lists/compared.ts';
import { listFrame, seriesAt } from '../lists/series.ts';
import { formOf, mayBeGrowth, predicateOf } from '../phrases/predicate.ts';
import { takeOpeners } from '../phrases/strip.ts';
import { END_OF_CHANGE, TOLD_ASIDE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { amount } from './amount.ts';
import { type Draft, isDraft, type Outcome } from './draft.ts';
import { base, failure, isStreak, standing } from './drafting.ts';
import type { Memory, Position } from './frame.ts';
import { readGroup } from './parentheses.ts';
import { linkWithin } from './parts.ts';
import { placesInTurn, placesOfEach, rankFrame } from './rank.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { streakFrame } from './streak.ts';
import { withoutCrossed } from './topic.ts';

/**
 * Gives every number of a sentence's clauses a measure, in the order of the text, or says why not.
 * `earlier` is the number that the sentence before ends in, of which a sentence speaks that begins
 * with a change of nothing: 用电量58亿千瓦时。同比增长5%。
 */
export function readClauses(
  clauses: readonly Clause[],
  earlier: Draft | null,
  words: Vocabulary,
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.slots.length === 0 && clause.groups.length === 0) continue;
    const before = index === 0 ? spokenOf(clause, earlier, words) : outcomes.filter(isHeard);
    const own = readClause(clause, before, around(clauses, index, words), words);
    outcomes.push(...own);
    if (clause.groups.length === 0) continue;
    const drafts = [...before, ...own.filter(isDraft)];
    for (const group of clause.groups)
      outcomes.push(...readGroup(group, drafts, words).map((one) => orFailure(one, words)));
  }
  return linkWithin(clauses, outcomes, words);
}

/** What later numbers may speak of. */
const isHeard = (outcome: Outcome): outcome is Draft =>
  isDraft(outcome) && outcome.rules.measure !== TOLD_ASIDE;

/** What a clause stands between. */
function around(
  clauses: readonly Clause[],
  index: number,
  words: Vocabulary,
): Omit<Memory, 'drafts'> {
  const previous = clauses[index - 1];
  const said = previous && previous.slots.length === 0 ? previous.text : null;
  const topic = said === null ? null : withoutCrossed(said, words);
  const separator = clauses[index]?.separator;
  const isItem = separator === '；' || separator === ';';
  return { topic, isPassed: topic !== said, isItem, next: clauses[index + 1] ?? null };
}

/** What the first clause may speak of: of the number before, where it is a change of nothing. */
function spokenOf(
  { slots: [slot] }: Clause,
  earlier: Draft | null,
  words: Vocabulary,
): readonly Draft[] {
  if (earlier === null || slot?.quantity.unitKind !== 'rate' || slot.after !== '') return [];
  const { noun, sign } = predicateOf(slot, words);
  return noun === '' && sign !== 0 ? [earlier] : [];
}

function readClause(
  original: Clause,
  before: readonly Draft[],
  around: Omit<Memory, 'drafts'>,
  words: Vocabulary,
): Outcome[] {
  const outcomes: Outcome[] = [];
  const clause = withChanges(original, words);
  for (let index = 0; index < clause.slots.length; ) {
    const drafts = outcomes.length === 0 ? before : [...before, ...outcomes.filter(isDraft)];
    const memory = { ...around, drafts };
    const read = readSlot(clause, index, memory, words).map((one) => orFailure(one, words));
    outcomes.push(...read);
    index += read.length === 1 ? 1 : new Set(read.map(({ quantity }) => quantity)).size || 1;
  }
  return outcomes;
}

function readSlot(clause: Clause, index: number, memory: Memory, words: Vocabulary): Outcome[] {
  const slot = clause.slots[index];
  if (!slot) return [];
  const series = seriesAt(clause, index);
  if (slot.quantity.shape === 'ratio') return ratio(clause, series, words);
  const inTurn = listFrame(clause, series, memory, words);
  if (inTurn) return inTurn;
  const position = { clause, slot, index };
  if (slot.quantity.shape !== 'rank') return [single(position, memory, words)];
  const inOrder = placesInTurn(position, series.length, memory, words);
  if (inOrder) return series.map((one, at) => standing(clause, one, inOrder[at] ?? null));
  const places = placesOfEach(position, memory, words);
  if (places.length === 0) return [single(position, memory, words)];
  return places.map((place, at) => ({ ...standing(clause, slot, place), part: at + 1 }));
}

/** A number whose words leave no measure is not read. */
function orFailure(outcome: Outcome, { index }: Vocabulary): Outcome {
  const isUnsaid =
    isDraft(outcome) &&
    (outcome.measure === '' || index.patterns.saysNothing.test(outcome.measure));
  return isUnsaid ? failure(outcome.quantity) : outcome;
}

function single(position: Position, memory: Memory, words: Vocabulary): Outcome {
  const { clause, slot, index } = position;
  const { quantity } = slot;
  if (slot.link === 'change') {
    const last = memory.drafts.findLast((one) => one.parent === null);
    return last !== undefined && last.slot === clause.slots[index - 1] && !isAhead(slot)
      ? endOfChange(position, last)
      : failure(quantity);
  }
  const read = singleNumber(position, memory, words);
  const behind = index + adjacentTo(clause.slots, index) + 1;
  const isStart = clause.slots[behind]?.link === 'change';
  return isStart && isDraft(read) ? { ...read, isStart } : read;
}

function endOfChange({ clause, slot }: Position, start: Draft): Draft {
  const { quantity } = slot;
  return {
    ...start,
    ...base(clause, slot),
    unit: quantity.unit || start.unit,
    value: quantity.value,
    rules: { ...start.rules, measure: END_OF_CHANGE },
  };
}

function singleNumber(position: Position, memory: Memory, words: Vocabulary): Outcome {
  const { clause, slot } = position;
  const { quantity } = slot;
  if (quantity.shape === 'rank') return standing(clause, slot, rankFrame(position, memory, words));
  if (quantity.shape === 'streak' || isStreak(slot))
    return standing(clause, slot, streakFrame(position, memory, words));
  if (quantity.unitKind === 'rate') return rate(position, memory, words);
  const isMove = isChange(slot, words) && !isWork(position, memory, words);
  if (slot.after === '' && (isMove || comparesPlaces(slot, memory, words)))
    return rate(position, memory, words);
  return amount(position, memory, words);
}

function isChange(slot: Slot, words: Vocabulary): boolean {
  if (!mayBeGrowth(slot.before, words)) return false;
  const phrase = predicateOf(slot, words);
  return formOf(slot.quantity, phrase, phrase.noun, words).form === 'growth';
}

/** 巩固提高5959户, 完成初高中学历提升10万人、大专学历提升30万人: what is carried out is called a rise, and nothing rises by so many. */
function isWork({ slot, clause, index }: Position, { drafts }: Memory, words: Vocabulary): boolean {
  const { governing, verbs } = words.index;
  const opened = takeOpeners(slot.before, words.index).rest;
  const verb = wordAt(verbs, opened, 0) ?? '';
  if (slot.quantity.unitKind === 'count' && governing.has(verb)) return true;
  if (verb === opened && verb.length > 2) return true;
  const last = drafts.at(-1);
  const isNext = slot.link === 'list' && last?.slot === clause.slots[index - 1];
  return isNext && last?.form === 'level' && last.measure.slice(-2) === slot.before.slice(-2);
}
