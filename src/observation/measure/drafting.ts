import type { Quantity } from '../../quantity.ts';
import type { Clause, Slot } from '../clauses/clause.ts';
import { formOf, type Predicate } from '../phrases/predicate.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft, Failure, Outcome } from './draft.ts';
import type { Standing } from './frame.ts';

/** What a draft has before its measure is known. */
export function base(clause: Clause, slot: Slot) {
  return {
    quantity: slot.quantity,
    clause,
    slot,
    unit: slot.quantity.unit,
    comparator: slot.quantity.comparator,
    scope: null,
    isAttribute: false,
    isStart: false,
    parent: null,
    column: null,
    part: 0,
  };
}

interface Bound {
  clause: Clause;
  slot: Slot;
  noun: string;
  phrase: Predicate;
  part: number;
  rule: string;
}

/** A draft of a number whose noun and predicate are known. */
export function draft({ clause, slot, noun, phrase, part, rule }: Bound, words: Vocabulary): Draft {
  const { form, rule: formRule } = formOf(slot.quantity, phrase, noun, words);
  return {
    ...base(clause, slot),
    measure: noun,
    noun,
    verb: '',
    form,
    value: signed(slot.quantity.value, form === 'growth' ? phrase.sign : 1),
    basis: phrase.basis,
    part,
    rules: {
      measure: rule,
      form: formRule,
      ...(phrase.basis === null ? {} : { basis: 'qualifying words' }),
    },
  };
}

/** 下降18.9%, 增长-18.9%, and 下降-18.9% alike */
function signed(value: number, sign: number): number {
  return sign === -1 ? -Math.abs(value) : value;
}

/** A rank, a streak or a count of ranks with what its frame found, or a failure. */
export function standing(clause: Clause, slot: Slot, found: Standing | null): Outcome {
  if (found === null || found.measure === '') return failure(slot.quantity);
  return {
    ...base(clause, slot),
    measure: found.measure,
    noun: found.noun,
    verb: '',
    form: found.form,
    value: slot.quantity.value,
    basis: null,
    rules: { measure: found.rule, form: found.form === 'rank' ? 'place in an order' : 'amount' },
  };
}

/** A number that no frame could read. */
export function failure(quantity: Quantity): Failure {
  return { quantity, reason: 'no measure found' };
}

/** A number of a list that does not fit its subjects. */
export function mismatch(quantity: Quantity): Failure {
  return { quantity, reason: 'list of numbers does not match its subjects' };
}

/** 连续4年, 连续奋战3天, 6个季度位居全市第一. */
export function isStreak({ quantity, before, after }: Slot): boolean {
  return quantity.unitKind === 'span' && (/连续.{0,4}$/.test(before) || HELD.test(after));
}

const HELD = /^(?:位居|稳居|位列|蝉联|居)(?:全|[^，、]{2,4}$)/;
