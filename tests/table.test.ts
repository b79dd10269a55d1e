/** Tables as lines of cells, read by the heads of their columns. Rows are of 无锡市 2017 (tests/practice), shortened; answers by hand. */
import { describe, expect, test } from 'vitest';
import { readWords } from '../scripts/vocabulary.ts';
import { written } from '../src/charts/stated.ts';
import { observe } from '../src/observation.ts';
import { readReport } from '../src/report.ts';

const words = readWords();

function read(...lines: string[]) {
  const text = ['一、2016年工作回顾', '全市经济平稳。', ...lines].join('\n');
  const context = { id: 'test', place: null, year: 2017 };
  return observe(readReport(text, words.outline), context, words.vocabulary);
}

/** Measure, value with unit, form, status and years of every observation. */
function told(...lines: string[]): string[] {
  return read(...lines).observations.map((one) => {
    const years = one.since === null ? one.period : `${one.since}–${one.period}`;
    return `${one.measure} ${one.value}${one.unit} ${one.form} ${one.status} ${years}`;
  });
}

const unread = (...lines: string[]) =>
  read(...lines)
    .ledger.filter(({ role }) => role === 'unclassified')
    .map(({ digits, reason }) => `${digits}: ${reason}`);

const HEAD = '| 序号 | 指标 | 单位 | 2011年 | 2016年 | 五年累计 | 五年平均　　增长（%） |';
const RULE = '| ------ | ---- | ---- | ---- | ---- | ---- | ---- |';

