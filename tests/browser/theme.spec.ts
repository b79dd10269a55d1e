/** Light or dark: the system's choice, or the reader's, kept from page to page. */
import { expect, type Page, test } from '@playwright/test';
import { dark, light } from '../../src/tokens.ts';
import { chartIds, comparePath } from './site.ts';

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

async function expectPaper(page: Page, colour: string): Promise<void> {
  await expect(page.locator('body')).toHaveCSS('background-color', rgb(colour));
}

test('the system chooses, until the reader does', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expectPaper(page, dark.paper);
  await page.getByLabel('明暗').selectOption('light');
  await expectPaper(page, light.paper);
  await page.goto(comparePath);
  await expectPaper(page, light.paper);
  await expect(page.getByLabel('明暗')).toHaveValue('light');
  await page.getByLabel('明暗').selectOption('');
  await expectPaper(page, dark.paper);
  await page.reload();
  await expectPaper(page, dark.paper);
});

test('drawings follow', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`/charts/${chartIds[0]}/`);
  const drawing = page.locator('svg.chart').filter({ visible: true }).last();
  await expect(drawing).toHaveCSS('color', rgb(light.ink));
  await page.getByLabel('明暗').selectOption('dark');
  await expect(drawing).toHaveCSS('color', rgb(dark.ink));
});

test('the kept choice is there at the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.body !== null) seen.push(getComputedStyle(document.documentElement).colorScheme);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/method/');
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(['dark']));
});

test('where nothing may be kept, the switch still works', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByLabel('明暗').selectOption('dark');
  await expectPaper(page, dark.paper);
  expect(errors).toEqual([]);
});
