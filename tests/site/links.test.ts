/** Every internal link of both builds leads to a file, and every `#id` to an element. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, expect, test } from 'vitest';
import { folderBuild, rootBuild } from '../builds.ts';
import { root } from './dist.ts';

/** Broken links of all pages under `folder`, served with `host` as the root of the server. */
async function brokenLinks(host: string, folder: string, siteUrl = 'none'): Promise<string[]> {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    serverRoot: host,
    path: [join(relative(host, folder), '**/*.html')],
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // The network is not part of the site, and absolute addresses of our own are checked as files.
    linksToSkip: (link) =>
      Promise.resolve(
        !/^http:\/\/(localhost|127\.0\.0\.1):/.test(link) || link.startsWith(siteUrl),
      ),
  });
  expect(links.length).toBeGreaterThan(0);
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ parent, url, status }) => `${parent ?? ''} → ${url} (${status ?? 0})`);
}

test.each([rootBuild, folderBuild])('links of $name', async ({ host, dist, siteUrl }) => {
  expect(await brokenLinks(join(root, host), join(root, dist), siteUrl)).toEqual([]);
});

const scratch = mkdtempSync(join(tmpdir(), 'duidu-links-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test.each([
  ['a missing page', '<a href="/site/none/">a</a>', 'none'],
  ['a link without the base', '<a href="/other/">a</a>', ' → other/ (404)'],
  ['a missing id', '<a href="/site/other/#none">a</a>', '#none'],
  ['a missing id inside a drawing', '<svg><a href="other/#none"><path/></a></svg>', '#none'],
  ['a missing picture', '<img src="a.png" alt="">', 'a.png'],
])('finds %s', async (name, body, broken) => {
  const host = join(scratch, name.replaceAll(' ', '-'));
  mkdirSync(join(host, 'site/other'), { recursive: true });
  writeFileSync(join(host, 'site/index.html'), `<p id="a">${body}<a href="#a">a</a></p>`);
  writeFileSync(join(host, 'site/other/index.html'), '<p id="b"></p>');
  const found = await brokenLinks(host, join(host, 'site'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(broken);
});
