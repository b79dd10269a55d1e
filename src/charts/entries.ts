/**
 * What one report says of one indicator, for its past year and for its own year. Every chart that
 * sets results beside targets asks here, so that they agree on what counts as said.
 */
import type { Form, Indicator, Numeral, Observation, Pledge } from '../schema.ts';
import type { ReportData, Subject } from './chart.ts';
import { isWhole, planWord } from './identity.ts';
import { type Lane, laneOf, laneYear } from './lanes.ts';
import { sentenceAt, wordsOf } from './sentences.ts';
import { formNames, statusName } from './terms.ts';

export type Entry =
  | { kind: 'value'; observation: Observation; more: Observation[] }
  /** A number, but not one of the form, year, extent or status that is asked for; `why` says which: 只报金额, 背景. */
  | { kind: 'other'; observation: Observation; why: string; more: Observation[] }
  | { kind: 'words'; pledge: Pledge; more: [] }
  /** The indicator's name stands in a sentence with a numeral that nothing could read. */
  | { kind: 'unread'; numeral: Numeral; more: [] }
  /** Nothing was read. `named`: the part of the report does name the indicator, or it is one whose names vary too much to tell. */
  | { kind: 'absent'; named: boolean; more: [] };

/** What one report says of one indicator, in both lanes. */
export interface Said {
  report: ReportData;
  result: Entry;
  target: Entry;
}

/** What a mark of absence speaks of; nothing where something is said. */
export function aboutAbsence(
  said: Entry,
  { place }: ReportData,
  { id }: Indicator,
  period: number | null,
): { about?: Subject } {
  return said.kind === 'absent' ? { about: { place: place.id, indicator: id, period } } : {};
}

/** Whether a number is the size of a plan: neither done nor promised, whatever part of the report it stands in. */
export function isPlan(said: Entry): boolean {
  return said.kind === 'other' && said.why === planWord(said.observation);
}

/** What is asked of a report. */
interface Question {
  report: ReportData;
  indicator: Indicator;
  lane: Lane;
  form: Form;
  /** Its numbers of the indicator that are done, expected or promised, as the lane asks. */
  stated: Observation[];
}

/** From the best answer to the poorest. */
const answers: ((question: Question) => Entry | undefined)[] = [
  askedForm,
  otherForm,
  pledgeOf,
  otherExtent,
  contextOf,
  unreadOf,
];

/** What the report says of the indicator in this lane, in the given form where it can. */
export function entry(report: ReportData, indicator: Indicator, lane: Lane, form: Form): Entry {
  const stated = report.observations.filter(
    (one) => one.indicator === indicator.id && laneOf(one.status) === lane,
  );
  for (const answer of answers) {
    const said = answer({ report, indicator, lane, form, stated });
    if (said) return said;
  }
  return { kind: 'absent', named: isNamed(report, indicator, lane), more: [] };
}

/** Of the whole place and of the lane's year alone, in any form. */
function wholeOf({ report, lane, stated }: Question): Observation[] {
  return stated.filter(
    (one) => isWhole(one) && one.period === laneYear(report, lane) && one.since === null,
  );
}

function askedForm(question: Question): Entry | undefined {
  const { indicator, form } = question;
  const values = wholeOf(question).filter((one) => one.form === form && !isOfRate(one));
  const [value, ...more] = values.sort(byPreference);
  if (value === undefined) return undefined;
  return indicator.planned
    ? { kind: 'other', observation: value, why: planWord(value), more }
    : { kind: 'value', observation: value, more };
}

function otherForm(question: Question): Entry | undefined {
  const [other, ...more] = wholeOf(question);
  return other && { kind: 'other', observation: other, why: formWords(other), more };
}

function pledgeOf({ report, indicator, lane }: Question): Entry | undefined {
  const year = laneYear(report, lane);
  const pledge = report.pledges.find(
    (one) =>
      one.indicator === indicator.id &&
      laneOf(one.status) === lane &&
      (one.period ?? year) === year,
  );
  return pledge && { kind: 'words', pledge, more: [] };
}

/** Of a part of the place, of other years, of several years. */
function otherExtent({ stated }: Question): Entry | undefined {
  const [other, ...more] = stated;
  return other && { kind: 'other', observation: other, why: extentWords(other), more };
}

function contextOf({ report, indicator, lane }: Question): Entry | undefined {
  const context = report.observations.find(
    (one) =>
      one.indicator === indicator.id &&
      one.status === 'context' &&
      one.period === laneYear(report, lane),
  );
  if (context === undefined) return undefined;
  const why = indicator.planned ? planWord(context) : statusName('context');
  return { kind: 'other', observation: context, why, more: [] };
}

/** An unclassified numeral in a sentence that also holds one of the indicator's names. */
function unreadOf({ report, indicator, lane }: Question): Entry | undefined {
  const numeral = report.ledger.find(({ role, start }) => {
    if (role !== 'unclassified') return false;
    const sentence = sentenceAt(report, start);
    if (sentence === undefined) return false;
    return parts[lane].includes(sentence.part) && names(indicator, wordsOf(report, sentence));
  });
  return numeral && { kind: 'unread', numeral, more: [] };
}

/** The id that a mark of this entry leads to, or null. */
export function entryId(said: Entry): string | null {
  if (said.kind === 'value' || said.kind === 'other') return said.observation.id;
  if (said.kind === 'words') return said.pledge.id;
  return said.kind === 'unread' ? said.numeral.id : null;
}

/** 增长7.5%，同比提高0.4个百分点: how much faster it grew is not how much it grew. */
function isOfRate({ form, unit }: Observation): boolean {
  return form === 'growth' && unit === '个百分点';
}

/** Done before expected, unqualified before qualified, then as in the text. */
export function byPreference(a: Observation, b: Observation): number {
  const rank = (one: Observation) =>
    (one.status === 'estimate' ? 2 : 0) + (one.basis === null ? 0 : 1);
  return rank(a) - rank(b) || a.start - b.start;
}

function formWords(observation: Observation): string {
  const { form, unit } = observation;
  if (isOfRate(observation)) return '只报百分点之差';
  if (form === 'growth') return '只报增速';
  if (form === 'level' && unit.endsWith('元')) return '只报金额';
  return `只报${formNames[form]}`;
}

function extentWords(observation: Observation): string {
  if (observation.scope !== null) return `只报${observation.scope}`;
  if (observation.parent !== null) return '只报其中一部分';
  if (observation.since !== null) return `${observation.since}年以来`;
  return observation.period === null ? '未写年份' : `说的是${observation.period}年`;
}

const parts: Record<Lane, readonly string[]> = {
  result: ['opening', 'review'],
  target: ['plan', 'government'],
};

/** Shorter names stand inside other words: 外资 in 省外资金. */
const SHORTEST_NAME = 4;

/**
 * Only macro indicators have names so settled that their absence can be told. Of any other a report
 * may speak in other words, so that all we know is that no number of its kind was read.
 */
function isNamed(report: ReportData, indicator: Indicator, lane: Lane): boolean {
  if (!indicator.macro) return true;
  return report.outline.sentences.some(
    (sentence) =>
      parts[lane].includes(sentence.part) && names(indicator, wordsOf(report, sentence)),
  );
}

/** Whether the sentence holds one of the indicator's names. */
function names({ aliases }: Indicator, sentence: string): boolean {
  return aliases.some((alias) => alias.length >= SHORTEST_NAME && sentence.includes(alias));
}
