import { describe, expect, test } from 'vitest';
import { isPromise } from '../../src/charts/measurable-promises.ts';
import { siteData } from '../collections-of-site.ts';
import { build, href } from '../fixtures/build.ts';
import { vocabulary } from '../fixtures/collections.ts';

const promised = (clause: string) => isPromise(clause, vocabulary.phrases.promise);

describe('a promise', () => {
  test.each([
    '推进城市更新',
    '新增高新技术企业8家',
    '扎实做好低效利用土地盘活',
    '力争新培育市级以上创新平台9个',
    '更好统筹发展和安全',
    '统筹稳妥推进政府机构改革',
  ])('is headed by a verb of the plan: %s', (clause) => {
    expect(promised(clause)).toBe(true);
  });

  test.each([
    '地区生产总值增长5%以上',
    '以深化改革破解发展瓶颈',
    '各位代表',
    '让群众看病更方便',
    '充电桩保有量达到3500个以上',
    '努力',
  ])('is not: %s', (clause) => {
    expect(promised(clause)).toBe(false);
  });
});

describe('measurable-promises of the site', () => {
  const data = siteData();
  const chart = build('measurable-promises', data);
  const kinds = (tone: string) => chart.table.rows.filter((row) => row[2]?.text === tone);

  test('the title is one sentence where the shares are equal, and names each where not', () => {
    expect(chart.title).toBe('两份报告的承诺都有9%带数字');
    const [first, second] = data.reports;
    if (!first || !second) throw new Error('two reports');
    const targets = second.observations.filter(({ status }) => status === 'target');
    const fewer = second.observations.filter((one) => !targets.slice(0, 20).includes(one));
    const other = { ...data, reports: [first, { ...second, observations: fewer }] };
    expect(build('measurable-promises', other).title).toMatch(
      /^周村的承诺有9%带数字，张店的有[1-8]%$/u,
    );
    const one = { ...data, reports: [first] };
    expect(build('measurable-promises', one).title).toBe('周村的承诺有9%带数字');
  });

  test('tells clauses with a promised number from those without', () => {
    // The clauses with a number were read one by one in both texts.
    expect(chart.takeaway).toContain('带数字的29处');
    expect(chart.takeaway).toContain('带数字的35处');
    for (const row of chart.rows) expect(row.sentence).toContain(row.text);
    // Read in the texts: each of these carries a number that is to be reached, those below none.
    const said = kinds('带数字').map((row) => row[3]?.text);
    expect(said).toEqual(
      expect.arrayContaining([
        '建设标准厂房35万平方米以上',
        '力争优良天数达到242天',
        '新增高新技术企业8家',
        '新建20处以上幸福院',
      ]),
    );
    const unsaid = kinds('不带数字').map((row) => row[3]?.text);
    expect(unsaid).toEqual(
      expect.arrayContaining([
        '充分发挥10.6亿元园区建设基金撬动作用',
        '认真落实“淄博人才金政50条”',
        '全面推行“便民服务365平台”',
      ]),
    );
  });

  test('every topic has two bars, and all marks are drawn once', () => {
    const { svg } = chart.draw('wide', { href });
    const links = JSON.stringify(svg).split('"tagName":"a"').length - 1;
    expect(links).toBe(chart.marks.length);
  });

  test('says how many promised numbers stand elsewhere', () => {
    const targets = data.reports.map(
      ({ observations }) => observations.filter(({ status }) => status === 'target').length,
    );
    expect(Math.min(...targets)).toBeGreaterThan(50);
    expect(chart.notes.at(-1)).toMatch(/^写在别种分句里的目标数字不在图上：周村\d+个，张店\d+个/u);
  });
});
