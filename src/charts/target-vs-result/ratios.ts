/** What target-vs-result sets against each other: last year's number and this year's of one indicator in one report. */
import { count } from '../../format.ts';
import type { Indicator, Observation } from '../../schema.ts';
import { isCeiling, isFloor, onScale } from '../bounds.ts';
import type { ReportData } from '../chart.ts';
import { bounded, inUnitsOf, perCent } from '../derived.ts';
import { byPreference } from '../entries.ts';
import { isPlanned, isWhole, keyOf, levelWord, nameOf, planWord, unitKind } from '../identity.ts';
import { type Lane, laneOf, lanes, laneYear } from '../lanes.ts';
import { qualifier } from '../stated.ts';
import { statusName } from '../terms.ts';

/** Where the target's number stands to the result's. `undecidable`: a bound on the result leaves it open. */
type Relation = 'above' | 'below' | 'equal' | 'undecidable';

/** Two numbers of one indicator in one report. */
export interface Pair {
  report: ReportData;
  name: string;
  result: Observation;
  target: Observation;
  /** Both are the size of a plan, neither says what was done. */
  planned: boolean;
}

/** A pair that may be divided. */
export interface Ratio extends Pair {
  kind: 'ratio';
  /** The target's number over the result's, both as written; of a growth target 1 + g. */
  ratio: number;
  /** Of the upper end of a range. */
  upper: number | null;
  relation: Relation;
  /** Why an undecidable one is: 两个数都是下限. */
  why: string | null;
}

/** A pair that may not: its numbers do not measure the same, or cannot be divided. */
export interface Apart extends Pair {
  kind: 'apart';
  why: string;
}

/** A pair whose numbers are so far from each other that they speak, most likely, of different things. */
export interface Far extends Pair {
  kind: 'far';
  side: 'above' | 'below';
}

export interface Panel {
  report: ReportData;
  name: string;
  /** Highest first. */
  done: Ratio[];
  planned: Ratio[];
  far: Far[];
  apart: Apart[];
}

/** Everything that a report says of one indicator for both its years, highest ratio first. */
export function panelOf(report: ReportData, name: string, indicators: Indicator[]): Panel {
  const pairs = pairsOf(report, new Map(indicators.map((one) => [one.id, one])));
  const drawn = pairs.filter((pair) => pair.kind === 'ratio').sort((a, b) => b.ratio - a.ratio);
  return {
    report,
    name,
    done: drawn.filter((pair) => !pair.planned),
    planned: drawn.filter((pair) => pair.planned),
    far: pairs.filter((pair) => pair.kind === 'far'),
    apart: pairs.filter((pair) => pair.kind === 'apart'),
  };
}

function pairsOf(report: ReportData, indicators: Map<string, Indicator>): (Ratio | Far | Apart)[] {
  const whole = report.observations.filter((one) => isWhole(one) && one.since === null);
  const groups = Map.groupBy(whole, keyOf);
  return [...groups.values()].flatMap((group) => {
    const indicator = indicators.get(group[0]?.indicator ?? '') ?? null;
    const planned = group.some((one) => isPlanned(one, indicator));
    const [results, targets] = lanes.map((lane) =>
      group.filter((one) => inLane(one, lane, laneYear(report, lane), planned)).sort(levelsFirst),
    );
    const result = results?.find((one) => one.form === 'level');
    const target = targets?.find((one) => isTarget(one, indicator));
    if (!result || !target) return [];
    const name = nameOf(result, indicator);
    return [divided({ report, name, result, target, planned }, indicator)];
  });
}

/** A plan's size may stand in passing (抓好总投资448亿元的项目); anything else has to be done or promised. */
function inLane({ status, period }: Observation, lane: Lane, year: number, planned: boolean) {
  if (period !== year) return false;
  return status === 'context' ? planned : laneOf(status) === lane;
}

/** The growth of a macro indicator is measured at constant prices and stands in a chart of its own. */
function isTarget({ form, unit }: Observation, indicator: Indicator | null): boolean {
  return form === 'level' || (form === 'growth' && unit === '%' && indicator?.macro === false);
}

/** Levels before growth, then as everywhere. */
function levelsFirst(a: Observation, b: Observation): number {
  const rank = ({ form }: Observation) => Number(form !== 'level');
  return rank(a) - rank(b) || byPreference(a, b);
}

/** So many times last year's number, or so small a part of it, speaks most likely of something wider or narrower. */
const farthest = 5;

/** 5倍以上 and 五分之一以下: what lies beyond that. */
export const farWords: Record<Far['side'], string> = {
  above: `${farthest}倍以上`,
  below: `${count(farthest)}分之一以下`,
};

