import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../scripts/vocabulary.ts';
import { indicatorOf } from '../src/observation/facts/indicator.ts';
import { indexVocabulary, observe } from '../src/observation.ts';
import {
  Comparators,
  type Cues,
  type Form,
  Indicator,
  Place,
  Topic,
  Units,
} from '../src/schema.ts';
import { collectSite } from './collect.ts';
import { reportOf } from './corpus.ts';

const words = readVocabulary();
const read = (name: string) => JSON.parse(readFileSync(`content/vocabulary/${name}.json`, 'utf8'));
const indicators = z.array(Indicator).parse(read('indicators'));
const topics = z.array(Topic).parse(read('topics'));
const observations = collectSite().flatMap(({ reading }) => reading.observations);

/** The observation whose words end so: 高新技术企业37家. */
function stated(words: string) {
  const found = observations.filter(({ sentence, start, offset, text }) =>
    sentence.slice(0, start - offset + text.length).endsWith(words),
  );
  expect(found, words).toHaveLength(1);
  return found[0];
}

describe('what must not be compared is told apart', () => {
  // Stock and flow, planned and completed, other denominators, other levels: read from both reports.
  it.each([
    ['高新技术企业37家', '高新技术企业115家'],
    ['市级以上创新平台26家', '市级以上创新平台193家'],
    ['总投资469亿元', '完成投资174亿元'],
    ['103个', '111个'],
    ['公园绿地面积达到359万平方米', '新建改造城市绿地72.2万平方米'],
    ['民生支出22.88亿元', '民生支出占财政支出比重达到83%'],
    ['新增各类市场主体1.84万户', '总数达到14.79万户'],
    ['67.84%', '高新技术产业产值占规模以上工业比重达到77%'],
    ['和37.1%', '“四新”经济增加值占GDP比重达到37%'],
    ['新建新能源汽车充电桩720个', '充电桩保有量达到3500个以上'],
    ['12家', '省级以上“专精特新”企业达到34家'],
    ['省级以上“专精特新”企业达到34家', '新培育专精特新企业10家以上'],
    ['175家', '科技型中小企业246家'],
    ['新建社区卫生服务站18处', '总数达到74处'],
    ['长者食堂51处', '新建长者食堂20处'],
    ['引进过亿元项目37个', '109%'],
    ['到位省外资金52.1亿元', '104%'],
    ['规划产业发展空间112万平方米', '建成25万平方米'],
    ['数字经济核心产业增加值增长25%以上', '占全市比重超过35%'],
    ['提供助企信贷3.6亿元', '贷款发放额度2.3亿元以上'],
  ])('%s / %s', (one, other) => {
    const [a, b] = [stated(one)?.indicator, stated(other)?.indicator];
    expect(a ?? b, 'neither has an indicator').not.toBeNull();
    expect(a).not.toBe(b);
  });
});

describe('what is one thing has one indicator', () => {
  it.each([
    ['城镇新增就业4000余人', '新增城镇就业1.4万人'],
    ['新增城镇就业4000人以上', '新增城镇就业1万人以上'],
    ['科技型中小企业246家', '科技型中小企业数量突破260家'],
    ['省外到位资金53亿元', '到位省外资金52.1亿元'],
    ['新引进过亿元产业项目30个', '引进过亿元项目37个'],
    ['完成投资174亿元', '年度完成投资170亿元以上'],
    ['优良天数达到239天', '优良天数达到242天'],
    ['新建改造城市绿地72.2万平方米', '新建改造绿地20万平方米以上'],
    ['人均可支配收入预计同比增长6.2%', '全体居民人均可支配收入同比增长5.4%'],
  ])('%s / %s', (one, other) => {
    const [a, b] = [stated(one), stated(other)];
    expect(a?.indicator).not.toBeNull();
    expect(a?.indicator).toBe(b?.indicator);
  });
});

describe('a gap in an alias', () => {
  it.each([
    ['新增高新技术企业', 'hitech_enterprises_new'],
    ['新认定高新技术企业', 'hitech_enterprises_new'],
    ['高新技术企业', 'hitech_enterprises_total'],
    ['新增国家级高新技术企业', null],
    ['新增省高新技术企业', null],
    ['新增规模以上高新技术企业', null],
    ['新增入选各类创新计划和行动的高新技术企业', null],
    ['城镇常住居民人均可支配收入', 'urban_income', 'growth', '%'],
    ['农村居民人均可支配收入', 'rural_income', 'growth', '%'],
    ['规上工业增加值', 'industrial_value_added', 'growth', '%'],
    ['规上工业总产值', null, 'growth', '%'],
    ['改造城镇老旧小区', 'old_communities', 'level', '个'],
  ] as [string, string | null, Form?, string?][])(
    '%s: %s',
    (measure, id, form = 'level', unit = '家') => {
      const found = indicatorOf({ measure, form, unit }, words);
      expect(found?.id ?? null).toBe(id);
    },
  );
});

/** 北京 to 新疆, without 省, 市 and 自治区. */
const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾'.split(
    ' ',
  );

