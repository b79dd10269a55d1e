/** The words around a number, but for nouns. */
import { z } from 'astro/zod';
import { words } from './scalars.ts';

/** The part of `content/vocabulary/cues.json` of that name. */
export const PhraseCues = z.strictObject({
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
  /** Between a time and what was done in it, how soon: 28天就实现. */
  soon: words,
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
  /** Verbs of what came on top of what there was: 亿元楼新增6幢，达到88幢. */
  added: words,
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
});
