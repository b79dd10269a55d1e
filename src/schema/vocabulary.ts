/** The vocabulary: places, indicators, topics, units, comparators, and the words of charts and of English. */
import { z } from 'astro/zod';
import { Comparator, Form, Part } from './enumerations.ts';
import { bilingual, text, words } from './scalars.ts';

/** `content/vocabulary/places.json`, in the order in which places take their colours. */
export const Place = z.strictObject({
  id: text,
  /** 周村区 */
  name: bilingual,
  /** 周村: for panel heads and columns. */
  short: bilingual,
  /** The larger places around it, nearest first: 淄博市, 山东省. */
  within: z.array(text),
});
export type Place = z.infer<typeof Place>;

/** `content/vocabulary/indicators.json`: what several observations can share. */
export const Indicator = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  name: bilingual,
  definition: bilingual,
  /**
   * Measures that name it, as a table row would: 新增城镇就业, 城镇新增就业. `…` stands for up to twelve
   * characters that tell no other level: 新…高新技术企业 is 新培育高新技术企业, not 新增省级高新技术企业.
   */
  aliases: z.array(text.regex(/^[^…]|[^…]$/, 'an alias begins or ends with a word')).min(1),
  kind: z.enum(['stock', 'flow']),
  /** Whether more is meant to be better, in the reports' own terms; null where neither is said. */
  direction: z.enum(['up', 'down']).nullable(),
  /** Forms in which an observation may carry this indicator. */
  forms: z.array(Form).min(1),
  /** Units of a `level` of it; measure words of one kind count as one. */
  units: z.array(text),
  topic: text,
  /** `true` where its numbers are a plan's size, also in a review: 项目总投资. They are never set beside what was done. */
  planned: z.literal(true).optional(),
  /** `true` for a share of which the reports do not say what it is a share of: those of two reports are never set on one scale row. */
  unstated: z.literal(true).optional(),
  /** Macro indicators are looked for in every report, also where only words stand. */
  macro: z.boolean(),
});
export type Indicator = z.infer<typeof Indicator>;

/** `content/vocabulary/topics.json`, in the order in which pages show them. */
export const Topic = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: bilingual,
  /** Words that speak for the topic, with their weight. */
  words: z.record(text, z.number().positive()),
  /** What its sentences from the review are headed by, where 上年做了什么 does not fit. */
  review: bilingual.optional(),
});
export type Topic = z.infer<typeof Topic>;

/** `content/vocabulary/outline.json`: words that tell what part of a report a heading opens. */
export const OutlineWords = z.strictObject({
  /** Tried in this order; the first part with a word in the heading wins. */
  parts: z.array(z.strictObject({ part: Part, words: z.array(text).min(1) })),
  /** Words that tell it in a paragraph, for texts whose headings do not. */
  cues: z.array(z.strictObject({ part: Part, words: z.array(text).min(1) })),
  /** Words that a speaker turns to the hearers with: they end the opening lines, and later a run of subsections. */
  salutations: z.array(text).min(1),
  /** Words of headings that stay in the part before them: 困难和问题, 体会. */
  keeping: z.array(text),
  /** What the first sentence behind a heading begins with, where a text stands on one line: 今年. */
  starts: z.array(text),
});
export type OutlineWords = z.infer<typeof OutlineWords>;

/** `content/vocabulary/units.json`: unit words by kind, and words that look like units and make the digits a name or a criterion. */
export const Units = z.strictObject({
  money: words,
  physical: words,
  count: words,
  rate: words,
  /** Lengths of time. */
  span: words,
  /** 个体, 人口: they only begin like a unit. */
  apparent: words,
  /** 号, 届, 版: the digits are a name. */
  names: words,
  /** 岁, 强: the digits say which things are counted. */
  criteria: words,
  /** Units that end a policy's nickname: “人才金政50条”. */
  policies: words,
  /** Things that a sum with 以上 limits: 项目, 企业. */
  things: words,
  /** Unit → things whose size it tells. */
  sizes: z.record(text, words),
  /** 市, 省: named by number without a measure word: 沿黄9市. */
  places: words,
});
export type Units = z.infer<typeof Units>;

/** `content/vocabulary/comparators.json`: words that bound the number they touch. */
export const Comparators = z.strictObject({
  before: z.array(
    z.strictObject({
      word: text,
      comparator: Comparator,
      /** Characters which, standing in front, make it part of another word: 节约, 签约. */
      unless: z.string(),
    }),
  ),
  after: z.array(z.strictObject({ word: text, comparator: Comparator })),
  /** Words that bound the number behind a verb: 至少建成1个. */
  apart: z.array(z.strictObject({ word: text, comparator: Comparator })),
  /** 余, 多: on either side of 万. */
  surplus: words,
});
export type Comparators = z.infer<typeof Comparators>;

/** `content/vocabulary/phrases.json`: words by which charts find clauses of a kind. */
export const Phrases = z.strictObject({
  promise: z.strictObject({
    /** Verbs that head a promise: 建设, 推进, 新增. */
    verbs: words,
    /** What may stand in front of such a verb: 力争, 扎实, 全力. */
    adverbs: words,
  }),
  honour: z.strictObject({
    /** 获评, 被评为, 入选: what follows them is an honour; where nothing does (督查激励), what stands before. */
    verbs: words,
    /** Words in front of it that make it a wish: 争创. */
    wishes: words,
    /** The levels by which honours are told apart, the highest first. */
    levels: z.array(z.strictObject({ id: z.string(), name: bilingual, words })).min(1),
  }),
});
export type Phrases = z.infer<typeof Phrases>;

/** `content/vocabulary/english.json`: English for the words of numbers and of keys. What it lacks stays Chinese. */
export const English = z.strictObject({
  /** Unit → its name after one and after several; empty where English counts without one: 个, 家. */
  units: z.record(text, z.tuple([z.string(), z.string()])),
  /** Verb of a rise → the noun that takes “of”: 增长 → increase. A fall is a decrease. */
  changes: z.record(text, text),
  /** Words that bear on comparing: bases, and whom a number is of. */
  bases: z.record(text, text),
  /**
   * Pledges without a number, put together of phrases: `pledge` lists the whole ones, `{area}` in either language
   * stands for a phrase of the list of that name.
   */
  pledges: z.record(text, z.record(text.regex(/^[^()[\]*+?.^$|\\]+$/), text)),
  /** Words of the drawings' keys → what they mean. */
  legend: z.record(text, text),
  /** Words of drawings → the few that an English drawing has room for; `{}` stands for a number. */
  drawing: z.record(text, text),
  /** Unit → how a drawing writes a number in it: ¥{}, {} km. */
  signs: z.record(text, text.regex(/\{\}/, 'a sign stands before or behind {}')),
});
export type English = z.infer<typeof English>;