describe('a column tells the time, the row its name and unit', () => {
  test('years, a total and an average of five years', () => {
    expect(
      told(HEAD, RULE, '| 3  | 固定资产投资     | 亿元 | 3169.18 | 4795.25  | 21964.49 | 11.7 |'),
    ).toEqual([
      '固定资产投资 316918000000元 level actual 2011',
      '固定资产投资 479525000000元 level actual 2016',
      '固定资产投资 2196449000000元 level actual 2012–2016',
      '固定资产投资 11.7% growth actual 2012–2016',
    ]);
  });

  test.each([
    [
      'a fall',
      '| 59 | 三公经费 | 亿元 | - | - | - | -18.6 |',
      ['三公经费 -18.6% growth actual 2012–2016'],
    ],
    [
      'a remark behind the number',
      '| 1 | 地区生产总值 | 亿元 | - | - | - | 8.4　　（可比价）  |',
      ['地区生产总值 8.4% growth actual 2012–2016'],
    ],
    [
      'a share',
      '| 11 | 服务业增加值　　占GDP比重 | % | 44.0 | - | - | - |',
      ['服务业增加值占GDP比重 44% share actual 2011'],
    ],
    [
      'a rate of growth in the name',
      '| 12 | 旅游总收入增长 | % | 19.6 | - | - | - |',
      ['旅游总收入 19.6% growth actual 2011'],
    ],
    [
      'a unit of two',
      '| 42 | 单位建设用地GDP产出 | 亿元/平方公里 | 4.82 | - | - | - |',
      ['单位建设用地GDP产出 482000000元/平方公里 level actual 2011'],
    ],
    [
      'an index has no unit',
      '| 7 | 居民消费价格总指数 |  | 105.1 | - | - | - |',
      ['居民消费价格总指数 105.1 level actual 2011'],
    ],
  ])('%s', (_, row, answers) => {
    expect(told(HEAD, RULE, row)).toEqual(answers);
  });

  test('rows without a number of their own are parts of the row above them', () => {
    expect(
      told('| 序号 | 指标 | 单位 | 2016年 |', '| --- | --- | --- | --- |', '|  | 氨氮 | % | 5 |'),
    ).toEqual(['氨氮 5% share actual 2016']);
    const rows = [
      '| 45 | 主要污染物排放量削减率 |  |  |  |  |  |',
      '|    | 化学需氧量 | % | 10.4 | - | - | - |',
      '|    | 氨氮 | % | 10.56 | - | - | - |',
      '| 46 | 市区拆除违法建筑 | 万平方米 | 39.53 | - | - | - |',
    ];
    expect(told(HEAD, RULE, ...rows)).toEqual([
      '主要污染物排放量削减率（化学需氧量） 10.4% share actual 2011',
      '主要污染物排放量削减率（氨氮） 10.56% share actual 2011',
      '市区拆除违法建筑 395300平方米 level actual 2011',
    ]);
  });

  test('a change without a year is that of the column before it, in per cent where head or cell say so', () => {
    const head = '| 指标 | 单位 | 2016年完成 | 比上年增长（%） | 2017年目标 |';
    expect(told(head, '| 进出口总额 | 亿美元 | 698.05 | -0.7 | 2% |')).toEqual([
      '进出口总额 69805000000美元 level actual 2016',
      '进出口总额 -0.7% growth actual 2016',
    ]);
    expect(unread(head, '| 进出口总额 | 亿美元 | - | - | 2% |')).toEqual(['2: table cell']);
    expect(told('| 指标 | 单位 | 2016年 | 同比 |', '| 进出口总额 | 亿美元 | - | 2% |')).toEqual([
      '进出口总额 2% growth actual 2016',
    ]);
    expect(told('| 指标 | 单位 | 2016年 | 同比 |', '| 进出口总额 | 亿美元 | - | 2 |')).toEqual([]);
  });

  test('a part of a year is no year', () => {
    expect(told('| 指标 | 单位 | 2016年1-11月 |', '| 城镇新增就业 | 万人 | 12 |')).toEqual([]);
  });

  test('without numbers of rows a line with a name alone is only a line', () => {
    const rows = ['| 一、经济发展 |  |  |', '| 地区生产总值 | 亿元 | 9210.02 |'];
    expect(told('| 指标 | 单位 | 2016年 |', ...rows)).toEqual([
      '地区生产总值 921002000000元 level actual 2016',
    ]);
  });

  test.each([
    ['2016年全省排名', '3'],
    ['2016年占全省比重（%）', '9.3'],
    ['2016年比2015年净增', '20'],
    ['2016年目标完成率（%）', '93'],
    ['2016年执行数为预算数的%', '120'],
    ['2016年全省平均', '900'],
    ['2016年下半年', '5'],
    ['2011—2015年', '7'],
  ])('a head that tells more than a year tells another number: %s', (head, cell) => {
    const { observations, ledger } = read(
      `| 指标 | 单位 | ${head} |`,
      `| 地区生产总值 | 亿元 | ${cell} |`,
    );
    expect(observations).toEqual([]);
    expect(ledger.at(-1)).toMatchObject({ digits: cell, role: 'unclassified' });
  });

  test.each([
    ['2016年预算数', '100', '地区生产总值 10000000000元 level target 2016'],
    ['2016年计划完成', '100', '地区生产总值 10000000000元 level actual 2016'],
    ['2016年（预计）', '100', '地区生产总值 10000000000元 level estimate 2016'],
    ['2012—2016年累计', '100', '地区生产总值 10000000000元 level actual 2012–2016'],
    ['2011～2015年均增长（%）', '7', '地区生产总值 7% growth actual 2011–2015'],
    ['２０１６年', '１００', '地区生产总值 10000000000元 level actual 2016'],
  ])('%s', (head, cell, answer) => {
    expect(told(`| 指标 | 单位 | ${head} |`, `| 地区生产总值 | 亿元 | ${cell} |`)).toEqual([
      answer,
    ]);
  });

  test('units and list signs stand in names too', () => {
    const rows = [
      '| 1、地区生产总值（亿元） | 100 |',
      '| 其中：税收收入（亿元） | 12 |',
      '| 常住人口 | 12 |',
    ];
    expect(told('| 指标 | 2016年 |', ...rows)).toEqual([
      '地区生产总值 10000000000元 level actual 2016',
      '税收收入 1200000000元 level actual 2016',
    ]);
    expect(unread('| 指标 | 2016年 |', ...rows)).toEqual(['12: no unit told']);
  });

  test('the second of two heads tells what the first does not, and the last of two names is the name', () => {
    const heads = ['| 类别 | 指标 | 单位 | 2016年 | 2016年 |', '|  |  |  | 目标 | 完成 |'];
    expect(told(...heads, '| 经济 | 粮食产量 | 万吨 | 10 | 12 |')).toEqual([
      '粮食产量 100000吨 level target 2016',
      '粮食产量 120000吨 level actual 2016',
    ]);
  });

  test('a second table has heads of its own, and a note between two rows ends none', () => {
    const first = ['| 指标 | 单位 | 2015年 |', '| 粮食产量 | 万吨 | 10 |'];
    const second = ['| 指标 | 单位 | 2017年 |', '注：为快报数。', '| 地区生产总值 | 亿元 | 120 |'];
    expect(told(...first, '', ...second)).toEqual([
      '粮食产量 100000吨 level actual 2015',
      '地区生产总值 12000000000元 level target 2017',
    ]);
  });

  test('a row without figures heads none', () => {
    const rows = ['| 1 | 高铁里程 | 公里 | — |', '|  | 财政收入 | 亿元 | 12 |'];
    expect(told('| 序号 | 指标 | 单位 | 2016年 |', ...rows)).toEqual([
      '财政收入 1200000000元 level actual 2016',
    ]);
  });

  test('no row is a heading', () => {
    const { observations } = read('| 重点项目 | 个 | 10 | 12 |', '新增企业12家。');
    expect(observations.map(({ status }) => status)).toEqual(['actual']);
  });

  test('an asterisk is an estimate where a note says so', () => {
    const row = '| 25 | 物联网产业营业收入 | 亿元 | - | 2045.07（\\*） | - | - |';
    const answer = (status: string) => [`物联网产业营业收入 204507000000元 level ${status} 2016`];
    expect(told(HEAD, RULE, row, '注：*为预计数')).toEqual(answer('estimate'));
    expect(told(HEAD, RULE, row, '注：*为快报数')).toEqual(answer('actual'));
  });

  test('what lies ahead, or is headed so, is a target', () => {
    const head = '| 指标 | 单位 | 2016年计划 | 2016年完成 | 2017年 |';
    expect(told(head, '| 城镇新增就业 | 万人 | 12 | 14.9 | 13 |')).toEqual([
      '城镇新增就业 120000人 level target 2016',
      '城镇新增就业 149000人 level actual 2016',
      '城镇新增就业 130000人 level target 2017',
    ]);
  });
});

