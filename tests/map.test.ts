import { describe, expect, it } from 'vitest';
import type { SiteReport } from '../src/pages/_data.ts';
import { mapOf } from '../src/pages/_map.ts';
import { collectSite } from './collect.ts';

/** A collected report as pages have it; the map reads neither its place nor its colour. */
function siteReport(collected: ReturnType<typeof collectSite>[number]): SiteReport {
  const { meta, outline, reading, report } = collected;
  const place = {
    id: 'x',
    name: { zh: '某区', en: 'X' },
    short: { zh: '某', en: 'X' },
    within: [],
  };
  return { meta, outline, ...reading, text: report.text, place, colour: 1, planned: new Set() };
}

/** Where strokes stand, of one kind or all. */
function strokes(path: string): number[] {
  return [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => Math.max(Number(x), Number(y)));
}

describe.each(collectSite())('the map of $meta.id', (collected) => {
  const report = siteReport(collected);
  const map = mapOf(report);

  it('has a row for every section of the first two levels, in order', () => {
    const anchors = map.rows.map(({ anchor }) => anchor);
    const sections = collected.outline.sections.filter(({ level }) => level <= 2);
    expect(anchors.filter((anchor) => sections.some(({ id }) => id === anchor))).toEqual(
      sections.map(({ id }) => id),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(map.rows.filter(({ label }) => label === '')).toEqual([]);
  });

  it('is as high as its text is long, and never too low for a line', () => {
    const heights = map.rows.map(({ height }) => height);
    expect(Math.min(...heights)).toBe(19);
    const whole = map.rows.find(({ level, height }) => level === 2 && height > 19)!;
    const section = collected.outline.sections.find(({ id }) => id === whole.anchor)!;
    const share = (section.end - section.start) / collected.report.text.length;
    expect(Math.abs(whole.height / 620 - share)).toBeLessThan(0.01);
  });

  it('draws every number, inside its row and inside the strip', () => {
    const tall = map.rows.every(({ height, strokes: drawn }) =>
      drawn.flatMap(({ path }) => strokes(path)).every((at) => at > 0 && at < height),
    );
    expect(tall).toBe(true);
    const kinds = new Set(map.strip.map(({ kind }) => kind));
    expect(kinds.has('actual') && kinds.has('target') && kinds.has('other')).toBe(true);
    const targets = collected.reading.observations.filter(({ status }) => status === 'target');
    const at = strokes(map.strip.find(({ kind }) => kind === 'target')!.path);
    expect(at.length).toBeGreaterThan(targets.length / 2);
    expect(at.length).toBeLessThanOrEqual(targets.length);
    expect(Math.max(...at)).toBeLessThanOrEqual(1000);
  });

  it('begins chapters where the text does', () => {
    const names = map.starts.map(({ name }) => name);
    expect(names).toEqual(['一', '二', '三']);
    const starts = map.starts.map(({ at }) => at);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

it('leaves out what sibling headings begin with, where that is long', () => {
  const [first, second] = collectSite().map((collected) => mapOf(siteReport(collected)));
  const labels = [...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ label }) => label);
  expect(labels).toContain('创新思维引领产业升级');
  expect(labels).toContain('以融合为导向');
});
