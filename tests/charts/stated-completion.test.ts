/** stated-completion: which rates are completions, the tasks that they imply, and what is said of them. */
import { describe, expect, test } from 'vitest';
import { completionPanels, rateWords, standing } from '../../src/charts/stated-completion/rates.ts';
import type { ChartData } from '../../src/charts.ts';
import { svgText } from '../../src/plot.ts';
import type { Comparator } from '../../src/schema.ts';
import { siteData } from '../collections-of-site.ts';
import { textBoxes } from '../fixtures/boxes.ts';
import { build as buildFrom, href } from '../fixtures/build.ts';
import { expectSound, ofPlace } from '../fixtures/charts.ts';
import { type MadeUp, reportOf } from '../fixtures/made-up.ts';

const site = siteData();
const build = (data: ChartData = site) => buildFrom('stated-completion', data, site);
const share = { form: 'share', unit: '%' } as const;

const dataOf = (year: number, ...readings: MadeUp[]): ChartData => ({
  ...site,
  reports: [reportOf(year, readings)],
});
const ratesOf = (...readings: MadeUp[]) =>
  completionPanels(dataOf(2030, ...readings)).flatMap(({ rates }) => rates);

/** A rate, and with it a number of the thing in front. */
const rate = (measure: string, text: string, changes: Partial<MadeUp> = {}): MadeUp => ({
  ...share,
  measure,
  text,
  value: Number.parseFloat(text.replace(/^\D+/u, '')),
  ...changes,
});
const funds = (text: string, value: number, changes: Partial<MadeUp> = {}): MadeUp => ({
  measure: '省外资金',
  text,
  value,
  unit: '元',
  ...changes,
});

describe('a completion', () => {
  test.each([
    ['省外资金完成年度任务比例', '省外资金完成年度任务'],
    ['重点项目完成年度投资计划比例', '重点项目完成年度投资计划'],
    ['重点项目完成投资占年度计划比例', '重点项目完成投资占年度计划'],
    ['一般公共预算收入为预算比例', '一般公共预算收入为预算'],
    ['省外资金完成市定目标任务', '省外资金完成市定目标任务'],
    ['市重点技改项目投资完成率', '市重点技改项目投资完成率'],
    ['重点项目开工率', '重点项目开工率'],
  ])('%s is one', (measure, name) => {
    expect(ratesOf(rate(measure, '95%')).map((one) => one.name)).toEqual([name]);
  });

  test.each([
    ['a coverage', rate('疫苗接种覆盖率', '93.1%')],
    ['a share of the whole', rate('民生支出占财政支出比重', '83%')],
    ['a share of a wider place’s task', rate('省外资金完成全市任务比例', '12%')],
    ['a rate of nothing named', rate('完成率', '98%')],
    ['a task without a subject', rate('完成年度任务', '98%')],
    ['a completion of any plan', rate('计划完成率', '98%')],
    ['the progress of a work', rate('高速公路建设进度', '60%')],
    ['growth', rate('省外资金完成年度任务比例', '5%', { form: 'growth' })],
    ['background', rate('重点项目开工率', '90%', { status: 'context' })],
    ['an excess that may hold the task', rate('省外资金超额完成任务比例', '112%')],
  ])('%s is none', (_, reading) => {
    expect(ratesOf(reading)).toEqual([]);
  });

  test('超额 stands beyond the line, and says so', () => {
    const [one] = ratesOf(rate('省外资金超额完成年度任务比例', '12%'));
    expect(one).toMatchObject({ at: 112, name: '省外资金超额完成年度任务', task: null });
    expect(one && rateWords(one)).toBe('超额12%');
  });

  test('what was done stands before what is promised, the largest first', () => {
    const found = ratesOf(
      rate('甲开工率', '80%'),
      rate('乙开工率', '100%', { status: 'target' }),
      rate('丙投资完成率', '120%'),
    );
    expect(found.map(({ at }) => at)).toEqual([120, 80, 100]);
  });

  test.each<[string, Comparator, number | null, string]>([
    ['101%', 'eq', null, 'above'],
    ['100%', 'eq', null, 'equal'],
    ['99.9%', 'eq', null, 'below'],
    ['120%以上', 'ge', null, 'above'],
    ['100%以上', 'ge', null, 'open'],
    ['90%以上', 'ge', null, 'open'],
    ['超过100%', 'gt', null, 'above'],
    ['近100%', 'lt', null, 'below'],
    ['近110%', 'lt', null, 'open'],
    ['90%以内', 'le', null, 'below'],
    ['105%左右', 'approx', null, 'open'],
    ['95%—98%', 'range', 98, 'below'],
    ['95%—105%', 'range', 105, 'open'],
  ])('%s (%s, to %s) stands %s', (text, comparator, upper, expected) => {
    const [one] = ratesOf(rate('甲投资完成率', text, { comparator, upper }));
    expect(one && standing(one)).toBe(expected);
  });
});

