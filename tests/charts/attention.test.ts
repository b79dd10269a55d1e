import { describe, expect, test } from 'vitest';
import { topicScore } from '../../scripts/scoring.ts';
import { readWords } from '../../scripts/vocabulary.ts';
import { siteData } from '../collections-of-site.ts';
import { build, href } from '../fixtures/build.ts';
import { twoReports } from '../fixtures/collections.ts';

describe('attention of the site', () => {
  const data = siteData();
  const chart = build('attention', data);
  const number = (text: string | undefined) => Number(text?.replace('%', ''));
  const column = (at: number) => chart.table.rows.map((row) => number(row[at]?.text));
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

  test('every Han character of a report is in one topic', () => {
    const [zhoucun, zhangdian] = data.reports;
    expect(sum(column(1))).toBe(zhoucun?.meta.characters);
    expect(sum(column(4))).toBe(zhangdian?.meta.characters);
    expect(sum(column(2))).toBeCloseTo(100, 0);
  });

  test('what belongs to no topic is at most a tenth', () => {
    const other = chart.table.rows.at(-1);
    expect(other?.[0]?.text).toContain('其他');
    expect(number(other?.[2]?.text)).toBeLessThanOrEqual(10);
    expect(number(other?.[5]?.text)).toBeLessThanOrEqual(10);
  });

  test('every sentence with a Han character is drawn', () => {
    const { svg } = chart.draw('narrow', { href });
    const drawn = new Set(JSON.stringify(svg).match(/"dataId":"[^"]+"/gu));
    const sentences = data.reports.flatMap(({ outline }) => outline.sentences);
    expect(drawn.size).toBe(new Set(sentences.map(({ id }) => id)).size);
  });

  test('its notes say how far the topics agree with those given by hand', () => {
    for (const id of ['zhoucun-2023', 'zhangdian-2024']) {
      const score = topicScore(id, readWords());
      expect(score?.of).toBe(100);
      expect(score?.right).toBeGreaterThanOrEqual(80);
      expect(chart.notes.join('')).toContain(`100句中${score?.right}句`);
    }
  });
});

test('attention of made-up reports counts headings, and leaves a topic that no one speaks of empty', () => {
  const chart = build('attention', twoReports());
  const culture = chart.table.rows.find((row) => row[0]?.text === '文化和旅游');
  expect(culture?.map((cell) => cell.text)).toEqual([
    '文化和旅游',
    '29',
    expect.any(String),
    '29',
    '0',
    '0.0%',
    '0',
  ]);
});
