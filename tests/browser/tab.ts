/** For tests that only look at pages: opening a tab takes as long as most of them. */
import { test as base, type Page } from '@playwright/test';

interface PerWorker {
  /** Whether pages run their scripts. */
  hasScripts: boolean;
  tab: Page;
}

/** Playwright's test, whose page is one tab for all tests of a worker, each time as wide and light as new. */
export const test = base.extend<object, PerWorker>({
  hasScripts: [true, { option: true, scope: 'worker' }],
  tab: [
    async ({ browser, hasScripts }, use) => {
      const { baseURL = '' } = base.info().project.use;
      const page = await browser.newPage({ baseURL, javaScriptEnabled: hasScripts });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab, viewport }, use) => {
    if (viewport !== null) await tab.setViewportSize(viewport);
    await tab.emulateMedia({ colorScheme: 'light' });
    await use(tab);
    tab.removeAllListeners();
  },
});
