import { fileURLToPath } from 'node:url';
import { defineConfig, type ViewportSize } from '@playwright/test';
import { ensureBrowser } from '../scripts/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env.PREVIEW_PORT ?? '4399';
const phone: ViewportSize = { width: 375, height: 800 };
const desk: ViewportSize = { width: 1280, height: 900 };

/** What does not depend on the size of the window runs once, at the desk. */
const sizes = /(pages|follow)\.spec\.ts/;

export default defineConfig({
  testDir: './browser',
  outputDir: `${root}test-results/browser`,
  forbidOnly: true,
  // Far more than a quiet machine needs: a busy one must not turn a test red.
  timeout: 120_000,
  fullyParallel: true,
  workers: 2,
  reporter: process.env.CI ? [['list'], ['json']] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: ensureBrowser() },
    // A failure is seen in its picture; traces are for running by hand.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desk', use: { viewport: desk } },
    { name: 'phone', testMatch: sizes, use: { viewport: phone } },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --port ${port}`,
    cwd: root,
    url: `http://localhost:${port}/`,
    env: { ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: 'dist', BASE: '/' },
    reuseExistingServer: false,
  },
});
