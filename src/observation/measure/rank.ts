import { wordBefore } from '../../quantity.ts';
import { subjectsOf } from '../lists/subjects.ts';
import { isBare } from '../phrases/nouns.ts';
import { clean, takeOpeners, takeReach } from '../phrases/strip.ts';
import { tailOf } from '../phrases/tail.ts';
import {
  ELSEWHERE,
  NUMBERS_IN_TURN,
  OF_NOUN_BEFORE,
  OF_NUMBER_BEFORE,
  SUBJECTS_IN_TURN,
} from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { isStreak } from './drafting.ts';
import type { Memory, Position, Standing } from './frame.ts';
import { headOf, withHead } from './owner.ts';
import { withoutCourse } from './topic.ts';

/** 在前十经济大省中: a group, and nothing in front of it. */
const AMONG = /^在(?!全[国省市])([^，、]{2,10})中$/;

/** 在|全国百强县|中, 在|年度考核|中的: the group or the contest, with nothing in front of it. */
const GROUP = /^在(.{3,})中的?$/;

/** Without what stands between whose place it is and the place: 持续稳居. */
function withoutPlaced(text: string, words: Vocabulary): string {
  const end = text.endsWith('了') ? text.length - 1 : text.length;
  const word = wordBefore(words.index.placed, text, end);
  if (word === null) return text;
  return withoutPlaced(text.slice(0, end - word.length), words);
}

/** 位居|全国百强县投资潜力: what opens a list of ranks is no part of whose place it is. */
function withoutVerb(text: string, { cues }: Vocabulary): string {
  const verb = cues.standing.takes.find((word) => text.startsWith(word)) ?? '';
  return text.length - verb.length < 4 || text.includes('的') ? text : text.slice(verb.length);
}

/** 均居, 都位列 */
const OF_EACH = /(?<![人户亩地楼年月日平])(?:均|都)\p{Script=Han}{0,10}$/u;

/** 总量、增速均居全市第4位: the places of several subjects, or [] where there is one. */
export function placesOfEach(position: Position, memory: Memory, words: Vocabulary): Standing[] {
  const { before } = position.slot;
  const isOfEach = OF_EACH.test(before);
  if (!isOfEach && !before.includes('、')) return [];
  const whole = rankFrame(position, memory, words);
  if (whole === null) return [];
  const nouns = isOfEach
    ? (listBefore(whole, memory, false, words) ??
      growthsBefore(whole, memory) ??
      namedOf(whole, memory, words))
    : indicatorsOf(whole, words);
  return nouns.map((noun) => ({ ...whole, measure: noun + placeOf(whole), noun }));
}

/** 总量、增速均居, 固定资产投资、社会消费品零售总额增速均居 */
function namedOf(whole: Standing, memory: Memory, words: Vocabulary): readonly string[] {
  const bare = bareOf(whole, memory, words);
  return bare.length > 0 ? bare : indicatorsOf(whole, words);
}

/** 生产总值增长6.1%，工业增加值增长9.5%，增速均居全省第一: the speeds that the item of the sentence tells; null where it tells one. */
function growthsBefore({ noun, rule }: Standing, { drafts }: Memory): readonly string[] | null {
  const speed = /增[速幅]$/.exec(noun)?.[0] ?? '';
  if (speed === '' || rule !== OF_NOUN_BEFORE) return null;
  const item = drafts.findLast(({ clause }) => clause.separator === '；')?.clause;
  const from = drafts.findIndex(({ clause }) => clause === item);
  const growths = drafts.slice(Math.max(0, from)).filter(isGrowth);
  return growths.length < 2 ? null : growths.map(({ measure }) => measure + speed);
}

const isGrowth = ({ form, parent }: Draft) => form === 'growth' && parent === null;

/** 全市排名 */
const placeOf = ({ measure, noun }: Standing) => measure.slice(noun.length);

