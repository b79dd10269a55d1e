import { fold } from '../quantity.ts';
import { type Clause, clausesOf } from './clause.ts';
import type { Draft } from './draft.ts';
import { indicatorsOf } from './indicator.ts';
import { clean, takeOpeners, takeReach } from './strip.ts';
import { subjectsOf } from './subjects.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that stand where a number would, and what they speak of. Offsets are those of the sentence. */
export interface Said {
  measure: string;
  start: number;
  end: number;
  clause: Clause;
  rule: string;
}

/** Finds the clauses that tell of an indicator in words alone: 外贸进出口总额、实际使用外资保持稳定增长. */
export function promisesOf(
  sentence: string,
  words: Vocabulary,
  drafts: readonly Draft[] = [],
): Said[] {
  return clausesOf(sentence, [])
    .filter(
      (clause) =>
        !/\d/.test(fold(clause.text).replace(/(?:PM|O)\d+(?:\.\d+)?/g, '')) &&
        clause.text.length < 60,
    )
    .flatMap((clause) => promisesIn(sentence, clause, words, drafts));
}

function promisesIn(
  sentence: string,
  clause: Clause,
  words: Vocabulary,
  drafts: readonly Draft[],
): Said[] {
  const raw = sentence.slice(clause.start, clause.end);
  return (
    [ordinary, complete, floor, leadingVerb, ofIndicator]
      .map((read) => read(raw, clause, words, drafts))
      .find((found) => found.length > 0) ?? []
  );
}

