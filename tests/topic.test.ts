import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { Topic } from '../src/schema.ts';
import { topicFinder } from '../src/topic.ts';
import { collectSite } from './collect.ts';

const topics = z
  .array(Topic)
  .parse(JSON.parse(readFileSync('content/vocabulary/topics.json', 'utf8')));
const topicOf = topicFinder(topics);
const topic = (sentence: string, headings: string[] = []) =>
  topicOf({ sentence, headings, part: 'review' });

describe('the topic of a sentence', () => {
  // Sentences from both reports, topics given by reading them.
  it.each([
    [
      '开发城乡公益性岗位1400个，城镇新增就业4000余人，发放创业补贴和贷款5960余万元，居民人均可支配收入预计同比增长6.2%。',
      'employment',
    ],
    ['新建8处星级农村幸福院，建设家庭养老床位248张。', 'elderly'],
    ['改造老旧小区10个、背街小巷3条。', 'city'],
    [
      '全面落实各项管控和治理措施，全区空气质量综合指数同比改善5.1%，优良天数达到239天。',
      'ecology',
    ],
    ['外贸进出口总额同比增长10%，跨境电商进出口同比增长886%。', 'opening'],
    ['新增各类市场主体1.84万户，总数达到14.79万户。', 'enterprises'],
    ['引进过亿元项目37个，到位省外资金52.1亿元，分别完成年度任务的109%、104%。', 'projects'],
    [
      '国家集采药品价格平均降幅53%，居民门诊慢特病病种增加到52种，医保报销比例提高到60%。',
      'health',
    ],
  ])('%s is of %s', (sentence, expected) => {
    expect(topic(sentence)).toBe(expected);
  });

  it('comes from the headings where the sentence has no word of its own', () => {
    expect(
      topic('持续抓好这项工作。', [
        '二、工作重点',
        '（八）以民生为根本',
        '二是聚力办好人民满意教育',
      ]),
    ).toBe('education');
  });

  it('counts a far heading less than a near one', () => {
    expect(topic('继续推进。', ['抓教育', '抓养老'])).toBe('elderly');
    expect(topic('继续推进。', ['抓养老', '抓教育'])).toBe('education');
  });

  it('is other without any word, and in the opening lines; government in the part on itself', () => {
    expect(topic('这是一句话。')).toBe('other');
    expect(topicOf({ sentence: '教育', headings: [], part: 'opening' })).toBe('other');
    expect(topicOf({ sentence: '教育', headings: [], part: 'government' })).toBe('government');
  });
});

describe('the topic of a heading', () => {
  for (const { meta, outline } of collectSite()) {
    it(`is the one of more than half of the text below it, where there is one, in ${meta.id}`, () => {
      const headings = outline.sentences.filter(({ kind }) => kind === 'heading');
      const below = headings.map((heading) => {
        const section = outline.sections.find(({ start }) => start === heading.start)!;
        const lengths = new Map<string, number>();
        for (const { kind, topic: of, start, end } of outline.sentences)
          if (kind === 'text' && start >= section.start && end <= section.end)
            lengths.set(of, (lengths.get(of) ?? 0) + end - start);
        const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
        const most = [...lengths].find(([, length]) => length * 2 > total)?.[0];
        return { section, heading, most };
      });
      const leads = below.filter(({ section, most }) => section.level > 1 && most !== undefined);
      expect(leads.length).toBeGreaterThan(10);
      expect(leads.map(({ heading }) => heading.topic)).toEqual(leads.map(({ most }) => most));
    });
  }
});
