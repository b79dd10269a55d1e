import {
  type Endings,
  endings,
  indexQuantityWords,
  type Lexicon,
  lexicon,
  type QuantityWords,
} from '../quantity.ts';
import type { Comparators, Cues, Indicator, Place, Units } from '../schema.ts';

/** The word lists that the quantity and observation stages take, as `content/vocabulary/` holds them. */
export interface WordLists {
  units: Units;
  comparators: Comparators;
  cues: Cues;
  indicators: readonly Indicator[];
  places: readonly Place[];
}

/** The same, indexed. */
export interface Vocabulary {
  quantity: QuantityWords;
  cues: Cues;
  index: Indexes;
  indicators: readonly Indicator[];
  places: readonly Place[];
}

/** The aliases with gaps. */
interface GappedAliases {
  /** What they begin with, or what those end in that begin with a gap. */
  heads: Lexicon;
  tails: Endings;
  /** Each gap is a group. */
  patterns: readonly { pattern: RegExp; indicator: Indicator }[];
}

/** The words that tell a status or how firmly something is promised. */
interface StatusIndexes {
  estimate: Lexicon;
  strive: Lexicon;
  firm: Lexicon;
  existing: Lexicon;
}

/** What nouns end in, or hold. */
interface NounIndexes {
  /** What titles of the nation hold, wherever they do: 全国文明村镇. */
  honours: Lexicon;
  existing: Lexicon;
  states: Lexicon;
  rankings: Endings;
  manners: Endings;
  rates: Endings;
  masses: Endings;
  uncounted: Lexicon;
  works: Endings;
  earned: Endings;
  /** Those, and what sums of money are called. */
  sums: Endings;
  orgs: Endings;
  unplaced: Endings;
  trailers: Endings;
  /** Nouns of amounts: bare nouns, attributes and names of indicators. */
  amounts: Endings;
}

/** The words that pledges are found by. */
interface PledgeIndexes {
  predicates: Lexicon;
  /** Whatever a clause may hold that is read by what it holds: the same, 同步, and words of aliases that end in a gap. */
  anywhere: Lexicon;
  verbs: Lexicon;
  totals: Endings;
  leadSubjects: Endings;
  /** Whatever a clause may end in that is read by its end: the two above and what indicators end in. */
  ends: Endings;
}

/** The words that tell a period. */
interface PeriodIndexes {
  /** Of several years, past or to come. */
  severalYears: Lexicon;
  fiveYears: Lexicon;
  futureYears: Lexicon;
  averages: Lexicon;
  /** Of five years, and averages, which are told of several. */
  reviewed: Lexicon;
  oneYear: Lexicon;
  held: Lexicon;
  summed: Lexicon;
  reached: Endings;
}

/** The cue lists that are looked up at a position. */
export interface Indexes {
  openers: Lexicon;
  /** In front of a verb. */
  adverbs: Lexicon;
  /** Behind the counted things. */
  adverbEnds: Endings;
  coverbs: Lexicon;
  verbs: Lexicon;
  predicates: Lexicon;
  nominals: Lexicon;
  opaque: Lexicon;
  governing: ReadonlySet<string>;
  /** Between whose place it is and the place. */
  placed: Endings;
  /** What money is for. */
  purposes: Lexicon;
  /** What governments ask for. */
  sought: Endings;
  /** What a verb may be the kind of. */
  places: ReadonlySet<string>;
  /** Verbs of reach, and changes to a level. */
  reach: Endings;
  /** Fillers in front of a rate: verbs of reach that are no words of change, and comparisons. */
  fillers: Endings;
  /** Words of change. */
  changes: Endings;
  /** Everything that may stand between two numbers of one change. */
  course: Endings;
  /** What an amount in front of 的 measures. */
  attributes: Endings;
  /** Nouns that need the noun before them. */
  bare: ReadonlySet<string>;
  /** Verbs that speak of what exists already. */
  context: Lexicon;
  /** Words of which one stands where a basis is told. */
  basis: Lexicon;
  controls: Lexicon;
  /** What can be done to so many per cent. */
  tasks: Endings;
  means: Lexicon;
  /** Words that draw a comparison with another time. */
  compared: Lexicon;
  /** Words that open the parts of a number, 其中; those of one character do so in parentheses alone. */
  within: Lexicon;
  nouns: NounIndexes;
  definitions: Lexicon;
  past: Lexicon;
  appendix: Lexicon;
  status: StatusIndexes;
  pledge: PledgeIndexes;
  period: PeriodIndexes;
  /** Alias → indicators that carry it, in the order of the file. */
  aliases: ReadonlyMap<string, readonly Indicator[]>;
  gapped: GappedAliases;
}

