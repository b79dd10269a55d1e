/** All that the reports say of one indicator, in groups that one scale can hold: shared by its chart's text, table and drawing. */
import { ascending, range, sum } from 'd3';
import type { Form, Indicator, Observation, Pledge } from '../../schema.ts';
import type { ChartData, ReportData } from '../chart.ts';
import { type Entry, entry } from '../entries.ts';
import { isWhole, planWord } from '../identity.ts';
import { type Lane, laneOf, lanes, laneYear, yearOf } from '../lanes.ts';
import type { Head } from '../names.ts';
import { laneName, statusName } from '../terms.ts';
import type { Names } from '../wording.ts';

/** One thing that a report says of the indicator, or that it says nothing. */
export interface Line {
  report: ReportData;
  /** 2022年预计, 2021—2025年目标, 2023年候选; 2024年报告 where neither of its years has anything. */
  head: Head;
  said: Entry;
  /** Of an absence: the year in which nothing stands, null where nothing stands in the whole report. */
  period?: number | null;
}

/** The lines of one place, oldest year first. */
export interface PlaceLines {
  name: Names;
  colour: number;
  lines: Line[];
}

const NAMELESS: Names = { zh: '', en: '' };

/** Observations that share a scale: of one form, one unit, one year each or several years each. */
export interface Facet {
  form: Form;
  /** Measure words that count the same things differ: 家, 户. */
  units: string[];
  /** Whether its numbers speak of several years. */
  spanning: boolean;
  places: PlaceLines[];
}

/** Observations of the place as a whole; parts and other extents are only listed. */
export function statedOf(report: ReportData, indicator: Indicator): Observation[] {
  return report.observations.filter((one) => one.indicator === indicator.id && isWhole(one));
}

/** What the reports say of parts of the place, or of a place around it. */
export function partsOf(report: ReportData, indicator: Indicator): Observation[] {
  return report.observations.filter((one) => one.indicator === indicator.id && !isWhole(one));
}

/** Reports without a word of an indicator that get a row each; more of them are only counted. */
const mostSilent = 2;

/** The reports that say nothing of the indicator, where they are too many to be drawn. */
export function countedAsSilent(indicator: Indicator, data: ChartData): ReportData[] {
  const silent = silentReports(indicator, data);
  return silent.length > mostSilent ? silent : [];
}

function silentReports(indicator: Indicator, data: ChartData): ReportData[] {
  return data.reports.filter(
    (report) =>
      statedOf(report, indicator).length === 0 &&
      unnumberedOf(report, indicator).every(({ said }) => isAbsent(said)),
  );
}

/** The facets, the fullest first. It also holds what is said without a number, and what is missing. */
export function facetsOf(indicator: Indicator, data: ChartData): Facet[] {
  const lines = data.reports.flatMap((report) =>
    statedOf(report, indicator).map((observation) => valueLine(report, observation, indicator)),
  );
  const groups = [...Map.groupBy(lines, ({ said }) => scaleOf(said.observation)).values()];
  const order = (one: ValueLine) => indicator.forms.indexOf(one.said.observation.form);
  groups.sort((a, b) => b.length - a.length || ascending(a.map(order)[0], b.map(order)[0]));
  const [main = [], ...others] = groups;
  const silent = new Set(silentReports(indicator, data));
  const heard = data.reports.filter((report) => silent.size <= mostSilent || !silent.has(report));
  const unnumbered = heard.flatMap((report) => unnumberedOf(report, indicator));
  return [
    facetOf([...main, ...unnumbered], indicator, data),
    ...others.map((group) => facetOf(group, indicator, data)),
  ];
}

interface ValueLine extends Line {
  said: Extract<Entry, { kind: 'value' }>;
}

function valueLine(
  report: ReportData,
  observation: Observation,
  { planned }: Indicator,
): ValueLine {
  const { period, since, status } = observation;
  const word = planned ? planWord(observation) : statusName(status);
  return { report, head: { period, since, word }, said: { kind: 'value', observation, more: [] } };
}

/** Two numbers stand on one scale where this is equal. Currencies are units of their own; measure words are not. */
function scaleOf({ form, unit, since }: Observation): string {
  const kind = form === 'level' && !unit.endsWith('元') ? '' : unit;
  return [form, kind, since === null ? '' : 'spanning'].join(' ');
}

function facetOf(lines: Line[], indicator: Indicator, { reports }: ChartData): Facet {
  const [first, ...rest] = lines.flatMap(({ said }) =>
    said.kind === 'value' ? [said.observation] : [],
  );
  const units = first ? [first, ...rest].map(({ unit }) => unit) : indicator.units.slice(0, 1);
  const inOrder = lines.toSorted((a, b) => reports.indexOf(a.report) - reports.indexOf(b.report));
  const places = [...Map.groupBy(inOrder, ({ report }) => report.place.id).values()];
  return {
    form: first?.form ?? indicator.forms[0] ?? 'level',
    units: [...new Set(units)],
    spanning: first !== undefined && first.since !== null,
    places: places.map((own) => ({
      name: own[0]?.report.place.short ?? NAMELESS,
      colour: own[0]?.report.colour ?? 1,
      lines: sorted(own),
    })),
  };
}

