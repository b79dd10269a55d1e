/** The collections as they are committed, joined as the pages join them: for tests of the charts on the site's own data. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { byYear, type ChartData, type ReportData, reportData } from '../src/charts.ts';
import { Indicator, Outline, Place, Reading, ReportMeta } from '../src/schema.ts';
import { vocabulary } from './fixtures/collections.ts';

const content = new URL('../content/', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, content), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

const places = Place.array().parse(readJson('vocabulary/places.json'));

/** Every report of the site, oldest year first, with every indicator of the vocabulary. */
export function siteData(): ChartData {
  const ids = readdirSync(new URL('observations/', content)).map((name) => name.slice(0, -5));
  return {
    reports: ids.map(siteReport).sort(byYear),
    ...vocabulary,
    indicators: Indicator.array().parse(readJson('vocabulary/indicators.json')),
  };
}

/** The data of a chart's place state: the reports of one place alone. */
export function placeData(place: string): ChartData {
  const data = siteData();
  return { ...data, reports: data.reports.filter((report) => report.place.id === place) };
}

function siteReport(id: string): ReportData {
  const [, front = ''] = readText(`reports/${id}.md`).split(/^---$/mu);
  const parts = {
    meta: ReportMeta.parse(parseYaml(front)),
    outline: Outline.parse(readJson(`outlines/${id}.json`)),
    reading: Reading.parse(readJson(`observations/${id}.json`)),
    text: readText(`sources/${id}.txt`).replace(/^\uFEFF/u, ''),
  };
  return reportData(parts, places);
}
