/** Embeds in the pages of others: every kind of host that listens for a height, and those that do not. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

const pym = readFileSync(
  createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'),
  'utf8',
);
const CHART = '/embed/headline-targets/';

let server: Server;
let origin: string;
let article = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const script = request.url === '/pym.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? pym : article);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>article</title>${head}<body style="margin:0">${body}`;
}

async function show(tab: Page, html: string, width = 640): Promise<void> {
  article = html;
  await tab.setViewportSize({ width, height: 800 });
  await tab.goto(`${origin}/`);
}

/** How high the frame is, and how high what is in it. */
async function heights(tab: Page): Promise<{ frame: number; content: number }> {
  const frame = await tab.locator('iframe').evaluate((element) => element.clientHeight);
  const content = await tab
    .frameLocator('iframe')
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  return { frame, content };
}

async function expectFitted(tab: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const { frame, content } = await heights(tab);
        return content > 300 && frame === content;
      },
      { timeout: 8000 },
    )
    .toBe(true);
}

test('Pym sets the height, and again when the width changes', async ({ page: tab, baseURL }) => {
  const script = `<script src="/pym.js"></script><script>new pym.Parent('chart', '${baseURL}${CHART}', {});</script>`;
  await show(tab, page(`<div id="chart"></div>${script}`));
  await expectFitted(tab);
  const { frame } = await heights(tab);
  await tab.setViewportSize({ width: 340, height: 800 });
  await expectFitted(tab);
  expect((await heights(tab)).frame).not.toBe(frame);
});

/** A listener in the way of Datawrapper's: the frame whose window speaks gets the height. */
const datawrapper = `addEventListener('message', (event) => {
  const heights = event.data && event.data['datawrapper-height'];
  if (!heights) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source)
      for (const key in heights) frame.style.height = heights[key] + 'px';
});`;

const plain = (baseURL: string | undefined, more = '') =>
  `<iframe title="chart" src="${baseURL}${CHART}" style="border:0;width:100%" ${more}></iframe>`;

test('a listener in the way of Datawrapper', async ({ page: tab, baseURL }) => {
  await show(tab, page(`<script>${datawrapper}</script>${plain(baseURL)}`));
  await expectFitted(tab);
});

test('a listener that comes seconds late', async ({ page: tab, baseURL }) => {
  await show(
    tab,
    page(`${plain(baseURL)}<script>setTimeout(() => { ${datawrapper} }, 2500);</script>`),
  );
  await tab.waitForTimeout(2000);
  expect((await heights(tab)).frame).toBe(150);
  await expectFitted(tab);
});

test('a late host that asks gets its answer at once', async ({ page: tab, baseURL }) => {
  const ask = `setTimeout(() => { ${datawrapper} document.querySelector('iframe').contentWindow.postMessage('ready', '*'); }, 6500);`;
  await show(tab, page(`${plain(baseURL)}<script>${ask}</script>`));
  await tab.waitForTimeout(6000);
  expect((await heights(tab)).frame).toBe(150);
  await expect.poll(async () => (await heights(tab)).frame, { timeout: 3000 }).toBeGreaterThan(300);
});

