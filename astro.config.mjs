import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

const { SITE_URL, BASE = '/', OUT_DIR = 'dist' } = process.env;
const DEFAULT_SITE = 'http://localhost:4321';

if (SITE_URL === undefined && process.argv.includes('build')) {
  console.warn(
    `\nSITE_URL is not set: canonical addresses, share links and sources in pictures will say ${DEFAULT_SITE}.\n` +
      'For a site that others will link to, build with SITE_URL=https://your.site (and BASE=/folder/ below one).\n',
  );
}

export default defineConfig({
  site: SITE_URL ?? DEFAULT_SITE,
  base: BASE,
  outDir: OUT_DIR,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Pictures are drawn beside the main thread: several pages at once keep it busy.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      // Two tildes, not one: 2020~2025年 is no deletion.
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
    }),
  },
});
