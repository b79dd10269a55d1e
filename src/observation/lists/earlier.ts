import type { Clause, Slot } from '../clauses/clause.ts';
import type { Draft, Outcome } from '../measure/draft.ts';
import { draft, mismatch } from '../measure/drafting.ts';
import type { Memory } from '../measure/frame.ts';
import { OF_TIME } from '../measure/relative.ts';
import { isBare } from '../phrases/nouns.ts';
import type { Predicate } from '../phrases/predicate.ts';
import { NUMBERS_IN_TURN } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The numbers of a list whose subjects stand in front of the numbers before, or null. */
export function ofBefore(
  clause: Clause,
  series: readonly Slot[],
  phrase: Predicate,
  told: Kind,
  memory: Memory,
  words: Vocabulary,
): Outcome[] | null {
  const isBareRate = told.isRate && phrase.noun === '';
  const beside = isBareRate ? besideOf(clause, series, memory) : null;
  if (beside) return bindInTurn(series, beside, clause, phrase, words);
  const others = memory.drafts.filter((one) => one.clause !== clause && !one.isStart);
  const isPaired = isBareRate && clauseOf(series.length, others, false) !== null;
  return isPaired || isOfEarlier(phrase, told, words)
    ? bindEarlier(clause, series, memory, phrase, words)
    : null;
}

/** 分别达到37462元和17597元、增长7%和10%: as many amounts in the same clause. Null where there are not. */
function besideOf(
  clause: Clause,
  series: readonly Slot[],
  { drafts }: Memory,
): readonly Draft[] | null {
  const own = drafts.filter((one) => one.clause === clause && one.form === 'level');
  return own.length === series.length && series[0]?.link === 'list' ? own : null;
}

/** What is known of a list: 分别 stands in front, 均 does, all of it are rates. */
export interface Kind {
  isInTurn: boolean;
  isEach: boolean;
  isRate: boolean;
}

/** Whether the subjects of a list stand in clauses before. */
function isOfEarlier(
  { noun }: Predicate,
  { isInTurn, isEach, isRate }: Kind,
  words: Vocabulary,
): boolean {
  const { abovePlace } = words.index.patterns;
  if (isRate && (OF_TIME.test(noun) || (!isEach && abovePlace.test(noun)))) return true;
  return isInTurn && (noun === '' || isRate || isBare(noun, words));
}

/** 引进项目37个，到位资金52.1亿元，分别完成年度任务的109%、104%: the numbers before, in turn. */
function bindEarlier(
  clause: Clause,
  series: readonly Slot[],
  memory: Memory,
  phrase: Predicate,
  words: Vocabulary,
): Outcome[] {
  const others = memory.drafts.filter((one) => one.clause !== clause && !one.isStart);
  const earlier =
    clauseOf(series.length, others, phrase.noun !== '') ??
    others.filter((one) => one.parent === null).slice(-series.length);
  if (earlier.length !== series.length) {
    return series.map(({ quantity }) => mismatch(quantity));
  }
  return bindInTurn(series, earlier, clause, phrase, words);
}

function bindInTurn(
  series: readonly Slot[],
  earlier: readonly Draft[],
  clause: Clause,
  phrase: Predicate,
  words: Vocabulary,
): Draft[] {
  return series.map((slot, at) => {
    const target = earlier[at];
    const isOwn = phrase.noun !== '' && isBare(phrase.noun, words);
    const noun = isOwn
      ? `${target?.noun ?? ''}${phrase.noun}`
      : `${target?.measure ?? ''}${completion(phrase, words)}`;
    return draft({ clause, slot, noun, phrase, part: 0, rule: NUMBERS_IN_TURN }, words);
  });
}

/** The numbers of the clause before, where it has as many; with `isAny`, of the last clause that has. */
function clauseOf(count: number, others: readonly Draft[], isAny: boolean): Draft[] | null {
  const groups = [...Map.groupBy(others, (one) => one.clause).values()];
  const fits = (group: readonly Draft[] | undefined) => group?.length === count;
  return (isAny ? groups.findLast(fits) : groups.slice(-1).find(fits)) ?? null;
}

/** 完成年度任务的109%: what the share is of is part of the measure. */
function completion(phrase: Predicate, { index }: Vocabulary): string {
  const { abovePlace, shareOf } = index.patterns;
  const share = shareOf.exec(phrase.noun)?.[0];
  if (share !== undefined) return share;
  if (phrase.sign !== 0) return '';
  if (OF_TIME.test(phrase.noun)) return `${phrase.noun}倍数`;
  if (abovePlace.test(phrase.noun)) return phrase.noun;
  const words = phrase.lead.replace('分别', '').replace(/的$/, '');
  const isShare = phrase.noun !== '';
  return words === '' || !isShare ? '' : `${words}比例`;
}
