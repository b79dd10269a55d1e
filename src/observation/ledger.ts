import type { Mark, Quantity, Span } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { Numeral } from '../schema.ts';
import { isDraft, type Outcome } from './draft.ts';
import type { Ids } from './numbering.ts';
import type { ReadSentence } from './sentences.ts';

/** The ledger entries of a sentence: every numeral with its role and the reason. */
export function ledgerOf(
  { sentence, items, outcomes }: ReadSentence,
  report: Report,
  ids: Ids,
): Numeral[] {
  if (items.length === 0) return [];
  const byQuantity = new Map(outcomes.map((outcome) => [outcome.quantity, outcome]));
  const entries = items.flatMap((item) => {
    if (item.kind === 'mark') return [entry(item, item)];
    const outcome = byQuantity.get(item);
    return item.numerals.map((span, index) => entry(span, judged(item, index, outcome)));
  });
  return entries
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, role, reason }) => {
      const at = sentence.start + start;
      return {
        id: ids.get(at) ?? '',
        start: at,
        end: sentence.start + end,
        digits: report.text.slice(at, sentence.start + end),
        role,
        reason,
      };
    });
}

type Judged = Pick<Mark, 'rule'> & { role: Numeral['role'] };

function entry({ start, end }: Span, { role, rule }: Judged) {
  return { start, end, role, reason: rule };
}

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
