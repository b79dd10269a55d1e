import { describe, expect, test } from 'vitest';
import { levelsOf } from '../../src/charts/honours.ts';
import { siteData } from '../collections-of-site.ts';
import { build } from '../fixtures/build.ts';
import { vocabulary } from '../fixtures/collections.ts';

const levels = (text: string) => levelsOf(text, vocabulary.phrases.honour);

describe('the levels of an honour', () => {
  test.each([
    ['48家企业被评为省创新型中小企业', ['省级']],
    ['大亚金属荣获全国铸造企业金鼎奖', ['全国']],
    ['荣获中国城市精细化管理创新典范奖、山东省适宜人居环境奖', ['全国', '省级']],
    ['周村古商城被评为国家级旅游休闲街区、国家级夜间文旅消费集聚区', ['全国']],
    ['获评全市唯一省级综合减灾示范县', ['省级']],
    ['7家企业入选全市综合百强企业', ['市级']],
    ['3条河流创建为美丽幸福河湖', ['未写级别']],
    // The level stands in front where nothing follows.
    ['城市更新等5项工作获得省委、省政府督查激励', ['省级']],
    // A level that names who is honoured is none of the honour.
    ['国家级园区内的两家企业入选百强', ['未写级别']],
  ])('%s', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });

  test.each(['积极争创，力争入选国家级试点', '创建工作取得新成效', '取得全市第3名的好成绩'])(
    'no honour: %s',
    (text) => {
      expect(levels(text)).toEqual([]);
    },
  );
});

describe('honours of the site', () => {
  const chart = build('honours', siteData());

  test('are counted by level', () => {
    // Counted by hand in the review parts of both texts.
    expect(chart.takeaway).toBe(
      '周村2023年报告提到荣誉23处：全国7处、省级12处、市级1处和未写级别3处。' +
        '张店2024年报告提到荣誉26处：全国5处和省级21处。',
    );
    expect(chart.title).toBe('两份报告提到的荣誉，都是省级的最多');
  });

  test('lead to sentences that hold their words, and files give the sentence', () => {
    for (const [index, { text }] of chart.marks.entries())
      expect(chart.rows[index]?.sentence).toContain(text);
  });
});