/** Makes of the word lists what their words are looked up in. */
export function indexVocabulary(lists: WordLists): Vocabulary {
  const { units, comparators, cues, indicators, places } = lists;
  const { phrase, change } = cues;
  const moves = [...change.up, ...change.down];
  const isMove = (word: string) => moves.some((move) => word.startsWith(move));
  return {
    quantity: indexQuantityWords({
      units: (['money', 'physical', 'count', 'rate', 'span'] as const).flatMap((kind) =>
        units[kind].map((word) => ({ word, kind })),
      ),
      ...comparators,
      ...cues.quantity,
      apparent: units.apparent,
      nameUnits: units.names,
      criterionUnits: units.criteria,
      policyUnits: units.policies,
      things: units.things,
      sizes: units.sizes,
      places: units.places,
    }),
    cues,
    index: {
      openers: lexicon(phrase.openers),
      adverbs: lexicon(phrase.adverbs),
      adverbEnds: endings(phrase.adverbs),
      coverbs: lexicon(phrase.coverbs),
      verbs: lexicon([...phrase.verbs, ...phrase.controls]),
      predicates: lexicon(phrase.predicates),
      nominals: lexicon([...phrase.nominals, ...phrase.verbs]),
      opaque: lexicon(phrase.opaque),
      governing: new Set(phrase.governing),
      placed: endings(cues.standing.verbs),
      purposes: lexicon(phrase.purposes),
      sought: endings(phrase.sought),
      places: new Set(phrase.places),
      reach: endings([...phrase.reach, ...moves.flatMap(toLevel)]),
      fillers: endings([...phrase.reach.filter((word) => !isMove(word)), ...change.comparisons]),
      changes: endings([...moves, ...change.nouns]),
      course: endings([...phrase.reach, ...moves]),
      attributes: endings(cues.noun.attributes),
      bare: new Set(cues.noun.bare),
      tasks: endings(cues.completion.tasks),
      context: lexicon(cues.status.context),
      basis: lexicon([...Object.keys(cues.basis.words), ...cues.basis.excluding]),
      controls: lexicon(phrase.controls),
      means: lexicon(phrase.means),
      compared: lexicon([...change.against, '同比']),
      within: lexicon(cues.within.markers.filter((marker) => marker.length > 1)),
      nouns: nounIndexes(cues, indicators),
      definitions: lexicon(cues.status.definitions),
      past: lexicon(cues.status.past),
      appendix: lexicon(cues.status.appendix),
      status: statusIndexes(cues),
      pledge: pledgeIndexes(cues, indicators),
      period: periodIndexes(cues),
      aliases: aliasIndex(indicators),
      gapped: gappedAliases(indicators),
    },
    indicators,
    places,
  };
}

function statusIndexes({ status }: Cues): StatusIndexes {
  return {
    estimate: lexicon(status.estimate),
    strive: lexicon(status.strive),
    firm: lexicon(status.firm),
    existing: lexicon(status.existing),
  };
}

function nounIndexes(
  { noun, phrase, standing }: Cues,
  indicators: readonly Indicator[],
): NounIndexes {
  const names = indicators.flatMap(({ aliases }) => aliases);
  return {
    existing: lexicon(noun.existing),
    states: lexicon(phrase.states),
    rankings: endings(standing.nouns),
    manners: endings(phrase.manners),
    rates: endings(noun.rates),
    masses: endings(noun.masses),
    uncounted: lexicon(noun.uncounted),
    works: endings(noun.works),
    earned: endings(noun.earned),
    sums: endings([...noun.earned, ...noun.sums]),
    orgs: endings(noun.orgs),
    honours: lexicon(noun.honours),
    unplaced: endings(noun.unplaced),
    trailers: endings(noun.trailers),
    amounts: endings([...noun.bare, ...noun.attributes, ...names]),
  };
}

function pledgeIndexes({ pledge }: Cues, indicators: readonly Indicator[]): PledgeIndexes {
  const aliases = indicators.flatMap((indicator) => indicator.aliases);
  const tails = aliases.map((alias) => alias.split('…').at(-1)?.slice(-2) ?? '');
  const open = aliases.flatMap((alias) => /([^…]+)…$/.exec(alias)?.[1] ?? []);
  const ends = [
    ...pledge.totals,
    ...pledge.leadSubjects,
    '基本盘',
    ...tails.filter((tail) => tail !== ''),
  ];
  return {
    predicates: lexicon(pledge.predicates),
    anywhere: lexicon([...pledge.predicates, '同步', ...open]),
    verbs: lexicon(pledge.verbs),
    totals: endings(pledge.totals),
    leadSubjects: endings(pledge.leadSubjects),
    ends: endings(ends),
  };
}

function periodIndexes({ period }: Cues): PeriodIndexes {
  return {
    severalYears: lexicon([...period.fiveYears, ...period.futureYears]),
    fiveYears: lexicon(period.fiveYears),
    futureYears: lexicon(period.futureYears),
    averages: lexicon(period.averages),
    reviewed: lexicon([...period.fiveYears, ...period.averages]),
    oneYear: lexicon(period.oneYear),
    held: lexicon(period.held),
    summed: lexicon(period.summed),
    reached: endings(period.reached),
  };
}

/** 减至, 增到, 升为 */
const toLevel = (move: string): string[] => [`${move}到`, `${move}至`, `${move}为`];

function aliasIndex(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const index = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const alias of indicator.aliases)
      index.set(alias, [...(index.get(alias) ?? []), indicator]);
  }
  return index;
}

function gappedAliases(indicators: readonly Indicator[]): GappedAliases {
  const gapped = indicators.flatMap((indicator) =>
    indicator.aliases.filter((alias) => alias.includes('…')).map((alias) => ({ alias, indicator })),
  );
  const ends = gapped.map(({ alias }) => alias.split('…'));
  return {
    heads: lexicon(ends.flatMap(([head]) => head || [])),
    tails: endings(ends.flatMap((parts) => (parts[0] === '' ? (parts.at(-1) ?? '') : []))),
    patterns: gapped.map(({ alias, indicator }) => ({
      pattern: new RegExp(`^${alias.replaceAll('…', '(.{0,12})')}$`, 'u'),
      indicator,
    })),
  };
}
