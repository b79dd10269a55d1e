import { describe, expect, test } from 'vitest';
import { siteData } from '../collections-of-site.ts';
import { build, href } from '../fixtures/build.ts';
import { oneReport, twoReports } from '../fixtures/collections.ts';

describe('how-firm of the site', () => {
  const data = siteData();
  const chart = build('how-firm', data);

  test('counts every target of the whole place once, by its comparator', () => {
    // Counted by hand from the texts: 周村 58 with 16 of 力争, 张店 72 with 12; of each, the number of candidates for a vote is no target.
    expect(chart.takeaway).toContain('周村2023年报告有57个目标：定数25个（44%）');
    expect(chart.takeaway).toContain('张店2024年报告有71个目标：定数20个（28%）、至少29个（41%）');
    expect(chart.table.rows).toHaveLength(128);
    expect(chart.marks).toHaveLength(128);
  });

  test('leaves out parts of other numbers', () => {
    const parts = data.reports.flatMap(({ observations }) =>
      observations.filter(({ status, parent }) => status === 'target' && parent !== null),
    );
    expect(parts.length).toBeGreaterThan(0);
    const drawn = new Set(chart.marks.map(({ target }) => target?.id));
    expect(parts.filter(({ id }) => drawn.has(id))).toEqual([]);
  });

  test('says 力争 of the targets whose sentence says so', () => {
    const strive = chart.table.rows.filter(([, , tone]) => tone?.text === '力争');
    expect(strive.map((row) => row[4]?.text)).toContain('力争242天');
    expect(strive).toHaveLength(28);
  });
});

describe('how-firm of made-up reports', () => {
  test('has a row for every kind that a report uses', () => {
    const { rows } = build('how-firm', oneReport()).table;
    expect(rows.map((row) => [row[1]?.text, row[4]?.text])).toEqual([
      ['至少', '超过8%'],
      ['至少', '力争7.5%以上'],
      ['至多', '12%以内'],
      ['几至几', '5%—6%'],
      ['只有文字', '与全省平均水平保持大体同步并争取好于上年'],
    ]);
  });

  test('a report without targets says so and draws nothing false', () => {
    const data = twoReports();
    const [first] = data.reports;
    if (!first) throw new Error('no report');
    const silent = { ...data, reports: [{ ...first, observations: [], pledges: [] }] };
    const chart = build('how-firm', silent);
    expect(chart.title).toBe(chart.question);
    expect(chart.takeaway).toBe('周村2023年报告没有读到目标。');
    expect(chart.marks).toEqual([]);
    expect(chart.draw('narrow', { href }).height).toBeGreaterThan(40);
  });
});
