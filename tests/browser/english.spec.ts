/** The English edition: the switch between editions, and numbers that keep their bounds. */
import { expect } from '@playwright/test';
import { chartIds } from './site.ts';
import { test } from './tab.ts';

test('both editions of a page lead to each other', async ({ page }) => {
  for (const path of ['/', '/charts/', '/charts/money/zhoucun/', '/indicators/gdp/', '/method/']) {
    await page.goto(path);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL((url) => url.pathname === `/en${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL((url) => url.pathname === path);
  }
});

test('a page without an English edition has no switch', async ({ page }) => {
  await page.goto('/numbers/');
  await expect(page.locator('.choices a')).toHaveCount(0);
});

test('the state in the address holds in both editions', async ({ page, request }) => {
  const response = await request.get('/charts/headline-targets.json');
  const { data } = (await response.json()) as { data: Row[] };
  const id = data.find((row) => row.id !== null)?.id ?? '';
  await page.goto(`/en/charts/headline-targets/?view=table&highlight=${id}`);
  await expect(page.locator('[data-notice]')).toBeHidden();
  await expect(page.locator('.drawings')).toBeHidden();
  await expect(page.locator(`td a[data-id="${id}"]`)).toHaveCSS('outline-style', 'solid');
  await page.goto('/en/charts/headline-targets/?view=none');
  await expect(page.locator('[data-notice]')).toHaveText(/^This chart does not know.*view=none$/);
});

/** A row of a chart's published data. */
interface Row {
  id: string | null;
  report: string | null;
  comparator: string | null;
  commitment: string | null;
  value: number | null;
  status: string | null;
}

const BOUNDS: Record<string, string> = {
  eq: '',
  range: '–',
  ge: 'at least ',
  gt: 'more than ',
  le: 'at most ',
  lt: 'under ',
  approx: 'about ',
};

for (const chart of chartIds) {
  test(`${chart}: every number stands in the English table with its bound and its sentence`, async ({
    page,
    request,
  }) => {
    const response = await request.get(`/charts/${chart}.json`);
    const { data } = (await response.json()) as { data: Row[] };
    await page.goto(`/en/charts/${chart}/`);
    const shown = await page.locator('#table tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.querySelector('a')?.dataset.id ?? null,
        href: row.querySelector('a')?.getAttribute('href') ?? null,
        value: row.querySelector('.value')?.textContent ?? '',
        status: row.querySelector('.sign')?.textContent?.trim() ?? '',
      })),
    );
    const readings = data.filter(({ status }) => status !== null);
    expect(shown.filter(({ status }) => status !== '').map(({ id }) => id)).toEqual(
      readings.map(({ id }) => id),
    );
    for (const { id, report, comparator, commitment, value } of readings) {
      const row = shown.find((one) => one.id === id);
      expect(row?.href).toBe(`/reports/${report}/#${id}`);
      if (value === null) expect(row?.value).toMatch(/.words only$/);
      else expect(row?.value).toContain(BOUNDS[comparator ?? '']);
      if (value !== null)
        expect(row?.value.startsWith('strives for ')).toBe(commitment === 'strive');
    }
  });
}

test('a sign stands on the first line of its number', async ({ page }) => {
  await page.goto('/en/indicators/');
  for (const width of [320, 375, 700, 960, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const parted = await page.locator('td:has(svg)').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const sign = cell.querySelector('svg')?.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(cell.querySelector('a') ?? cell);
        const [line] = words.getClientRects();
        if (sign === undefined || line === undefined) return [cell.textContent];
        const middle = (sign.top + sign.bottom) / 2;
        return middle > line.top && middle < line.bottom && sign.right <= line.left
          ? []
          : [cell.textContent];
      }),
    );
    expect(parted, `at ${width}px`).toEqual([]);
  }
});