/** Names that the reports at hand know: their places, what these lie in, and who spoke. */
function namesAtHand(): string[] {
  const places = z.array(Place).parse(read('places'));
  const stated = collectSite().flatMap(({ meta }) => [meta.speaker ?? '']);
  const practice = readdirSync('tests/practice').map((file) => /^(.+)-\d+\.txt$/.exec(file)?.[1]);
  const full = [
    ...places.flatMap(({ name, short, within }) => [name.zh, short.zh, ...within]),
    ...practice.filter((name) => name !== undefined && name !== '国务院'),
  ];
  return [...full.filter((name) => name !== undefined), ...stated].filter((name) => name !== '');
}

/** Every text in a parsed file. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)]);
}

describe('words are general', () => {
  const files = readdirSync('content/vocabulary').map((file) => file.replace('.json', ''));
  const names = [...PROVINCES, ...namesAtHand()];
  const firm = /公司|大学|股份/;

  it.each(files.filter((file) => file !== 'places'))(
    '%s names no place, person or firm',
    (file) => {
      const proper = (word: string) => firm.test(word) || names.some((name) => word.includes(name));
      expect(names.length).toBeGreaterThan(PROVINCES.length + 8);
      expect(strings(read(file)).filter(proper)).toEqual([]);
    },
  );

  it('no alias is a phrase of one report', () => {
    const spelled = indicators.flatMap(({ aliases }) =>
      aliases.flatMap((alias) => alias.split('…')),
    );
    // A share is told by what it is a share of: 占规模以上工业比重.
    const name = (words: string) => words.replace(/占.+比重$/, '');
    expect(spelled.filter((words) => name(words).length > 12)).toEqual([]);
  });
});

describe('the indicators', () => {
  it('are at least 60, seven of them macro, with ids, names and aliases of their own', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(60);
    expect(indicators.filter(({ macro }) => macro)).toHaveLength(7);
    for (const field of ['id', 'zh', 'en'] as const) {
      const values = indicators.map(({ id, name }) => (field === 'id' ? id : name[field]));
      expect(new Set(values).size, field).toBe(values.length);
    }
  });

  it('share no alias within one form, so that a measure names one of them', () => {
    for (const form of ['level', 'growth', 'share', 'rank'] as const) {
      const aliases = indicators
        .filter(({ forms }) => forms.includes(form))
        .flatMap(({ aliases: words, units }) => words.map((word) => `${word} ${units.join()}`));
      expect(new Set(aliases).size, form).toBe(aliases.length);
    }
  });

  it('belong to a topic of the vocabulary', () => {
    const ids = topics.map(({ id }) => id);
    for (const { topic } of indicators) expect(ids).toContain(topic);
  });
});

describe('a word that is added to a list is read wherever the list is', () => {
  const { cues, indicators, places } = words;
  const lists = {
    cues,
    indicators,
    places,
    units: Units.parse(read('units')),
    comparators: Comparators.parse(read('comparators')),
  };
  /** What is read of a sentence of a plan, with the cues given. */
  const readWith = (own: Cues, sentence: string) =>
    observe(
      reportOf({ sentence, part: 'plan' }),
      { id: 'test', place: null, year: 2025 },
      indexVocabulary({ ...lists, cues: own }),
    );
  const pledged = (own: Cues, sentence: string) =>
    readWith(own, sentence).pledges.map(({ measure }) => measure);
  const measured = (own: Cues, sentence: string) =>
    readWith(own, sentence).observations.map(({ measure }) => measure);

  it.each<[string, (words: Cues) => Cues, (own: Cues) => unknown, unknown]>([
    [
      'what must not happen',
      (own) => ({ ...own, pledge: { ...own.pledge, harms: [...own.pledge.harms, '泄漏'] } }),
      (own) => pledged(own, '全年未发生重特大环境泄漏。'),
      ['重特大环境泄漏'],
    ],
    [
      'places without a number',
      (own) => ({ ...own, standing: { ...own.standing, vague: [...own.standing.vague, '头排'] } }),
      (own) => pledged(own, '营商环境满意度位居全省头排。'),
      ['营商环境满意度'],
    ],
    [
      'marks that are passed',
      (own) => ({ ...own, mark: { ...own.mark, nouns: [...own.mark.nouns, '门槛'] } }),
      (own) => measured(own, '生产总值突破百亿元门槛，达到109亿元。'),
      ['生产总值'],
    ],
    [
      'comparisons',
      (own) => {
        const verbs = [...own.comparison.verbs, '跑赢'];
        return { ...own, comparison: { ...own.comparison, verbs } };
      },
      (own) => measured(own, '居民人均可支配收入达到43922元，跑赢全省10947元。'),
      ['居民人均可支配收入', '居民人均可支配收入跑赢全省'],
    ],
    [
      'streaks',
      (own) => ({ ...own, quantity: { ...own.quantity, streaks: ['持续'] } }),
      (own) => measured(own, '粮食产量持续三年增产。').length,
      1,
    ],
  ])('%s', (_, added, reading, expected) => {
    expect(reading(cues)).not.toEqual(expected);
    expect(reading(added(cues))).toEqual(expected);
  });
});
