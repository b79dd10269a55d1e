/** What the reports say of each indicator: for its page and for the index. */
import { indicatorRows, lanes, type Said } from '../charts.ts';
import { type Mark, marksOf } from '../marks.ts';
import type { Indicator, Observation, Pledge, Topic } from '../schema.ts';
import { loadCharts, loadSite, type Site, type SiteReport } from './_data.ts';

/** A sentence that speaks of the indicator, with the numbers or words in it that do. */
export interface Quote {
  start: number;
  end: number;
  readings: (Observation | Pledge)[];
  marks: Mark[];
}

/** What one report says. */
export interface IndicatorSide {
  report: SiteReport;
  said: Said;
  quotes: Quote[];
}

export interface IndicatorEntry {
  indicator: Indicator;
  sides: IndicatorSide[];
}

/** The indicators that at least one report states, in a number or in words, in the order of the vocabulary. */
export function indicatorEntries(site: Site): IndicatorEntry[] {
  const marks = new Map(site.reports.map((report) => [report.meta.id, marksOf(report)]));
  const entries = indicatorRows(site).map(({ indicator, said }) => ({
    indicator,
    sides: site.reports.flatMap((report, index) => {
      const own = said[index];
      const all = marks.get(report.meta.id) ?? [];
      return own === undefined
        ? []
        : [{ report, said: own, quotes: quotesOf(report, indicator, all) }];
    }),
  }));
  return entries.filter(({ sides }) => sides.some(({ quotes }) => quotes.length > 0));
}

function quotesOf(report: SiteReport, { id }: Indicator, marks: readonly Mark[]): Quote[] {
  const readings = [...report.observations, ...report.pledges]
    .filter(({ indicator }) => indicator === id)
    .sort((a, b) => a.start - b.start);
  const sentences = Map.groupBy(readings, ({ offset }) => offset);
  return [...sentences].map(([start, inside]) => ({
    start,
    end: start + (inside[0]?.sentence.length ?? 0),
    readings: inside,
    marks: marks.filter((mark) => mark.readings.some((reading) => inside.includes(reading))),
  }));
}

export type Lane = (typeof lanes)[number];

/** A cell of the index: what a report says in a lane, or that it says nothing, in as many columns. */
export interface Cell {
  report: SiteReport;
  lane: Lane;
  /** Null where no number was read, though the report may speak of the indicator in other words. */
  said: Said[Lane] | null;
  columns: number;
}

/** The cells of an indicator's row: one for each lane of each report, or one for the whole of a silent report. */
export function cellsOf({ sides }: IndicatorEntry): Cell[] {
  return sides.flatMap(({ report, said }): Cell[] => {
    const [first] = lanes;
    const cells = lanes.map((lane) => ({ report, lane, said: readOf(said[lane]), columns: 1 }));
    if (cells.some((cell) => cell.said !== null)) return cells;
    return [{ report, lane: first, said: null, columns: lanes.length }];
  });
}

function readOf(said: Said[Lane]): Said[Lane] | null {
  return said.kind === 'absent' && said.named ? null : said;
}

/** Paths of the indicator pages, each with its chart where it has one. */
export async function indicatorPaths() {
  const charts = await loadCharts();
  return indicatorEntries(await loadSite()).map((entry) => ({
    params: { id: entry.indicator.id },
    props: { entry, chart: charts.find(({ id }) => id === `indicator-${entry.indicator.id}`) },
  }));
}

/** The entries under their topics, in the order of the vocabulary. */
export function byTopic(
  entries: readonly IndicatorEntry[],
  topics: readonly Topic[],
): { topic: Topic; entries: IndicatorEntry[] }[] {
  return topics
    .map((topic) => ({
      topic,
      entries: entries.filter(({ indicator }) => indicator.topic === topic.id),
    }))
    .filter(({ entries: inside }) => inside.length > 0);
}
