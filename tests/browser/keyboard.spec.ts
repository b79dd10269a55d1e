/** A drawing with a keyboard: one tab stop, arrow keys between its marks. */
import { expect } from '@playwright/test';
import { chartIds } from './site.ts';
import { test } from './tab.ts';

const drawing = '.drawing.wide svg.chart';
const focused = 'document.activeElement?.getAttribute("data-id")';

for (const id of chartIds) {
  test(`${id}: Tab enters and leaves the drawing, arrows walk its marks`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    const ids = await page
      .locator(`${drawing} a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-id')));
    expect(ids.length).toBeGreaterThan(3);
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(focused)) === ids[0]) break;
    }
    expect(await page.evaluate(focused)).toBe(ids[0]);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(focused)).toBe(ids[1]);
    await page.keyboard.press('End');
    expect(await page.evaluate(focused)).toBe(ids.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(focused)).toBe(ids.at(-1));
    await page.keyboard.press('Tab');
    const inside = `document.activeElement?.closest('svg.chart') !== null`;
    expect(await page.evaluate(inside)).toBe(false);
  });
}

test('from home to a sentence: the skip link, a number of the story, its sentence', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = `document.activeElement?.closest('main') !== null`;
  expect(await page.evaluate(inMain)).toBe(true);
  const number = page.locator('.story a.mark').first();
  const reached = () => number.evaluate((link) => link === document.activeElement);
  for (let presses = 0; presses < 20 && !(await reached()); presses += 1)
    await page.keyboard.press('Tab');
  expect(await reached()).toBe(true);
  const words = await number.textContent();
  const target = new URL((await number.getAttribute('href')) ?? '', page.url());
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href === target.href);
  const mark = page.locator(':target');
  await expect(mark).toBeInViewport();
  expect(words).toContain(await mark.textContent());
  await expect(mark.locator('xpath=ancestor::*[@data-sentence]')).toBeInViewport();
});
