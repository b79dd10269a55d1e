import { hasWord } from '../../quantity.ts';
import type { Clause, Slot } from '../clauses/clause.ts';
import { isCourse, withoutTransition } from '../clauses/course.ts';
import type { Draft, Outcome } from '../measure/draft.ts';
import { draft, mismatch } from '../measure/drafting.ts';
import type { Memory } from '../measure/frame.ts';
import { headOf, withHead } from '../measure/owner.ts';
import { basisOf } from '../phrases/basis.ts';
import { leadOf } from '../phrases/lead.ts';
import { areAmounts, isBare } from '../phrases/nouns.ts';
import { type Predicate, predicateOf } from '../phrases/predicate.ts';
import { clean } from '../phrases/strip.ts';
import { END_OF_CHANGE, SUBJECTS_IN_TURN } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { ofBefore } from './earlier.ts';
import { tasksInTurn } from './fulfilment.ts';
import { subjectsOf } from './subjects.ts';
import { isOfPair, namedInTurn, statedSubjects, subjectsOfTopic, toldInTurn } from './turn.ts';

/** Numbers that follow each other with nothing but 、 or 和 between them. */
export function seriesAt(clause: Clause, index: number): Slot[] {
  const series: Slot[] = [];
  for (let at = index; at < clause.slots.length; at += 1) {
    const slot = clause.slots[at];
    const previous = series.at(-1);
    if (!slot) break;
    const isNext =
      (slot.quantity.place?.index ?? 0) > 0 ||
      (slot.link === 'list' && slot.before === '' && previous?.after === '');
    if (previous && !isNext) break;
    series.push(slot);
  }
  return series;
}

/** 空气优良率、水质达标率保持两个“百分之百” */
export const OF_EACH = /(?:保持|实现|达到|做到)?了?[两三四五六]个[“‘]$/;

/** 医药、机械产值均占工业总产值 */
const EACH_SHARE = /[^年月日平](?:均|都)占[^，、]{2,}$/;

function isOfEach(before: string, { index }: Vocabulary): boolean {
  if (OF_EACH.test(before)) return true;
  return (
    hasWord(index.each, before) && (index.patterns.each.test(before) || EACH_SHARE.test(before))
  );
}

/** 工业投资、民间投资分别增长10%: the one number of several subjects is that of each. */
function isAllAlike({ slots }: Clause, { before, quantity }: Slot, { index }: Vocabulary): boolean {
  return slots.at(-1)?.quantity === quantity && index.patterns.movedInTurn.test(before);
}

/** 固定资产投资、零售总额增长10%: amounts that change alike. */
function isShared(slot: Slot, words: Vocabulary): boolean {
  if (slot.quantity.unitKind !== 'rate' || !slot.before.includes('、')) return false;
  const { noun, sign } = predicateOf(slot, words);
  return sign !== 0 && areAmounts(noun.split('、'), words);
}

/** 分别 lists, 均, and lists of numbers as long as the list of subjects in front. */
export function listFrame(
  clause: Clause,
  series: readonly Slot[],
  memory: Memory,
  words: Vocabulary,
): Outcome[] | null {
  const first = series[0];
  if (!first || first.quantity.shape === 'rank') return null;
  return courseOf(clause, series, words) ?? inTurn(clause, series, first, memory, words);
}

/** 产值、税收100亿元、5亿元, without 分别: rates, or sums of two subjects, with nothing behind them. */
function isPlainList(
  series: readonly Slot[],
  first: Slot,
  isRate: boolean,
  words: Vocabulary,
): boolean {
  if (series.length === 1 || series.at(-1)?.after !== '') return false;
  return isRate || isOfPair(first, series, words);
}

