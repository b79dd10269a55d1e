/** An embed in a foreign article: another origin, every sandbox restriction, the width of a phone. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { chartIds } from './site.ts';
import { test } from './tab.ts';

let server: Server;
let article: string;

test.beforeAll(async ({ baseURL }) => {
  server = createServer((request, response) => {
    const id = request.url?.slice(1) ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>article</title><link rel="icon" href="data:,"><body style="margin:0"><iframe sandbox="" title="chart" width="320" height="1000" style="border:0" src="${baseURL}/embed/${id}/"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // 127.0.0.1 is another origin than localhost.
  article = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

for (const id of chartIds) {
  test(`${id} is complete in a sandbox on another origin`, async ({ page, baseURL }) => {
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(article) && !request.url().startsWith('data:'))
        requests.push(request.url());
    });
    page.on('console', (message) => {
      // Scripts are forbidden here, and the browser says so; anything else is a fault.
      const blocked = /Blocked script execution/.test(message.text());
      if (message.type() === 'error' && !blocked) errors.push(message.text());
    });
    await page.setViewportSize({ width: 320, height: 1000 });
    await page.goto(`${article}/${id}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg:has(text):not(svg svg)').filter({ visible: true })).toHaveCount(
      1,
    );
    await expect(frame.locator(`a[href$="/charts/${id}/"]`).first()).toBeVisible();
    const policy = frame.locator('meta[http-equiv="Content-Security-Policy" i]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'/);
    const size = await frame.locator('html').evaluate((html) => ({
      over: html.scrollWidth - html.clientWidth,
      height: html.getBoundingClientRect().height,
    }));
    expect(size.over, 'pixels wider than the frame').toBeLessThanOrEqual(0);
    expect(size.height, 'height at 320 px').toBeLessThanOrEqual(1000);
    expect(requests).toEqual([`${baseURL}/embed/${id}/`]);
    expect(errors).toEqual([]);
  });

  test(`${id}: every link leads out of the frame, to an address that answers`, async ({
    page,
    request,
  }) => {
    await page.goto(`/embed/${id}/`);
    const links = await page.locator('a[href]').evaluateAll((elements) =>
      elements.map((element) => {
        const href = element.getAttribute('href') ?? '';
        const base = document.querySelector('base[target]')?.getAttribute('target');
        return {
          href: new URL(href, location.href).href,
          target: element.getAttribute('target') ?? base ?? '',
        };
      }),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ target }) => target !== '_blank' && target !== '_top')).toEqual([]);
    const pages = new Set(links.map(({ href }) => new URL(href).pathname));
    for (const path of pages) expect((await request.get(path)).status(), path).toBe(200);
  });

  test(`${id}: the frame that the snippet asks for holds it at every width`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    const snippet = await page.locator('#share-frame').inputValue();
    const asked = Number(/height="(\d+)"/.exec(snippet)?.[1]);
    expect(asked).toBeGreaterThan(300);
    expect(asked).toBeLessThanOrEqual(1000);
    for (const width of [320, 375, 599, 620, 640, 768, 960]) {
      await page.setViewportSize({ width, height: 400 });
      await page.goto(`/embed/${id}/`);
      const needed = await page.locator('html').evaluate((html) => html.scrollHeight);
      expect(needed, `at ${width} px`).toBeLessThanOrEqual(asked);
    }
  });
}
