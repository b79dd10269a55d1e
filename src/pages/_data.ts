/** The collections, joined for the pages. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { errorReport } from '../addresses.ts';
import { type Chart, charts, type ReportData } from '../charts.ts';
import type { Indicator, Topic } from '../schema.ts';

export interface SiteReport extends ReportData {
  text: string;
}

export interface Site {
  /** Oldest year first. */
  reports: SiteReport[];
  indicators: Indicator[];
  topics: Topic[];
}

/** Everything the pages are made of. A report without one of its files fails the build. */
export async function loadSite(): Promise<Site> {
  const places = await vocabulary('places');
  const metas = (await getCollection('reports')).map(({ data }) => data);
  const reports = metas.map(async (meta): Promise<SiteReport> => {
    const [source, outline, reading] = await Promise.all([
      getEntry('sources', meta.id),
      getEntry('outlines', meta.id),
      getEntry('readings', meta.id),
    ]);
    const index = places.findIndex(({ id }) => id === meta.place);
    const place = places[index];
    if (
      source === undefined ||
      outline === undefined ||
      reading === undefined ||
      place === undefined
    ) {
      throw new Error(
        `${meta.id}: its text, outline, reading or place is missing; run npm run parse`,
      );
    }
    return {
      meta,
      place,
      colour: index + 1,
      outline: outline.data,
      text: source.data.text,
      ...reading.data,
    };
  });
  return {
    reports: (await Promise.all(reports)).sort(
      (a, b) => (a.meta.year ?? 0) - (b.meta.year ?? 0) || a.meta.id.localeCompare(b.meta.id),
    ),
    indicators: await vocabulary('indicators'),
    topics: await vocabulary('topics'),
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

/** All published charts, in the order of the catalogue. */
export async function loadCharts(): Promise<Chart[]> {
  const site = await loadSite();
  return Promise.all(
    charts.map(async (definition) => {
      const text = await getEntry('charts', definition.id);
      if (text === undefined) throw new Error(`content/charts/${definition.id}.json is missing`);
      return definition.build(site, text.data);
    }),
  );
}

/** Pairs of reports set side by side at an address of their own, older first. */
export function pairs(reports: readonly SiteReport[]): [SiteReport, SiteReport][] {
  return reports.flatMap((older, index) =>
    reports.slice(index + 1).map((newer): [SiteReport, SiteReport] => [older, newer]),
  );
}
