/**
 * The shapes of everything that is written down: the generated collections, the vocabulary, the
 * charts' texts and the register. The script that writes them and the Astro collections that
 * read them use these same schemas. Field names are those of the published JSON and CSV.
 */
import { z } from 'astro/zod';

const text = z.string().min(1);
const offset = z.number().int().nonnegative();
const year = z.number().int().min(1949).max(2100);

// --- enumerations -----------------------------------------------------------------------------

/** What a numeral of the text is. Every numeral of the ledger has exactly one role. */
export const Role = z.enum([
  'observation',
  'date',
  'name',
  'slogan',
  'criterion',
  'mark',
  'unclassified',
]);
export type Role = z.infer<typeof Role>;

/** How the text bounds a number: 以上 `ge`, 超过/余 `gt`, 以内 `le`, 不足/近 `lt`, 左右/约 `approx`, 3—5 `range`. */
export const Comparator = z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range']);
export type Comparator = z.infer<typeof Comparator>;

/** Of a target: `strive` where the text says 力争, 争取, 争创 or 努力. */
export const Commitment = z.enum(['plain', 'strive']);
export type Commitment = z.infer<typeof Commitment>;

/** `growth` is a signed change (下降20% is −20; its comparator speaks of the magnitude as written). */
export const Form = z.enum(['level', 'growth', 'share', 'rank']);
export type Form = z.infer<typeof Form>;

export const Status = z.enum(['actual', 'estimate', 'target', 'context']);
export type Status = z.infer<typeof Status>;

/** Which part of a report a section belongs to: opening words, review of the past year, plan, the government itself. */
export const Part = z.enum(['opening', 'review', 'plan', 'government']);
export type Part = z.infer<typeof Part>;

// --- collections ------------------------------------------------------------------------------

