import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectSite } from './collect.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** The cells of the table rows between two lines of the README. */
function table(after: string): string[][] {
  const from = readme.indexOf(after);
  const [block = ''] = readme.slice(readme.indexOf('\n| ---', from) + 1).split('\n\n');
  return block
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2, -2).split(' | '));
}

describe('the README', () => {
  it('shows what one sentence really reads as', () => {
    const sentence = /^> (.+)$/m.exec(readme)?.[1];
    const observations = collectSite()
      .flatMap(({ reading }) => reading.observations)
      .filter((observation) => observation.sentence === sentence);
    expect(table('its observations out')).toEqual(
      observations.map(({ measure, text, value, unit, comparator, form, status, period }) =>
        [measure, text, value, unit, comparator, form, status, period].map(String),
      ),
    );
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(scripts).toHaveProperty(String(name));
  });

  it('gives every dependency its version and a reason', () => {
    const rows = table('## What it stands on');
    const listed = Object.fromEntries(rows.map(([name, version]) => [name, version]));
    expect(listed).toEqual({ ...dependencies, ...optionalDependencies });
    for (const [, , reason] of rows) expect(reason?.length).toBeGreaterThan(8);
  });

  it('points at files that are there', () => {
    const paths = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => String(path));
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) expect(existsSync(path), path).toBe(true);
  });
});