/** 总量、增速均居: bare nouns, each behind the noun before. */
function bareOf(whole: Standing, memory: Memory, words: Vocabulary): readonly string[] {
  const subjects = subjectsOf(whole.noun, null, words) ?? [];
  if (!subjects.every((subject) => isBare(subject, words))) return [];
  return subjects.map((one) => withHead(headOf(withoutRanks(memory), one, words), one));
}

/** 规上工业增加值、固定资产投资增速居全市第一: indicators that share the speed. */
function indicatorsOf({ noun }: Standing, words: Vocabulary): readonly string[] {
  const { nouns, patterns } = words.index;
  const speed = patterns.speed.exec(noun)?.[0] ?? '';
  const subjects = subjectsOf(noun.slice(0, noun.length - speed.length), null, words) ?? [];
  const isIndicator = (one: string) =>
    wordBefore(nouns.amounts, one, one.length) !== null && one.length > 3;
  return subjects.every(isIndicator) ? subjects.map((one) => one + speed) : [];
}

/** 收入、支出分别达到10亿元和20亿元，均居全省第三: the numbers in turn of the last clause that has numbers, or all of them; null where it has one. */
function listBefore(
  whole: Standing,
  { drafts }: Memory,
  isAny: boolean,
  { index }: Vocabulary,
): readonly string[] | null {
  const last = drafts.at(-1);
  const list = drafts.filter((one) => one.clause === last?.clause && one.parent === null);
  const isInTurn =
    isAny || isListed(list) || list.every(({ rules }) => IN_TURN.has(rules.measure ?? ''));
  if (list.length < 2 || !isInTurn) return null;
  if (whole.rule === OF_NUMBER_BEFORE) return list.map(({ measure }) => measure);
  const speed = index.patterns.speed.exec(whole.noun)?.[0] ?? '';
  return speed === '' || whole.rule !== OF_NOUN_BEFORE
    ? null
    : list.map(({ measure }) => measure + speed);
}

/** 新增高新技术企业31家、科技型中小企业9家: amounts of different things in one list. */
const isListed = (list: readonly Draft[]) =>
  list.slice(1).every(({ slot }) => slot.link === 'list') &&
  list.every(({ form }) => form === 'level') &&
  new Set(list.map(({ measure }) => measure)).size === list.length;

/** Names of the rules for numbers that are told in turn. */
const IN_TURN = new Set([SUBJECTS_IN_TURN, NUMBERS_IN_TURN]);

/** 分别增长6%和7.9%，增速分别居温州第二、第四: ranks in turn, of as many numbers before or subjects in front. Null where the counts differ. */
export function placesInTurn(
  { clause, index, slot }: Position,
  count: number,
  memory: Memory,
  words: Vocabulary,
): Standing[] | null {
  if (count < 2) return null;
  const whole = rankFrame({ clause, index, slot }, memory, words);
  if (whole === null) return null;
  const before = slot.before.includes('分别') ? listBefore(whole, memory, true, words) : null;
  const nouns = before ?? indicatorsOf(whole, words);
  if (nouns.length !== count) return null;
  return nouns.map((noun) => ({ ...whole, measure: noun + placeOf(whole), noun }));
}

/** 营商环境|排名: called so once. */
function withoutRanking(noun: string, { index }: Vocabulary): string {
  const word = wordBefore(index.nouns.rankings, noun, noun.length) ?? '';
  return noun.length > word.length ? noun.slice(0, noun.length - word.length) : noun;
}

/** 成为全市第8个千亿区县: what became the eighth, in whose order. Null where the number is a place. */
function ordinalFrame({ slot }: Position, { cues, index }: Vocabulary): Standing | null {
  const { quantity, before, after } = slot;
  if (after === '' || cues.standing.units.includes(quantity.unit)) return null;
  const thing = after.includes('的') ? after : tailOf(after, index.predicates, index).noun;
  const noun = clean(thing);
  const order = index.patterns.field.exec(before)?.[0] ?? '';
  return { measure: `${noun}${order}次序`, noun, form: 'rank', rule: 'which of its kind' };
}