/** `content/sources/<id>.json`: what is known of a text and where it came from. Unknown is null, never guessed. */
export const Source = z.strictObject({
  /** Id of the place in `content/vocabulary/places.json`. */
  place: text,
  /** The year the report plans, and mostly is given in; its review speaks of the year before. */
  year,
  /** Official address of the text, or null where it is not known. */
  url: z.url().nullable(),
  /** What is known of how the text was obtained, in a sentence. */
  origin: text,
  /** SHA-256 of the file's bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Source = z.infer<typeof Source>;

/** An entry of `content/corrections.json`, a ruling on one observation: a slip of the report is quoted as it stands, and marked. */
export const Correction = z.strictObject({
  id: text,
  /** Id of the observation. */
  observation: text,
  /** What is taken for a slip; it stands once in the observation's sentence. */
  slip: text,
  /** Why: what seems to have been meant. */
  reason: text,
});
export type Correction = z.infer<typeof Correction>;

/** Front matter of `content/reports/<id>.md`. */
export const ReportMeta = z.strictObject({
  id: text,
  title: text.nullable(),
  place: text.nullable(),
  year: year.nullable(),
  /** Day on which the report was given, ISO 8601. */
  date: z.iso.date().nullable(),
  /** The session that heard it, in the text's words. */
  session: text.nullable(),
  speaker: text.nullable(),
  url: z.url().nullable(),
  origin: text.nullable(),
  sha256: z.string().nullable(),
  /** Number of Han characters in the text. */
  characters: z.number().int().nonnegative(),
});
export type ReportMeta = z.infer<typeof ReportMeta>;

/** A node of the report's outline. `start`/`end` enclose the whole section; the heading is what it begins with, as it is read without what copying put into it. */
export const Section = z.strictObject({
  id: text,
  /** 1 for 一、 · 2 for （一） or ── · 3 for 一是 and bare leads. */
  level: z.number().int().min(1).max(4),
  /** As in the text, with its numbering, without the final stop. */
  heading: text,
  parent: text.nullable(),
  part: Part,
  start: offset,
  end: offset,
});
export type Section = z.infer<typeof Section>;

/** A line of the source that is not empty. Offsets exclude the white space around it. */
export const Paragraph = z.strictObject({ id: text, start: offset, end: offset });
export type Paragraph = z.infer<typeof Paragraph>;

/** Every character of a paragraph that is not white space belongs to exactly one sentence. */
export const Sentence = z.strictObject({
  /** Its anchor in the report's page; a heading's is its section's. */
  id: text,
  start: offset,
  end: offset,
  paragraph: text,
  /** Innermost section, or null before the first heading. */
  section: text.nullable(),
  part: Part,
  /** `heading`: the sentence is a section's heading and nothing else. */
  kind: z.enum(['heading', 'text']),
});
export type Sentence = z.infer<typeof Sentence>;

/** `content/outlines/<id>.json`: where everything stands in the text. Sentences carry the topic that the vocabulary gave them. */
export const Outline = z.strictObject({
  sections: z.array(Section),
  paragraphs: z.array(Paragraph),
  sentences: z.array(Sentence.extend({ topic: text })),
});
export type Outline = z.infer<typeof Outline>;

/** An entry of the ledger: one numeral of the text, whatever it turned out to be. */
export const Numeral = z.strictObject({
  id: text,
  /** Of the digits alone, half-open, in UTF-16 units of the decoded source. */
  start: offset,
  end: offset,
  digits: text,
  role: Role,
  /** Name of the rule that gave the role; for `unclassified`, why nothing could read it. */
  reason: text,
});
export type Numeral = z.infer<typeof Numeral>;

const placed = {
  id: text,
  report: text,
  place: text.nullable(),
  section: text.nullable(),
};

/** `rules.measure` of a number that stands in a table, whose unit another cell tells. */
export const tableRule = 'row of a table';

/** A quantity with its meaning. */
export const Observation = z.strictObject({
  ...placed,
  /** The noun phrase that a table row would carry, from the text's own words. */
  measure: text,
  indicator: text.nullable(),
  form: Form,
  status: Status,
  comparator: Comparator,
  commitment: Commitment.nullable(),
  value: z.number(),
  upper: z.number().nullable(),
  unit: z.string(),
  period: year.nullable(),
  since: year.nullable(),
  scope: text.nullable(),
  parent: text.nullable(),
  basis: text.nullable(),
  /** As written, with multiplier, unit and comparator words that touch it: 5%以上, 2380余万元, 3—5个. */
  text,
  start: offset,
  end: offset,
  sentence: text,
  offset,
  /** Field → name of the rule that set it. */
  rules: z.record(z.string(), z.string()),
  corrected: text.nullable(),
});
export type Observation = z.infer<typeof Observation>;

/** A target or result of an indicator that is stated in words without a number. */
export const Pledge = z.strictObject({
  ...placed,
  measure: text,
  indicator: text.nullable(),
  status: Status,
  commitment: Commitment.nullable(),
  period: year.nullable(),
  /** The words that stand where a number would: 保持稳定增长, 不低于全市增速. */
  text,
  start: offset,
  end: offset,
  sentence: text,
  offset,
  rules: z.record(z.string(), z.string()),
});
export type Pledge = z.infer<typeof Pledge>;

/** Something that looks wrong in the reading of one report; never a silent repair. */
export const Diagnostic = z.strictObject({
  rule: text,
  message: text,
  start: offset,
  end: offset,
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** Where a slip stands in the text, with the correction that marks it. */
export const Slip = z.strictObject({ id: text, start: offset, end: offset, reason: text });
export type Slip = z.infer<typeof Slip>;

/** `content/observations/<id>.json`. */
export const Reading = z.strictObject({
  observations: z.array(Observation),
  pledges: z.array(Pledge),
  ledger: z.array(Numeral),
  slips: z.array(Slip),
});
export type Reading = z.infer<typeof Reading>;

// --- vocabulary -------------------------------------------------------------------------------

const bilingual = z.strictObject({ zh: text, en: text });

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
});
export type OutlineWords = z.infer<typeof OutlineWords>;

const words = z.array(text);

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
    examples: words,
    stock: words,
  }),
  change: z.strictObject({
    /** What a rate is set by, in front of its noun: 提出地区生产总值年均增长5%. */
    proposing: words,
    up: words,
    down: words,
    nouns: words,
    upNouns: words,
    comparisons: words,
    against: words,
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
    /** One word for two subjects: 城乡居民. */
    /** End of a bare noun → what it can belong to: 里程 → 公路. */
    owners: z.record(text, words),
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
    /** Rates that say it by themselves. */
    rates: words,
    /** Whose task is that of a wider place: 占全省计划的12%. */
    wider: words,
  }),
  within: z.strictObject({
    markers: words,
    /** Units that count the same things: 经营主体147万户、其中企业57.3万家. */
    alike: words,
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
    /** Verbs that promise more of an indicator they stand in front of. */
    verbs: words,
  }),
});
export type Cues = z.infer<typeof Cues>;

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
  bases: z.record(text, text),
  /** Words of the drawings' keys → what they mean. */
  legend: z.record(text, text),
});
export type English = z.infer<typeof English>;

