/** Drawings at every width: one is shown, its texts are whole, apart from each other, and large enough. */
import { expect, type Page } from '@playwright/test';
import { chartStates, widths } from './site.ts';
import { test } from './tab.ts';

interface Line {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Drawing {
  width: number;
  height: number;
  lines: Line[];
}

/**
 * The visible drawings of a page with their lines of text. The height of a line is that of its
 * letters, not of the font's line box, which for Chinese fonts is half as high again.
 */
function drawings(page: Page): Promise<Drawing[]> {
  return page.evaluate(() => {
    function linesOf(text: SVGTextElement, frame: DOMRect): Line[] {
      const matrix = text.getScreenCTM() ?? new DOMMatrix();
      const runs = runsOf(text).map((run) => placed(text, run, matrix, frame));
      const lines = Map.groupBy(runs, ({ bottom, size }) => Math.round(bottom - size * 0.1));
      return [...lines.values()].map((line) => ({
        text: line.map((run) => run.text).join(''),
        size: Math.min(...line.map(({ size }) => size)),
        left: Math.min(...line.map(({ left }) => left)),
        right: Math.max(...line.map(({ right }) => right)),
        top: Math.min(...line.map(({ top }) => top)),
        bottom: Math.max(...line.map(({ bottom }) => bottom)),
      }));
    }
    /** The texts of an element and its tspans, whose sizes may differ, each with its first character. */
    function runsOf(text: SVGTextElement): { text: string; first: number; size: number }[] {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const runs: { text: string; first: number; size: number }[] = [];
      let first = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent ?? '';
        const size = Number.parseFloat(getComputedStyle(node.parentElement ?? text).fontSize);
        const start = first + words.length - words.trimStart().length;
        if (words.trim() !== '') runs.push({ text: words.trim(), first: start, size });
        first += words.length;
      }
      return runs;
    }
    function placed(
      element: SVGTextElement,
      { text, first, size }: { text: string; first: number; size: number },
      matrix: DOMMatrix,
      frame: DOMRect,
    ): Line {
      const start = element.getStartPositionOfChar(first).matrixTransform(matrix);
      const end = element.getEndPositionOfChar(first + text.length - 1).matrixTransform(matrix);
      const height = size * matrix.d;
      return {
        text,
        size: height,
        left: start.x - frame.left,
        right: end.x - frame.left,
        top: start.y - frame.top - height * 0.85,
        bottom: start.y - frame.top + height * 0.1,
      };
    }
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return [...document.querySelectorAll('svg:not(svg svg)')]
      .filter((svg) => shown(svg) && svg.querySelector('text') !== null)
      .map((svg) => {
        const frame = svg.getBoundingClientRect();
        const lines = [...svg.querySelectorAll('text')]
          .filter(shown)
          .flatMap((text) => linesOf(text, frame));
        return { width: frame.width, height: frame.height, lines };
      });
  });
}

/** Lines that lie outside the drawing, or on another line. Half a pixel is rounding. */
function misplaced({ width, height, lines }: Drawing): string[] {
  const outside = lines.filter(
    (line) =>
      line.left < -0.5 || line.right > width + 0.5 || line.top < -0.5 || line.bottom > height + 0.5,
  );
  const crossed = lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.text} lies on ${b.text} at ${Math.round(b.left)},${Math.round(b.top)}`),
  );
  return [
    ...outside.map(
      (line) =>
        `${line.text} is outside: ${Math.round(line.left)} to ${Math.round(line.right)} of ${width}`,
    ),
    ...crossed,
  ];
}

/** What is wrong with the drawing that a page shows. */
async function faults(page: Page): Promise<string[]> {
  const [drawing, ...others] = (await drawings(page)).filter(({ lines }) => lines.length > 3);
  if (drawing === undefined || others.length > 0)
    return [`${drawing === undefined ? 0 : others.length + 1} drawings are shown, not one`];
  const small = drawing.lines.filter(({ size }) => size < 11.99);
  return [...misplaced(drawing), ...small.map(({ text }) => `${text} is smaller than 12 px`)];
}

/** Charts whose drawing speaks English on the English pages: one of every kind, of all places and of one. */
const inEnglish = [
  'headline-targets',
  'headline-targets/zhoucun',
  'same-year-2023',
  'indicator-disposable_income',
  'indicator-outside_province_funds',
  'indicator-livelihood_projects/zhangdian',
].flatMap((state) => [`/en/charts/${state}/`, `/en/embed/${state}/`]);
const inChinese = chartStates().flatMap((state) => [`/charts/${state}/`, `/embed/${state}/`]);

for (const path of [...inChinese, ...inEnglish]) {
  test(`${path}: at every width, light and dark, one drawing, whole and legible`, async ({
    page,
  }) => {
    await page.goto(path);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      // No host has to give an embed more.
      const height = await page.evaluate(() => document.body.scrollHeight);
      if (path.includes('/embed/') && height > 1000) found.push(`${width} px: ${height} px high`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const wrong = await faults(page);
        found.push(...wrong.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test.describe('a fault is found', () => {
  const cases: [string, string, string][] = [
    [
      'text on text',
      '<text x="10" y="30">甲甲</text><text x="20" y="34">乙乙</text>',
      '甲甲 lies on 乙乙',
    ],
    ['text beyond the right', '<text x="280" y="30">甲甲</text>', '甲甲 is outside'],
    ['text beyond the top', '<text x="10" y="3">甲甲</text>', '甲甲 is outside'],
    ['an anchored text', '<text x="10" y="30" text-anchor="end">甲甲</text>', '甲甲 is outside'],
    [
      'a moved group',
      '<g transform="translate(290 0)"><text y="30">甲甲</text></g>',
      '甲甲 is outside',
    ],
  ];
  for (const [name, body, fault] of cases) {
    test(name, async ({ page }) => {
      await page.setContent(`<svg width="300" height="60" font-size="14">${body}</svg>`);
      const [drawing] = await drawings(page);
      expect(misplaced(drawing!).join()).toContain(fault);
    });
  }

  test('and lines one above the other are none', async ({ page }) => {
    await page.setContent(
      '<svg width="300" height="60" font-size="12"><text y="20">甲<tspan x="0" dy="14">乙</tspan></text><text x="12" y="20">丙</text></svg>',
    );
    const [drawing] = await drawings(page);
    expect(drawing!.lines.map(({ text }) => text)).toEqual(['甲', '乙', '丙']);
    expect(misplaced(drawing!)).toEqual([]);
  });

  test('small print', async ({ page }) => {
    await page.setContent(
      '<svg width="300" height="60"><text y="20" font-size="14">甲<tspan font-size="10">乙</tspan></text></svg>',
    );
    const [drawing] = await drawings(page);
    expect(drawing!.lines.map(({ size }) => size)).toEqual([10]);
  });
});
