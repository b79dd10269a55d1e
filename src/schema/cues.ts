/** The words by which sentences are read. */
import { z } from 'astro/zod';
import { text, words } from './scalars.ts';

/** `content/vocabulary/cues.json`: the words by which sentences are read, by what they decide. */
export const Cues = z.strictObject({
  quantity: z.strictObject({
    hotlines: words,
    eras: words,
    rankCues: words,
    /** 工程, 战略: what a formula without quotation marks is called: 1530工程. */
    formulas: words,
    roads: words,
    scales: words,
    /** What a numeral behind names sums up without measuring: 举措, 抓手. */
    abstracts: words,
    /** Verbs behind which a Chinese numeral counts things: 新增, 引进. */
    adding: words,
    /** Measure words of things that are counted so: 家, 座. */
    counters: words,
    /** Those of whatever there is, which count only projects and the like: 个, 项. */
    looseCounters: words,
    /** Whom 万 counts without a measure word. */
    people: words,
  }),
  /** The parts of a clause before a number. */
  phrase: z.strictObject({
    /** Adverbs, times and subjects like 我区 that say nothing of what is counted. */
    openers: words,
    /** Adverbs that may be part of a noun too: they open a phrase in front of a verb only, and belong to what was done behind one: 有效改善. */
    adverbs: words,
    coverbs: words,
    /** 通过改扩建等方式: what comes before says only how. */
    means: words,
    /** Verbs that promise or help and are no part of a measure: 推动, 确保. */
    controls: words,
    /** Those of them that are dropped in front of a noun too: 实现旅游收入. */
    light: words,
    /** What money is for: 整合资金3.29亿元用于脱贫攻坚. */
    purposes: words,
    /** In front of a work they tell how far it is: 新开工棚户区改造. */
    states: words,
    /** Behind those for whom something is done, how it is done: 老年人免费接种. */
    manners: words,
    /** Verbs that only say that something is done sooner. */
    hastening: words,
    /** Words of striving that are the verb in front of what a government asks for: 争取上级资金. */
    seeking: words,
    /** What such a noun ends in. */
    sought: words,
    /** Verbs of what is made, which hold behind a comma for things counted otherwise too: 新建公园2个，绿道5公里. */
    making: words,
    /** Verbs of what is done to people: 培训, 救助. */
    toPeople: words,
    /** Verbs behind which another verb is a noun: 实施救助. */
    governing: words,
    /** Verbs of what came of the work before: 惠及, 受益. */
    effects: words,
    /** Verbs of who was honoured: 获评, 入选. */
    awarded: words,
    /** Verbs that say of a work only that it goes on: 推进, 抓好. */
    pushing: words,
    /** Openers that stay with what was done: 免费. */
    kept: words,
    /** 在…的情况下: what is said so names nothing that is counted. */
    circumstances: words,
    /** Actions that are measures by themselves: 减税. */
    nominals: words,
    /** What is paid, where the verb says it all: 减免税费3亿元、补贴1亿元. */
    paid: words,
    /** What a verb behind something is the kind of: 污水处理站, 技能培训基地. */
    places: words,
    /** Words that only look as if they held a verb: 增加值, 在建. */
    opaque: words,
    /** Verbs that are: 新增, 建成. */
    verbs: words,
    /** Verbs and adverbs that open what the counted things did: 被评为, 已. */
    predicates: words,
    /** Verbs of reach, and words that may stand between a noun and its number. */
    reach: words,
    /** 由, 从 in front of the value that a change began with. */
    transitions: words,
    stock: words,
  }),
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
  noun: z.strictObject({
    /** What rooms and grounds have so many of: 停车位, 床位. */
    seats: words,
    /** Words of titles that the nation gives: 示范区, 文明村镇. */
    honours: words,
    /** In front of a noun they say that the things are there already: 存量基站 are none that were built. */
    existing: words,
    /** What an amount in front of 的 measures: 总投资469亿元的项目. */
    attributes: words,
    /** Nouns that need the noun before them: 总数, 满意率. */
    bare: words,
    rates: words,
    /** Words that narrow a noun to another indicator. */
    levels: words,
    /** Nouns that the last of several subjects carries for all: 高技术制造业、装备制造业增加值. */
    tails: words,
    /** 数量: adds nothing to a count, stays in a change. */
    countNouns: words,
    /** How wide a place is that opens a measure: 全国, 全省. */
    widths: words,
    /** What a part of a whole is called: 比重, 份额. */
    shares: words,
    /** Nouns that the clause before names: 全力支持棚户区改造提升，8个项目基本建成. */
    topical: words,
    /** What the nouns of meetings end in, whose the projects are not that were signed there. */
    events: words,
    /** States that projects are in: 洽谈项目46项，签约项目20项. */
    stages: words,
    /** What nouns of works and plans end in, which money can belong to. */
    undertakings: words,
    /** Bare nouns that no other noun ends in without being whole: of 零售总额、税收 the second is no 零售税收. */
    bareAlone: words,
    /** Whose level something is, in front of 级: 国家级. */
    tiers: words,
    /** What sums up the subjects in front: 两项主要污染物. */
    summing: words,
    /** Nouns too general to stand alone. */
    generic: words,
    /** What a thing makes or earns: 企业实现产值 is told of the enterprises. */
    earned: words,
    /** What sums of money are called, which are completed and not made: 完成财政收入. */
    sums: words,
    /** Those who are only called many: 志愿者、广大市民. */
    uncounted: words,
    /** Bare nouns that are told of the whole number before: 总量. */
    ofWhole: words,
    /** Words that are nothing without the noun behind them: 各类. */
    all: words,
    /** Groups of nouns that are whose another of the group is where that stands before: 收入, 支出. */
    siblings: z.array(words),
    /** What is itself done, and takes no verb over from the number before. */
    works: words,
    /** Units of what is built. */
    madeUnits: words,
    /** Units of people: 建成车间8处，培训1067人次 trains no workshops. */
    peopleUnits: words,
    /** Nouns that are not counted one by one: 资金, 设施. */
    masses: words,
    /** Ends of subjects that are a scope. */
    orgs: words,
    /** Ends of words that look like such a subject and are none: 老旧小区. */
    unplaced: words,
    /** What ends a phrase without being counted: 发挥基金撬动作用. */
    trailers: words,
    /** Bare nouns that cannot stand even where nothing stands before them. */
    scarce: words,
    placeEnds: words,
    /** End of a bare noun → what it can belong to: 里程 → 公路. */
    owners: z.record(text, words),
    /** One word for two subjects → each by itself: 城乡居民. */
    pairs: z.record(text, words),
    /** Names of the parts of a ratio. */
    ratios: z.record(text, words),
  }),
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
    /** Verbs that promise more of an indicator they stand in front of. */
    verbs: words,
  }),
});
export type Cues = z.infer<typeof Cues>;