/** 外贸进出口总额保持稳定增长: a noun of which words like these are said for a number. */
function ordinary(raw: string, clause: Clause, words: Vocabulary): Said[] {
  const said = predicateIn(raw, words.cues.pledge.predicates);
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

/** A place in an order without a number: 居全省前列, 在全省名列前茅. */
const PLACED =
  /(?:继续|持续|稳)?(?:位居|位列|排名|排在|居于|居|列|保持在?|走在|处于|进入|跻身|在)?全[国省市州县区](?:同类[^，、]{0,4})?(?:前列|名列前茅|第一方阵|第一梯队|上游|先进行列|领先水平|平均水平以上)$/;

/** 审计监督全覆盖, 零就业家庭动态清零, 招商引资工作排名全市前列: whatever it is said of, nothing is left to count. */
function complete(
  raw: string,
  clause: Clause,
  words: Vocabulary,
  drafts: readonly Draft[],
): Said[] {
  const total = words.cues.pledge.totals
    .filter((word) => raw.endsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  const text = total ?? PLACED.exec(raw)?.[0];
  if (text === undefined) return [];
  const stated = withoutControls(subjectPart(raw.slice(0, raw.length - text.length), words), words);
  const own = stated.replace(/(?:率先|基本|全部|已)*实现(?=.)/, '');
  const phrase = clean(takeReach(own, words.index.reach).rest) || subjectBefore(clause, drafts);
  if (phrase.length < 2 || phrase.length > LONGEST_SUBJECT) return [];
  const start = clause.end - text.length;
  return [{ measure: phrase, start, end: clause.end, clause, rule: 'said of all of it' }];
}

/** Without 在全省率先 and other adverbs; 全省排名 keeps its field. */
function subjectPart(before: string, { index }: Vocabulary): string {
  const plain = before.replace(/^在全[国省市州](?:率先)?/, '').replace(/(?:取得|创下?)$/, '');
  return /^全[国省市州]排名/.test(plain) ? plain : takeOpeners(plain, index).rest;
}

/** 上线率79.2%，位居全市前列: the number right before tells of what. */
function subjectBefore({ start }: Clause, drafts: readonly Draft[]): string {
  const last = drafts.findLast(({ quantity }) => quantity.end <= start);
  return last && start - last.quantity.end <= 2 ? last.measure : '';
}

/** Subjects longer than this are whole clauses. */
const LONGEST_SUBJECT = 28;

const FLOOR =
  /(?:守住|守牢|兜牢|筑牢)(?:了)?不发生([^，]{2,24})(?:的)?底线$|(?:未发生|没有发生)([^，]{2,24}(?:事故|案件|事件|疫情|灾害))$/;

/** 守牢不发生规模性返贫底线, 全年未发生重特大事故. */
function floor(raw: string, clause: Clause): Said[] {
  const match = FLOOR.exec(raw);
  if (!match) return [];
  const measure = clean(match[1] ?? match[2] ?? '').replace(/的$/, '');
  const start = clause.start + match.index;
  return [{ measure, start, end: clause.end, clause, rule: 'what must not happen' }];
}

/** 加快老旧小区改造: a verb and nothing but the name of an indicator. */
function ofIndicator(raw: string, clause: Clause, words: Vocabulary): Said[] {
  const opened = takeOpeners(raw, words.index);
  const verb = words.cues.pledge.verbs
    .filter((word) => opened.rest.startsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  if (verb === undefined) return [];
  const object = clean(opened.rest.slice(verb.length).replace(/^(?:一批|更多|各类)/, ''));
  const known = [object, `${verb}${object}`, `新增${object}`].find(
    (name) => indicatorsOf(name, words).length > 0,
  );
  if (known === undefined) return [];
  const start = clause.start + opened.taken.length;
  return [{ measure: known, start, end: clause.end, clause, rule: 'verb and indicator' }];
}

/** 居民收入增长与经济增长基本同步 */
const IN_STEP =
  /(?:增长|增速)?[与和同](?:经济|国内生产总值|地区生产总值)(?:增长|发展|增速)?(?:保持|基本)*同步/;

/** The longest predicate, with the words behind it that belong to it; 增长 in front of it is part of it. */
function predicateIn(
  text: string,
  predicates: readonly string[],
): { start: number; end: number } | null {
  const inStep = IN_STEP.exec(text);
  if (inStep) return { start: inStep.index, end: text.length };
  const found = predicates
    .filter((word) => text.includes(word))
    .sort((a, b) => b.length - a.length)[0];
  if (!found) return null;
  const at = text.lastIndexOf(found);
  if (text.charAt(at + found.length) === '的') return null;
  const start = /(?:增长|增速|[“])$/.exec(text.slice(0, at))?.index ?? at;
  return { start, end: text.length };
}

function subjectsIn(before: string, words: Vocabulary): string[] {
  const plain = before.replace(/^在[^，]{2,20}中/, '');
  const stated = withoutControls(takeOpeners(plain, words.index).rest, words);
  const phrase = clean(stated.replace(/(?:降至|升至|达到|实现|处于|创)$/, ''));
  if (phrase === '') return [];
  const parts = (subjectsOf(phrase, null, words.cues) ?? [phrase]).map((part) =>
    withoutControls(part, words),
  );
  const known = parts.filter((part) => indicatorsOf(part, words).length > 0);
  if (known.length > 0) return known;
  return words.cues.pledge.subjects.some((word) => phrase.endsWith(word)) ? [phrase] : [];
}

function withoutControls(text: string, { cues, index }: Vocabulary): string {
  const control = cues.phrase.controls
    .filter((word) => text.startsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  return control
    ? withoutControls(takeOpeners(text.slice(control.length).replace(/^了/, ''), index).rest, {
        cues,
        index,
      } as Vocabulary)
    : text;
}

/** 全面完成节能减排约束性指标, 推进城乡公益性岗位扩容提质: the verb of course stands in front. */
function leadingVerb(raw: string, clause: Clause, { cues }: Vocabulary): Said[] {
  const lead = cues.pledge.leads
    .filter((word) => raw.includes(word))
    .sort((a, b) => b.length - a.length)[0];
  if (!lead) return [];
  const at = raw.indexOf(lead);
  const object = raw
    .slice(at + lead.length)
    .replace(/^[好了]/, '')
    .replace(/基本盘$/, '');
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
