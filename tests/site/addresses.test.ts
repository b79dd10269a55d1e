/** Everything that the register lists answers at every address of the contract. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as addresses from '../../src/addresses.ts';
import { Register } from '../../src/schema.ts';
import { folderBuild, rootBuild } from '../builds.ts';
import { attribute, elementsOf, read, root } from './dist.ts';

const register = Register.parse(JSON.parse(readFileSync(`${root}content/permalinks.json`, 'utf8')));

test('the register lists charts, and of most of them places', () => {
  expect(register.charts.length).toBeGreaterThan(20);
  expect(register.charts.filter((key) => key.includes('/')).length).toBeGreaterThan(10);
});

describe.each([rootBuild, folderBuild])('$name', (build) => {
  const file = (path: string) => `${build.dist}${path.endsWith('/') ? `${path}index.html` : path}`;

  test.each(register.charts)('%s: page, embeds, pictures, data, oEmbed', (key) => {
    const state = addresses.stateOf(key);
    const paths = [
      addresses.chart(state),
      addresses.embed(state),
      addresses.embed(state, 'dark'),
      addresses.oembed(state),
      ...addresses.fileKinds.map((kind) => addresses.chartFile(state, kind)),
    ];
    expect(paths.filter((path) => !existsSync(root + file(path)))).toEqual([]);
  });

  test.each(Object.entries(register.reports))('%s: every listed anchor', (id, listed) => {
    const ids = new Set(
      elementsOf(read(build, `reports/${id}/index.html`)).map((element) =>
        attribute(element, 'id'),
      ),
    );
    const anchors = Object.values(listed).flatMap((entries) => Object.keys(entries));
    expect(anchors.length).toBeGreaterThan(100);
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });
});

/** Width and height of a PNG file, from its header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(root + path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(register.charts)('%s: cards and squares have the size that is asked for', (key) => {
  const name = `${rootBuild.dist}/charts/${addresses.fileName(addresses.stateOf(key))}`;
  expect(pngSize(`${name}.og.png`)).toEqual([1200, 630]);
  expect(pngSize(`${name}.square.png`)).toEqual([1080, 1080]);
});

test.each(register.charts)('%s: oEmbed is found from its page, and leads back', (key) => {
  const state = addresses.stateOf(key);
  const page = elementsOf(read(rootBuild, `${addresses.chart(state).slice(1)}index.html`));
  const link = page.find((element) => attribute(element, 'type') === 'application/json+oembed');
  const found = link === undefined ? '' : attribute(link, 'href');
  expect(found).toBe(`${rootBuild.siteUrl}${addresses.oembed(state)}`);
  const answer = JSON.parse(read(rootBuild, addresses.oembed(state).slice(1)));
  expect(answer.html).toContain(`href="${rootBuild.siteUrl}${addresses.chart(state)}"`);
  expect(answer.html).toContain(`src="${rootBuild.siteUrl}${addresses.embed(state)}"`);
});
