/** The words by which sentences are read. */
import { z } from 'astro/zod';
import { NounCues } from './noun-cues.ts';
import { PhraseCues } from './phrase-cues.ts';
import { QuantityCues } from './quantity-cues.ts';
import { text, words } from './scalars.ts';

/** `content/vocabulary/cues.json`: the words by which sentences are read, by what they decide. */
export const Cues = z.strictObject({
  /** What is no unit and no comparator, and decides what a number is. */
  quantity: QuantityCues,
  /** The parts of a clause before a number. */
  phrase: PhraseCues,
  change: z.strictObject({
    /** What a rate is set by, in front of its noun: 提出地区生产总值年均增长5%. */
    proposing: words,
    up: words,
    down: words,
    nouns: words,
    upNouns: words,
    /** Words of change that make growth of an amount without a comparison: 增加38天. */
    moved: words,
    /** What makes growth of a rate in a noun: 经济增长预期目标; it may stand in front of what is said of an indicator. */
    growths: words,
    /** What is set for it. */
    goals: words,
    /** What times end in that a number is above or below: 比2015年低. */
    times: words,
    /** What one thing does to another: 对经济增长的贡献. */
    effects: words,
    /** What stands in front of a rate whose word of change is behind it: 保持9%的增速. */
    keeping: words,
    /** Names that end like words of change: 人口自然增长率. */
    names: words,
    /** What a change in per cent is called behind what changed: 投资增速. */
    speeds: words,
    /** What growth is called behind its number: 9%的速度. */
    paces: words,
    comparisons: words,
    against: words,
    /** Words that say so by themselves: 同比. */
    since: words,
  }),
  /** Marks that an amount passes: 首次突破千亿元大关. */
  mark: z.strictObject({
    verbs: words,
    adverbs: words,
    nouns: words,
  }),
  /** Verbs that compare with another place: 高于全省. */
  comparison: z.strictObject({
    verbs: words,
    /** Those that do so in front of a place alone: 超过全省, but 超过10亿元. */
    exceeding: words,
  }),
  /** How something went, which is no part of its name. */
  course: z.strictObject({
    /** Words that say it by themselves: 由负转正. */
    turns: words,
    /** 稳步, in front of how it went: 发展. */
    manners: words,
    ways: words,
    /** Behind 逐月: 回升. */
    rises: words,
    /** 呈现…态势: verbs, and what is held. */
    holds: words,
    states: words,
  }),
  /** One number for each of several subjects: 均达到. */
  each: z.strictObject({
    words,
    verbs: words,
  }),
  /** Nouns and what they end in. */
  noun: NounCues,
  /** Places in an order: 稳居全市第一. */
  standing: z.strictObject({
    /** What stands between whose place it is and the place: 稳居, 排名. */
    verbs: words,
    /** Verbs in front of the field: 位居全国百强县投资潜力第3. */
    takes: words,
    /** What a place is called. */
    nouns: words,
    /** What places are counted in. */
    units: words,
    /** Places without a number: 前列, 第一方阵. */
    vague: words,
    /** Verbs in front of those: 走在全省前列. */
    holds: words,
    /** Fields of an order that are no width: 世界. */
    fields: words,
    /** Fields that may have the name of a place in front: 成都中心城区. */
    cores: words,
  }),
  /** How far something was done: 完成年度任务的109%, 开工率100%. */
  completion: z.strictObject({
    /** Verbs in front of a task, longest first. */
    verbs: words,
    /** What stands in their place: 占年度计划的, 为预算的. */
    links: words,
    /** What the words in front of the rate end in. */
    tasks: words,
    /** 超额完成12% is 12% beyond the task. */
    excess: text,
    /** Verbs of what was done beyond the task: 超出年度计划2亿元. */
    surpassing: words,
    /** Rates that say it by themselves. */
    rates: words,
    /** Whose task is that of a wider place: 占全省计划的12%. */
    wider: words,
  }),
  within: z.strictObject({
    markers: words,
    /** Units that count the same things: 经营主体147万户、其中企业57.3万家. */
    alike: words,
    /** Verbs of what takes so many of the number before: 甘孜独占10个. */
    takes: words,
  }),
  status: z.strictObject({
    estimate: words,
    /** What may stand in front of those at the head of a clause, beside places: 全年预计. */
    times: words,
    strive: words,
    /** Words that, with 今年, promise in a review too. */
    ahead: words,
    /** Words that end the reach of 力争. */
    firm: words,
    /** Verbs that speak of what exists already. */
    context: words,
    attributive: words,
    /** Verbs behind a number that speak of what exists: 60%以上来自国有企业. */
    existing: words,
    past: words,
    /** Titles of what is appended to a report. */
    appendix: words,
    /** What still awaits a vote: 候选项目. */
    candidates: words,
    /** 指, 即: the sentence explains a term. */
    definitions: words,
  }),
  period: z.strictObject({
    last: words,
    this: words,
    against: words,
    fiveYears: words,
    /** 年均增长: several years, where nothing says how many. */
    averages: words,
    futureYears: words,
    /** Words that turn a review or a plan of several years to one of them. */
    oneYear: words,
    /** Behind the number of a plan they make years of it: “十四五”时期. */
    spans: words,
    /** What a plan sets, and of what kind: “十四五”经济社会发展主要目标. */
    planKinds: words,
    planAims: words,
    /** In front of a numeral they look back on so many years: 过去四年. */
    back: words,
    /** Behind one: 三年来. */
    since: words,
    /** Behind a year they make it what a number is held against: 上年水平. */
    measures: words,
    /** Words behind which a number is a state: 达到, 为. */
    reached: words,
    /** Words that say so anywhere in front of it: 拥有, 余额. */
    held: words,
    /** Words that make it a sum all the same: 累计. */
    summed: words,
  }),
  basis: z.strictObject({
    /** Words as they stand → the basis they mean. */
    words: z.record(text, text),
    /** Those of them that are no part of the measure. */
    silent: words,
    excluding: words,
    factor: words,
  }),
  /** Heads of the columns of a table. */
  table: z.strictObject({
    /** Of what names its rows. */
    names: words,
    units: words,
    /** Of what numbers them. */
    numbers: words,
    /** Words of a head whose numbers are changes in per cent, and of a name that is one. */
    growth: words,
    targets: words,
    /** Words of a head whose numbers are what was reached, also beside those of a target: 计划完成. */
    results: words,
    estimates: words,
    /** What else a head may say without telling of another number: 累计, 平均, 数. */
    sums: words,
  }),
  pledge: z.strictObject({
    subjects: words,
    predicates: words,
    /** Words that say of anything that all of it is reached: 全覆盖, 清零. */
    totals: words,
    leads: words,
    leadSubjects: words,
    /** What may stand behind those: 外贸基本盘. */
    cores: words,
    /** What stays as it is where something does not happen: 守牢不发生…底线. */
    floors: words,
    /** What did not happen: 全年未发生重特大事故. */
    harms: words,
    /** What goes as another thing goes: 与经济增长同步. */
    inStep: words,
    /** What that other thing is: 经济. */
    paces: words,
    /** Verbs that keep something from happening: 守牢. */
    guards: words,
    /** 未发生: it did not happen. */
    spared: words,
    /** Verbs between an indicator and what is said of it: 价格|处于|合理区间. */
    reaching: words,
    /** How many of an indicator's things there are to be: 新增一批. */
    quantities: words,
    /** Verbs that promise more of an indicator they stand in front of. */
    verbs: words,
  }),
});
export type Cues = z.infer<typeof Cues>;