function inTurn(
  clause: Clause,
  series: readonly Slot[],
  first: Slot,
  memory: Memory,
  words: Vocabulary,
): Outcome[] | null {
  const isEach =
    series.length === 1 &&
    (isOfEach(first.before, words) || isAllAlike(clause, first, words) || isShared(first, words));
  const isInTurn = first.before.includes('分别') && !isEach;
  const isRate = series.every(({ quantity }) => quantity.unitKind === 'rate');
  if (!isInTurn && !isEach && !isPlainList(series, first, isRate, words)) return null;
  const stated = predicateOf({ ...first, before: first.before.replace(OF_EACH, '') }, words);
  const phrase = { ...stated, noun: stated.noun.replace(/^分别(?:是(?=[^，]{3,}[^的]$))?/, '') };
  const count = isEach ? null : series.length;
  const own = isEach ? toldInTurn(phrase.noun, null, words) : null;
  const subjects =
    tasksInTurn(phrase.noun, count, words) ??
    (isInTurn ? namedInTurn(clause, series, phrase.noun, memory, words) : own) ??
    statedSubjects(phrase.noun, count, memory, words);
  if (subjects) return bindSubjects(clause, series, subjects, phrase, isEach, memory, words);
  const ahead =
    isInTurn && phrase.noun === '' ? subjectsOfTopic(series.length, memory, words) : null;
  if (ahead) return bindSubjects(clause, series, ahead, phrase, false, memory, words);
  const told = { isInTurn, isEach, isRate };
  return (
    ofBefore(clause, series, phrase, told, memory, words) ??
    (isEach ? null : series.map(({ quantity }) => mismatch(quantity)))
  );
}

/**
 * A、B分别由25%、16.6%提高到27%、50%: two lists of one length and the same units, with nothing but
 * the change between them. The first is where the changes began.
 */
function courseOf(clause: Clause, starts: readonly Slot[], words: Vocabulary): Outcome[] | null {
  if (starts.length < 2) return null;
  const [first] = starts;
  const from = first ? clause.slots.indexOf(first) + starts.length : 0;
  const ends = seriesAt(clause, from);
  const [change] = ends;
  if (!first || !change || starts.length < 2 || starts.length !== ends.length) return null;
  const isSame = ends.every(({ quantity }, at) => quantity.unit === starts[at]?.quantity.unit);
  if (!isCourse(change.before, words) || !isSame) return null;
  const before = withoutTransition(first.before, words);
  const phrase = predicateOf({ ...first, before }, words);
  const subjects = subjectsOf(phrase.noun, starts.length, words);
  if (!subjects) return [...starts, ...ends].map(({ quantity }) => mismatch(quantity));
  const level = { ...phrase, sign: 0 as const };
  const bind = (slots: readonly Slot[], rule: string) =>
    slots.map((slot, at) =>
      draft({ clause, slot, noun: subjects[at] ?? '', phrase: level, part: 0, rule }, words),
    );
  return [
    ...bind(starts, SUBJECTS_IN_TURN).map((one) => ({ ...one, isStart: true })),
    ...bind(ends, END_OF_CHANGE),
  ];
}

function bindSubjects(
  clause: Clause,
  series: readonly Slot[],
  subjects: readonly string[],
  phrase: Predicate,
  isEach: boolean,
  memory: Memory,
  words: Vocabulary,
): Draft[] {
  const rule = isEach ? 'one number for each subject' : SUBJECTS_IN_TURN;
  const isWhole = subjects.length > 1 && !isBare(subjects[0] ?? '', words);
  return subjects.flatMap((subject, at) => {
    const slot = isEach ? series[0] : series[at];
    if (!slot) return [];
    const noun = isWhole ? clean(subject) : completeNoun(subject, memory, words);
    const own = { ...phrase, basis: basisIn(subject, subjects, phrase, words) };
    const part = isEach ? at + 1 : 0;
    return [withBoundOf(series[0], draft({ clause, slot, noun, phrase: own, part, rule }, words))];
  });
}

/** 规上工业增加值、固定资产投资分别增长: 规上 is said of the first alone; 同口径 holds for all, as it does for a bare noun. */
function basisIn(
  subject: string,
  subjects: readonly string[],
  { basis }: Predicate,
  words: Vocabulary,
): string | null {
  const of = (text: string) => basisOf(text, words).basis;
  const isOfOne = basis !== null && subjects.some((one) => of(one) === basis);
  return of(subject) ?? (isOfOne && !isBare(subject, words) ? null : basis);
}

/** 分别突破600万人次和10万吨: a bound in front of the list holds for all of it. */
function withBoundOf(first: Slot | undefined, own: Draft): Draft {
  const { comparator, inFront } = first?.quantity ?? own.quantity;
  if (inFront === undefined || own.comparator !== 'eq') return own;
  return { ...own, comparator, rules: { ...own.rules, comparator: 'in front of the list' } };
}

function completeNoun(subject: string, memory: Memory, words: Vocabulary): string {
  const lead = leadOf(subject, words);
  const noun = words.cues.phrase.controls.includes(lead.verb) ? clean(lead.rest) : clean(subject);
  return isBare(noun, words) ? withHead(headOf(memory, noun, words), noun) : noun;
}
