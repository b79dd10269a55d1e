/** Without JavaScript every chart is complete: drawing, table, sources, downloads; the keyboard reaches every mark. */
import { expect } from '@playwright/test';
import { chartIds, comparePath, reportIds } from './site.ts';
import { test } from './tab.ts';

test.use({ hasScripts: false });

for (const id of chartIds) {
  test(`/charts/${id}/ is complete`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    await expect(
      page.locator('main svg:has(a[href]):not(svg svg)').filter({ visible: true }),
    ).toHaveCount(1);
    await expect(page.locator('#table')).toBeAttached();
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(1);
    expect((await page.locator('#sources').innerText()).length).toBeGreaterThan(10);
    for (const kind of ['svg', 'png', 'csv', 'json']) {
      await expect(page.locator(`main a[href$="/charts/${id}.${kind}"]`).first()).toBeVisible();
    }
  });

  test(`/charts/${id}/#table shows the table`, async ({ page }) => {
    await page.goto(`/charts/${id}/#table`);
    await expect(page.locator('#table')).toBeInViewport();
    await expect(page.locator('main table tbody tr').first()).toBeVisible();
  });
}

test('the keyboard reaches every mark', async ({ page }) => {
  await page.goto('/charts/headline-targets/');
  const drawing = '.drawing.wide svg.chart';
  await expect(page.locator(`${drawing} a[href]`).first()).toBeVisible();
  await expect(page.locator(`${drawing} a[tabindex="-1"]`)).toHaveCount(0);
});

test('two reports side by side are complete', async ({ page }) => {
  await page.goto(comparePath);
  await expect(
    page.locator('main [data-sentence]').filter({ visible: true }).first(),
  ).toBeVisible();
});

for (const id of reportIds) {
  test(`/reports/${id}/ shows all its text`, async ({ page }) => {
    await page.goto(`/reports/${id}/`);
    await expect(page.locator('main [data-sentence]').filter({ visible: false })).toHaveCount(0);
    expect(await page.locator('main [data-sentence]').count()).toBeGreaterThan(100);
  });
}