/** 2023年…点评取得第3名, 数量位居全市第一位, 位居全省第一、全国第25. */
export function rankFrame(
  { slot, clause, index }: Position,
  memory: Memory,
  words: Vocabulary,
): Standing | null {
  const ordinal = ordinalFrame({ slot, clause, index }, words);
  if (ordinal) return ordinal;
  const { entered, field, fieldGroup, passed } = words.index.patterns;
  const front = slot.before.replace(/^[、和]/, '').replace(fieldGroup, '$1');
  const opened = takeOpeners(front, words.index);
  const text = field.test(front) && !field.test(opened.rest) ? front : opened.rest;
  const hasSubject = memory.topic === null && memory.drafts.length > 0;
  const among = hasSubject ? AMONG.exec(withoutPlaced(text, words))?.[1] : undefined;
  const raw = among === undefined ? (field.exec(text)?.[0] ?? '') : text;
  const order = among ?? withoutPlaced(raw, words);
  const placed = withoutPlaced(withoutVerb(text.slice(0, text.length - raw.length), words), words);
  const phrase = clean(
    placed
      .replace(/(?<=.)在(?!全[国省市])[^全]{1,8}中$/, '')
      .replace(GROUP, '$1')
      .replace(passed, '')
      .replace(entered, ''),
  );
  const named = isTime(phrase) ? '' : phrase;
  const subject = subjectOf(named, { slot, clause, index }, memory, words);
  if (subject === null) return null;
  return {
    measure: withHead(withoutRanking(subject.noun, words), `${order}排名`),
    noun: subject.noun.replace(/(?<=..)的$/, ''),
    form: 'rank',
    rule: subject.rule,
  };
}

/** 撤地建市以来: since when the place had not been taken. */
const isTime = (phrase: string) => phrase.length < 12 && /[以年]来$/.test(phrase);

function subjectOf(
  phrase: string,
  { clause, index }: Position,
  memory: Memory,
  words: Vocabulary,
): { noun: string; rule: string } | null {
  const last = memory.drafts.findLast((draft) => draft.parent === null);
  const isNext = index > 0 && clause.slots[index - 1] === last?.slot;
  if (phrase === '' && last)
    return {
      noun: withSpeed(ownOf(last, memory), last, words),
      rule: isNext ? 'subject of the rank before' : OF_NUMBER_BEFORE,
    };
  if (phrase === '')
    return memory.topic === null
      ? null
      : { noun: clean(withoutCourse(memory.topic, words)), rule: 'noun of the clause before' };
  if (isBare(phrase, words) && last)
    return {
      noun: withHead(headOf(withoutRanks(memory), phrase, words), phrase),
      rule: OF_NOUN_BEFORE,
    };
  return { noun: phrase, rule: 'noun in front of a rank' };
}

/** What a place belongs to: behind another place, or behind 连续五年, what that belongs to. */
function ownOf(last: Draft, { drafts }: Memory): string {
  if (last.rules.measure === ELSEWHERE) return last.noun;
  const isAside = last.form === 'rank' || isStreak(last.slot) || last.quantity.shape === 'streak';
  if (!isAside) return last.measure;
  const before = drafts.findLast((one) => one.parent === null && one !== last);
  return /^(?:连续|$)/.test(last.noun) ? (before?.measure ?? last.noun) : last.noun;
}

/** 固定资产投资增速5.5%、居全市第五: it is the speed that has the place. */
function withSpeed(noun: string, last: Draft, { index }: Vocabulary): string {
  if (last.form !== 'growth' || noun !== last.measure) return noun;
  const { slots } = last.clause;
  const said = slots.slice(0, slots.indexOf(last.slot) + 1).findLast(({ before }) => before !== '');
  const words = takeReach(said?.before ?? '', index.reach).rest;
  return noun + (index.patterns.pace.exec(words)?.[0] ?? '');
}

/** 总量全省第二，增速全省第一: what two ranks in a row belong to stands before both. */
function withoutRanks(memory: Memory): Memory {
  const drafts = memory.drafts.filter(({ form }) => form !== 'rank');
  return drafts.length === 0 ? memory : { ...memory, drafts };
}
