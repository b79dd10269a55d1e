/** The report page: opened numbers, quotations, the map, sizes. */
import { expect, test } from '@playwright/test';
import { comparePath, readReport, reportIds, sentenceAt } from './site.ts';

const [report = ''] = reportIds;
const reportPath = `/reports/${report}/`;
const readings = [...readReport(report).entries.values()].filter((entry) => 'value' in entry);
const first = readings[0]!;
const opened = `${reportPath}#${first.id}`;

test.describe('quotations', () => {
  const sentence = sentenceAt(readReport(report), first.start);

  test('a sentence is copied with its report, date, section and address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(opened);
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect(page.getByRole('status')).toHaveText('已复制。');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const title = (await page.locator('h1').innerText()).replace(/\s/g, '');
    expect(copied).toContain(`“${sentence}”——${title}，`);
    expect(copied).toMatch(/\d年\d+月\d+日，[一二三]、.+，https?:\/\/\S+$/);
    expect(copied.endsWith(`${reportPath}#${first.id}`)).toBe(true);
    await page.getByRole('button', { name: '复制网址' }).click();
    const address = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(address).toMatch(new RegExp(`^https?://\\S+${reportPath}#${first.id}$`));
  });

  test('where the clipboard is closed, the text stands selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      });
    });
    await page.goto(opened);
    await page.getByRole('button', { name: '复制引文' }).click();
    const text = page.getByRole('textbox', { name: '引文和出处' });
    await expect(text).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue());
    expect(await text.inputValue()).toContain(sentence);
  });

  test('with the keyboard: Enter opens a number, Tab reaches the button behind its paragraph', async ({
    page,
  }) => {
    await page.goto(reportPath);
    await page.locator(`[data-id="${first.id}"]`).focus();
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: '复制引文' });
    await expect(button).toBeVisible();
    const marks = await page
      .locator('.text-block', { has: page.locator(`[data-id="${first.id}"]`) })
      .locator('.mark')
      .count();
    for (let presses = 0; presses <= marks; presses += 1) {
      await page.keyboard.press('Tab');
      if (await button.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(button).toBeFocused();
  });

  test('a selected sentence can be quoted, and put away', async ({ page }) => {
    await page.goto(reportPath);
    const chosen = page.locator('[data-sentence]').nth(10);
    await chosen.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.getByRole('button', { name: '看引文' }).click();
    const text = await page.getByRole('textbox', { name: '引文和出处' }).inputValue();
    expect(text).toContain(`“${await chosen.textContent()}”`);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(page.locator('.cite')).toHaveCount(0);
  });

  test('errors are reported with the address of the number, where somebody receives them', async ({
    page,
  }) => {
    await page.goto(opened);
    await expect(page.getByRole('link', { name: '报错' })).toHaveCount(0);
    const setting = 'https://errors.example/new?title=x&amp;body=';
    await page.route(`**${reportPath}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        'data-cite=',
        `data-errors="${setting}" data-cite=`,
      );
      await route.fulfill({ response, body });
    });
    await page.goto(reportPath);
    await page.goto(opened);
    const href = (await page.getByRole('link', { name: '报错' }).getAttribute('href')) ?? '';
    const body = new URL(href).searchParams.get('body') ?? '';
    expect(body.endsWith(`${reportPath}#${first.id}`)).toBe(true);
  });
});

test('an opened number is marked in its sentence and in its list', async ({ page }) => {
  await page.goto(opened);
  const mark = page.locator(`[data-id="${first.id}"]`);
  const colour = (element: Element) => getComputedStyle(element).backgroundColor;
  const plain = await page.locator('body').evaluate(colour);
  const [number, sentence] = [
    await mark.evaluate(colour),
    await mark.locator('xpath=ancestor::*[@data-sentence]').evaluate(colour),
  ];
  expect(new Set([plain, number, sentence, 'rgba(0, 0, 0, 0)']).size).toBe(4);
  await expect(page.locator('.numbers li.open')).toHaveCount(1);
  await expect(page.locator('.numbers li.open')).toBeVisible();
  await expect(page.locator('.numbers li.open .value a')).toHaveAttribute('href', `#${first.id}`);
});

