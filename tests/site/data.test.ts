/** The files of the data page, as they are built: complete, and what their descriptions say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rootBuild } from '../builds.ts';
import { attribute, elementsOf, fileAt, filesOf, read, root } from './dist.ts';

const reports = filesOf(rootBuild, 'reports/*/index.html').map((path) => path.split('/')[1] ?? '');
const readings = reports.map((id) =>
  JSON.parse(readFileSync(`${root}content/observations/${id}.json`, 'utf8')),
);
const file = (name: string) => JSON.parse(read(rootBuild, `data/${name}`));

describe('files', () => {
  test.each([
    ['observations.json', 'observations'],
    ['pledges.json', 'pledges'],
    ['ledger.json', 'ledger'],
  ])('%s holds every one of every report', (name, kind) => {
    const all = readings.flatMap((reading) => reading[kind]);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(all.length).toBeGreaterThan(20);
    expect(file(name).sort(byId)).toEqual(all.sort(byId));
  });

  test('observations.csv has a line for each, with its address', () => {
    const text = read(rootBuild, 'data/observations.csv');
    expect(text.startsWith('\uFEFFid,report,')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.length - 1).toBe(readings.flatMap(({ observations }) => observations).length);
    const [{ id, report }] = readings[0].observations;
    expect(text).toContain(`${rootBuild.siteUrl}/reports/${report}/#${id}`);
  });

  test.each(reports)('reports/%s.md is the collection, byte for byte', (id) => {
    expect(read(rootBuild, `data/reports/${id}.md`)).toBe(
      readFileSync(`${root}content/reports/${id}.md`, 'utf8'),
    );
  });

  test('indicators.json is the vocabulary', () => {
    expect(file('indicators.json')).toEqual(
      JSON.parse(readFileSync(`${root}content/vocabulary/indicators.json`, 'utf8')),
    );
  });
});

describe('descriptions', () => {
  test('the package names files that are there, and every column of the table', () => {
    const { resources } = file('datapackage.json');
    const missing = resources
      .flatMap((one: { path: string; jsonSchema?: string }) => [
        one.path,
        one.jsonSchema ?? one.path,
      ])
      .filter((path: string) => fileAt(rootBuild, path, 'data/index.html') === null);
    expect(missing).toEqual([]);
    const [header] = read(rootBuild, 'data/observations.csv').slice(1).split('\r\n');
    const columns = resources[0].schema.fields.map(({ name }: { name: string }) => name);
    expect(columns).toEqual(header?.split(','));
  });

  test.each([
    ['observation', 'observations'],
    ['pledge', 'pledges'],
    ['numeral', 'ledger'],
    ['indicator', 'indicators'],
  ])('schema/%s.json names the fields of %s.json', (schema, name) => {
    const { type, items } = file(`schema/${schema}.json`);
    expect(type).toBe('array');
    expect(Object.keys(items.properties).sort()).toEqual(
      Object.keys(file(`${name}.json`)[0]).sort(),
    );
    expect(items.additionalProperties).toBe(false);
  });
});

test('the table of all numbers has a row for every observation and every pledge', () => {
  const links = elementsOf(read(rootBuild, 'numbers/index.html'))
    .map((element) => attribute(element, 'href').split('#')[1])
    .filter((id) => id !== undefined);
  const all = readings.flatMap(({ observations, pledges }) => [...observations, ...pledges]);
  const rows = links.filter((id) => id !== 'main');
  expect(rows.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('an indicator has a page exactly where a report states it', () => {
  const stated = new Set(
    readings
      .flatMap(({ observations, pledges }) => [...observations, ...pledges])
      .flatMap(({ indicator }) => indicator ?? []),
  );
  const pages = filesOf(rootBuild, 'indicators/*/index.html').map((path) => path.split('/')[1]);
  expect(pages).toEqual([...stated].toSorted());
});
