/**
 * The promise of the site: every number drawn or shown is one click from the sentence that states
 * it. All of them are followed, from what the browser shows to the words of the source text.
 */
import { expect, type Page } from '@playwright/test';
import {
  type Anchor,
  anchorsOf,
  chartIds,
  chartText,
  chartTexts,
  comparePath,
  linkedMarks,
  type Report,
  readReport,
  reportIds,
  sentenceAt,
  squeeze,
  wordsOf,
} from './site.ts';
import { test } from './tab.ts';

interface Drawn {
  id: string;
  /** Path and fragment. */
  href: string;
  /** What the mark says: its label or its text. */
  says: string;
}

/** Links of the drawing that is visible at this width. */
async function drawnMarks(page: Page): Promise<Drawn[]> {
  return page.locator('main svg a[href]').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => {
        const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
        const says = `${link.getAttribute('aria-label') ?? ''} ${link.textContent}`;
        return { id: link.getAttribute('data-id') ?? '', href: pathname + hash, says };
      }),
  );
}

/** What is wrong with an anchor of a report page, by the collections: nothing, or a sentence about it. */
function wrong(id: string, anchor: Anchor | undefined, report: Report, said?: string): string[] {
  const entry = report.entries.get(id);
  if (entry === undefined) return [`${id} is not in the collections`];
  if (anchor === undefined) return [`${id} has no element in the report's page`];
  const words = wordsOf(entry);
  const sentence = squeeze(sentenceAt(report, entry.start));
  const shown = squeeze(anchor.sentence ?? '');
  return [
    report.source.slice(entry.start, entry.end) === words ||
      `the source does not say ${words} there`,
    !('sentence' in entry) ||
      entry.sentence.includes(words) ||
      `its sentence does not hold ${words}`,
    shown === sentence || `the page's sentence is ${shown}, not ${sentence}`,
    squeeze(anchor.words).includes(squeeze(words)) ||
      `the mark shows ${anchor.words}, not ${words}`,
    said === undefined || shown.includes(squeeze(said)) || `the sentence does not hold ${said}`,
  ].flatMap((problem) => (problem === true ? [] : [`${id}: ${problem}`]));
}

async function allAnchors(page: Page): Promise<Map<string, Map<string, Anchor>>> {
  const found = new Map<string, Map<string, Anchor>>();
  for (const id of reportIds) found.set(id, await anchorsOf(page, `/reports/${id}/`));
  return found;
}

/** Draws one mark a numeral, whatever is said of it. */
const STRIP = 'numeral-strip';

/** Draws one mark a sentence, too small to hold it: the mark says how it begins. */
const BEGINNINGS = 'attention';

/** Their hundreds of marks are counted in their tables, not listed. */
const counted = [STRIP, BEGINNINGS];

const reports = new Map(reportIds.map((id) => [id, readReport(id)]));

test('the charts tested are those that are published, one of each family', () => {
  expect(chartTexts()).toEqual(chartIds.map(chartText).toSorted());
});

/** What the mark of a text has to say. */
function said(chart: string, text: string): string {
  const words = squeeze(text);
  return chart === BEGINNINGS ? words.slice(0, 8) : words;
}

