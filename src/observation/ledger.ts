import type { Mark, Quantity, Span } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { Numeral } from '../schema.ts';
import { type Ids, inOrder } from './facts/numbering.ts';
import { isDraft, type Outcome } from './measure/draft.ts';
import type { ReadSentence } from './sentences.ts';

/** The ledger entries of a sentence: every numeral with its role and the reason. */
export function ledgerOf(
  { sentence, items, outcomes }: ReadSentence,
  report: Report,
  ids: Ids,
): readonly Numeral[] {
  if (items.length === 0) return NONE;
  const found: Numeral[] = [];
  const enter = ({ start, end }: Span, { role, rule }: Judged) => {
    const at = sentence.start + start;
    const digits = report.text.slice(at, sentence.start + end);
    const id = ids.get(at) ?? '';
    found.push({ id, start: at, end: sentence.start + end, digits, role, reason: rule });
  };
  for (const item of items) {
    if (item.kind === 'mark') {
      enter(item, item);
      continue;
    }
    const outcome = outcomes.findLast(({ quantity }) => quantity === item);
    for (let index = 0; index < item.numerals.length; index += 1)
      enter(item.numerals[index] as Span, judged(item, index, outcome));
  }
  return inOrder(found);
}

const NONE: readonly Numeral[] = [];

type Judged = Pick<Mark, 'rule'> & { role: Numeral['role'] };

function judged(quantity: Quantity, index: number, outcome: Outcome | undefined): Judged {
  if (!outcome || !isDraft(outcome))
    return { role: 'unclassified', rule: outcome?.reason ?? 'no measure found' };
  if (index > 0)
    return {
      role: 'observation',
      rule: quantity.upper === null ? quantity.rules.value : 'upper end of range',
    };
  return { role: 'observation', rule: quantity.rules.value };
}
