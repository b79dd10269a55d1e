/** The colours can be read: 4.5 : 1 for text on paper and on a place's tint (WCAG 2.2, 1.4.3). */
import { rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { dark, light } from '../src/tokens.ts';

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b]
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test('black on white is 21 : 1, a colour on itself 1 : 1', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
  expect(contrast('#B0431A', '#B0431A')).toBe(1);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, { paper, ink, muted, places, tints }) => {
  test('ink, muted words and places on paper', () => {
    for (const colour of [ink, muted, ...places])
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
  });

  test('ink and the place on the tint of every place, paper on its colour', () => {
    expect(tints).toHaveLength(places.length);
    for (const [index, place] of places.entries()) {
      const tint = tints[index] ?? paper;
      expect(contrast(ink, tint), tint).toBeGreaterThanOrEqual(4.5);
      expect(contrast(place, tint), tint).toBeGreaterThanOrEqual(4.5);
      expect(contrast(paper, place), place).toBeGreaterThanOrEqual(4.5);
    }
  });
});
