/** Money, shares, completions and indicators of reports that are not on the site: other sizes, other words, other years. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../scripts/vocabulary.ts';
import { type ChartData, chartsOf, reportData } from '../../src/charts.ts';
import { collect } from '../../src/collections.ts';
import { siteData } from '../collections-of-site.ts';
import { build, href } from '../fixtures/build.ts';
import { expectSound } from '../fixtures/charts.ts';

const words = readWords('content');
const site = siteData();
const texts = readdirSync('tests/practice').filter((name) => name.endsWith('.txt'));
const reports = texts.map((name) => {
  const id = name.slice(0, -4);
  const text = readFileSync(`tests/practice/${name}`, 'utf8');
  const { meta, outline, reading } = collect({ id, text, source: null }, words);
  const [place = '', year] = id.split('-');
  const names = { zh: place, en: place };
  const known = { id: place, name: names, short: names, within: [] };
  const parts = { meta: { ...meta, place, year: Number(year) }, outline, reading, text };
  return reportData(parts, [known]);
});

const inputs: [string, ChartData][] = [
  ...reports.map((report): [string, ChartData] => [report.meta.id, { ...site, reports: [report] }]),
  ['all with the site', { ...site, reports: [...site.reports, ...reports] }],
];

describe.each(inputs)('%s', (_, data) => {
  const ids = chartsOf(data)
    .filter(
      ({ id, text }) =>
        ['money', 'structure-shares', 'stated-completion'].includes(id) || text === 'indicator',
    )
    .map(({ id }) => id);

  test('has charts', () => {
    expect(ids).toContain('money');
  });

  test.each(ids)('%s', (id) => {
    const chart = build(id, data);
    expectSound(chart);
    expect(chart.excerpt('narrow', { href, compact: true }).height).toBeLessThan(760);
  });
});
