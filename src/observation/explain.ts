import { type Item, type Quantity, readQuantities } from '../quantity.ts';
import { type Clause, clausesOf } from './clauses/clause.ts';
import { indicatorOf } from './facts/indicator.ts';
import { commitmentOf, statusOf } from './facts/status.ts';
import { type Draft, isDraft, type Outcome } from './measure/draft.ts';
import { readClauses } from './measure/read.ts';
import { promisesOf } from './pledges/promises.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a sentence is read, as an indented tree: clauses, numbers with their roles, frames and rules. Status is told for review and plan. */
export function explain(sentence: string, vocabulary: Vocabulary): string {
  const items = readQuantities(sentence, vocabulary.quantity);
  const quantities = items.filter((item): item is Quantity => item.kind === 'quantity');
  const clauses = clausesOf(sentence, quantities);
  const outcomes = readClauses(clauses, null, vocabulary);
  const lines = [
    sentence,
    ...items.flatMap((item) => describe(sentence, item, outcomes, clauses, vocabulary)),
    ...promisesOf(sentence, vocabulary).map(
      ({ measure, start, end, rule }) =>
        `  pledge ${measure}: ${sentence.slice(start, end)} ← ${rule}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function describe(
  sentence: string,
  item: Item,
  outcomes: readonly Outcome[],
  clauses: readonly Clause[],
  words: Vocabulary,
): string[] {
  const head = `  ${sentence.slice(item.start, item.end)}`;
  if (item.kind === 'mark') return [`${head}  ${item.role} ← ${item.rule}`];
  const own = outcomes.filter((outcome) => outcome.quantity === item);
  const first = [
    `${head}  ${item.value}${item.upper === null ? '' : `–${item.upper}`} ${item.unit} ← ${item.rules.value}; ${item.comparator} ← ${item.rules.comparator}`,
  ];
  return [
    ...first,
    ...own.flatMap((outcome) =>
      isDraft(outcome)
        ? meaning(outcome, clauses, words)
        : [`    unclassified ← ${outcome.reason}`],
    ),
  ];
}

function meaning(draft: Draft, clauses: readonly Clause[], words: Vocabulary): string[] {
  const { slot, rules } = draft;
  const review = statusOf(draft, clauses, 'review', words);
  const plan = statusOf(draft, clauses, 'plan', words);
  const commitment = commitmentOf(draft, clauses, plan.value, words);
  const indicator = indicatorOf(draft, words);
  return [
    `    words: ${slot.before} ▢ ${slot.after}  (${slot.link})`,
    `    measure ${draft.measure} ← ${rules.measure}`,
    `    form ${draft.form}, value ${draft.value} ${draft.unit} ← ${rules.form}`,
    `    status in a review ${review.value} ← ${review.rule}; in a plan ${plan.value} ← ${plan.rule}${commitment ? `, ${commitment.value} ← ${commitment.rule}` : ''}`,
    ...(draft.scope === null
      ? []
      : [`    scope ${draft.scope} ← ${rules.scope ?? 'number before'}`]),
    ...(draft.basis === null
      ? []
      : [`    basis ${draft.basis} ← ${rules.basis ?? 'qualifying words'}`]),
    ...(draft.parent === null
      ? []
      : [`    part of ${draft.parent.measure} ${draft.parent.value} ← ${rules.parent}`]),
    ...(indicator === null ? [] : [`    indicator ${indicator.id} ← alias in the vocabulary`]),
  ];
}
