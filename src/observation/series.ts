import type { Clause, Slot } from './clause.ts';
import type { Draft, Outcome } from './draft.ts';
import { base, draft } from './drafting.ts';
import { headOf } from './ellipsis.ts';
import type { Memory } from './frame.ts';
import { leadOf } from './lead.ts';
import { isBare } from './nouns.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import { clean, takeReach } from './strip.ts';
import { subjectsOf } from './subjects.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Numbers that follow each other with nothing but 、 or 和 between them. */
export function seriesAt(clause: Clause, index: number): Slot[] {
  const series: Slot[] = [];
  for (let at = index; at < clause.slots.length; at += 1) {
    const slot = clause.slots[at];
    const previous = series.at(-1);
    if (!slot) break;
    const isNext =
      slot.quantity.shape === 'ratio' ||
      (slot.link === 'list' && slot.before === '' && previous?.after === '');
    if (previous && !isNext) break;
    series.push(slot);
  }
  return series;
}

const EACH =
  /(?:均|都|皆)(?:达到|达|为|实现|增长|下降|完成|超过|突破|保持在|稳定在|同比增长|提高)*$/;

/** 分别 lists, 均, and lists of numbers as long as the list of subjects in front. */
export function listFrame(
  clause: Clause,
  series: readonly Slot[],
  memory: Memory,
  words: Vocabulary,
): Outcome[] | null {
  const first = series[0];
  if (!first || first.quantity.shape === 'rank') return null;
  const isInTurn = first.before.includes('分别');
  const isEach = series.length === 1 && EACH.test(first.before);
  if (!isInTurn && !isEach && series.length === 1) return null;
  const isRate = series.every(({ quantity }) => quantity.unitKind === 'rate');
  if (!isInTurn && !isEach && (!isRate || series.at(-1)?.after !== '')) return null;
  const phrase = predicateOf(first, words);
  const subjects =
    phrase.noun === '' ? null : subjectsOf(phrase.noun, isEach ? null : series.length, words.cues);
  if (subjects) return bindSubjects(clause, series, subjects, phrase, isEach, memory, words);
  if (isInTurn && isRate) return bindEarlier(clause, series, memory, phrase, words);
  if (isEach) return null;
  return series.map(({ quantity }) => ({
    quantity,
    reason: 'list of numbers does not match its subjects',
  }));
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
  const rule = isEach ? 'one number for each subject' : 'subjects in turn';
  return subjects.flatMap((subject, at) => {
    const slot = isEach ? series[0] : series[at];
    if (!slot) return [];
    const noun = completeNoun(subject, memory, words);
    return [draft({ clause, slot, noun, phrase, part: isEach ? at + 1 : 0, rule }, words)];
  });
}

function completeNoun(subject: string, memory: Memory, words: Vocabulary): string {
  const lead = leadOf(subject, words);
  const noun = words.cues.phrase.controls.includes(lead.verb) ? clean(lead.rest) : clean(subject);
  return isBare(noun, words) ? headOf(memory, noun, words) + noun : noun;
}

/** 引进项目37个，到位资金52.1亿元，分别完成年度任务的109%、104%: the numbers before, in turn. */
function bindEarlier(
  clause: Clause,
  series: readonly Slot[],
  memory: Memory,
  phrase: Predicate,
  words: Vocabulary,
): Outcome[] {
  const earlier = memory.drafts
    .filter((one) => one.parent === null && one.clause !== clause)
    .slice(-series.length);
  if (earlier.length !== series.length) {
    return series.map(({ quantity }) => ({
      quantity,
      reason: 'list of numbers does not match its subjects',
    }));
  }
  return series.map((slot, at) => {
    const target = earlier[at];
    const noun = (target?.measure ?? '') + completion(phrase);
    return draft({ clause, slot, noun, phrase, part: 0, rule: 'numbers before in turn' }, words);
  });
}

/** 完成年度任务的109%: what the share is of is part of the measure. */
function completion(phrase: Predicate): string {
  if (phrase.sign !== 0) return '';
  const words = phrase.lead.replace('分别', '').replace(/的$/, '');
  return words === '' ? '' : `${words}比例`;
}

/** 三次产业占比0.3∶21.7∶78: the names of the parts stand in the vocabulary. */
export function ratio(clause: Clause, series: readonly Slot[], words: Vocabulary): Outcome[] {
  const first = series[0];
  const before = takeReach(first?.before ?? '', words.index.reach).rest;
  const names = Object.entries(words.cues.noun.ratios)
    .filter(([name]) => before.includes(name))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  return series.map((slot, at) => {
    const name = names?.length === series.length ? names[at] : undefined;
    if (name === undefined)
      return { quantity: slot.quantity, reason: 'ratio without names in the vocabulary' };
    return {
      ...base(clause, slot),
      measure: name,
      noun: name,
      verb: '',
      form: 'share' as const,
      unit: '%',
      value: slot.quantity.value,
      basis: null,
      rules: { measure: 'parts of a ratio', form: 'parts of a ratio' },
    };
  });
}
