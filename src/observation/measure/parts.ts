import { wordAt } from '../../quantity.ts';
import type { Cues } from '../../schema.ts';
import type { Clause, Slot } from '../clauses/clause.ts';
import { indicatorOf } from '../facts/indicator.ts';
import { endsIn } from '../phrases/nouns.ts';
import { OF_NOUN_BEFORE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Draft, isDraft, type Outcome } from './draft.ts';

/** 其中 at the head of a clause makes its numbers, and those behind ； after it, parts of the last number before. */
export function linkWithin(
  clauses: readonly Clause[],
  outcomes: Outcome[],
  words: Vocabulary,
): Outcome[] {
  const within = clausesWithin(clauses, words);
  if (within.size === 0)
    return linkSums(linkListed(outcomes, words).map((one) => taken(one, outcomes, words)));
  const drafts = outcomes.filter(isDraft).filter((draft) => draft.parent === null);
  const linked: Outcome[] = [];
  for (const outcome of outcomes) {
    const from = isDraft(outcome) ? within.get(outcome.clause) : undefined;
    if (!isDraft(outcome) || from === undefined) {
      linked.push(outcome);
      continue;
    }
    const before = drafts.filter((draft) => draft.quantity.end <= from);
    linked.push(ofPart(withParent(outcome, before, words), linked.at(-1)));
  }
  return linked;
}

/** 其中签约项目42个、总投资203.5亿元: what is said of a part, and not of the whole that its noun was taken from. */
function ofPart(draft: Draft, before: Outcome | undefined): Draft {
  const own = draft.slot.before;
  if (before === undefined || !isDraft(before) || before.parent === null) return draft;
  if (before.clause !== draft.clause || before.form !== 'level') return draft;
  if (own === '' || draft.rules.measure !== OF_NOUN_BEFORE) return draft;
  const rules = { ...draft.rules, measure: 'bare noun after the part before' };
  return { ...draft, measure: before.measure + own, rules };
}

/** 新登记经营主体147万户、其中企业57.3万家: an item of a list that opens with 其中, and those of its unit behind it. */
function linkListed(outcomes: Outcome[], { cues, index }: Vocabulary): Outcome[] {
  const opens = ({ link, before }: Slot) =>
    link === 'list' && wordAt(index.within, before, 0) !== null;
  if (!outcomes.some((one) => isDraft(one) && opens(one.slot))) return outcomes;
  let whole: Outcome | undefined;
  return outcomes.map((one, at) => {
    const before = outcomes[at - 1];
    if (!isDraft(one)) return one;
    if (opens(one.slot)) whole = before;
    else if (!goesOnWith(one, before)) whole = undefined;
    return whole && isDraft(whole) && fitsIn(one, whole, cues)
      ? partOf(one, whole, '其中 at the head')
      : one;
  });
}

/** Whether an item of a list is counted as the one before it is. */
function goesOnWith(one: Draft | undefined, before: Outcome | undefined): boolean {
  if (one?.slot.link !== 'list' || before === undefined) return false;
  return isDraft(before) && before.unit === one.unit;
}

function fitsIn(one: Draft, whole: Draft, cues: Cues): boolean {
  return whole.form === one.form && one.value <= whole.value && isAlike(one, whole, cues);
}

/** Whether both are counted in one unit, or in units that count the same things. */
function isAlike(one: Draft, other: Draft, { within }: Cues): boolean {
  return (
    one.unit === other.unit ||
    (within.alike.includes(one.unit) && within.alike.includes(other.unit))
  );
}

/** 全省上报22个项目，甘孜独占10个: a number that the subject takes of the one before. */
function taken(outcome: Outcome, outcomes: readonly Outcome[], { index }: Vocabulary): Outcome {
  if (!isDraft(outcome) || !endsIn(index.takes, outcome.slot.before)) return outcome;
  const before = outcomes
    .filter(isDraft)
    .filter((one) => one.quantity.end <= outcome.quantity.start);
  const whole = before.at(-1);
  const fits =
    whole?.unit === outcome.unit && whole.form === 'level' && outcome.value <= whole.value;
  return fits ? partOf(outcome, whole, 'taken of the number before') : outcome;
}

/**
 * 抓好128个重点项目，推动51个续建项目竣工、77个新开工项目开工: numbers of one noun that follow a
 * number and make it up exactly are its parts.
 */
function linkSums(outcomes: Outcome[]): Outcome[] {
  const drafts = outcomes.filter(isDraft);
  const parents = new Map<Outcome, Draft>();
  for (const [at, whole] of drafts.entries()) {
    const parts = partsOf(whole, drafts, at + 1);
    for (const part of parts) parents.set(part, whole);
  }
  if (parents.size === 0) return outcomes;
  return outcomes.map((one) => {
    const whole = parents.get(one);
    return whole && isDraft(one) ? partOf(one, whole, 'parts make up the whole') : one;
  });
}

/** Most parts that are looked for, so that a long list is read in linear time. */
const MOST_PARTS = 8;