for (const id of chartIds) {
  test(`${id}: every mark leads to its sentence`, async ({ page, request }) => {
    const marks = await linkedMarks(request, id);
    await page.goto(`/charts/${id}/`);
    const drawn = await drawnMarks(page);
    expect(drawn.length).toBeGreaterThan(0);
    const notes = (await page.locator('.notes').allInnerTexts()).join('');
    const tabled = await page
      .locator('table a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(drawn.filter((link) => !link.href.endsWith(`/#${link.id}`))).toEqual([]);
    const anchors = await allAnchors(page);
    const marked = (entry: string): string =>
      [...anchors.values()].flatMap((found) => found.get(entry)?.mark ?? []).at(0) ?? entry;
    const ids = (list: { id: string }[]): string[] => {
      if (id !== STRIP) return list.map((item) => item.id).sort();
      return [...new Set(list.map((item) => marked(item.id)))].sort();
    };
    // What a note names as only listed stands in the table alone.
    const told = [...notes.matchAll(/只列在表里：([^。]*)。/g)]
      .map(([, names = '']) => names)
      .join();
    const isListed = ({ label }: { label: string }) =>
      told !== '' && told.includes(label.split('，')[0] ?? label);
    const listed = ids(marks.filter(isListed));
    const links = tabled.map((href) => href.split('#')[1] ?? '');
    expect(links).toEqual(expect.arrayContaining(listed));
    expect(ids(drawn), 'drawn marks are of the JSON').toEqual(
      ids(marks).filter((mark) => !listed.includes(mark)),
    );

    const onDrawing = marks.filter((mark) => !listed.includes(ids([mark])[0] ?? ''));
    const problems = onDrawing.flatMap(({ report, id: entry, text, sentence, address }) => {
      // A sentence's id is a hash of its words: both reports may hold it.
      const own = drawn.filter((link) => link.href.startsWith(`/reports/${report}/`));
      const links = own.filter((link) => ids([link])[0] === ids([{ id: entry }])[0]);
      const { pathname, hash } = new URL(address);
      const href = `/reports/${report}/#${entry}`;
      const led = links.map((link) =>
        id === STRIP ? link.href.replace(/#.*/, `#${entry}`) : link.href,
      );
      const anchor = anchors.get(report)?.get(entry);
      return [
        links.some(({ says }) => squeeze(says).includes(said(id, text))) ||
          `its mark lacks ${text}`,
        led.every((address) => address === href) || `its mark leads to ${links[0]?.href}`,
        pathname + hash === href || `its address in the JSON is ${address}`,
        squeeze(anchor?.sentence ?? '') === squeeze(sentence) || `the JSON quotes ${sentence}`,
      ]
        .flatMap((problem) => (problem === true ? [] : [`${entry}: ${problem}`]))
        .concat(wrong(entry, anchor, reports.get(report)!, text));
    });
    expect(problems).toEqual([]);
  });

  test(`${id}: a click opens the sentence`, async ({ page }) => {
    await page.goto(`/charts/${id}/`);
    const links = page.locator('main svg a[href]').filter({ visible: true });
    for (const link of [links.first(), links.last()]) {
      const target = (await link.getAttribute('data-id')) ?? '';
      await link.focus();
      await link.press('Enter');
      await page.waitForURL((url) => decodeURIComponent(url.hash) === `#${target}`);
      await expect(
        page.locator(`[id="${target}"]`).locator('xpath=ancestor-or-self::*[@data-sentence]'),
      ).toBeInViewport();
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(target);
      await page.goBack();
    }
  });
}

for (const id of chartIds.filter((name) => !counted.includes(name))) {
  test(`${id}: the table holds every mark`, async ({ page, request }) => {
    const marks = await linkedMarks(request, id);
    await page.goto(`/charts/${id}/`);
    const links = await page.locator('main table a[href]').evaluateAll((elements) =>
      elements.map((element) => {
        const { pathname, hash } = new URL((element as HTMLAnchorElement).href);
        return pathname + hash;
      }),
    );
    const hrefs = marks.map((mark) => `/reports/${mark.report}/#${mark.id}`);
    expect(hrefs.filter((href) => !links.includes(href))).toEqual([]);
    // A table may also say what is not drawn, as pairs that must not be compared.
    const known = [...reports].flatMap(([report, { entries }]) =>
      [...entries.keys()].map((entry) => `/reports/${report}/#${entry}`),
    );
    expect(links.filter((href) => !known.includes(href))).toEqual([]);
  });
}

/** The sum of the columns of a chart's table whose name ends so. */
async function tableSum(page: Page, column: string): Promise<number> {
  const [names = [], ...rows] = await page
    .locator('main table tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent)),
    );
  const counts = names.flatMap((name, at) => (name.endsWith(column) ? [at] : []));
  return rows
    .flatMap((row) => counts.map((at) => Number(row[at])))
    .reduce((sum, each) => sum + each, 0);
}

test(`${STRIP}: the table counts every mark`, async ({ page }) => {
  await page.goto(`/charts/${STRIP}/`);
  expect(await tableSum(page, '数字')).toBe((await drawnMarks(page)).length);
});

test(`${BEGINNINGS}: the table counts the characters of every mark`, async ({ page, request }) => {
  const marks = await linkedMarks(request, BEGINNINGS);
  await page.goto(`/charts/${BEGINNINGS}/`);
  const written = marks.map(({ text }) => text).join('');
  expect(await tableSum(page, '年字数')).toBe(written.match(/\p{Script=Han}/gu)?.length);
});

for (const id of reportIds) {
  test(`${id}: every number and pledge stands in its sentence`, async ({ page }) => {
    const report = readReport(id);
    const anchors = await anchorsOf(page, `/reports/${id}/`);
    expect(report.entries.size).toBeGreaterThan(100);
    const problems = [...report.entries.keys()].flatMap((entry) =>
      wrong(entry, anchors.get(entry), report),
    );
    expect(problems).toEqual([]);
  });

  test(`${id}: the page holds every sentence once, in order`, async ({ page }) => {
    await page.goto(`/reports/${id}/`);
    const shown = await page.locator('main [data-sentence]').allTextContents();
    expect(shown.map(squeeze)).toEqual(sentences(readReport(id)));
  });
}

function sentences({ source, outline }: Report): string[] {
  return outline.sentences.map(({ start, end }) => squeeze(source.slice(start, end)));
}

test('side by side: every sentence of both reports, once', async ({ page }) => {
  await page.goto(comparePath);
  const shown = await page.locator('main [data-sentence]').allTextContents();
  const expected = reportIds.flatMap((id) => sentences(readReport(id)));
  expect(shown.map(squeeze).sort()).toEqual(expected.sort());
});

test('side by side: every number leads to its sentence', async ({ page }) => {
  await page.goto(comparePath);
  const numbers = await page.locator('main [data-sentence] a[href][data-id]').evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      const sentence = link.closest('[data-sentence]')?.textContent ?? '';
      return {
        id: link.getAttribute('data-id') ?? '',
        words: link.textContent,
        pathname,
        hash,
        sentence,
      };
    }),
  );
  expect(numbers.length).toBeGreaterThan(100);
  const anchors = await allAnchors(page);
  const problems = numbers.flatMap(({ id, words, pathname, hash, sentence }) => {
    const report = reportIds.find((name) => pathname === `/reports/${name}/`);
    if (report === undefined) return [`${words} leads to ${pathname}`];
    const anchor = anchors.get(report)?.get(decodeURIComponent(hash.slice(1)));
    if (anchor === undefined) return [`${words} leads to ${hash}, which is not in ${pathname}`];
    return [
      hash === `#${id}` || `${id} leads to ${hash}`,
      squeeze(anchor.words) === squeeze(words) ||
        `${id} shows ${words}, the report ${anchor.words}`,
      squeeze(anchor.sentence ?? '') === squeeze(sentence) ||
        `${id} stands in another sentence there`,
    ].flatMap((problem) => (problem === true ? [] : [problem]));
  });
  expect(problems).toEqual([]);
});

test('side by side: no observation or pledge is missing', async ({ page }) => {
  await page.goto(comparePath);
  const shown = await page
    .locator('main [data-sentence] a[data-id]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-id') ?? ''));
  for (const [report, { entries }] of reports) {
    // One link stands for all that is said of the same words.
    const spans = new Set(shown.flatMap((id) => entries.get(id)?.start ?? []));
    const stated = [...entries.values()].filter(
      (entry) => 'text' in entry && entry.id.startsWith(report),
    );
    const missing = stated.filter(({ id, start }) => !spans.has(start) && !shown.includes(id));
    expect(missing.map((entry) => `${entry.id} ${wordsOf(entry)}`)).toEqual([]);
  }
});
