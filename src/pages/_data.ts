/** The collections, joined for the pages. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { errorReport } from '../addresses.ts';
import {
  byYear,
  type Chart,
  type ChartData,
  chartsOf,
  isPlanned,
  type ReportData,
  reportData,
} from '../charts.ts';
import type { Observation, Story } from '../schema.ts';
import { storyHead } from '../story.ts';
import { once } from './_once.ts';

/** A report as pages have it: all that charts draw from, and which of its numbers tell the size of a plan. */
export interface SiteReport extends ReportData {
  planned: ReadonlySet<string>;
}

/** What the pages are made of. */
export interface Site extends ChartData {
  reports: SiteReport[];
}

/** Everything the pages are made of. A report without one of its files fails the build. */
export const loadSite = once(readSite);

async function readSite(): Promise<Site> {
  const places = await vocabulary('places');
  const phrases = await getEntry('phrases', 'phrases');
  if (phrases === undefined) throw new Error('content/vocabulary/phrases.json is missing');
  const metas = (await getCollection('reports')).map(({ data }) => data);
  const indicators = await vocabulary('indicators');
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const isPlan = (one: Observation) => isPlanned(one, byId.get(one.indicator ?? '') ?? null);
  const reports = metas.map(async (meta): Promise<SiteReport> => {
    const [source, outline, reading] = await Promise.all([
      getEntry('sources', meta.id),
      getEntry('outlines', meta.id),
      getEntry('readings', meta.id),
    ]);
    if (source === undefined || outline === undefined || reading === undefined) {
      throw new Error(`${meta.id}: its text, outline or reading is missing; run npm run parse`);
    }
    const { text } = source.data;
    const report = reportData({ meta, outline: outline.data, reading: reading.data, text }, places);
    const planned = new Set(report.observations.filter(isPlan).map(({ id }) => id));
    return { ...report, planned };
  });
  return {
    reports: (await Promise.all(reports)).sort(byYear),
    indicators,
    topics: await vocabulary('topics'),
    phrases: phrases.data,
    quality: (await getCollection('quality')).map(({ data }) => data),
  };
}

/** A word list in the order of its file. */
async function vocabulary<Name extends 'places' | 'indicators' | 'topics'>(name: Name) {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries
    .map(({ data }): CollectionEntry<Name>['data'] => data)
    .sort((a, b) => a.order - b.order);
}

/** Anchors of a report today → the retired ones that lead there. */
export async function retiredAnchors(report: string): Promise<Record<string, string[]>> {
  return (await getEntry('retired', report))?.data.anchors ?? {};
}

/** Where readers report errors, up to the address of what is wrong; null where nobody receives them. */
export async function errorAddress(): Promise<string | null> {
  const errors = (await getEntry('site', 'site'))?.data.errors ?? null;
  return errors === null ? null : errorReport(errors);
}

/** Every state of every chart that the reports give, in the order of the catalogue: of all places, then of each. */
export const loadStates = once(async (): Promise<Chart[]> => {
  const site = await loadSite();
  const lists = chartsOf(site).map(async ({ text: id, states }) => {
    const text = await getEntry('charts', id);
    if (text === undefined) throw new Error(`content/charts/${id}.json is missing`);
    return states(site, text.data);
  });
  return (await Promise.all(lists)).flat();
});

/** All charts that the reports give, of all places. */
export async function loadCharts(): Promise<Chart[]> {
  return (await loadStates()).filter(({ place }) => place === null);
}

/** All stories, the first of which is the home page. */
export async function loadStories(): Promise<StoryText[]> {
  const entries = (await getCollection('stories')).map(({ id, data: { text } }) => {
    const path = `content/stories/${id}.md`;
    return { id, path, text, head: storyHead(text, path) };
  });
  return entries.sort((a, b) => a.head.order - b.head.order);
}

/** A story as its editor wrote it. */
export interface StoryText {
  id: string;
  path: string;
  text: string;
  head: Story;
}

/** Each report with the one that follows it: what pages name of the comparisons, as few as there are reports. */
export function neighbours(reports: readonly SiteReport[]): [SiteReport, SiteReport][] {
  return reports
    .slice(1)
    .map((newer, index): [SiteReport, SiteReport] => [reports[index] as SiteReport, newer]);
}

/** Pairs of reports set side by side at an address of their own, older first. */
export function pairs(reports: readonly SiteReport[]): [SiteReport, SiteReport][] {
  return reports.flatMap((older, index) =>
    reports.slice(index + 1).map((newer): [SiteReport, SiteReport] => [older, newer]),
  );
}
