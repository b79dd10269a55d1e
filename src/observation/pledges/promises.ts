import { characters, isIn } from '../../characters.ts';
import { fold, hasWord, wordAt, wordBefore } from '../../quantity.ts';
import { squeeze } from '../../space.ts';
import { mayDivide, type Stretch, stretchesOf } from '../clauses/clause.ts';
import { indicatorsOf } from '../facts/indicator.ts';
import { subjectsOf } from '../lists/subjects.ts';
import { type Draft, isDraft, type Outcome } from '../measure/draft.ts';
import { endsIn } from '../phrases/nouns.ts';
import { clean, takeOpeners, takeReach } from '../phrases/strip.ts';
import type { Indexes, Vocabulary } from '../vocabulary.ts';

/** Words that stand where a number would, and what they speak of. Offsets are those of the sentence. */
export interface Said {
  measure: string;
  start: number;
  end: number;
  clause: Telling;
  rule: string;
}

/** A clause that may tell of an indicator in words alone. */
interface Telling extends Stretch {
  text: string;
}

/** Finds the clauses that tell of an indicator in words alone: 外贸进出口总额、实际使用外资保持稳定增长. */
export function promisesOf(
  sentence: string,
  words: Vocabulary,
  outcomes: readonly Outcome[] = [],
): readonly Said[] {
  if (!mayTellAny(sentence, words)) return NONE;
  const found: Said[] = [];
  for (const stretch of stretchesOf(sentence)) {
    if (!mayTell(sentence, stretch, words)) continue;
    const text = squeeze(sentence.slice(stretch.start, stretch.end));
    if (text.length >= 60 || NUMBER.test(fold(text).replace(FORMULAS, ''))) continue;
    found.push(...promisesIn(sentence, { ...stretch, text }, words, outcomes));
  }
  return found;
}

const NUMBER = /\d/;
const FORMULAS = /(?:PM|O)\d+(?:\.\d+)?/g;

/** Signs that a name of an indicator may have, or have around it, where its aliases do without. */
const SIGNS = characters('“”‘’（）()《》、，；：。');

/** Whether any rule below can read a clause of the sentence, told in one pass. Most sentences end here. */
function mayTellAny(sentence: string, words: Vocabulary): boolean {
  const { anywhere } = words.index.pledge;
  let start = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const code = sentence.charCodeAt(at);
    if (isIn(anywhere.keys, code) && wordAt(anywhere, sentence, at) !== null) return true;
    if (!mayDivide(code)) continue;
    if (endsLikeOne(sentence, start, at, words)) return true;
    start = at + 1;
  }
  return endsLikeOne(sentence, start, sentence.length, words);
}

/** Whether any rule below can read the clause, by the end of its words or by those of course in them. */
function mayTell(sentence: string, { start, end }: Stretch, words: Vocabulary): boolean {
  if (endsLikeOne(sentence, start, end, words)) return true;
  return hasWord(words.index.pledge.anywhere, sentence.slice(start, end));
}

function endsLikeOne(sentence: string, start: number, end: number, { index }: Vocabulary): boolean {
  if (start >= end) return false;
  if (wordBefore(index.pledge.ends, sentence, end) !== null) return true;
  if (isIn(SIGNS, sentence.charCodeAt(end - 1))) return true;
  return end - 2 >= start && isIn(SIGNS, sentence.charCodeAt(end - 2));
}

const READERS = [ordinary, complete, floor, leadingVerb, ofIndicator];

function promisesIn(
  sentence: string,
  clause: Telling,
  words: Vocabulary,
  outcomes: readonly Outcome[],
): readonly Said[] {
  const raw = sentence.slice(clause.start, clause.end);
  for (const read of READERS) {
    const found = read(raw, clause, words, outcomes);
    if (found.length > 0) return found;
  }
  return NONE;
}

const NONE: readonly Said[] = [];

/** 外贸进出口总额保持稳定增长: a noun of which words like these are said for a number. */
function ordinary(raw: string, clause: Telling, words: Vocabulary): Said[] {
  const said = predicateIn(raw, words);
  if (!said) return [];
  const subjects = subjectsIn(raw.slice(0, said.start), words);
  return subjects.map((measure) => ({
    measure,
    start: clause.start + said.start,
    end: clause.start + said.end,
    clause,
    rule: 'noun and words of course',
  }));
}

/** 审计监督全覆盖, 零就业家庭动态清零, 招商引资工作排名全市前列: whatever it is said of, nothing is left to count. */
function complete(
  raw: string,
  clause: Telling,
  words: Vocabulary,
  outcomes: readonly Outcome[],
): Said[] {
  const { pledge, patterns } = words.index;
  const total = wordBefore(pledge.totals, raw, raw.length);
  const place = total === null && endsIn(pledge.floors, raw) ? patterns.vaguePlace.exec(raw) : null;
  const text = total ?? place?.[0] ?? null;
  if (text === null) return [];
  const stated = withoutControls(subjectPart(raw.slice(0, raw.length - text.length), words), words);
  const own = stated.replace(/(?:率先|基本|全部|已)*实现(?=.)/, '');
  const phrase = clean(takeReach(own, words.index.reach).rest) || subjectBefore(clause, outcomes);
  if (phrase.length < 2 || phrase.length > LONGEST_SUBJECT) return [];
  const start = clause.end - text.length;
  return [{ measure: phrase, start, end: clause.end, clause, rule: 'said of all of it' }];
}

