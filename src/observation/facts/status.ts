import { hasWord, type Lexicon, wordAt } from '../../quantity.ts';
import type { Commitment, Part, Status } from '../../schema.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Draft } from '../measure/draft.ts';
import { takeOpeners } from '../phrases/strip.ts';
import { OF_NUMBER_BEFORE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A value with the name of the rule that set it. */
export interface Ruled<T> {
  value: T;
  rule: string;
}

/** Whether a number is reported, estimated, promised or background: the part of the report, then cues of the sentence. */
export function statusOf(
  draft: Draft,
  clauses: readonly Clause[],
  part: Part,
  words: Vocabulary,
): Ruled<Status> {
  if (draft.parent)
    return {
      value: statusOf(draft.parent, clauses, part, words).value,
      rule: 'status of the whole',
    };
  if (draft.isStart) return { value: 'context', rule: 'where a change began' };
  if (part === 'opening') return { value: 'context', rule: 'opening words' };
  if (isDefinition(draft, clauses, words)) return { value: 'context', rule: 'explains a term' };
  if (part === 'review' && isAhead(draft, words))
    return { value: 'target', rule: 'this year in the review' };
  if (part === 'review') return reviewed(draft, clauses, words);
  if (isPast(draft, clauses, words)) return { value: 'actual', rule: 'past year in the plan' };
  if (draft.isAttribute) return { value: 'context', rule: 'describes what is promised' };
  if (isExisting(draft, words)) return { value: 'context', rule: 'speaks of what exists' };
  return { value: 'target', rule: 'part of the plan' };
}

/** “双千工程”：指2020年起…: a sentence that explains a term tells and promises nothing. */
function isDefinition(draft: Draft, clauses: readonly Clause[], { index }: Vocabulary): boolean {
  for (const { text, start } of clauses) {
    if (start > draft.clause.start) continue;
    if (wordAt(index.definitions, text, 0) !== null) return true;
    if ('[“‘《'.includes(text.charAt(0)) && index.patterns.term.test(text)) return true;
  }
  return false;
}

/** 今年要扩大到120户 in a review: the clause names the year of the report and says what is to be. */
function isAhead({ clause }: Draft, words: Vocabulary): boolean {
  const { status, period } = words.cues;
  return (
    period.this.some((word) => hasFreely(clause.text, word, words)) &&
    status.ahead.some((word) => clause.text.includes(word))
  );
}

function reviewed(draft: Draft, clauses: readonly Clause[], words: Vocabulary): Ruled<Status> {
  const { estimate } = words.index.status;
  const isGoverned = clauses.some(
    ({ start, text }) => start <= draft.clause.start && opensWithEstimate(text, words),
  );
  if (isGoverned) return { value: 'estimate', rule: '预计 at the head of a clause' };
  const says = ({ text }: Clause) => hasWord(estimate, text) && !text.includes('预计数');
  const isNoted = clauses.some((clause) => isNotedIn(clause, draft, estimate));
  return isNoted || says(draft.clause) || says(subjectOf(draft, clauses))
    ? { value: 'estimate', rule: '预计 in the clause' }
    : { value: 'actual', rule: 'part of the review' };
}

/** 99.3亿元（预计数，下同）: the aside holds for its clause, and with 下同 for what follows in the sentence. */
function isNotedIn({ start, groups }: Clause, { clause }: Draft, estimate: Lexicon): boolean {
  if (groups.length === 0 || start > clause.start) return false;
  return groups.some(({ clauses }) => {
    const aside = clauses.filter(({ slots }) => slots.length === 0).map(({ text }) => text);
    const isEstimate = aside.some((text) => hasWord(estimate, text));
    return isEstimate && (start === clause.start || aside.some((text) => text.includes('下同')));
  });
}

/** 商品销售总额预计完成5100亿元，增长11.2%: a number without a noun of its own is said in the breath of the one before. */
function subjectOf({ clause, rules }: Draft, clauses: readonly Clause[]): Clause {
  const before = clauses[clauses.indexOf(clause) - 1];
  const isTaken = rules.measure === OF_NUMBER_BEFORE && clause.separator === '，';
  return isTaken && before !== undefined ? before : clause;
}

/** 预计全年实现, 2023年预计完成 */
function opensWithEstimate(text: string, { cues, index }: Vocabulary): boolean {
  if (wordAt(index.status.estimate, text, 0) !== null) return true;
  if (!hasWord(index.status.estimate, text) || !index.patterns.timeOrPlace.test(text)) return false;
  const head = text.slice(0, 8);
  return cues.status.estimate.some((cue) => head.includes(cue) && head.indexOf(cue) <= 5);
}

function isPast(draft: Draft, clauses: readonly Clause[], words: Vocabulary): boolean {
  const { cues, index } = words;
  return clauses.some(
    ({ start, text }) =>
      start <= draft.clause.start &&
      hasWord(index.past, text) &&
      cues.status.past.some((word) => hasFreely(text, word, words)),
  );
}

/** Whether the word stands in the text freely, with nothing around it that holds a number against it: 去年, but not 比去年 or 去年水平. */
export function hasFreely(text: string, word: string, { cues, index }: Vocabulary): boolean {
  const { against } = cues.period;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (against.includes(text.charAt(at - 1))) continue;
    if (!index.patterns.measure.test(text.slice(at + word.length, at + word.length + 3)))
      return true;
  }
  return false;
}

/** 用好10条意见, 发挥10.6亿元基金, 年产50万台: the verb in front speaks of what exists, and the noun stands behind. So does 60%以上来自国有企业. */
function isExisting({ slot, clause }: Draft, { cues, index }: Vocabulary): boolean {
  if (cues.status.attributive.some((word) => slot.before.endsWith(word))) return true;
  if (slot.after === '') return false;
  if (wordAt(index.status.existing, slot.after, 0) !== null) return true;
  const opened = takeOpeners(clause.text, index);
  const { context } = index;
  return wordAt(context, clause.text, 0) !== null || wordAt(context, opened.rest, 0) !== null;
}

/** 力争 at the head of a clause holds for the sentence until 确保 or ； ends it. Null unless a target. */
export function commitmentOf(
  draft: Draft,
  clauses: readonly Clause[],
  status: Status,
  { index }: Vocabulary,
): Ruled<Commitment> | null {
  if (status !== 'target') return null;
  const own = draft.parent?.clause ?? draft.clause;
  const { strive, firm } = index.status;
  let strives = hasWord(strive, draft.slot.before);
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const { start, text, separator } = clauses[at] as Clause;
    if (start > own.start) continue;
    if (strives || wordAt(firm, text, 0) !== null) break;
    strives = wordAt(strive, text, 0) !== null;
    if (separator === '；' || separator === ';') break;
  }
  return strives
    ? { value: 'strive', rule: 'word of striving' }
    : { value: 'plain', rule: 'no word of striving' };
}
