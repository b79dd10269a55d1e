/** Numbers of which a report states a part as well: 103个（含文昌湖38个）. */
import type { Comparator, Indicator, Observation } from '../../schema.ts';
import { boundOfDifference } from '../bounds.ts';
import type { ReportData } from '../chart.ts';
import { bounded, inUnitsOf } from '../derived.ts';
import { isPlanned, isWhole, keyOf, nameOf, planWord, unitKind } from '../identity.ts';
import { type Lane, lanes, laneYear } from '../lanes.ts';
import { statusName } from '../terms.ts';

/** A number and its stated part. */
export interface Slice {
  whole: Observation;
  part: Observation;
  /** Part over whole, as written, and which way it is bounded; null where to both sides. */
  share: number;
  bound: Comparator | null;
}

export interface PartRow {
  report: ReportData;
  name: string;
  /** 文昌湖; the measure of a part that has no scope. */
  part: string;
  planned: boolean;
  slices: Record<Lane, Slice | null>;
  /** Where a year's number stands without its part. */
  alone: Record<Lane, Observation | null>;
}

export interface PartPanel {
  report: ReportData;
  name: string;
  /** With a part in both years, largest share first, then the others. */
  rows: PartRow[];
}

/** The numbers of a report that have a stated part. Rates have no parts. */
export function partPanel(report: ReportData, name: string, indicators: Indicator[]): PartPanel {
  const byId = new Map(report.observations.map((one) => [one.id, one]));
  const slices = report.observations.flatMap((part) => {
    const whole = part.parent === null ? undefined : byId.get(part.parent);
    return whole !== undefined && isSlice(part, whole) ? [sliceOf(part, whole)] : [];
  });
  const groups = Map.groupBy(slices, ({ part, whole }) => `${keyOf(whole)} ${partName(part)}`);
  const rows = [...groups.values()].map((group) => rowOf(report, group, indicators));
  return { report, name, rows: rows.filter(isDated).sort(byShare) };
}

/** Whether any report states a part of a number. */
export function hasParts(reports: ReportData[]): boolean {
  return reports.some((report) => partPanel(report, '', []).rows.length > 0);
}

/** Whether a row has a part in both years. */
export function isDouble({ slices }: PartRow): boolean {
  return slices.result !== null && slices.target !== null;
}

function isSlice(part: Observation, whole: Observation): boolean {
  const alike = unitKind(part.unit) === unitKind(whole.unit) && part.period === whole.period;
  const levels = part.form === 'level' && whole.form === 'level' && isWhole(whole);
  const plain = [part, whole].every((one) => one.since === null && one.upper === null);
  return alike && levels && plain && whole.value > 0 && part.value <= whole.value;
}

function sliceOf(part: Observation, whole: Observation): Slice {
  const bound = boundOfDifference(part.comparator, whole.comparator);
  return { whole, part, share: part.value / whole.value, bound };
}

function partName({ scope, measure }: Observation): string {
  return scope ?? measure;
}

function rowOf(report: ReportData, group: Slice[], indicators: Indicator[]): PartRow {
  const [first] = group as [Slice];
  const { whole, part } = first;
  const indicator = indicators.find(({ id }) => id === whole.indicator) ?? null;
  const slice = (lane: Lane) =>
    group.find((one) => one.whole.period === laneYear(report, lane)) ?? null;
  const alone = (lane: Lane) =>
    report.observations.find(
      (one) =>
        isWhole(one) &&
        one.form === 'level' &&
        keyOf(one) === keyOf(whole) &&
        one.period === laneYear(report, lane),
    ) ?? null;
  return {
    report,
    name: nameOf(whole, indicator),
    part: partName(part),
    planned: isPlanned(whole, indicator),
    slices: { result: slice('result'), target: slice('target') },
    alone: {
      result: slice('result') === null ? alone('result') : null,
      target: slice('target') === null ? alone('target') : null,
    },
  };
}

/** Parts of other years have no place in a chart of two. */
function isDated({ slices }: PartRow): boolean {
  return lanes.some((lane) => slices[lane] !== null);
}

function byShare(a: PartRow, b: PartRow): number {
  const share = (row: PartRow) => (row.slices.result ?? row.slices.target)?.share ?? 0;
  return Number(isDouble(b)) - Number(isDouble(a)) || share(b) - share(a);
}

/** Whole minus part, as the whole is written: 65个, 2.915亿元. Null where the bounds of both pull to both sides. */
export function remainder({ whole, part }: Slice): string | null {
  const bound = boundOfDifference(whole.comparator, part.comparator);
  return bound === null ? null : bounded(inUnitsOf(whole.value - part.value, whole), bound);
}

/** 实绩, 预计, 目标, or 计划 for the size of a plan. */
export function sliceStatus(row: PartRow, observation: Observation): string {
  return row.planned ? planWord(observation) : statusName(observation.status);
}