/** Without 在全省率先 and other adverbs; 全省排名 keeps its field. */
function subjectPart(before: string, { cues, index }: Vocabulary): string {
  const plain = before.replace(index.patterns.inWidth, '').replace(/(?:取得|创下?)$/, '');
  const isField = cues.noun.widths.some((width) => plain.startsWith(`${width}排名`));
  return isField ? plain : takeOpeners(plain, index).rest;
}

/** 上线率79.2%，位居全市前列: the number right before tells of what. */
function subjectBefore({ start }: Stretch, outcomes: readonly Outcome[]): string {
  const last = outcomes.findLast((one): one is Draft => isDraft(one) && one.quantity.end <= start);
  return last && start - last.quantity.end <= 2 ? last.measure : '';
}

/** Subjects longer than this are whole clauses. */
const LONGEST_SUBJECT = 28;

/** 守牢不发生规模性返贫底线, 全年未发生重特大事故. */
function floor(raw: string, clause: Telling, { index }: Vocabulary): Said[] {
  const match = endsIn(index.pledge.floors, raw) ? index.patterns.floor.exec(raw) : null;
  if (!match) return [];
  const measure = clean(match[1] ?? match[2] ?? '').replace(/的$/, '');
  const start = clause.start + match.index;
  return [{ measure, start, end: clause.end, clause, rule: 'what must not happen' }];
}

/** 加快老旧小区改造: a verb and nothing but the name of an indicator. */
function ofIndicator(raw: string, clause: Telling, words: Vocabulary): Said[] {
  const opened = takeOpeners(raw, words.index);
  const verb = wordAt(words.index.pledge.verbs, opened.rest, 0);
  if (verb === null) return [];
  const behind = opened.rest.slice(verb.length);
  const many = wordAt(words.index.pledge.quantities, behind, 0) ?? '';
  const object = clean(behind.slice(many.length));
  const known = [object, `${verb}${object}`, `新增${object}`].find(
    (name) => indicatorsOf(name, words).length > 0,
  );
  if (known === undefined) return [];
  const start = clause.start + opened.taken.length;
  return [{ measure: known, start, end: clause.end, clause, rule: 'verb and indicator' }];
}

/** The longest predicate, with the words behind it that belong to it; 增长 in front of it is part of it. */
function predicateIn(
  text: string,
  { cues, index }: Vocabulary,
): { start: number; end: number } | null {
  const mayBe = cues.pledge.inStep.some((word) => text.includes(word));
  const inStep = mayBe ? index.patterns.inStep.exec(text) : null;
  if (inStep) return { start: inStep.index, end: text.length };
  let length = 0;
  for (let at = 0; at < text.length; at += 1)
    length = Math.max(length, wordAt(index.pledge.predicates, text, at)?.length ?? 0);
  if (length === 0) return null;
  const isFound = (word: string) => word.length === length && text.includes(word);
  const found = cues.pledge.predicates.find(isFound) ?? '';
  const at = text.lastIndexOf(found);
  if (text.charAt(at + found.length) === '的') return null;
  const start = index.patterns.growthAtEnd.exec(text.slice(0, at))?.index ?? at;
  return { start, end: text.length };
}

function subjectsIn(before: string, words: Vocabulary): string[] {
  const plain = before.replace(/^在[^，]{2,20}中/, '');
  const stated = withoutControls(takeOpeners(plain, words.index).rest, words);
  const verb = wordBefore(words.index.pledge.reaching, stated, stated.length) ?? '';
  const phrase = clean(stated.slice(0, stated.length - verb.length));
  if (phrase === '') return [];
  const parts = (subjectsOf(phrase, null, words) ?? [phrase]).map((part) =>
    withoutControls(part, words),
  );
  const known = parts.filter((part) => indicatorsOf(part, words).length > 0);
  if (known.length > 0) return known;
  return words.cues.pledge.subjects.some((word) => phrase.endsWith(word)) ? [phrase] : [];
}

function withoutControls(text: string, words: Vocabulary): string {
  const control = wordAt(words.index.controls, text, 0);
  if (control === null) return text;
  const rest = text.slice(control.length).replace(/^了/, '');
  return withoutControls(takeOpeners(rest, words.index).rest, words);
}

/** 稳住外贸|基本盘 */
function withoutCore(text: string, { pledge }: Indexes): string {
  const core = wordBefore(pledge.cores, text, text.length) ?? '';
  return text.slice(0, text.length - core.length);
}

/** 全面完成节能减排约束性指标, 推进城乡公益性岗位扩容提质: the verb of course stands in front. */
function leadingVerb(raw: string, clause: Telling, { cues, index }: Vocabulary): Said[] {
  const plain = withoutCore(raw, index);
  if (!endsIn(index.pledge.leadSubjects, plain)) return [];
  const lead = cues.pledge.leads
    .filter((word) => plain.includes(word))
    .sort((a, b) => b.length - a.length)[0];
  if (!lead) return [];
  const at = plain.indexOf(lead);
  const object = plain.slice(at + lead.length).replace(/^[好了]/, '');
  if (!cues.pledge.leadSubjects.some((word) => object.endsWith(word))) return [];
  const pair = Object.entries(cues.noun.pairs).find(([both]) => both === object)?.[1];
  return (pair ?? [clean(object)]).map((measure) => ({
    measure,
    start: clause.start + at,
    end: clause.end,
    clause,
    rule: 'verb of course and noun',
  }));
}
