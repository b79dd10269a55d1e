/** The reading pages: filters in the address, the head, quotations, the map, paper. */
import { expect, type Page, test } from '@playwright/test';
import { comparePath, readReport, reportIds, reversePath, sentenceAt } from './site.ts';

const [report = ''] = reportIds;
const reportPath = `/reports/${report}/`;
const readings = [...readReport(report).entries.values()].filter((entry) => 'value' in entry);
const first = readings[0]!;
const opened = `${reportPath}#${first.id}`;

const FILTERS = [
  { show: 'numbers', name: '只看数字', mark: '.mark:not(.pledge)' },
  { show: 'targets', name: '只看目标', mark: '.mark.target:not(.pledge)' },
  { show: 'pledges', name: '只看承诺', mark: '.mark.pledge.target' },
];

/** How many sentences are to be seen, and how many of them hold a mark. */
async function sentences(page: Page, mark: string): Promise<{ seen: number; marked: number }> {
  const seen = page.locator('main [data-sentence]').filter({ visible: true });
  return {
    seen: await seen.count(),
    marked: await seen.filter({ has: page.locator(mark) }).count(),
  };
}

for (const { show, name, mark } of FILTERS) {
  test(`side by side, ${name}: these sentences, and no other`, async ({ page }) => {
    await page.goto(comparePath);
    const all = await page
      .locator('main [data-sentence]')
      .filter({ has: page.locator(mark) })
      .count();
    expect(all).toBeGreaterThan(5);
    await page.goto(`${comparePath}?show=${show}`);
    await expect(page.getByLabel(name)).toBeChecked();
    expect(await sentences(page, mark)).toEqual({ seen: all, marked: all });
  });

  test(`side by side, ${name}: no link leads to nothing, no side is empty without a word`, async ({
    page,
  }) => {
    await page.goto(`${comparePath}?show=${show}`);
    const links = page.locator('.topics a').filter({ visible: true });
    const hidden = await page.locator('.topics li').filter({ visible: false }).allTextContents();
    for (const link of await links.all())
      await expect(page.locator((await link.getAttribute('href')) ?? '')).toBeVisible();
    const told = await page.locator('.topics .none').filter({ visible: true }).allTextContents();
    expect(hidden.filter((topic) => !told.join().includes(topic))).toEqual([]);
    const silent = await page
      .locator('.half')
      .filter({ visible: true })
      .locator('.side:not(.silent)')
      .evaluateAll(
        (sides) =>
          sides.filter(
            (side) =>
              ![...side.querySelectorAll('.none, .sentence')].some((one) => one.checkVisibility()),
          ).length,
      );
    expect(silent).toBe(0);
  });
}

test('side by side: a filter goes into the address, and the way back leads through it', async ({
  page,
}) => {
  await page.goto(comparePath);
  await page.getByLabel('只看目标').check();
  await expect(page).toHaveURL(/\?show=targets$/);
  await page.getByLabel('只看承诺').check();
  await expect(page).toHaveURL(/\?show=pledges$/);
  await page.goBack();
  await expect(page.getByLabel('只看目标')).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel('全部')).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`${comparePath}$`));
  await page.goForward();
  await expect(page.getByLabel('只看目标')).toBeChecked();
  await page.reload();
  await expect(page.getByLabel('只看目标')).toBeChecked();
  await page.getByLabel('全部').check();
  await expect(page).toHaveURL(new RegExp(`${comparePath}$`));
});

test('side by side: an unknown filter shows everything and says so', async ({ page }) => {
  await page.goto(comparePath);
  const { seen } = await sentences(page, '.mark');
  await expect(page.locator('.notice')).toBeHidden();
  await page.goto(`${comparePath}?show=nothing`);
  await expect(page.locator('.notice')).toBeVisible();
  expect((await sentences(page, '.mark')).seen).toBe(seen);
});

test('side by side: the head stays, 82 px high, and names the topic', async ({ page }) => {
  await page.goto(`${comparePath}#education`);
  const head = page.locator('.bar');
  await expect(page.locator('.here')).toHaveText(await page.locator('#education-name').innerText());
  const box = (await head.boundingBox())!;
  expect(Math.round(box.y)).toBe(0);
  expect(Math.abs(box.height - 82)).toBeLessThanOrEqual(1);
  expect((await page.locator('#education-name').boundingBox())!.y).toBeGreaterThan(box.height);
});