function divided(pair: Pair, indicator: Indicator | null): Ratio | Far | Apart {
  const why = whyApart(pair, indicator);
  if (why !== null) return { ...pair, kind: 'apart', why };
  const of = (value: number) =>
    pair.target.form === 'growth' ? 1 + value / 100 : value / pair.result.value;
  const ratio = of(pair.target.value);
  const upper = pair.target.upper === null ? null : of(pair.target.upper);
  const far = farSide(pair.target, ratio, upper ?? ratio);
  if (far !== null) return { ...pair, kind: 'far', side: far };
  return { ...pair, kind: 'ratio', ratio, upper, ...judged(pair) };
}

/** A growth is always one of last year's number, however far it goes. */
function farSide({ form }: Observation, low: number, high: number): Far['side'] | null {
  if (form === 'growth') return null;
  if (low >= farthest) return 'above';
  return high <= 1 / farthest ? 'below' : null;
}

function whyApart({ result, target }: Pair, indicator: Indicator | null): string | null {
  if (target.form === 'level' && unitKind(result.unit) !== unitKind(target.unit)) return '单位不同';
  if (qualifier(result, indicator) !== qualifier(target, indicator)) return '口径写法不同';
  if (levelWord(result.measure) !== levelWord(target.measure)) return '级别写法不同';
  if (!listAlike(result.measure, target.measure)) return '列举的范围不同';
  if (result.upper !== null) return '上年是一个区间';
  const next = target.form === 'growth' ? 1 + target.value / 100 : target.value;
  return result.value > 0 && next > 0 ? null : '不能相除';
}

/** Whether two measures list the same: 社区游园、口袋公园 is less than 城市公园、社区游园、口袋公园. The verbs before may differ. */
function listAlike(a: string, b: string): boolean {
  const [own, other] = [a.split('、'), b.split('、')];
  return (
    own.length === other.length &&
    (own.length === 1 ||
      own.every((item, at) => item.endsWith(other[at] ?? '') || other[at]?.endsWith(item)))
  );
}

/** 左右 beside a number that is nearer than this is neither above nor below it. */
const about = 0.05;

type Judgement = Pick<Ratio, 'relation' | 'why'>;

const sure = (relation: Relation): Judgement => ({ relation, why: null });
const open = (why: string): Judgement => ({ relation: 'undecidable', why });

/** The numbers as written are compared: a floor below the result says nothing of what will be reached. */
function judged({ result, target }: Pair): Judgement {
  // A growth is of whatever the result was: its direction is sure however the result is bounded.
  if (target.form === 'growth') return sure(side(target.value, target.upper ?? target.value, 0));
  const [low, high] = [target.value, target.upper ?? target.value];
  const near = Math.abs(low / result.value - 1) < about;
  if (near && [result, target].some((one) => one.comparator === 'approx'))
    return open('写“左右”，两数相近');
  const where = side(low, high, result.value);
  if (isFloor(result.comparator) && where !== 'below')
    return open(isFloor(target.comparator) ? '两个数都是下限' : '上年的数是下限');
  if (isCeiling(result.comparator) && where !== 'above')
    return open(isCeiling(target.comparator) ? '两个数都是上限' : '上年的数是上限');
  return low < result.value && high > result.value ? open('目标跨上年的数') : sure(where);
}

/** Where a number or a range stands to another; a range that only touches it still stands aside. */
function side(low: number, high: number, value: number): Relation {
  if (low === value && high === value) return 'equal';
  return high <= value ? 'below' : 'above';
}

// --- words ------------------------------------------------------------------------------------

/** 实绩, 预计, 目标, or 计划 for both years, 候选 where they await a vote. */
export function laneStatus(pair: Pair, lane: Lane): string {
  return pair.planned ? planWord(pair[lane]) : statusName(pair[lane].status);
}

/** 94.3%, with the target's bound. */
export function ratioWords({ ratio, upper, target, result }: Ratio): string {
  if (upper !== null) return `${perCent(ratio)}—${perCent(upper)}`;
  if (isFloor(result.comparator) || isCeiling(result.comparator))
    return `按写出的数${perCent(ratio)}`;
  return perCent(ratio, onScale(target));
}

/** What a growth target comes to: 推算57.31亿元以上; null for other targets. */
export function derivedLevel({ result, target, ratio }: Ratio): string | null {
  if (target.form !== 'growth') return null;
  return `推算${bounded(inUnitsOf(result.value * ratio, result), onScale(target))}`;
}

/** 1.1: what a growth target multiplies last year's number by. */
export function factor({ ratio }: Ratio): string {
  return String(Number(ratio.toPrecision(6)));
}
