import { uniqueId } from '../../id.ts';
import type { Item, Quantity, Span } from '../../quantity.ts';
import type { Report } from '../../report.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../measure/draft.ts';
import type { ReadSentence } from '../sentences.ts';
import { numeralId } from './ids.ts';

/** Sentence and offset of a numeral → its id. Ids are given in the order of the text. */
export type Ids = ReadonlyMap<number, string>;

/** Ids of all numerals of a report, by the offset of their digits. */
export function numeralIds(report: Report, { id }: Context, read: readonly ReadSentence[]): Ids {
  const taken = new Map<string, number>();
  const ids = new Map<number, string>();
  for (const { sentence, items } of read) {
    if (items.length === 0) continue;
    for (const { start, end } of numeralsOf(items)) {
      const at = sentence.start + start;
      ids.set(at, uniqueId(numeralId(id, report.text, at, sentence.start + end), taken));
    }
  }
  return ids;
}

function numeralsOf(items: readonly Item[]): Span[] {
  const spans: Span[] = [];
  for (const item of items) {
    if (item.kind === 'mark') spans.push(item);
    else for (const numeral of item.numerals) spans.push(numeral);
  }
  return inOrder(spans);
}

/** Sorts spans by their start, in place; those of one sentence mostly stand in order. */
export function inOrder<T extends Span>(spans: T[]): T[] {
  for (let at = 1; at < spans.length; at += 1) {
    if ((spans[at - 1] as T).start > (spans[at] as T).start)
      return spans.sort((a, b) => a.start - b.start);
  }
  return spans;
}

function firstNumeral({ numerals, start, end }: Quantity): Span {
  return numerals[0] ?? { start, end };
}

/** The id of an observation: that of its numeral, with `.1`, `.2` where it is one of several subjects. */
export function idOf(draft: Draft, { sentence }: ReadSentence, ids: Ids): string {
  const id = ids.get(sentence.start + firstNumeral(draft.quantity).start) ?? '';
  return draft.part === 0 ? id : `${id}.${draft.part}`;
}