function partsOf(whole: Draft, drafts: readonly Draft[], from: number): readonly Draft[] {
  if (whole.form !== 'level' || whole.quantity.unitKind !== 'count') return NO_PARTS;
  if (drafts[from]?.unit !== whole.unit) return NO_PARTS;
  const parts: Draft[] = [];
  let left = whole.value;
  for (const one of drafts.slice(from, from + MOST_PARTS)) {
    const isAlike =
      one.unit === whole.unit &&
      one.form === 'level' &&
      one.parent === null &&
      one.noun.slice(-2) === whole.noun.replace(/建设$/, '').slice(-2) &&
      one.clause !== whole.clause;
    if (!isAlike) break;
    parts.push(one);
    left -= one.value;
    if (left <= 0) break;
  }
  const isWhole = left === 0 && parts.length > 1;
  return isWhole && !goesOnWith(drafts[from + parts.length], parts.at(-1)) ? parts : NO_PARTS;
}

const NO_PARTS: readonly Draft[] = [];

function partOf(part: Draft, whole: Draft, rule: string): Draft {
  return { ...part, parent: whole, rules: { ...part.rules, parent: rule } };
}

/** Clauses of parts → where the first 其中 behind their whole stands. */
function clausesWithin(clauses: readonly Clause[], { index }: Vocabulary): Map<Clause, number> {
  const found = new Map<Clause, number>();
  const opens = (clause: Clause | undefined) =>
    clause !== undefined && wordAt(index.within, clause.text, 0) !== null;
  const first = clauses.findIndex(opens);
  if (first < 0) return found;
  const isListed = clauses.slice(0, first + 1).some(isBehindItem);
  let unit: string | null = null;
  let from = 0;
  for (const [at, clause] of clauses.entries()) {
    if (at < first) continue;
    const next = clauses[at + 1];
    if (opens(clause)) {
      if (unit === null) from = clause.start;
      unit = unitOf(clause, next);
    } else if (unit === null || !goesOn(clause, unit, isListed || opens(next))) unit = null;
    if (unit !== null) found.set(clause, from);
  }
  return found;
}

/** 其中，一般公共预算收入35亿元: what the word opens may stand behind its comma. */
function unitOf({ slots }: Clause, next: Clause | undefined): string {
  return (slots[0] ?? next?.slots[0])?.quantity.unit ?? '';
}

const isBehindItem = ({ separator }: Clause) => separator === '；' || separator === ';';

/** Whether a clause behind one of parts tells of parts too; behind ； it may be a whole, with parts of its own or as the one before was. */
function goesOn(clause: Clause, unit: string | null, isWhole: boolean): boolean {
  const [first] = clause.slots;
  if (first?.quantity.unitKind === 'rate') return false;
  if (isBehindItem(clause)) return !isWhole;
  return (first?.quantity.unit ?? '') === unit;
}

/** 生产总值2.15万亿元，城乡居民收入增长5.3%，其中农村居民收入突破2万元: behind a rate, 其中 speaks of what that is a rate of. */
function isOpen(one: Draft, before: readonly Draft[]): boolean {
  const last = before.at(-1);
  if (last === undefined || last.quantity.unitKind !== 'rate') return true;
  return one.clause === last.clause || last.measure.includes(one.noun || one.measure);
}

function withParent(draft: Draft, before: readonly Draft[], words: Vocabulary): Draft {
  // 财政收入55亿元，其中地方35亿元；人均可支配收入3万元: an indicator of its own.
  if (isBehindItem(draft.clause) && indicatorOf(draft, words) !== null) return draft;
  const near =
    draft.form === 'share' ? before.slice(-1) : before.filter((one) => isOpen(one, before));
  const whole = near.findLast(
    (one) => isAlike(one, draft, words.cues) && one.form === draft.form && !one.isAttribute,
  );
  const fits = whole !== undefined && (draft.form === 'growth' || draft.value <= whole.value);
  return fits
    ? {
        ...draft,
        measure: ownMeasure(draft, whole, words),
        parent: whole,
        rules: { ...draft.rules, parent: '其中 at the head' },
      }
    : draft;
}

/** 蔬菜种植面积增长17.8%，其中鲜食玉米增长17.1%: what grew is the area of both. Empty where the part has a noun of amount of its own. */
function tailOfParts(
  part: string,
  form: Draft['form'],
  whole: string,
  { cues, index }: Vocabulary,
): string {
  const isNamed = form !== 'growth' || part === '' || index.aliases.has(part);
  if (isNamed || endsIn(index.nouns.amounts, part)) return '';
  const ends = cues.noun.tails.filter((tail) => whole.endsWith(tail) && whole.length > tail.length);
  return ends.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** 其中签约项目42个: a kind of the whole's noun takes over what stands in front of that. */
function ownMeasure(
  { measure, quantity, form }: Draft,
  { noun }: Draft,
  words: Vocabulary,
): string {
  const { cues } = words;
  const tail = tailOfParts(measure, form, noun, words);
  if (tail !== '') return measure + tail;
  const ending = measure.slice(-2);
  const kind = cues.noun.generic.find((word) => noun.endsWith(word));
  if (/以[上下]$/.test(measure) && kind !== undefined) return measure + kind;
  const isShared = cues.noun.generic.includes(ending) && noun.endsWith(ending);
  const isKind =
    quantity.unitKind === 'count' && isShared && measure.length <= 4 && noun.length > 2;
  return isKind ? noun.slice(0, -2) + measure : measure;
}