describe('a task', () => {
  const taskOf = (...readings: MadeUp[]) => ratesOf(...readings).map(({ task }) => task?.words);

  test.each([
    // 52.1 / 1.045 = 49.86, 52.1 / 1.035 = 50.34.
    ['52.1亿元', 52.1e8, '104%', '约50亿元'],
    // 56 / 1.1205 = 49.98, 56 / 1.1195 = 50.02.
    ['56亿元', 56e8, '112.0%', '约50亿元'],
    // 2380 / 0.9535 = 2496.1, 2380 / 0.9525 = 2498.7.
    ['2380万元', 2380e4, '95.3%', '约2497万元'],
  ])('of %s (%d) at %s is %s', (text, value, percent, task) => {
    expect(taskOf(funds(text, value), rate('省外资金完成年度任务比例', percent))).toEqual([task]);
  });

  test('of what is counted whole is whole, or none', () => {
    const homes = (value: number) => ({ ...funds(`${value}个`, value), unit: '个' });
    const done = (text: string) => rate('省外资金完成年度任务比例', text);
    // 37 / 1.095 = 33.8, 37 / 1.085 = 34.1; 5 / 1.105 = 4.52, 5 / 1.095 = 4.57.
    expect(taskOf(homes(37), done('109%'))).toEqual(['约34个']);
    expect(taskOf(homes(5), done('110%'))).toEqual([undefined]);
  });

  test.each([
    ['another thing', { measure: '市外资金' }],
    ['growth', { form: 'growth' as const }],
    ['another year', { period: 2027 }],
    ['a promise', { status: 'target' as const, period: 2029 }],
    ['a part of the place', { scope: '某湖' }],
    ['a bounded number', { comparator: 'ge' as const }],
    ['another sentence', { sentence: '另一句。' }],
  ])('does not follow from %s', (_, changes) => {
    const done = rate('省外资金完成年度任务比例', '104%');
    expect(taskOf(funds('52.1亿元', 52.1e8, changes), done)).toEqual([undefined]);
  });

  test('does not follow from a bounded rate', () => {
    const done = rate('省外资金完成年度任务比例', '104%以上', { comparator: 'ge' });
    expect(taskOf(funds('52.1亿元', 52.1e8), done)).toEqual([undefined]);
  });
});

