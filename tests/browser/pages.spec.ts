/** Every page in both sizes and both colour schemes: it fits, nothing lies on anything, it is accessible, it is quiet. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { overlaps } from './overlap.ts';
import { comparePath, paths, reversePath } from './site.ts';

for (const path of paths) {
  test(`${path} fits, is accessible, and asks no other host`, async ({
    page,
    baseURL,
    colorScheme,
  }) => {
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
    await page.addInitScript(() => {
      interface Shift extends PerformanceEntry {
        value: number;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      }
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      const box = ({ x, y, width, height }: DOMRect) => `${x},${y} ${width}×${height}`;
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[]) {
          const moved = sources.map(
            ({ node, previousRect, currentRect }) =>
              `${node?.nodeName} “${node?.textContent?.slice(0, 20)}” ${box(previousRect)} → ${box(currentRect)}`,
          );
          shifts.push(`${value}: ${moved.join('; ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });

    // An embed is dark by its address, not by the reader's system.
    const dark = path.startsWith('/embed/') && colorScheme === 'dark';
    await page.goto(dark ? `${path}dark/` : path);
    // What scripts change right after loading counts.
    await page.waitForTimeout(200);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: string[] }).shifts,
    );

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, 'pixels wider than the window').toBeLessThanOrEqual(0);
    expect(await overlaps(page), 'text on text').toEqual([]);
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    const told = violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map((n) => n.html)
          .slice(0, 3)
          .join(' ')}`,
    );
    expect(told, 'axe').toEqual([]);
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(errors, 'console').toEqual([]);
    expect(shifts, 'layout shifts').toEqual([]);
  });
}

test('the pair in the other order leads to the page', async ({ page }) => {
  await page.goto(reversePath);
  await page.waitForURL((url) => url.pathname === comparePath);
});
