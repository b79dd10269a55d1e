/** Nouns, and what they end in. */
import { z } from 'astro/zod';
import { text, words } from './scalars.ts';

/** The part of `content/vocabulary/cues.json` of that name. */
export const NounCues = z.strictObject({
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
});
