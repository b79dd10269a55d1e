import { wordBefore } from '../../quantity.ts';
import type { Cues } from '../../schema.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { subjectsOf } from './subjects.ts';

/** 省外资金完成年度任务的: whose task, and what was done of it. */
interface Fulfilment {
  /** Empty where the clause before names it. */
  subject: string;
  of: string;
}

/** Characters from the verb to the end of the task: 完成市定年度目标任务. */
const LONGEST = 14;

/** Takes apart what a rate says of a task, a plan, a target or a budget. Null where it speaks of none. */
export function fulfilmentIn(noun: string, { cues, index }: Vocabulary): Fulfilment | null {
  const words = noun.replace(/的$/, '');
  if (wordBefore(index.tasks, words, words.length) === null) return null;
  const start = startOf(words, cues.completion);
  if (start < 0 || words.length - start > LONGEST) return null;
  const subject = words.slice(0, start).replace(/(?:分别|均|都|已)$/, '');
  return { subject, of: words.slice(start) };
}

/** 固定资产投资、招商引资分别完成年度计划的: each with the task, where there are `count` of them. */
export function tasksInTurn(
  noun: string,
  count: number | null,
  words: Vocabulary,
): string[] | null {
  const done = fulfilmentIn(noun, words);
  if (done === null || done.subject === '') return null;
  const subjects = subjectsOf(done.subject, count, words);
  return subjects?.map((subject) => `${subject}${done.of}比例`) ?? null;
}

/** 超额完成 before 完成; 占年度 and 为 only at the head, since other words hold them. */
function startOf(words: string, { verbs, links }: Cues['completion']): number {
  const verb = verbs.find((one) => words.includes(one));
  if (verb !== undefined) return words.lastIndexOf(verb);
  return links.some((link) => words.startsWith(link)) ? 0 : -1;
}
