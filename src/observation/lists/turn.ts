import type { Clause, Slot } from '../clauses/clause.ts';
import type { Memory } from '../measure/frame.ts';
import { withoutCourse } from '../measure/topic.ts';
import { clean, takeOpeners } from '../phrases/strip.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { comparedPlaces } from './compared.ts';
import { subjectsOf } from './subjects.ts';

/** 城乡居民收入27306元、8929元, 城镇、农村居民收入29462元、16733元: two subjects, and as many numbers of one unit. */
export function isOfPair(
  { before, quantity }: Slot,
  series: readonly Slot[],
  words: Vocabulary,
): boolean {
  const isAlike = series.every((one) => one.quantity.unit === quantity.unit);
  if (!isAlike || quantity.unitKind !== 'money') return false;
  const isWord = Object.entries(words.cues.noun.pairs).some(
    ([word, pair]) => before.includes(word) && pair.length === series.length,
  );
  return isWord || (before.includes('、') && subjectsOf(before, series.length, words) !== null);
}

/** The subjects that the words in front list: `count` of them, or as many as there are where it is null. */
export function statedSubjects(
  noun: string,
  count: number | null,
  memory: Memory,
  words: Vocabulary,
): string[] | null {
  if (noun === '') return null;
  const places = count === null ? null : comparedPlaces(noun, count, memory, words);
  return places ?? subjectsOf(noun, count, words);
}

/** The measures that the clause itself tells in turn: of the things it counts, or of the subjects in front of 分别; null where it does not. */
export function namedInTurn(
  clause: Clause,
  series: readonly Slot[],
  noun: string,
  memory: Memory,
  words: Vocabulary,
): string[] | null {
  return countedInTurn(clause, series, memory) ?? toldInTurn(noun, series.length, words);
}

/** 事故起数、死亡人数“双下降”，降幅分别为25%、33%: the clause before, which has no number, lists the subjects; null where it does not. */
export function subjectsOfTopic(
  count: number,
  { topic }: Memory,
  words: Vocabulary,
): string[] | null {
  if (topic === null || !topic.includes('、')) return null;
  const told = takeOpeners(topic, words.index).rest.replace(/“[^”]*”$/, '');
  return subjectsOf(clean(withoutCourse(told, words)), count, words);
}

const TOLD = /^(.+?)(?:分别|均|都)((?:是|为|相当于|占).+)$/;

/** 产销量分别是上年的4倍、3.4倍, 收入和利税分别占工业的60%和90%: the subjects stand in front of 分别, what is told of each behind it; 均 tells one number of all. */
export function toldInTurn(noun: string, count: number | null, words: Vocabulary): string[] | null {
  const [, subjects = '', told = ''] = TOLD.exec(noun) ?? [];
  const list = subjects === '' ? null : subjectsOf(subjects, count, words);
  if (list === null) return null;
  const ending = told.startsWith('占') ? '比重' : '倍数';
  const rest = told.startsWith('占') ? told.replace(/(?:的|的?比[重例])$/, '') : told;
  return list.map((subject) => `${subject}${rest}${ending}`);
}

/** 144个工程类项目和30个大中型项目分别完成投资179.3亿元、161.5亿元: the counted things, in turn. */
function countedInTurn(
  clause: Clause,
  series: readonly Slot[],
  { drafts }: Memory,
): string[] | null {
  const [first] = series;
  const own = drafts.filter((one) => one.clause === clause);
  const said = first?.before.split('分别')[1] ?? '';
  if (first?.link !== 'through' || own.length !== series.length || said === '') return null;
  return own.map((one) => one.noun + said);
}