test('WordPress: sandboxed, with a secret, clamped to 200–1000 px', async ({
  page: tab,
  baseURL,
}) => {
  const secret = 'a1B2c3D4e5';
  const host = `addEventListener('message', (event) => {
    const frame = document.querySelector('iframe');
    const data = event.data;
    if (!data || data.secret !== '${secret}' || event.source !== frame.contentWindow) return;
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  });`;
  const frame = `<iframe class="wp-embedded-content" title="chart" sandbox="allow-scripts" security="restricted" src="${baseURL}${CHART}#?secret=${secret}" data-secret="${secret}" width="600" height="338" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
  await show(tab, page(`<script>${host}</script>${frame}`));
  await expectFitted(tab);
});

test('what oEmbed answers survives the rules of WordPress', async ({ request, baseURL }) => {
  const permalink = await (await request.get('/charts/headline-targets/')).text();
  const [, found = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(permalink) ?? [];
  const answer = await (await request.get(new URL(found).pathname)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: expect.stringMatching(/./) });
  expect(answer.html).toMatch(
    /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
  );
  expect(Number.isInteger(answer.width) && Number.isInteger(answer.height)).toBe(true);
  for (const address of [answer.thumbnail_url, /src="([^"]+)"/.exec(answer.html)?.[1] ?? ''])
    expect((await request.get(new URL(address, baseURL).pathname)).status(), address).toBe(200);
});

test('Medium: a string with the address and the height', async ({ page: tab, baseURL }) => {
  const host = `addEventListener('message', (event) => {
    if (typeof event.data !== 'string' || event.data[0] !== '{') return;
    const said = JSON.parse(event.data);
    if (said.context !== 'iframe.resize') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.src === said.src) frame.style.height = said.height + 'px';
  });`;
  await show(tab, page(`<script>${host}</script>${plain(baseURL)}`));
  await expectFitted(tab);
});

test('AMP: sentinel and size', async ({ page: tab, baseURL }) => {
  const host = `addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe');
    if (source === frame.contentWindow && data && data.sentinel === 'amp' && data.type === 'embed-size')
      frame.style.height = data.height + 'px';
  });`;
  await show(tab, page(`<script>${host}</script>${plain(baseURL)}`));
  await expectFitted(tab);
});

test('a host that answers every message is not answered for ever', async ({
  page: tab,
  baseURL,
}) => {
  const host = `window.heard = 0; addEventListener('message', ({ source }) => { window.heard += 1; source.postMessage('thanks', '*'); });`;
  await show(tab, page(`<script>${host}</script>${plain(baseURL)}`));
  await tab.waitForTimeout(7000);
  const heard = () => tab.evaluate(() => (window as unknown as { heard: number }).heard);
  const before = await heard();
  expect(before).toBeGreaterThan(3);
  await tab.waitForTimeout(1000);
  expect(await heard()).toBe(before);
});

test('a plain frame without a height shows headline and link, not a strip of a drawing', async ({
  page: tab,
  baseURL,
}) => {
  await show(tab, page(plain(baseURL, 'sandbox=""')));
  const frame = tab.frameLocator('iframe');
  await expect(frame.locator('h1')).toBeVisible();
  await expect(frame.locator('.drawing').first()).toBeHidden();
  await expect(frame.locator('a[href*="/charts/headline-targets/"]').last()).toBeVisible();
});

test('the snippet holds the whole chart without any script', async ({ page: tab }) => {
  await tab.goto('/charts/headline-targets/');
  const snippet = await tab.locator('#share-frame').inputValue();
  expect(snippet).toMatch(/<iframe [^>]*title="[^"]+"[^>]*width="100%"[^>]*height="\d+"/);
  for (const width of [340, 640, 960]) {
    await show(tab, page(snippet), width);
    const { frame, content } = await heights(tab);
    expect(content, `at ${width} px`).toBeLessThanOrEqual(frame);
  }
});

test('on a dark page the light chart has its own paper, the dark one another', async ({
  page: tab,
  baseURL,
}) => {
  const ground = async () =>
    tab
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  await tab.emulateMedia({ colorScheme: 'dark' });
  await show(tab, page(plain(baseURL), '<style>html{background:#000;color-scheme:dark}</style>'));
  expect(await ground()).toBe('rgb(251, 250, 247)');
  await show(tab, page(plain(baseURL).replace(CHART, `${CHART}dark/`)));
  expect(await ground()).toBe('rgb(21, 23, 26)');
});

test('a fixed box scrolls to everything', async ({ page: tab, baseURL }) => {
  await show(
    tab,
    page(`<iframe title="chart" src="${baseURL}${CHART}" width="480" height="270"></iframe>`),
  );
  const frame = tab.frameLocator('iframe');
  await frame.locator('.source').scrollIntoViewIfNeeded();
  await expect(frame.locator('.source')).toBeInViewport();
  const over = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(over).toBe(0);
});

test('printed, an embed shows its notes and its table', async ({ page: tab }) => {
  await tab.emulateMedia({ media: 'print' });
  await tab.goto(CHART);
  await expect(tab.locator('.notes p')).toBeVisible();
  await expect(tab.locator('.table table')).toBeVisible();
});
