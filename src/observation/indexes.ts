import { endings, lexicon } from '../quantity.ts';
import type { Cues, Indicator } from '../schema.ts';
import { aliasIndex, aliasTails, gappedAliases, openAliases } from './aliases.ts';
import { patternsOf } from './patterns.ts';

/** The cue lists as they are looked up: where words begin (`lexicon`), where they end (`endings`), or whole. */
export type Indexes = ReturnType<typeof indexesOf>;

/** Indexes the lists. Built once, with the vocabulary. */
export function indexesOf(cues: Cues, indicators: readonly Indicator[]) {
  const { phrase, status } = cues;
  return {
    ...actionIndexes(cues),
    ...changeIndexes(cues),
    openers: lexicon(phrase.openers),
    /** In front of a verb. */
    adverbs: lexicon(phrase.adverbs),
    /** Behind the counted things. */
    adverbEnds: endings(phrase.adverbs),
    /** Between a time and what was done in it: 28天|就. */
    soon: lexicon(phrase.soon),
    coverbs: lexicon(phrase.coverbs),
    means: lexicon(phrase.means),
    /** Between whose place it is and the place. */
    placed: endings(cues.standing.verbs),
    /** Words that tell one number of each. */
    each: lexicon(cues.each.words),
    /** What can be done to so many per cent. */
    tasks: endings(cues.completion.tasks),
    /** Words of which one stands where a basis is told. */
    basis: lexicon([...Object.keys(cues.basis.words), ...cues.basis.excluding]),
    /** Words that open the parts of a number, 其中; those of one character do so in parentheses alone. */
    within: lexicon(cues.within.markers.filter((marker) => marker.length > 1)),
    takes: endings(cues.within.takes),
    /** Verbs that speak of what exists already. */
    context: lexicon(status.context),
    definitions: lexicon(status.definitions),
    past: lexicon(status.past),
    appendix: lexicon(status.appendix),
    status: statusIndexes(cues),
    nouns: nounIndexes(cues, indicators),
    pledge: pledgeIndexes(cues, indicators),
    period: periodIndexes(cues),
    /** What an amount in front of 的 measures. */
    attributes: endings(cues.noun.attributes),
    /** Nouns that need the noun before them. */
    bare: new Set(cues.noun.bare),
    aliases: aliasIndex(indicators),
    gapped: gappedAliases(indicators),
    patterns: patternsOf(cues),
  };
}

function actionIndexes({ phrase }: Cues) {
  return {
    verbs: lexicon([...phrase.verbs, ...phrase.controls]),
    controls: lexicon(phrase.controls),
    predicates: lexicon(phrase.predicates),
    nominals: lexicon([...phrase.nominals, ...phrase.verbs]),
    opaque: lexicon(phrase.opaque),
    governing: new Set(phrase.governing),
    /** What a verb may be the kind of. */
    places: new Set(phrase.places),
    /** What money is for. */
    purposes: lexicon(phrase.purposes),
    /** What governments ask for. */
    sought: endings(phrase.sought),
    awarded: lexicon(phrase.awarded),
    pushing: endings(phrase.pushing),
  };
}

function changeIndexes({ phrase, change, comparison }: Cues) {
  const moves = [...change.up, ...change.down];
  const isMove = (word: string) => moves.some((move) => word.startsWith(move));
  return {
    /** Verbs of reach, and changes to a level. */
    reach: endings([...phrase.reach, ...moves.flatMap(toLevel)]),
    /** Fillers in front of a rate: verbs of reach that are no words of change, and comparisons. */
    fillers: endings([...phrase.reach.filter((word) => !isMove(word)), ...change.comparisons]),
    changes: endings([...moves, ...change.nouns]),
    /** Those that make growth of an amount. */
    moved: endings(change.moved),
    /** Everything that may stand between two numbers of one change. */
    course: endings([...phrase.reach, ...moves]),
    /** Words without which nothing is compared with another place. */
    elsewhere: lexicon([...comparison.verbs, ...comparison.exceeding, ...change.against]),
    /** Words that draw a comparison with another time. */
    compared: lexicon([...change.against, ...change.since]),
  };
}

/** 减至, 增到, 升为 */
const toLevel = (move: string): string[] => [`${move}到`, `${move}至`, `${move}为`];

/** The words that tell a status or how firmly something is promised. */
function statusIndexes({ status }: Cues) {
  return {
    estimate: lexicon(status.estimate),
    strive: lexicon(status.strive),
    firm: lexicon(status.firm),
    existing: lexicon(status.existing),
  };
}

/** What nouns end in, or hold. */
function nounIndexes({ noun, phrase, quantity, standing }: Cues, indicators: readonly Indicator[]) {
  const names = indicators.flatMap(({ aliases }) => aliases);
  return {
    /** What titles of the nation hold, wherever they do: 全国文明村镇. */
    honours: lexicon(noun.honours),
    existing: lexicon(noun.existing),
    states: lexicon(phrase.states),
    stages: endings(noun.stages),
    rankings: endings(standing.nouns),
    manners: endings(phrase.manners),
    /** Whom numbers count: 企业, 群众. */
    people: endings(quantity.people),
    rates: endings(noun.rates),
    /** Levels with or without 级: 省级, 国家. */
    levels: endings([...noun.levels, ...noun.tiers]),
    shares: endings(noun.shares),
    masses: endings(noun.masses),
    uncounted: lexicon(noun.uncounted),
    topical: new Set(noun.topical),
    events: endings(noun.events),
    undertakings: endings(noun.undertakings),
    works: endings(noun.works),
    earned: endings(noun.earned),
    /** Those, and what sums of money are called. */
    sums: endings([...noun.earned, ...noun.sums]),
    orgs: endings(noun.orgs),
    unplaced: endings(noun.unplaced),
    trailers: endings(noun.trailers),
    /** Nouns of amounts: bare nouns, attributes and names of indicators. */
    amounts: endings([...noun.bare, ...noun.attributes, ...names]),
  };
}

/** The words that pledges are found by. */
function pledgeIndexes({ pledge, standing }: Cues, indicators: readonly Indicator[]) {
  const floors = [...standing.vague, ...pledge.floors, ...pledge.harms];
  return {
    predicates: lexicon(pledge.predicates),
    /** Whatever a clause may hold that is read by what it holds: the same, 同步, and words of aliases that end in a gap. */
    anywhere: lexicon([...pledge.predicates, ...pledge.inStep, ...openAliases(indicators)]),
    verbs: lexicon(pledge.verbs),
    totals: endings(pledge.totals),
    leadSubjects: endings(pledge.leadSubjects),
    cores: endings(pledge.cores),
    reaching: endings(pledge.reaching),
    quantities: lexicon(pledge.quantities),
    /** What a vague place ends in, or what must not happen. */
    floors: endings(floors),
    /** Whatever a clause may end in that is read by its end: all these and what indicators end in. */
    ends: endings([
      ...floors,
      ...pledge.totals,
      ...pledge.leadSubjects,
      ...pledge.cores,
      ...aliasTails(indicators),
    ]),
  };
}

/** The words that tell a period. */
function periodIndexes({ period }: Cues) {
  return {
    /** Of several years, past or to come. */
    severalYears: lexicon([...period.fiveYears, ...period.futureYears]),
    fiveYears: lexicon(period.fiveYears),
    futureYears: lexicon(period.futureYears),
    averages: lexicon(period.averages),
    oneYear: lexicon(period.oneYear),
    /** Without these no numeral tells how many years are looked back on. */
    back: lexicon([...period.back, ...period.since]),
    held: lexicon(period.held),
    summed: lexicon(period.summed),
    reached: endings(period.reached),
  };
}