/** By year, what was promised for it before what came of it; 2023.1. */
function orderOf({ report, said, head }: Line): number {
  const source = 'observation' in said ? said.observation : 'pledge' in said ? said.pledge : null;
  const year = source?.period ?? head.since ?? head.period ?? yearOf(report);
  return year + (source?.status === 'target' ? 0 : 0.5);
}

/** Promises without a number, and the years of which the report says nothing. */
function unnumberedOf(report: ReportData, indicator: Indicator): Line[] {
  const pledges = report.pledges
    .filter((one) => one.indicator === indicator.id)
    .map((pledge) => pledgeLine(report, pledge));
  const stated = statedOf(report, indicator);
  const spoken = (lane: Lane) =>
    pledges.some(({ said }) => laneOf(said.pledge.status) === lane) ||
    stated.some(
      ({ status, period }) =>
        laneOf(status) === lane || (status === 'context' && period === laneYear(report, lane)),
    );
  const silent = lanes.filter((lane) => !spoken(lane));
  const missing = silent.map((lane) => missingLine(report, indicator, lane));
  const [first] = missing;
  const nothing = missing.length === lanes.length && missing.every(({ said }) => isAbsent(said));
  return first && nothing
    ? [{ ...first, head: headOf(yearOf(report), '报告'), period: null }]
    : [...pledges, ...missing];
}

function isAbsent(said: Entry): boolean {
  return said.kind === 'absent';
}

interface PledgeLine extends Line {
  said: Extract<Entry, { kind: 'words' }>;
}

function pledgeLine(report: ReportData, pledge: Pledge): PledgeLine {
  const lane = laneOf(pledge.status) ?? 'result';
  const year = pledge.period ?? laneYear(report, lane);
  return {
    report,
    head: headOf(year, statusName(pledge.status)),
    said: { kind: 'words', pledge, more: [] },
  };
}

function missingLine(report: ReportData, indicator: Indicator, lane: Lane): Line {
  const said = entry(report, indicator, lane, indicator.forms[0] ?? 'level');
  const period = laneYear(report, lane);
  const head = headOf(period, laneName(lane));
  return { report, head, said, period };
}

function headOf(period: number, word: string): Head {
  return { period, since: null, word };
}

/** All lines, scale by scale. */
export function linesOf(facets: Facet[]): Line[] {
  return facets.flatMap(({ places }) => places.flatMap(({ lines }) => lines));
}

/** All lines of each place, whatever their scale, oldest year first. */
export function placesOf(facets: Facet[]): PlaceLines[] {
  const places = facets.flatMap((facet) => facet.places);
  return [...Map.groupBy(places, ({ name }) => name.zh).values()].map((own) => ({
    name: own[0]?.name ?? NAMELESS,
    colour: own[0]?.colour ?? 1,
    lines: sorted(own.flatMap(({ lines }) => lines)),
  }));
}

/** The first lines, as many of one place as of another, and how many are left. */
export function firstLines(facets: Facet[], most: number): { facets: Facet[]; left: number } {
  const lengths = facets.flatMap(({ places }) => places.map(({ lines }) => lines.length));
  const total = (each: number) => sum(lengths, (length) => Math.min(length, each));
  const each = range(Math.max(0, ...lengths), 1, -1).find((count) => total(count) <= most) ?? 1;
  let room = most;
  let left = 0;
  const take = (lines: Line[]) => {
    const taken = lines.slice(0, Math.min(room, each));
    room -= taken.length;
    left += lines.length - taken.length;
    return taken;
  };
  const kept = facets.map((facet) => ({
    ...facet,
    places: facet.places
      .map((place) => ({ ...place, lines: take(place.lines) }))
      .filter(({ lines }) => lines.length > 0),
  }));
  return { facets: kept.filter(({ places }) => places.length > 0), left };
}

function sorted(lines: Line[]): Line[] {
  return lines.toSorted((a, b) => ascending(orderOf(a), orderOf(b)));
}

/** What is counted, in the report's words, and its basis: 城镇新增就业; 地区生产总值，同口径. Empty where nothing was read. */
export function wordingOf(said: Entry): string {
  if (said.kind === 'words') return said.pledge.measure;
  if (!('observation' in said)) return '';
  const { measure, basis } = said.observation;
  return basis === null ? measure : `${measure}，${basis}`;
}
