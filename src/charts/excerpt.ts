/**
 * What an embed draws of a chart that is too long or too heavy for one: fewer reports or fewer
 * rows, never other numbers. The title and the words stay those of the whole chart.
 */

import type { ChartData, Size } from './chart.ts';
import { reportName } from './names.ts';
import { list, mostNamed } from './prose.ts';

export interface Excerpt {
  data: ChartData;
  /** What is left out, in words: 另有84项指标. Null where nothing is. */
  rest: string | null;
}

/** How a chart's embed is shortened. */
export interface Shortening {
  /** What is drawn of the data, of whatever reports, the fullest first; all where absent. */
  parts?: (data: ChartData) => Excerpt[];
  /** The most reports that are drawn; as many as fit where absent. */
  most?: Record<Size, number>;
}

/** The excerpts that an embed may draw, the fullest first: ever less of every report, at last of fewer reports. */
export function excerptsOf(
  data: ChartData,
  { parts, most }: Shortening,
  size: Size,
): [Excerpt, ...Excerpt[]] {
  const [whole = { data, rest: null }, ...shorter] = parts?.(data) ?? [];
  const first = Math.min(most?.[size] ?? data.reports.length, data.reports.length);
  const fewer = [3, 2, 1].filter((count) => count < first);
  return [
    firstReports(whole, first),
    ...shorter.map((part) => firstReports(part, first)),
    ...fewer.map((count) => firstReports(whole, count)),
  ];
}

function firstReports({ data, rest }: Excerpt, count: number): Excerpt {
  const left = data.reports.slice(count).map((report) => reportName(report, data));
  const told = left.length > mostNamed ? `${left.length}份报告` : list(left);
  return {
    data: { ...data, reports: data.reports.slice(0, count) },
    rest: both(rest, left.length === 0 ? null : `另有${told}`),
  };
}

/** What is left out for two reasons, in words. */
export function both(one: string | null, other: string | null): string | null {
  return [one, other].filter(Boolean).join('，') || null;
}
