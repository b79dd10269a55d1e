/** Shares of a whole that the reports state, by what they are a share of: shared by the chart's text, its table and its drawing. */
import { count } from '../../format.ts';
import type { Indicator, Observation } from '../../schema.ts';
import type { ChartData, ReportData } from '../chart.ts';
import { isWhole, keyOf } from '../identity.ts';
import { yearWords } from '../names.ts';
import { statusName } from '../terms.ts';

/** A share, with the report that states it. */
export interface Share {
  report: ReportData;
  observation: Observation;
}

/** Shares with one numerator and one denominator. */
export interface ShareRow {
  name: string;
  /** From the vocabulary; null for what it does not list. */
  definition: string | null;
  /** Why it stands apart from a row of the same name; null where it does not. */
  apart: string | null;
  shares: Share[];
}

/** 占GDP比重, 占比: a part of a whole. 覆盖率 and 完成率 are not called so. */
const partOfWhole = /占|比重/u;

/** The rows in the order of the vocabulary, then what it does not list, in the order of the reports. */
export function shareRows(data: ChartData): ShareRow[] {
  const shares = data.reports.flatMap(sharesOf).filter(({ observation }) => isWhole(observation));
  // One indicator has one denominator; without one, only equal words do.
  const groups = Map.groupBy(shares, ({ observation }) => keyOf(observation));
  const known = data.indicators.flatMap((indicator) => {
    const own = groups.get(indicator.id) ?? [];
    // Nobody says what these are shares of: two reports need not mean the same.
    const rows = indicator.unstated
      ? [...Map.groupBy(own, ({ report }) => report).values()]
      : [own].filter(({ length }) => length > 0);
    return rows.map((row) => ({
      ...rowOf(row, indicator),
      apart: rows.length > 1 ? apartWords(row, rows.length) : null,
    }));
  });
  const others = [...groups.values()].filter(([first]) => first?.observation.indicator === null);
  return [...known, ...others.map((own) => rowOf(own, null))];
}

/** 张店的写法，另列：两份报告都没有写明占什么. */
function apartWords([first]: Share[], reports: number): string {
  return `${first?.report.place.short.zh ?? ''}的写法，另列：${count(reports)}份报告都没有写明占什么`;
}

/** What a row says below its name: why it stands apart, or what the definition adds to the name. '' where that only says it again. */
export function addedBy({ name, definition, apart }: ShareRow): string {
  if (apart !== null) return apart;
  const bare = (words: string) => words.replace(/[的“”]/gu, '');
  return definition === null || bare(definition) === bare(name) ? '' : definition;
}

/** Shares of a part of the place, or of a place around it. */
export function partShares(data: ChartData): Share[] {
  return data.reports.flatMap(sharesOf).filter(({ observation }) => !isWhole(observation));
}

/** 周村2022年, 张店2024年目标, 周村2025年（规模以上）. */
export function whoseWords(share: Share): string {
  return `${share.report.place.short.zh}${whenWords(share)}`;
}

/** 2022年, 2024年目标, 2025年（规模以上）. */
export function whenWords({ observation }: Share): string {
  const { status, basis, measure } = observation;
  const kind = status === 'actual' ? '' : statusName(status);
  const beside = basis === null || measure.includes(basis) ? '' : `（${basis}）`;
  return `${yearWords(observation)}${kind}${beside}`;
}

function sharesOf(report: ReportData): Share[] {
  return report.observations
    .filter(
      ({ form, measure, unit }) => form === 'share' && unit === '%' && partOfWhole.test(measure),
    )
    .map((observation) => ({ report, observation }));
}

function rowOf(shares: Share[], indicator: Indicator | null): ShareRow {
  return {
    name: indicator?.name.zh ?? shares[0]?.observation.measure ?? '',
    definition: indicator?.definition.zh.replace(/。$/u, '') ?? null,
    apart: null,
    shares,
  };
}
