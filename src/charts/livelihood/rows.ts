/** What a report counts in some topics: a row a thing counted, with last year's result and this year's target. */
import type { ChartText, Indicator, Observation, Pledge } from '../../schema.ts';
import type { ReportData } from '../chart.ts';
import { isWhole, keyOf, nameOf, planWord, unitKind } from '../identity.ts';
import { headedLane, type Lane, laneOf, laneYear } from '../lanes.ts';
import { sentenceAt } from '../sentences.ts';
import { asStated } from '../stated.ts';
import { laneName, statusName } from '../terms.ts';

type Heading = NonNullable<ChartText['groups']>[number];

/** What stands in one year of a row: a number, words without one, or nothing. */
export type Said = Observation | Pledge | null;

export interface CountRow {
  report: ReportData;
  name: string;
  key: string;
  said: Record<Lane, Said>;
}

export interface CountGroup {
  name: string;
  rows: CountRow[];
}

export interface CountPanel {
  report: ReportData;
  name: string;
  groups: CountGroup[];
}

/** The quantities of a report that belong to these headings; a heading without any is left out. */
export function countPanel(
  report: ReportData,
  name: string,
  headings: Heading[],
  indicators: Indicator[],
): CountPanel {
  const known = new Map(indicators.map((one) => [one.id, one]));
  const counted = report.observations.filter(
    (one) => one.form === 'level' && isWhole(one) && headedLane(report, one) !== null,
  );
  const groups = headings.map((heading) => {
    const own = counted.filter((one) => belongs(report, one, heading, known));
    const rows = [...Map.groupBy(own, (one) => `${keyOf(one)} ${unitKind(one.unit)}`).values()];
    return {
      name: heading.name.zh,
      rows: rows.flatMap((some) => rowsOf(report, some, known)).sort(doubleFirst),
    };
  });
  return { report, name, groups: groups.filter((group) => group.rows.length > 0) };
}

/** An indicator has its own topic, other numbers that of their sentence. */
function belongs(
  report: ReportData,
  one: Observation,
  { topics, indicators }: Heading,
  known: Map<string, Indicator>,
): boolean {
  if (one.indicator !== null && indicators.includes(one.indicator)) return true;
  const topic = known.get(one.indicator ?? '')?.topic ?? sentenceAt(report, one.start)?.topic;
  return topic != null && topics.includes(topic);
}

/** One row; more where a year has several numbers of it. */
function rowsOf(
  report: ReportData,
  some: Observation[],
  known: Map<string, Indicator>,
): CountRow[] {
  const [first] = some as [Observation];
  const name = nameOf(first, known.get(first.indicator ?? '') ?? null);
  const results = some.filter((one) => laneOf(one.status) === 'result');
  const targets = some.filter((one) => laneOf(one.status) === 'target');
  const depth = Math.max(results.length, targets.length);
  return Array.from({ length: depth }, (_, index) => ({
    report,
    name,
    key: keyOf(first),
    said: {
      result: results[index] ?? null,
      target: targets[index] ?? (index === 0 ? pledgeOf(report, first) : null),
    },
  }));
}

function pledgeOf(report: ReportData, { indicator }: Observation): Pledge | null {
  if (indicator === null) return null;
  return (
    report.pledges.find((one) => one.indicator === indicator && one.status === 'target') ?? null
  );
}

function doubleFirst(a: CountRow, b: CountRow): number {
  const start = ({ said }: CountRow) => (said.result ?? said.target)?.start ?? 0;
  return Number(isDouble(b)) - Number(isDouble(a)) || start(a) - start(b);
}

/** Whether a row has numbers for both years. */
export function isDouble({ said: { result, target } }: CountRow): boolean {
  return isNumber(result) && isNumber(target);
}

/** The one year of which the row says anything; null where it is both. */
export function onlyLane({ said: { result, target } }: CountRow): Lane | null {
  if (result !== null && target !== null) return null;
  return result === null ? 'target' : 'result';
}

/** Whether a number stands there. */
export function isNumber(said: Said): said is Observation {
  return said !== null && 'value' in said;
}

/** A candidate awaits a vote. */
export function isCandidate(said: Said): boolean {
  return said !== null && planWord(said) === '候选';
}

/** 2022年实绩, 2023年目标, 2023年候选. */
export function saidLabel({ report, said }: CountRow, lane: Lane): string {
  const one = said[lane];
  const year = laneYear(report, lane);
  if (isCandidate(one)) return `${year}年候选`;
  return `${year}年${one === null ? laneName(lane) : statusName(one.status)}`;
}

/** As written: 力争1万人以上, 预计30个, 扩容提质; 未读到数字. */
export function saidWords(said: Said): string {
  if (said === null) return '未读到数字';
  if (!isNumber(said)) return said.text;
  return asStated(said);
}
