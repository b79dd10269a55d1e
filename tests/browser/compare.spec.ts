/** Side by side: filters in the address, what stays in sight, columns, any two reports. */
import { expect, type Page, test } from '@playwright/test';
import { comparePath, reportIds, reversePath } from './site.ts';

const FILTERS = [
  { show: 'numbers', name: '只看数字', mark: '.mark:not(.pledge)' },
  { show: 'targets', name: '只看目标', mark: '.mark.target:not(.pledge)' },
  { show: 'pledges', name: '只看文字承诺', mark: '.mark.pledge.target' },
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
  await page.getByLabel('只看文字承诺').check();
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
