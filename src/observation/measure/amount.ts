import { wordAt } from '../../quantity.ts';
import { basisOf } from '../phrases/basis.ts';
import { endsIn } from '../phrases/nouns.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Outcome } from './draft.ts';
import { base, failure } from './drafting.ts';
import type { Memory, Named, Position } from './frame.ts';
import { nameOf } from './frames.ts';

/** An amount with the measure that the first fitting frame gives it, or a failure. */
export function amount(position: Position, memory: Memory, words: Vocabulary): Outcome {
  const { clause, slot } = position;
  const based = basisOf(slot.before, words);
  const named = nameOf(withBefore(position, based.words), memory, words);
  if (named === null || !isMeasure(named.measure, words)) return failure(slot.quantity);
  const { standing } = words.cues;
  // 排名由41位上升到37位
  const isRank =
    endsIn(words.index.nouns.rankings, named.measure) &&
    standing.units.includes(slot.quantity.unit);
  return {
    ...base(clause, slot),
    measure: named.measure,
    noun: named.noun,
    verb: named.verb,
    scope: named.scope,
    isAttribute: named.isAttribute,
    form: isRank ? 'rank' : 'level',
    value: slot.quantity.value,
    basis: based.basis,
    rules: namedRules(named, based.basis),
  };
}

/** The position with other words in front of its number. */
function withBefore(position: Position, before: string): Position {
  const { clause, index } = position;
  if (before === position.slot.before) return position;
  const slot = { ...position.slot, before };
  return { slot, index, clause: { ...clause, slots: clause.slots.with(index, slot) } };
}

function namedRules(named: Named, basis: string | null): Record<string, string> {
  const rules: Record<string, string> = { measure: named.rule, form: 'amount' };
  if (named.scope !== null) rules.scope = 'subject is a place';
  if (basis !== null) rules.basis = 'qualifying words';
  return rules;
}

/** Never a bare 企业, 项目 or 数量, nor 全省 alone. */
function isMeasure(measure: string, { cues, index }: Vocabulary): boolean {
  if (wordAt(index.openers, measure, 0) === measure) return false;
  return measure.length > 1 && !cues.noun.countNouns.includes(measure);
}
