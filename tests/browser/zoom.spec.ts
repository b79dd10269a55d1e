/** A reader who has set text twice as large: pages keep their width, and no text lies on text. */
import { type Browser, chromium, expect, test } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser.ts';
import { overlaps } from './overlap.ts';
import { comparePath } from './site.ts';

const pages = [
  '/',
  comparePath,
  '/reports/zhoucun-2023/',
  '/charts/',
  '/charts/money/',
  '/indicators/',
  '/indicators/gdp/',
  '/numbers/',
  '/search/?q=GDP',
  '/glossary/',
  '/data/',
  '/method/',
  '/en/',
  '/en/charts/money/',
  '/404.html',
];

let browser: Browser;

test.beforeAll(async () => {
  // The setting that browsers offer their readers; 16 is what they ship with.
  const args = ['--blink-settings=defaultFontSize=32'];
  browser = await chromium.launch({ executablePath: ensureBrowser(), args });
});

test.afterAll(() => browser.close());

for (const path of pages) {
  test(`${path} fits with text twice as large`, async ({ baseURL }) => {
    for (const width of [375, 1280]) {
      const page = await browser.newPage({ baseURL, viewport: { width, height: 900 } });
      await page.goto(path);
      const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
      expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(32);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `pixels wider than ${width}`).toBeLessThanOrEqual(0);
      expect(await overlaps(page), `at ${width} px`).toEqual([]);
      await page.close();
    }
  });
}