describe('the chart', () => {
  test('has what the reports state, and the tasks', () => {
    const rows = build().table.rows.map((row) => row.map(({ text }) => text));
    expect(rows).toEqual([
      ['张店', '2023年实绩', '市重点技改项目投资完成率', '136%', '', ''],
      ['张店', '2023年实绩', '引进过亿元项目完成年度任务', '109%', '37个', '约34个'],
      ['张店', '2023年实绩', '到位省外资金完成年度任务', '104%', '52.1亿元', '约50亿元'],
      ['张店', '2023年实绩', '市重大项目开工率', '100%', '', ''],
      ['张店', '2023年实绩', '市重大项目投资完成率', '100%', '', ''],
    ]);
  });

  test('says who states them, and who does not', () => {
    const { title, takeaway } = build();
    expect(title).toBe('两份报告中只有张店写明完成比例：2023年5项，3项超过100%，2项为100%');
    expect(takeaway).toContain('周村2023年报告没有写明完成比例。');
    expect(takeaway).toContain('到位省外资金完成年度任务的104%，市重大项目开工率100%');
    expect(build(ofPlace(site, 'zhangdian')).title).toBe(
      '张店写明的完成比例：2023年5项，3项超过100%，2项为100%',
    );
  });

  test('of several places, of bounds, estimates and promises', () => {
    const own = dataOf(
      2030,
      rate('甲完成年度任务比例', '近110%', { comparator: 'lt' }),
      rate('乙投资完成率', '96%', { status: 'estimate' }),
      rate('丙开工率', '90%以上', { comparator: 'ge', status: 'target', commitment: 'strive' }),
    );
    expect(build({ ...site, reports: [...site.reports, ...own.reports] }).title).toBe(
      '写明的完成比例7项，3项超过100%，2项为100%，1项不到100%，1项是否达到100%不判，其中1项是预计',
    );
    expect(build(own).takeaway).toBe(
      '周村2029年实绩：甲完成年度任务的近110%；2029年预计：乙投资完成率96%；2030年目标：丙开工率力争90%以上。',
    );
    const promised = dataOf(2030, rate('丙开工率', '100%', { status: 'target' }));
    expect(build(promised).title).toBe('周村写明的1项完成比例都是目标');
  });

  test('of reports that state none says so', () => {
    const chart = build(ofPlace(site, 'zhoucun'));
    expect([chart.title, chart.takeaway]).toEqual([
      chart.question,
      '周村2023年报告没有写明完成比例。',
    ]);
    const words = textBoxes(chart.draw('wide', { href }).svg, 600).map(({ text }) => text);
    expect(words).toContain('报告没有写明完成比例');
  });
});

describe('drawings', () => {
  const long = '战略性新兴产业和未来产业以及现代服务业省市县三级重点建设项目';
  const odd = dataOf(
    2030,
    rate(`${long}完成年度投资计划比例`, '12.5%', { basis: '剔除房地产开发投资后' }),
    rate('甲投资完成率', '386.25%', { period: 2027 }),
    rate('乙投资完成率', '95%—105%', { upper: 105, comparator: 'range' }),
    rate('丙开工率', '90%以上', { comparator: 'ge', status: 'target', commitment: 'strive' }),
    rate('丁投资完成率', '101%左右', { comparator: 'approx', status: 'estimate', scope: '开发区' }),
    rate('戊超额完成年度任务比例', '12%'),
  );
  const many = Array.from({ length: 14 }, (_, index) => rate(`第${index}类项目开工率`, '100%'));

  test.each<[string, ChartData]>([
    ['both', site],
    ['one place', ofPlace(site, 'zhangdian')],
    ['a place that states none', ofPlace(site, 'zhoucun')],
    ['no report', { ...site, reports: [] }],
    ['odd rates', odd],
    ['nothing but 100 %', dataOf(2030, ...many)],
    ['three reports', { ...site, reports: [...site.reports, ...odd.reports] }],
  ])('%s', (_, data) => {
    expectSound(build(data));
  });

  test('the line at 100 % is drawn whatever the scale', () => {
    for (const data of [site, odd, dataOf(2030, ...many)]) {
      const words = textBoxes(build(data).draw('narrow', { href }).svg, 304);
      expect(words.filter(({ text }) => text === '任务100%')).toHaveLength(1);
    }
  });

  test('an embed has the first rows and says how many are left', () => {
    const { rest, height } = build(dataOf(2030, ...many)).excerpt('narrow', {
      href,
      compact: true,
    });
    expect(rest).toBe('另有4项');
    expect(height).toBeLessThanOrEqual(730);
    expect(build().excerpt('narrow', { href, compact: true }).rest).toBeNull();
  });

  test.each(['narrow', 'wide'] as const)('%s', async (size) => {
    const drawing = svgText(build().draw(size, { href }).svg);
    await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `../snapshots/stated-completion-drawing-${size}.svg`,
    );
  });
});
