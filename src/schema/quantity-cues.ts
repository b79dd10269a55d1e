/** Words that decide what a number is. */
import { z } from 'astro/zod';
import { words } from './scalars.ts';

/** The part of `content/vocabulary/cues.json` of that name. */
export const QuantityCues = z.strictObject({
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
  /** What a numeral and a time behind make a streak: 连续九年. */
  streaks: words,
  /** What streaks are counted in. */
  streakUnits: words,
  /** What a numeral in front makes a streak: 十连冠. */
  titles: words,
  /** What telephone lines are called. */
  lines: words,
  /** 3年行动方案: what programmes of years are called, and of which kind they are. */
  programmeKinds: words,
  programmes: words,
  /** Verbs of what is held so many times: 举办2届. */
  holding: words,
  /** Verbs behind which a number is what was reached: 达到. */
  reached: words,
  /** Words of change that make such a verb with 至 or 到: 缩小到. */
  moved: words,
  /** What makes a threshold of a sum behind it: 税收过5亿元. */
  over: words,
  /** What ends like those in front of a sum, and limits nothing: 超过 is a comparator. */
  notOver: words,
  /** Verbs of what is passed: 突破5亿元. */
  passing: words,
  /** What two numbers with a colon are behind: 比例. */
  ratios: words,
  /** Lengths that are told in years of age: 寿命. */
  lengths: words,
  /** Words in front of a year that is looked back on or ahead to: 回顾2023. */
  looking: words,
  /** What may follow a place in an order right away: 第三上升到第二. */
  rankMoves: words,
  /** Whom 万 counts without a measure word. */
  people: words,
});
