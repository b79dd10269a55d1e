/** What target-met sets side by side: a target, and the result that a later report of the place states for its year. */
import type { Indicator, Observation } from '../../schema.ts';
import { isCeiling, isFloor, onScale } from '../bounds.ts';
import type { ChartData, ReportData } from '../chart.ts';
import { isPlanned, isWhole, keyOf, levelWord, nameOf, unitKind } from '../identity.ts';
import { expectation, qualifier } from '../stated.ts';

/** `open`: the two numbers do not tell; `why` says what keeps them from it. */
export type Verdict = 'met' | 'missed' | 'open';

/** A number of a report. */
export interface Stated {
  report: ReportData;
  observation: Observation;
}

export interface Met {
  name: string;
  target: Stated;
  result: Stated;
  verdict: Verdict;
  why: string | null;
}

/** The targets of one place for one year. */
export interface MetYear {
  report: ReportData;
  year: number;
  pairs: Met[];
  /** Targets of which the later report states nothing. */
  unanswered: Stated[];
}

/** Whether the reports hold a target and a result of one indicator, place and year. */
export function hasPairs(data: ChartData): boolean {
  return metYears(data).length > 0;
}

/** By place and year, in the order of the reports; years without a single pair are left out. */
export function metYears(data: ChartData): MetYear[] {
  return data.reports
    .map((report) => metYear(report, data))
    .filter((year) => year !== null)
    .filter(({ pairs }) => pairs.length > 0);
}

function metYear(report: ReportData, data: ChartData): MetYear | null {
  const { year } = report.meta;
  if (year === null) return null;
  const later = data.reports.filter((one) => one.place.id === report.place.id && one !== report);
  const results = later.flatMap((one) => statedOf(one, year).filter(isResult));
  const targets = statedOf(report, year).filter(
    ({ observation }) => observation.status === 'target',
  );
  const own = targets.filter(
    ({ observation }) => !isPlanned(observation, indicatorOf(observation, data)),
  );
  const answered = own.map((target) => ({ target, result: resultFor(target, results) }));
  return {
    report,
    year,
    pairs: answered.flatMap(({ target, result }) =>
      result ? [judged(target, result, indicatorOf(target.observation, data))] : [],
    ),
    unanswered: answered.flatMap(({ target, result }) => (result ? [] : [target])),
  };
}

function statedOf(report: ReportData, year: number): Stated[] {
  return report.observations
    .filter((one) => isWhole(one) && one.since === null && one.period === year)
    .map((observation) => ({ report, observation }));
}

function isResult({ observation: { status } }: Stated): boolean {
  return status === 'actual' || status === 'estimate';
}

function indicatorOf({ indicator }: Observation, data: ChartData): Indicator | null {
  return data.indicators.find(({ id }) => id === indicator) ?? null;
}

/** Of the same measure; the same form first, done before expected, then as in the text. */
function resultFor({ observation }: Stated, results: Stated[]): Stated | undefined {
  const rank = ({ observation: one }: Stated) =>
    (one.form === observation.form ? 0 : 2) + (one.status === 'estimate' ? 1 : 0);
  return results
    .filter((one) => keyOf(one.observation) === keyOf(observation))
    .toSorted((a, b) => rank(a) - rank(b))[0];
}

// --- the verdict ------------------------------------------------------------------------------

function judged(target: Stated, result: Stated, indicator: Indicator | null): Met {
  const [promised, done] = [target.observation, result.observation];
  const why = whyOpen(promised, done, indicator);
  const verdict = why === null ? verdictOf(promised, done, indicator) : 'open';
  return {
    name: nameOf(promised, indicator),
    target,
    result,
    verdict,
    why: verdict === 'open' ? (why ?? leftOpen(promised, done)) : null,
  };
}

/** What keeps two numbers from being compared at all. */
function whyOpen(
  target: Observation,
  result: Observation,
  indicator: Indicator | null,
): string | null {
  if (target.form !== result.form) return '一个写增速，一个写数量';
  if (unitKind(target.unit) !== unitKind(result.unit)) return '单位不同';
  if (qualifier(target, indicator) !== qualifier(result, indicator)) return '口径写法不同';
  if (levelWord(target.measure) !== levelWord(result.measure)) return '级别写法不同';
  if (target.form === 'rank') return '位次不判';
  if (target.comparator === 'approx') return '目标写“左右”';
  return result.comparator === 'approx' ? '结果写“左右”' : null;
}

function leftOpen(target: Observation, result: Observation): string {
  if (!['eq', 'range'].includes(result.comparator)) return '结果只写了上限或下限';
  return target.comparator === 'range' ? '在目标的区间之外' : '目标没有写以上或以内';
}

/** What the result's words leave possible. */
interface Possible {
  low: number;
  high: number;
  /** Whether the ends themselves are possible. */
  lowIn: boolean;
  highIn: boolean;
}

function possible(result: Observation): Possible {
  const { value, upper } = result;
  const comparator = onScale(result);
  return {
    low: isCeiling(comparator) ? Number.NEGATIVE_INFINITY : value,
    high: isFloor(comparator) ? Number.POSITIVE_INFINITY : (upper ?? value),
    lowIn: comparator !== 'gt',
    highIn: comparator !== 'lt',
  };
}

/** Whether all, none or some of what is possible reaches a floor; `above` where the floor itself is not enough. */
function reaches({ low, high, lowIn, highIn }: Possible, floor: number, above: boolean): Verdict {
  if (low > floor || (low === floor && (!above || !lowIn))) return 'met';
  return high < floor || (high === floor && (above || !highIn)) ? 'missed' : 'open';
}

function stays(result: Possible, ceiling: number, below: boolean): Verdict {
  const { low, high, lowIn, highIn } = result;
  return reaches({ low: -high, high: -low, lowIn: highIn, highIn: lowIn }, -ceiling, below);
}

function verdictOf(target: Observation, done: Observation, indicator: Indicator | null): Verdict {
  const result = possible(done);
  const { value, upper } = target;
  const comparator = onScale(target);
  if (isFloor(comparator)) return reaches(result, value, comparator === 'gt');
  if (isCeiling(comparator)) return stays(result, value, comparator === 'lt');
  const inside = [reaches(result, value, false), stays(result, upper ?? value, false)];
  if (inside.every((one) => one === 'met')) return 'met';
  const wanted = directionOf(target, indicator);
  if (wanted === 'up') return reaches(result, value, false);
  return wanted === 'down' ? stays(result, upper ?? value, false) : 'open';
}

/** Where more, or less, than promised is still what was promised. A promised fall is one of at least as much. */
function directionOf(
  { form, value }: Observation,
  indicator: Indicator | null,
): Indicator['direction'] {
  return form === 'growth' && value < 0 ? 'down' : (indicator?.direction ?? null);
}

/** 达到, 预计达到, 未达到, 不判. */
export function verdictWords({ verdict, result }: Met): string {
  if (verdict === 'open') return '不判';
  return `${expectation(result.observation)}${verdict === 'met' ? '达到' : '未达到'}`;
}
