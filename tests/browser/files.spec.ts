/** The files of every chart: each answers with its type, and is what its name says. */
import { expect } from '@playwright/test';
import { chartIds, chartMarks } from './site.ts';
import { test } from './tab.ts';

for (const id of chartIds) {
  test(`${id}.png is a picture`, async ({ request, page }) => {
    const response = await request.get(`/charts/${id}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
    const bytes = await response.body();
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    expect(size.width).toBeGreaterThanOrEqual(1200);
    expect(size.height).toBeGreaterThan(300);
    await page.goto('/404.html');
    const shown = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return { width: image.naturalWidth, height: image.naturalHeight };
    }, `/charts/${id}.png`);
    expect(shown).toEqual(size);
  });

  test(`${id}.svg stands alone`, async ({ request, page }) => {
    const response = await request.get(`/charts/${id}.svg`);
    expect(response.headers()['content-type']).toMatch(/^image\/svg\+xml/);
    const text = await response.text();
    expect(text).toMatch(/^(<\?xml[^>]*\?>\s*)?<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).not.toMatch(
      /<script|<foreignObject|@import|\son\w+=|(?<!<a\s[^>]*)\s(?:xlink:)?href="(?!#)/,
    );
    expect(text).not.toMatch(/url\((?!#)/);
    await page.goto('/404.html');
    const fault = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      const texts = [...parsed.querySelectorAll('text')].map((element) => element.textContent);
      return (
        parsed.querySelector('parsererror')?.textContent ?? (texts.length > 3 ? null : 'no texts')
      );
    }, text);
    expect(fault).toBeNull();
  });

  test(`${id}.csv is a table with a header`, async ({ request }) => {
    const response = await request.get(`/charts/${id}.csv`);
    expect(response.headers()['content-type']).toMatch(/^text\/csv/);
    const text = (await response.body()).toString('utf8');
    expect(text.charCodeAt(0), 'byte order mark').toBe(0xfeff);
    const rows = parseCsv(text.slice(1));
    expect(rows.length).toBeGreaterThan(2);
    const [header] = rows;
    expect(
      header!.every((name) => name !== ''),
      'a header without gaps',
    ).toBe(true);
    expect(new Set(header).size).toBe(header!.length);
    expect(rows.filter((row) => row.length !== header!.length)).toEqual([]);
    expect(rows.length - 1, 'rows').toBe((await chartMarks(request, id)).length);
  });

  test(`${id}.json lists its marks`, async ({ request }) => {
    const response = await request.get(`/charts/${id}.json`);
    expect(response.headers()['content-type']).toMatch(/^application\/json/);
    const marks = await chartMarks(request, id);
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.filter(({ label, text }) => label === '' || text === '')).toEqual([]);
  });
}

/** RFC 4180: fields in quotes may hold commas, quotes and line ends. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/(\r?\n)?$/, '\n')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push((quoted ?? plain ?? '').replaceAll('""', '"'));
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
