/** Pictures of the site's own reports, for a review to see what moved. */
import { describe, expect, test } from 'vitest';
import { svgFile } from '../../src/charts.ts';
import { light } from '../../src/tokens.ts';
import { overlaps, textBoxes } from '../fixtures/boxes.ts';
import { build, href } from '../fixtures/build.ts';
import { siteReports } from '../fixtures/site.ts';

const ids = ['how-firm', 'measurable-promises', 'attention', 'distinctive-words', 'honours'];
const data = siteReports();

describe.each(ids)('%s of the site', (id) => {
  const chart = build(id, data);

  test.each(['narrow', 'wide'] as const)('%s picture', async (size) => {
    const svg = svgFile(chart, { size, palette: light, address: `example.org/charts/${id}/` });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../snapshots/site-${id}-${size}.svg`,
    );
  });

  test.each([304, 343, 599, 600, 800, 963])('nothing overlaps or clips at %i px', (width) => {
    const { svg, height } = chart.draw(width < 600 ? 'narrow' : 'wide', { href });
    const boxes = textBoxes(svg, width);
    expect(overlaps(boxes)).toEqual([]);
    expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
    expect(boxes.filter(({ bottom }) => bottom > height + 1)).toEqual([]);
  });

  test('each place alone has a title, words and a drawing', () => {
    for (const report of data.reports) {
      const alone = build(id, { ...data, reports: [report] });
      expect(alone.title.length).toBeGreaterThan(5);
      expect(alone.takeaway.endsWith('。')).toBe(true);
      expect(alone.draw('narrow', { href }).height).toBeGreaterThan(20);
    }
  });
});
