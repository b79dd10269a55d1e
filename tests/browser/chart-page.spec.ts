/** A chart's page: the state in its address, the card of a mark, and what it gives to share. */
import { expect, test } from '@playwright/test';
import { linkedMarks } from './site.ts';

const PAGE = '/charts/headline-targets/';

test.describe('the address holds the state', () => {
  test('views follow the address, the tabs, and the way back', async ({ page, baseURL }) => {
    await page.goto(`${PAGE}?view=table`);
    await expect(page.locator('.drawings')).toBeHidden();
    await expect(page.locator('#table table')).toBeVisible();
    await page.locator('[data-view-link="sources"]').click();
    await expect(page).toHaveURL(`${PAGE}?view=sources`);
    await expect(page.locator('#table table')).toBeHidden();
    await expect(page.locator('#share-link')).toHaveValue(
      `${baseURL?.replace(/\d+$/, '4321')}${PAGE}?view=sources`,
    );
    await page.goBack();
    await expect(page.locator('#table table')).toBeVisible();
    await expect(page.locator('[data-view-link="table"]')).toHaveAttribute('aria-current', 'true');
    await page.locator('[data-view-link=""]').click();
    await expect(page).toHaveURL(PAGE);
    await expect(page.locator('.drawings')).toBeVisible();
  });

  test('a mark can be pointed to, other parameters stay', async ({ page, request }) => {
    const [mark] = await linkedMarks(request, 'headline-targets');
    await page.goto(`${PAGE}?theme=dark&highlight=${mark?.id}`);
    const hit = page.locator(`.drawing:visible a[data-id="${mark?.id}"] .hit`).first();
    expect(await hit.evaluate((element) => getComputedStyle(element).strokeWidth)).toBe('2px');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.locator('[data-view-link="chart"]').click();
    await expect(page).toHaveURL(`${PAGE}?theme=dark&highlight=${mark?.id}&view=chart`);
  });

  test('what it does not know is passed over and said', async ({ page }) => {
    await page.goto(`${PAGE}?view=map&highlight=none-of-these&theme=blue&other=1`);
    await expect(page.locator('.notice')).toBeVisible();
    await expect(page.locator('.notice')).toContainText(
      'view=map、theme=blue、highlight=none-of-these',
    );
    await expect(page.locator('.drawings')).toBeVisible();
    await page.goto(PAGE);
    await expect(page.locator('.notice')).toBeHidden();
  });

  test('a state is there before anything is painted', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${PAGE}?view=table`);
    await expect(page.locator('.drawings')).toBeHidden();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('fragments lead to table, sentences and single numbers', async ({ page, request }) => {
      const marks = await linkedMarks(request, 'headline-targets');
      for (const anchor of ['table', 'sources', 'share', marks[3]?.id ?? '']) {
        await page.goto(`${PAGE}#${anchor}`);
        await expect(page.locator(`#${anchor}`)).toBeInViewport();
      }
      const target = page.locator(':target');
      await expect(target).toContainText(marks[3]?.text ?? '—');
      expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
        'solid',
      );
    });
  });
});

test.describe('the card of a mark', () => {
  test('says what was written, of which year, and quotes the sentence', async ({
    page,
    request,
  }) => {
    const marks = await linkedMarks(request, 'headline-targets');
    const bounded = marks.find(({ text }) => text.endsWith('以上'));
    await page.goto(PAGE);
    const card = page.locator('.mark-card');
    await page.locator(`.drawing:visible a[data-id="${bounded?.id}"]`).first().hover();
    await expect(card).toBeVisible();
    for (const words of [bounded?.text, bounded?.label, bounded?.sentence?.trim(), '不低于这个数'])
      await expect(card).toContainText(words ?? '—');
    await expect(card.locator('b')).toHaveCount(1);
    await expect(card.locator(`a[href$="#${bounded?.id}"]`)).toBeVisible();
    await card.hover();
    await page.waitForTimeout(400);
    await expect(card, 'it stays under the pointer').toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('opens by the keyboard, mark by mark, within the window', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto(PAGE);
    const card = page.locator('.mark-card');
    const first = page.locator('.drawing:visible a[data-id]').first();
    await first.focus();
    await expect(card).toBeVisible();
    const before = await card.textContent();
    await page.keyboard.press('ArrowDown');
    await expect(card).not.toHaveText(before ?? '');
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true });

    test('the first touch opens it, its link leads to the sentence', async ({ page }) => {
      await page.goto(PAGE);
      await page.locator('.drawing:visible a[data-id]').first().tap();
      const card = page.locator('.mark-card');
      await expect(card).toBeVisible();
      await expect(page).toHaveURL(PAGE);
      await card.locator('a').first().tap();
      await expect(page).toHaveURL(/\/reports\/.+#/);
    });
  });
});

test.describe('sharing', () => {
  test('every field copies what it shows', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGE);
    const fields = page.locator('.share textarea');
    expect(await fields.count()).toBeGreaterThanOrEqual(7);
    for (const field of await fields.all()) {
      const id = await field.getAttribute('id');
      await page.locator(`button[data-copies="${id}"]`).click();
      await expect(page.locator('#copied')).toContainText('已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await field.inputValue(),
      );
    }
  });

  test('the rich copy keeps to what 公众号 keeps', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(PAGE);
    await page.locator('.share summary').click();
    await page.locator('button[data-copies="share-rich"]').click();
    await expect(page.locator('#copied')).toContainText('已复制');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain('<svg');
    expect(html).toMatch(/viewBox="0 0 343 \d+"/);
    const drawing = await page.locator('#share-rich svg').evaluate((svg) => svg.outerHTML);
    expect(drawing).not.toMatch(
      /\s(class|id|style|href|data-[\w-]+)=|<(style|defs|a|foreignObject)\b|var\(|currentColor|%"/,
    );
    expect(drawing).toContain('width="343"');
  });

  test('where the clipboard is closed the text is selected instead', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('closed')) },
      });
    });
    await page.goto(PAGE);
    await page.locator('button[data-copies="share-markdown"]').click();
    await expect(page.locator('#copied')).toContainText('已选中');
    const field = page.locator('#share-markdown');
    await expect(field).toBeFocused();
    const selected = await field.evaluate(
      (element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart,
    );
    expect(selected).toBe((await field.inputValue()).length);
  });

  test('citations carry the day of reading', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-03-05T08:00:00'));
    await page.goto(PAGE);
    await expect(page.locator('#share-reference')).toHaveValue(
      /\[EB\/OL\]\. \[2027-03-05\]\. http/,
    );
    await expect(page.locator('#share-bibtex')).toHaveValue(/urldate = \{2027-03-05\}/);
  });
});
