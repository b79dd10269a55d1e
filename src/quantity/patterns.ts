/**
 * Patterns that are made of words of the vocabulary. What stands here is grammar: what may come in
 * front and behind, and in which order. The words are data.
 */
import { anyOf } from './lexicon.ts';
import type { QuantityLists } from './words.ts';

/** The patterns by what they find. */
export type Patterns = ReturnType<typeof patternsOf>;

/** Makes the patterns. Called once, when the vocabulary is indexed. */
export function patternsOf(lists: QuantityLists) {
  return { ...numeralPatterns(lists), ...namePatterns(lists), ...thresholdPatterns(lists) };
}

/** Numbers in words, ratios and places in an order. */
function numeralPatterns(lists: QuantityLists) {
  const { streaks, streakUnits, titles, ratios, rankMoves, reached, moved, marks } = lists;
  const level = `${anyOf(reached, ['为', '是'])}|${anyOf(moved)}[至到为]`;
  return {
    /** 连续九年, 连续奋战四昼夜: anything between is short. */
    streak: new RegExp(
      `${anyOf(streaks)}[^，。；、\\d]{0,4}?([一二三四五六七八九十两]{1,3})(${anyOf(streakUnits)})`,
      'g',
    ),
    /** “十连冠” */
    title: new RegExp(`([一二三四五六七八九十]{1,3})(${anyOf(titles)})`, 'g'),
    /** 二、三产业比例由43.2:56.8调整为|30:70 */
    ratio: new RegExp(
      `${anyOf(ratios)}[^，。；\\d]{0,8}(?:\\d[\\d.]*:\\d[\\d.]*[^，。；\\d]{1,6})?$`,
    ),
    /** Behind a rank: its unit, then an end. 第一方阵, 第一批 and 第五次 are no ranks. */
    rankEnd: new RegExp(`^(名|位)?(?=$|[，。、；！？（）()\\s的和与及]|${anyOf(rankMoves)})`),
    /** 基尼系数|降至|0.35 */
    level: new RegExp(`(?:${level})$`),
    /** 从1024万|增加到4416万, 突破3000|大关 */
    counted: new RegExp(`^[\\u4e00-\\u9fff]{1,2}[到至为]|^元?${anyOf(marks)}`),
  };
}

/** Numbers in names. */
function namePatterns({ lines, programmeKinds, programmes, holding }: QuantityLists) {
  return {
    /** 8890|便民服务平台 */
    line: new RegExp(`^[\\u4e00-\\u9fff]{0,8}?${anyOf(lines)}`),
    /** 3|年行动方案 */
    programme: new RegExp(`^年${anyOf(programmeKinds)}*${anyOf(programmes)}`),
    /** 举办2届博览会、|3届商博会 counts what was held. */
    held: new RegExp(`${anyOf(holding)}了?(?:\\d{1,2}届[^，。；、]{0,16}、)?$`),
  };
}

/** Numbers that tell which things are counted. */
function thresholdPatterns(lists: QuantityLists) {
  const { reached, over, passing, comparison, lengths } = lists;
  return {
    /** 生产总值超200亿元|的县达到34个 */
    countedBehind: new RegExp(`^(?:以上)?的?[\\u4e00-\\u9fff]{1,8}?${anyOf(reached)}\\d`),
    /** 生产总值超|200亿元 */
    over: new RegExp(`${anyOf(over, passing)}$`),
    /** 高于年初|12%的目标2.4个百分点 */
    compared: new RegExp(`${anyOf(comparison, over, passing)}[^，。；]{0,10}$`),
    /** 55%以上的村经营性收入达到|10万元 */
    reachedByShare: new RegExp(
      `\\d%(?:以上|左右)?的[^，。；、\\d]{1,14}${anyOf(reached, passing)}$`,
    ),
    /** 占规模以上工业的|2/3 */
    ofWhole: new RegExp(`(?:[的占近约]|${anyOf(reached, passing)})$`),
    /** 人均预期寿命提高到|75.3岁 */
    length: new RegExp(`${anyOf(lengths)}[^。；]{0,24}$`),
  };
}