// --- measured quality --------------------------------------------------------------------------

const judged = z.strictObject({ right: z.number().int(), of: z.number().int() });

/** An entry of `content/quality.json`: one report read by the rules and compared with answers worked out by people. */
export const Quality = z.strictObject({
  id: text,
  /** `key`: every number of the report has an answer. `sample`: every tenth sentence with a number. */
  kind: z.enum(['key', 'sample']),
  /** Observations right in role, value, unit, comparator, form, status, period and parent together. */
  joint: judged,
  measure: judged,
  /** Numerals of the whole text that no rule read. */
  unread: judged.omit({ right: true }).extend({ count: z.number().int() }),
  /** Sentences whose topic is the one given by hand; null where none were read for it. */
  topics: judged.nullable(),
});
export type Quality = z.infer<typeof Quality>;

// --- published data ---------------------------------------------------------------------------

/** An entry of `content/fields.json`: what one field of the published data means. */
export const Field = z.strictObject({
  /** `observation.value` */
  id: text,
  /** Types of Frictionless table schemas. */
  type: z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object']),
  /** In Chinese, for the dictionary of the data page and for datapackage.json. */
  description: text,
  /** Values that it takes, each with its meaning. */
  values: z.record(text, text).optional(),
});
export type Field = z.infer<typeof Field>;

// --- glossary -----------------------------------------------------------------------------------

/** An entry of `content/glossary.json`: a term of the reports that a reader may stumble over. */
export const Term = z
  .strictObject({
    /** Anchor on the page. */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    term: text,
    /** The words by which it stands in the reports, longest first; each occurs in at least one. */
    forms: z.array(text).min(1),
    /** What it means, by its source; null where none was found. */
    explanation: text.nullable(),
    source: z
      .union([
        /** A sentence of a report, verbatim, and an anchor in it. */
        z.strictObject({ report: text, anchor: text, quote: text }),
        /** A published page. */
        z.strictObject({ title: text, publisher: text, url: z.url() }),
      ])
      .nullable(),
  })
  .refine(({ explanation, source }) => (explanation === null) === (source === null), {
    error: 'an explanation needs a source, and a source an explanation',
  });
export type Term = z.infer<typeof Term>;

// --- charts -----------------------------------------------------------------------------------

/** `content/charts/<id>.json`: what an editor writes about a chart. Figures are never typed here. */
export const ChartText = z.strictObject({
  /** The question the chart answers. */
  question: bilingual,
  /** What is drawn, in which unit. */
  deck: bilingual,
  /** Caveats that change the reading. */
  notes: z.array(bilingual),
  /** Where the chart is about some topics or indicators only: which, under which headings, in this order. */
  groups: z
    .array(z.strictObject({ name: bilingual, topics: z.array(text), indicators: z.array(text) }))
    .optional(),
});
export type ChartText = z.infer<typeof ChartText>;

/** Front matter of `content/stories/<id>.md`; what follows it is read by `story.ts`. */
export const Story = z.strictObject({
  title: text,
  standfirst: text,
  /** The first of all is the home page. */
  order: z.int(),
});
export type Story = z.infer<typeof Story>;

// --- the site ---------------------------------------------------------------------------------

/** `content/site.json`: what whoever runs the site decides. */
export const Site = z.strictObject({
  /** Where readers report errors: a `mailto:` or `https:` address; null where there is none, and then nothing is shown. */
  errors: z.url({ protocol: /^(mailto|https)$/ }).nullable(),
});
export type Site = z.infer<typeof Site>;

// --- the register -----------------------------------------------------------------------------

/** `content/permalinks.json`: every address ever published. `npm run parse` appends to it; nothing removes. */
export const Register = z.strictObject({
  charts: z.array(text),
  /** Report id → what it published: section, paragraph and sentence ids with the words they open with, numeral and pledge ids with their quotes. */
  reports: z.record(
    text,
    z.strictObject({
      sections: z.record(text, text),
      paragraphs: z.record(text, text),
      sentences: z.record(text, text),
      numerals: z.record(text, text),
      pledges: z.record(text, text),
    }),
  ),
  /** Retired id → the id that stands for it now. */
  aliases: z.record(text, text),
});
export type Register = z.infer<typeof Register>;
