/** The table of all numbers: what is asked for shows, stands in the address, comes back, and can be saved. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readReport, reportIds } from './site.ts';

const readings = reportIds.flatMap((id) => [
  ...new Set([...readReport(id).entries.values()].filter((entry) => 'measure' in entry)),
]);
const rows = (page: Page) => page.locator('#numbers tbody tr');
const shown = (page: Page) => rows(page).filter({ visible: true });

/** Ids that the shown rows lead to, in order. */
async function shownIds(page: Page): Promise<string[]> {
  const links = await shown(page)
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  return links;
}

test('filters choose rows, say how many, and stand in the address; back undoes them', async ({
  page,
}) => {
  await page.goto('/numbers/');
  await expect(shown(page)).toHaveCount(readings.length);
  await page.getByLabel('性质').selectOption('target');
  const targets = readings.filter(({ status }) => status === 'target');
  await expect(shown(page)).toHaveCount(targets.length);
  await expect(page).toHaveURL(/\?status=target$/);
  await page.getByLabel('语气').selectOption('strive');
  const strive = targets.filter(({ commitment }) => commitment === 'strive');
  expect((await shownIds(page)).toSorted()).toEqual(strive.map(({ id }) => id).toSorted());
  await expect(page.locator('#count')).toContainText(`${strive.length}行`);

  await page.goBack();
  await expect(shown(page)).toHaveCount(targets.length);
  await expect(page.getByLabel('语气')).toHaveValue('');
  await page.goForward();
  await expect(shown(page)).toHaveCount(strive.length);
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(shown(page)).toHaveCount(readings.length);
  await expect(page).toHaveURL(/\/numbers\/$/);
});

test('search as you type finds measures in mid-word and indicators by other names', async ({
  page,
}) => {
  await page.goto('/numbers/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('养老');
  await expect(shown(page).first()).toBeVisible();
  for (const row of await shown(page).allInnerTexts()) expect(row).toContain('养老');
  await expect(page).toHaveURL(/\?q=%E5%85%BB%E8%80%81$/);
  await field.fill('gdp');
  const gdp = readings.filter(({ indicator }) => indicator === 'gdp').map(({ id }) => id);
  expect(await shownIds(page)).toEqual(expect.arrayContaining(gdp));
  // What the table prints can be found, whichever cell prints it.
  const printed = rows(page).filter({ hasText: '力争' }).filter({ hasText: '目标' });
  const count = await printed.count();
  expect(count).toBeGreaterThan(5);
  await field.fill('力争 目标');
  await expect(shown(page)).toHaveCount(count);
  await field.fill('没有这样的词');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator('#none')).toBeVisible();
});

test('an address shows its state, without a shift; what it does not know is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/numbers/?status=target&unit=%25&place=nowhere&sort=-value');
  await expect(page.locator('#notice')).toContainText('place=nowhere');
  await expect(page.getByLabel('性质')).toHaveValue('target');
  const values = readings.filter(
    (reading) => 'value' in reading && reading.status === 'target' && reading.unit === '%',
  );
  expect(await shownIds(page)).toHaveLength(values.length);
  await expect(page.locator('[aria-sort]')).toHaveAttribute('data-sort', 'value');
  const sizes = await Promise.all(
    (await shownIds(page)).map((id) => {
      const found = values.find((one) => one.id === id);
      return found && 'value' in found ? `${found.form} ${found.value}` : '';
    }),
  );
  for (const form of ['growth', 'share']) {
    const own = sizes
      .filter((size) => size.startsWith(form))
      .map((size) => Number(size.split(' ')[1]));
    expect(own.length).toBeGreaterThan(1);
    expect(own).toEqual(own.toSorted((a, b) => b - a));
  }
  await page.waitForTimeout(200);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts).toEqual([]);
});

test('heads sort with the keyboard: up, down, and as in the reports', async ({ page }) => {
  await page.goto('/numbers/');
  const before = await shownIds(page);
  const head = page.getByRole('button', { name: '年份' });
  await head.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=year$/);
  const years = (await shown(page).locator('.c-year').allInnerTexts()).map((text) =>
    Number(text.slice(-4)),
  );
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-year$/);
  await expect(page.locator('[data-sort=year]')).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/numbers\/$/);
  expect(await shownIds(page)).toEqual(before);
});

test('the CSV holds the rows that are shown', async ({ page }) => {
  await page.goto('/numbers/?commitment=strive&form=growth');
  const ids = await shownIds(page);
  expect(ids.length).toBeGreaterThan(1);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载CSV' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('numbers.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const lines = text.slice(1).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^id,report,.*,address$/);
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(ids);
  for (const line of lines.slice(1)) {
    const address = line.split(',').at(-1)!;
    expect(address).toMatch(new RegExp(`^https?://.+/reports/.+/#${line.split(',')[0]}$`));
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole table is there, and the file of all observations', async ({ page, request }) => {
    await page.goto('/numbers/?status=target');
    await expect(shown(page)).toHaveCount(readings.length);
    await expect(page.locator('#filters')).toBeHidden();
    const link = page.getByRole('link', { name: '下载CSV' });
    const response = await request.get((await link.getAttribute('href'))!);
    expect(response.status()).toBe(200);
    expect(await response.text()).toMatch(/^\uFEFFid,/);
  });
});