test('side by side: what is counted of a topic stands only where all of it is shown', async ({
  page,
}) => {
  const counts = page.locator('.topic > header p').filter({ visible: true });
  await page.goto(comparePath);
  await expect(counts).toHaveCount(await page.locator('.topic').count());
  await page.getByLabel('只看目标').check();
  await expect(counts).toHaveCount(0);
});

test('side by side, on a phone: topic, place and year stay in sight over long texts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(comparePath);
  const side = page.locator('.half:last-child .side').nth(1);
  await side.evaluate((element) => scrollTo(0, element.getBoundingClientRect().bottom - 400));
  const bottom = async (selector: string) => {
    const box = (await side.locator(selector).boundingBox())!;
    return box.y + box.height;
  };
  const head = (await page.locator('.bar').boundingBox())!;
  const topic = await bottom('xpath=ancestor::section//h2');
  const name = await bottom('.side-name');
  expect((await side.boundingBox())!.y).toBeLessThan(0);
  expect(topic).toBeGreaterThan(head.y + head.height);
  expect(name).toBeGreaterThan(topic);
  expect(name).toBeLessThan(120);
  await expect(side.locator('.side-name')).toHaveText(/^\S+\d{4}年要做什么$/);
});

test('side by side: two columns from 720 px on', async ({ page }) => {
  await page.goto(comparePath);
  for (const [width, columns] of [
    [719, 1],
    [720, 2],
    [1280, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await page
      .locator('.half')
      .first()
      .locator('.side')
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
    expect(new Set(tops).size, `at ${width} px`).toBe(3 - columns);
  }
});

test('side by side: no label repeats the heading below it', async ({ page }) => {
  await page.goto(comparePath);
  const labels = await page.locator('.quote:has(.lead:first-of-type)').evaluateAll((quotes) =>
    quotes.flatMap((quote) => {
      const label = quote.querySelector<HTMLElement>('.where a');
      const lead = quote.querySelector<HTMLElement>('.lead')?.innerText ?? '';
      return label?.checkVisibility() && lead.startsWith(label.innerText) ? [label.innerText] : [];
    }),
  );
  expect(labels).toEqual([]);
});

test('side by side: the difficulties of both reports stand together', async ({ page }) => {
  await page.goto(`${comparePath}#challenges`);
  const sides = page.locator('#challenges .side');
  await expect(sides).toHaveCount(2);
  for (const side of await sides.all())
    expect((await side.locator('[data-sentence]').allTextContents()).join('')).toContain(
      '困难和挑战',
    );
});

test('any two reports lead to their page, in either order', async ({ page }) => {
  const [older, newer] = comparePath.split('/').filter((part) => reportIds.includes(part));
  for (const query of [`?a=${older}&b=${newer}`, `?a=${newer}&b=${older}`]) {
    await page.goto(`/compare/${query}`);
    await page.waitForURL((url) => url.pathname === comparePath);
  }
  await page.goto('/compare/');
  await page.getByRole('button', { name: '并读' }).click();
  await page.waitForURL((url) => url.pathname === comparePath);
  for (const query of [`?a=${older}&b=${older}`, '?a=nowhere-1999&b=x']) {
    await page.goto(`/compare/${query}`);
    await expect(page.locator('.notice')).toBeVisible();
  }
});

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

  test('the filters work', async ({ page }) => {
    await page.goto(comparePath);
    const before = await page.locator('main [data-sentence]').filter({ visible: true }).count();
    await page.getByLabel('只看目标').check();
    const after = await page.locator('main [data-sentence]').filter({ visible: true }).count();
    expect(after).toBeGreaterThan(5);
    expect(after).toBeLessThan(before);
  });

  test('an opened number says what it means', async ({ page }) => {
    await page.goto(opened);
    const note = await page
      .locator(`[data-id="${first.id}"]`)
      .evaluate((mark) => getComputedStyle(mark, '::after').content);
    expect(note).toContain('measure' in first ? first.measure : '');
  });

  test('every pair of reports has its link, and nothing is offered that does nothing', async ({
    page,
  }) => {
    await page.goto('/compare/');
    await expect(page.locator('.theme')).toBeHidden();
    await page.locator('main a[data-pair]').first().click();
    await expect(page).toHaveURL((url) => url.pathname === comparePath);
    await page.goto(reversePath);
    await expect(page).toHaveURL((url) => url.pathname === comparePath);
  });
});