test('an opened number is told at the foot of the window, with the way to its indicator', async ({
  page,
}) => {
  const known = readings.find((entry) => entry.indicator === 'gdp')!;
  await page.goto(`${reportPath}#${known.id}`);
  const bar = page.locator('.cite');
  await expect(bar).toContainText(`${known.measure}，${known.period}年`);
  await expect(bar).toContainText(known.text);
  await expect(bar).toBeInViewport({ ratio: 1 });
  await bar.getByRole('link', { name: '到指标' }).click();
  await expect(page).toHaveURL(/\/indicators\/gdp\/$/);
  const other = readings.find((entry) => entry.indicator === null)!;
  await page.goto(`${reportPath}#${other.id}`);
  await expect(bar).toContainText(other.measure);
  await expect(bar.getByRole('link')).toHaveCount(0);
});

test('an opened number that its list keeps below a fold does not move the text', async ({
  page,
}) => {
  await page.goto(reportPath);
  const heights = () =>
    page
      .locator('.text-block')
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().height));
  const before = await heights();
  const folded = page.locator('.rest .value a').first();
  await page.goto(
    `${reportPath}${await folded.evaluate((link) => (link as HTMLAnchorElement).hash)}`,
  );
  await expect(page.locator('.rest li.open')).toBeVisible();
  expect(await heights()).toEqual(before);
  await page.goto(`${reportPath}#${first.id}`);
  await expect(page.locator('.rest[open]')).toHaveCount(0);
});

test('on a phone a list is whole, and a finger meets its rows', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(opened);
  await expect(page.locator('.rest > summary').filter({ visible: true })).toHaveCount(0);
  const list = page.locator('.numbers', { has: page.locator('li.open') });
  const heights = await list
    .locator('li')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('the map follows the text: every row leads to its section, is high enough, and is marked', async ({
  page,
}) => {
  await page.goto(reportPath);
  const links = page.locator('.map li a');
  const { outline } = readReport(report);
  const ids = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href')?.slice(1)),
  );
  const chapters = outline.sections.filter(({ level }) => level <= 2).map(({ id }) => id);
  expect(chapters.filter((id) => !ids.includes(id))).toEqual([]);
  const heights = await links.evaluateAll((all) => all.map((link) => link.clientHeight));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(19);
  const last = chapters.at(-1) ?? '';
  await page.locator(`.map a[href="#${last}"]`).click();
  await expect(page.locator('.map [aria-current]')).toHaveAttribute('href', `#${last}`);
});

for (const path of [comparePath, '/compare/', reportPath]) {
  test(`${path} has no horizontal scroll between 320 and 1600 px`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 375, 480, 640, 768, 899, 900, 1024, 1199, 1200, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('on a phone the cells of a row stand below its name, each with its head, and fit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const path of [
    '/charts/headline-targets/',
    '/charts/numeral-strip/',
    '/method/',
    '/data/',
  ]) {
    await page.goto(path);
    const over = await page.locator('table.stack').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const { right } = table.getBoundingClientRect();
        const cells = [...table.querySelectorAll('tbody :is(th, td)')];
        const ends = cells.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect().right;
        });
        return ends.filter((end) => end > right + 1);
      }),
    );
    expect(over, path).toEqual([]);
    await expect(page.locator('table.stack').first()).toBeVisible();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an opened number says what it means', async ({ page }) => {
    await page.goto(opened);
    const note = await page
      .locator(`[data-id="${first.id}"]`)
      .evaluate((mark) => getComputedStyle(mark, '::after').content);
    expect(note).toContain('measure' in first ? first.measure : '');
  });
});
