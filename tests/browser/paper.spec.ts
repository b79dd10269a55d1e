/** On paper: address and day, black text, nothing to press, everything open. */
import { expect, test } from '@playwright/test';
import { comparePath, reportIds } from './site.ts';

const reportPath = `/reports/${reportIds[0]}/`;

test.describe('on paper', () => {
  for (const path of [comparePath, reportPath]) {
    test(`${path}: address, black text, no navigation, lists open`, async ({ page }) => {
      await page.setViewportSize({ width: 794, height: 1100 });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(path);
      await expect(page.locator('.printed')).toContainText(path);
      await expect(page.locator('.printed')).toBeVisible();
      await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0);
      const ink = await page
        .locator('.mark')
        .first()
        .evaluate((mark) => getComputedStyle(mark).color);
      expect(ink).toBe('rgb(0, 0, 0)');
      await expect(page.locator('.numbers li').filter({ visible: false })).toHaveCount(0);
      await expect(page.locator('[data-sentence]').filter({ visible: false })).toHaveCount(0);
    });
  }
});

for (const path of ['/', '/charts/headline-targets/', '/numbers/?status=target']) {
  test(`${path} on paper: its address with its state, the day, and nothing to press`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const line = page.locator('.printed');
    await expect(line).toBeVisible();
    const [address, day] = (await line.innerText()).split(' · ');
    expect(address?.endsWith(path)).toBe(true);
    expect(day).toMatch(/^\d{4}年\d+月\d+日$/);
    const controls = page.locator('button:not(thead *), select, input, textarea');
    await expect(controls.filter({ visible: true })).toHaveCount(0);
  });
}
