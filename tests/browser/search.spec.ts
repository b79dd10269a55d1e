/** Search: Chinese words wherever they stand, other names, the keyboard, the address, and life without it. */
import { expect, type Page, test } from '@playwright/test';

const results = (page: Page, kind: string) => page.locator(`[data-kind=${kind}] li`);
const count = (page: Page) => page.locator('#count');

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill(words);
  await expect(count(page)).toContainText(words);
}

test('nothing is loaded before it is needed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => asked).toContain('/search/index.json');
});

test('地区生产总值 finds its indicator first, its numbers and its sentences', async ({ page }) => {
  await search(page, '地区生产总值');
  await expect(results(page, 'indicator').first().locator('a')).toHaveText('地区生产总值');
  await expect(results(page, 'number').first()).toContainText('增长');
  await expect(results(page, 'sentence').first().locator('mark').first()).toHaveText(
    '地区生产总值',
  );
});

test('GDP finds the same indicator', async ({ page }) => {
  await search(page, 'GDP');
  const first = results(page, 'indicator').first();
  await expect(first.locator('a')).toHaveText('地区生产总值');
  await expect(first.locator('mark')).toHaveText('GDP');
  await first.locator('a').click();
  await expect(page).toHaveURL(/\/indicators\/gdp\/$/);
});

test('two characters in mid-sentence lead to the sentence', async ({ page }) => {
  await search(page, '养老');
  const sentences = results(page, 'sentence');
  expect(await sentences.count()).toBeGreaterThan(3);
  for (const sentence of await sentences.all())
    await expect(sentence.locator('mark').first()).toHaveText('养老');
  const link = sentences.first().locator('a');
  const [path = '', anchor] = ((await link.getAttribute('href')) ?? '').split('#');
  await link.click();
  await expect(page).toHaveURL((url) => url.pathname === path && url.hash === `#${anchor}`);
  const place = page.locator(`[id="${anchor}"]`);
  await expect(place).toBeInViewport();
  const sentence = place.locator('xpath=ancestor-or-self::*[@data-sentence]');
  const block = (await sentence.count()) > 0 ? sentence : place;
  await expect(block).toContainText('养老');
});

test('the query stands in the address, and comes from it', async ({ page }) => {
  await page.goto('/search/?q=%E6%8A%80%E6%94%B9');
  await expect(page.getByRole('searchbox')).toHaveValue('技改');
  await expect(count(page)).toContainText('“技改”找到');
  await page.getByRole('searchbox').fill('养老');
  await expect(page).toHaveURL(/\?q=%E5%85%BB%E8%80%81$/);
  await page.getByRole('searchbox').fill('没有这样的词');
  await expect(count(page)).toContainText('没有找到');
  await expect(page.locator('#hints')).toBeVisible();
});

test('arrow keys walk the results', async ({ page }) => {
  await search(page, '养老');
  const links = page.locator('#results li a');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await links.first().press('Enter');
  await expect(page).toHaveURL(/\/reports\/.+#/);
});

test('what is left is shown on demand', async ({ page }) => {
  await search(page, '企业');
  const sentences = results(page, 'sentence');
  const before = await sentences.count();
  const more = page.locator('[data-kind=sentence] .more button');
  const left = Number(/\d+/.exec(await more.innerText())?.[0]);
  await more.click();
  await expect(sentences).toHaveCount(before + left);
  await expect(sentences.nth(before).locator('a')).toBeFocused();
});

test('a page that is not there offers a search', async ({ page }) => {
  await page.goto('/404.html');
  await page.getByRole('searchbox').fill('养老');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E5%85%BB%E8%80%81$/);
  await expect(count(page)).toContainText('找到');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and leads on', async ({ page }) => {
    await page.goto('/search/?q=%E5%85%BB%E8%80%81');
    await expect(page.getByText('搜索要用脚本')).toBeVisible();
    await expect(page.locator('main a[href$="/numbers/"]')).toBeVisible();
    await expect(page.locator('main a[href$="/indicators/"]')).toBeVisible();
  });
});