describe('what a column does not tell is said to be unread', () => {
  test('a table whose rows have no name, a column without a time, a unit that is none', () => {
    expect(unread('| 12 | 34 |', '| 56 | 78 |')).toEqual([
      '12: table cell',
      '34: table cell',
      '56: table cell',
      '78: table cell',
    ]);
    expect(unread('| 指标 | 单位 | 备注 |', '| 城镇新增就业 | 人 | 1200 |')).toEqual([
      '1200: table cell',
    ]);
    expect(unread('| 指标 | 单位 | 2016年 |', '| 城镇新增就业 | 甲乙 | 1200 |')).toEqual([
      '1200: unknown unit: 甲乙',
    ]);
  });

  test('heads are dates, numbers of rows are none, and words in a cell are read as words', () => {
    const row = '| 17 | 新三板挂牌企业 | 家 | 新三板自2014年起全国扩容 | 105 | - | - |';
    const { ledger } = read(HEAD, RULE, row);
    expect(ledger.slice(1).map(({ digits, role }) => `${digits} ${role}`)).toEqual([
      '2011 date',
      '2016 date',
      '17 mark',
      '2014 date',
      '105 observation',
    ]);
  });

  test('each number is quoted where it stands', () => {
    const lines = [HEAD, RULE, '| 16 | 新增境内外上市公司 | 家  | 9 | 17 | 37 | - |'];
    const text = ['一、2016年工作回顾', '全市经济平稳。', ...lines].join('\n');
    for (const { start, end, text: quote } of read(...lines).observations)
      expect(text.slice(start, end)).toBe(quote);
  });

  test('what stands behind a table is prose again, and rows pledge nothing', () => {
    const { observations, pledges } = read(
      HEAD,
      '| 1 | 推进营商环境持续优化 | 家 | 9 | - | - | - |',
      '新增企业12家。',
    );
    expect(observations.map(({ measure }) => measure)).toEqual([
      '推进营商环境持续优化',
      '新增企业',
    ]);
    expect(pledges).toEqual([]);
  });

  test('charts write the unit behind the number, as no cell does', () => {
    const { observations } = read(
      HEAD,
      '| 3 | 固定资产投资 | 亿元 | 3169.18 | - | - | -11.7 |',
      '| 51 | 城镇新增就业 | 万人 | 12.8 | - | - | - |',
      '| 56 | 新增养老床位 | 张 | 3,174 | - | - | - |',
    );
    expect(observations.map(written)).toEqual(['3169.18亿元', '下降11.7%', '12.8万人', '3,174张']);
    const loss = read(
      '| 指标 | 单位 | 2016年 |',
      '| 净利润 | 千万元 | -3.5 |',
      '| 投资 | 百亿元 | １.5 |',
    );
    expect(loss.observations.map(written)).toEqual(['−3.5千万元', '1.5百亿元']);
  });
});
