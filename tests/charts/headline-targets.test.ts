/** 上年做到多少，当年要做到多少？ What joins a result and its target meets neither words nor signs, at any width. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ChartData, englishWording } from '../../src/charts.ts';
import { type Comparator, English } from '../../src/schema.ts';
import { siteData } from '../collections-of-site.ts';
import { textBoxes } from '../fixtures/boxes.ts';
import { build, href } from '../fixtures/build.ts';
import { indicators, vocabulary, zhangdianPlace } from '../fixtures/collections.ts';
import { crossed, signs, strokes, touched } from '../fixtures/joins.ts';
import { type MadeUp, reportOf } from '../fixtures/made-up.ts';

const english = English.parse(
  JSON.parse(
    readFileSync(new URL('../../content/vocabulary/english.json', import.meta.url), 'utf8'),
  ),
);
const wording = englishWording(english);
const macro = indicators.filter((one) => one.macro && one.forms.includes('growth'));
const COMPARATORS: Comparator[] = ['eq', 'ge', 'approx', 'lt'];
const COMPACT = [{}, { compact: true }];

/** Results of `highest` and targets below and above it by steps of `step`, one a row, in two reports. */
function apart(highest: number, step: number): ChartData {
  const readings = (sign: number): MadeUp[] =>
    macro.flatMap(({ id, name }, row): MadeUp[] => {
      const growth = { indicator: id, measure: name.zh, form: 'growth', unit: '%' } as const;
      const lower = Math.round((highest - row * step) * 100) / 100;
      const [result, target] = sign > 0 ? [lower, highest] : [highest, lower];
      const comparator = COMPARATORS[row % COMPARATORS.length] ?? 'eq';
      const promise = { status: 'target', comparator, value: target, text: `${target}%` } as const;
      return [
        { ...growth, value: result, text: `${result}%` },
        { ...growth, ...promise },
      ];
    });
  const other = { place: zhangdianPlace, colour: 2 };
  const reports = [reportOf(2030, readings(-1)), reportOf(2031, readings(1), other)];
  return { reports, ...vocabulary, indicators };
}

describe.each([
  { name: 'the site', data: siteData() },
  ...[0.1, 0.3, 0.7, 1.1, 1.9, 3].map((step) => ({
    name: `steps of ${step}`,
    data: apart(19.4, step),
  })),
])('the joins of $name', ({ data }) => {
  const chart = build('headline-targets', data);
  const translated = { wording, title: chart.english.question };
  const drawings = [{}, { translated }].flatMap((told) =>
    COMPACT.map((less) => ({ href, ...told, ...less })),
  );

  test.each(drawings)('meet no words and no sign', (options) => {
    for (let width = 304; width <= 1240; width += 12) {
      const { svg } = chart.draw(width < 600 ? 'narrow' : 'wide', options);
      const lines = strokes(svg, width);
      expect(lines.length).toBeGreaterThan(2);
      expect(crossed(lines, textBoxes(svg, width)), `at ${width}px`).toEqual([]);
      expect(touched(lines, signs(svg, width)), `at ${width}px`).toEqual([]);
    }
  });
});
