import type { Comparator } from '../schema.ts';
import { featureTable } from './features.ts';
import { type Endings, endings, type Lexicon, lexicon } from './lexicon.ts';
import { type Patterns, patternsOf } from './patterns.ts';

/** What a unit counts in. `rate` units make shares and changes, never amounts. */
export type UnitKind = 'money' | 'physical' | 'count' | 'rate' | 'span';

/** A unit as the text has it. */
export interface UnitWord {
  word: string;
  kind: UnitKind;
}

/** A comparator in front of a number. */
export interface BeforeWord {
  word: string;
  comparator: Comparator;
  /** Characters which, standing in front, make it part of another word: 节约, 签约. */
  unless: string;
}

/** A comparator behind a number. */
export interface AfterWord {
  word: string;
  comparator: Comparator;
}

/** The word lists that reading quantities needs, as they stand in `content/vocabulary`. */
export interface QuantityLists {
  units: readonly UnitWord[];
  /** Words that only begin like a unit: 个体, 人口. */
  apparent: readonly string[];
  before: readonly BeforeWord[];
  after: readonly AfterWord[];
  /** Comparators that stand in front of the verb: 至少建成1个. */
  apart: readonly AfterWord[];
  /** 余, 多, 几: more than the digits say, in front of or behind 万. */
  surplus: readonly string[];
  /** Numbers that are telephone lines whatever stands around them. */
  hotlines: readonly string[];
  /** Unit-like words that make a name of the digits: 号, 届, 版. */
  nameUnits: readonly string[];
  /** Unit-like words that make a criterion of them: 岁, 周岁, 强. */
  criterionUnits: readonly string[];
  /** Units that close a policy's nickname when the quotation ends behind them: “人才金政50条”. */
  policyUnits: readonly string[];
  /** Things that a sum with 以上 limits: 项目, 企业. */
  things: readonly string[];
  /** Unit → things whose size it tells, and which are counted otherwise: 户 → 村. */
  sizes: Readonly<Record<string, readonly string[]>>;
  /** Divisions of a country that are named by number without a measure word: 沿黄9市. */
  places: readonly string[];
  /** Words around a span of years that make it a date: 今后, 过去. */
  eras: readonly string[];
  /** Words in front of 第N that make it a rank: 全市, 位列. */
  rankCues: readonly string[];
  /** What a formula is called where it has no quotation marks: 1530工程. */
  formulas: readonly string[];
  /** 国道, 省道: on either side of the digits they make a name. */
  roads: readonly string[];
  /** Whom 万 counts without a measure word: 人口, 群众. */
  people: readonly string[];
  /** What a numeral behind names sums up without measuring: 举措, 抓手. */
  abstracts: readonly string[];
  /** Verbs behind which a Chinese numeral counts: 新增, 引进. */
  adding: readonly string[];
  /** Measure words of things that are counted so: 家, 座. */
  counters: readonly string[];
  /** Those of whatever there is: 个, 项. */
  looseCounters: readonly string[];
  /** Words that end a noun which is itself a plain number: 指数, 系数. */
  scales: readonly string[];
  /** What a numeral and a time behind make a streak: 连续九年. */
  streaks: readonly string[];
  /** What streaks are counted in. */
  streakUnits: readonly string[];
  /** What a numeral in front makes a streak: 十连冠. */
  titles: readonly string[];
  /** What telephone lines are called. */
  lines: readonly string[];
  /** 3年行动方案: what programmes of years are called, and of which kind they are. */
  programmeKinds: readonly string[];
  programmes: readonly string[];
  /** Verbs of what is held so many times: 举办2届. */
  holding: readonly string[];
  /** Verbs behind which a number is what was reached: 达到. */
  reached: readonly string[];
  /** Words of change that make such a verb with 至 or 到: 缩小到. */
  moved: readonly string[];
  /** What makes a threshold of a sum behind it: 税收过5亿元. */
  over: readonly string[];
  /** What ends like those in front of a sum, and limits nothing: 超过 is a comparator. */
  notOver: readonly string[];
  /** Verbs of what is passed: 突破5亿元. */
  passing: readonly string[];
  /** What two numbers with a colon are behind: 比例. */
  ratios: readonly string[];
  /** Lengths that are told in years of age: 寿命. */
  lengths: readonly string[];
  /** Words in front of a year that is looked back on or ahead to: 回顾2023. */
  looking: readonly string[];
  /** What may follow a place in an order right away: 第三上升到第二. */
  rankMoves: readonly string[];
  /** Marks that an amount passes: 大关. */
  marks: readonly string[];
  /** Verbs that compare: 高于. */
  comparison: readonly string[];
}

/** The lists, indexed. Built once by whoever reads the vocabulary. */
export interface QuantityWords extends QuantityLists {
  unitIndex: Lexicon;
  unitKinds: ReadonlyMap<string, UnitKind>;
  surplusIndex: Lexicon;
  /** Comparators in front under their last character, longest first. */
  beforeEnds: ReadonlyMap<string, readonly BeforeWord[]>;
  apartIndex: Lexicon;
  afterIndex: Lexicon;
  afterMeaning: ReadonlyMap<string, Comparator>;
  addingEnds: Endings;
  counterIndex: Lexicon;
  nameUnitIndex: Lexicon;
  criterionIndex: Lexicon;
  formulaIndex: Lexicon;
  rankIndex: Lexicon;
  roadIndex: Lexicon;
  /** The roads again, by their ends. */
  roadEnds: Endings;
  overEnds: Endings;
  reachedEnds: Endings;
  lookingEnds: Endings;
  patterns: Patterns;
  /** What each character may be part of. */
  features: Uint16Array;
}

/** Indexes the lists for `readQuantities`. */
export function indexQuantityWords(lists: QuantityLists): QuantityWords {
  return {
    ...lists,
    unitIndex: lexicon([...lists.units.map((unit) => unit.word), ...lists.apparent]),
    unitKinds: new Map(lists.units.map((unit) => [unit.word, unit.kind])),
    surplusIndex: lexicon(lists.surplus),
    beforeEnds: Map.groupBy(
      lists.before.toSorted((a, b) => b.word.length - a.word.length),
      ({ word }) => word.slice(-1),
    ),
    apartIndex: lexicon(lists.apart.map(({ word }) => word)),
    afterIndex: lexicon(lists.after.map((after) => after.word)),
    afterMeaning: new Map(lists.after.map((after) => [after.word, after.comparator])),
    addingEnds: endings(lists.adding),
    counterIndex: lexicon(lists.counters),
    nameUnitIndex: lexicon(lists.nameUnits),
    criterionIndex: lexicon(lists.criterionUnits),
    formulaIndex: lexicon(lists.formulas),
    rankIndex: lexicon(lists.rankCues),
    roadIndex: lexicon(lists.roads),
    roadEnds: endings(lists.roads),
    overEnds: endings([...lists.over, ...lists.passing]),
    reachedEnds: endings([...lists.reached, ...lists.passing]),
    lookingEnds: endings(lists.looking),
    patterns: patternsOf(lists),
    features: featureTable([...lists.streaks, ...lists.titles]),
  };
}
