import { uniqueId } from '../../id.ts';
import type { Pledge } from '../../schema.ts';
import type { Context } from '../context.ts';
import { pledgeId } from '../facts/ids.ts';
import { indicatorsOf } from '../facts/indicator.ts';
import { periodOf } from '../facts/period.ts';
import type { ReadSentence } from '../sentences.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { promisesOf, type Said } from './promises.ts';

/** The pledges of all sentences behind the opening words, with ids that end in p. */
export function pledgesOf(
  read: readonly ReadSentence[],
  context: Context,
  words: Vocabulary,
): Pledge[] {
  const taken = new Map<string, number>();
  const found: Pledge[] = [];
  for (const one of read) {
    const { sentence, isAppendix, isRow } = one;
    if (sentence.part === 'opening' || sentence.kind !== 'text' || isAppendix || isRow) continue;
    for (const promise of promisesOf(one.text, words, one.outcomes))
      found.push(pledge(promise, one, context, taken, words));
  }
  return found;
}

function pledge(
  promise: Said,
  one: ReadSentence,
  context: Context,
  taken: Map<string, number>,
  words: Vocabulary,
): Pledge {
  const { sentence, text } = one;
  const start = sentence.start + promise.start;
  const end = sentence.start + promise.end;
  const isPlan = sentence.part === 'plan' || sentence.part === 'government';
  const period = periodOf(
    {
      before: text.slice(0, promise.end),
      isStart: false,
      isGrowth: true,
      isState: true,
      isBeforeTurn: one.isBeforeTurn,
      isOneYear: one.isOneYear,
      isEarly: one.isEarly,
      headings: one.headings,
      around: one.around,
      part: sentence.part,
      year: context.year,
    },
    words,
  );
  const indicator = indicatorsOf(promise.measure, words)[0] ?? null;
  const strives = words.cues.status.strive.some((word) => promise.clause.text.startsWith(word));
  return {
    id: uniqueId(pledgeId(context.id, text, promise.start), taken),
    report: context.id,
    place: context.place?.id ?? null,
    section: sentence.section,
    measure: promise.measure,
    indicator: indicator?.id ?? null,
    status: isPlan ? 'target' : 'actual',
    commitment: isPlan ? (strives ? 'strive' : 'plain') : null,
    period: period.period,
    text: text.slice(promise.start, promise.end),
    start,
    end,
    sentence: text,
    offset: sentence.start,
    rules: {
      measure: promise.rule,
      status: isPlan ? 'part of the plan' : 'part of the review',
      period: period.rule,
    },
  };
}
