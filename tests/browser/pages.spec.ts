/** Every page in both sizes: it fits, nothing lies on anything, it is accessible in both colour schemes, it is quiet. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { overlaps } from './overlap.ts';
import { comparePath, paths, reversePath } from './site.ts';
import { test } from './tab.ts';

for (const path of paths) {
  test(`${path} fits, is accessible, and asks no other host`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) foreign.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));

    await page.goto(path);
    // What scripts change right after loading counts.
    await page.waitForTimeout(200);
    const shifts = await shiftsOf(page);

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'pixels wider than the window').toBeLessThanOrEqual(0);
    expect(await overlaps(page), 'text on text').toEqual([]);
    expect(await violationsOf(page), 'axe').toEqual([]);
    await darken(page, path);
    expect(await violationsOf(page, ['color-contrast']), 'axe in the dark').toEqual([]);
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(errors, 'console').toEqual([]);
    expect(shifts, 'layout shifts').toEqual([]);
  });
}

/** What moved since the page was asked for, and from where to where. */
function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const box = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`;
    const told = ({ value, sources }: Shift) => {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} “${node?.textContent?.slice(0, 20)}” ${box(previousRect)} → ${box(currentRect)}`,
      );
      return `${value}: ${moved.join('; ')}`;
    };
    return new Promise<string[]>((resolve) => {
      const shifts: string[] = [];
      const watch = new PerformanceObserver((list) => {
        shifts.push(...(list.getEntries() as Shift[]).map(told));
      });
      // Entries from before come in a task of their own.
      watch.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(shifts), 50);
    });
  });
}

/** What axe finds, by these rules or all of its own. */
async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    ...(rules ? { runOnly: rules } : {}),
  });
  // Frames of other hosts are what the other mode is for; there are none, and it takes five times as long.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map((n) => n.html)
        .slice(0, 3)
        .join(' ')}`,
  );
}

/** An embed is dark by its address, a page by the reader's system; but for colours both stay the same. */
async function darken(page: Page, path: string): Promise<void> {
  if (path.includes('/embed/')) await page.goto(`${path}dark/`);
  else await page.emulateMedia({ colorScheme: 'dark' });
}

test('the pair in the other order leads to the page', async ({ page }) => {
  await page.goto(reversePath);
  await page.waitForURL((url) => url.pathname === comparePath);
});
