/** The published charts, in the order of the gallery, and the files that each of them gives. */
import { attention } from './charts/attention.ts';
import { build } from './charts/build.ts';
import type { ChartData, ChartDefinition, DrawOptions, Size } from './charts/chart.ts';
import { distinctiveWords } from './charts/distinctive-words.ts';
import { both, type Excerpt, excerptsOf, type Shortening } from './charts/excerpt.ts';
import { headlineTargets } from './charts/headline-targets.ts';
import { honours } from './charts/honours.ts';
import { howFirm } from './charts/how-firm.ts';
import { indicatorCharts } from './charts/indicator.ts';
import { livelihood } from './charts/livelihood.ts';
import { measurablePromises } from './charts/measurable-promises.ts';
import { money } from './charts/money.ts';
import { numeralStrip } from './charts/numeral-strip.ts';
import { hasParts } from './charts/part-of-whole/parts.ts';
import { partOfWhole } from './charts/part-of-whole.ts';
import { filled } from './charts/prose.ts';
import { type PublishedChart, rowsOf } from './charts/rows.ts';
import { hasSharedYear } from './charts/same-year/columns.ts';
import { sameYear } from './charts/same-year.ts';
import { hasRates } from './charts/stated-completion/rates.ts';
import { statedCompletion } from './charts/stated-completion.ts';
import { shareRows } from './charts/structure-shares/shares.ts';
import { structureShares } from './charts/structure-shares.ts';
import { hasPairs } from './charts/target-met/pairs.ts';
import { targetMet } from './charts/target-met.ts';
import { targetVsResult } from './charts/target-vs-result.ts';
import { macroIndicators } from './charts/who-reports-what/excerpt.ts';
import { whoReportsWhat } from './charts/who-reports-what.ts';
import type { ChartText } from './schema.ts';

export type { ChartData, ReportData, Size, Table, Target } from './charts/chart.ts';
export { byYear, reportData } from './charts/data.ts';
export { englishWording, withLanguages } from './charts/english.ts';
export { entryId, type Said } from './charts/entries.ts';
export { type FileWords, svgFile, toCsv, toJson } from './charts/files.ts';
export { isPlanned, planWord, stockOrFlow } from './charts/identity.ts';
export { comparatorNames } from './charts/kit/legend.ts';
export { lanes, laneYear } from './charts/lanes.ts';
export { laneHead } from './charts/names.ts';
export { stripRows, type TickKind } from './charts/numeral-strip/strip.ts';
export { pledgeWords } from './charts/pledge-words.ts';
export { publishedAt } from './charts/published.ts';
export { type Quoted, quotationsOf } from './charts/quotes.ts';
export type { PublishedChart as Chart } from './charts/rows.ts';
export {
  asStated,
  breadthOf,
  entryQualifier,
  entryText,
  inWords,
  riseOf,
} from './charts/stated.ts';
export { formNames, kindNames, statusName, statusNames } from './charts/terms.ts';
export { rowsOf as indicatorRows } from './charts/who-reports-what/rows.ts';
export type { Wording } from './charts/wording.ts';
export type { Format } from './plot.ts';

/** A chart of the catalogue, built with the data that its files publish. */
export interface PublishedDefinition {
  id: string;
  /** Its text is `content/charts/<text>.json`. */
  text: string;
  /** The chart of all places. */
  build: (data: ChartData, text: ChartText) => PublishedChart;
  /** The chart of all places and, where it draws several, of each of them: every state has an address. */
  states: (data: ChartData, text: ChartText) => PublishedChart[];
}

interface Entry {
  definition: ChartDefinition;
  /** Whether the reports hold what it is about; absent where it stands with any. */
  when?: (data: ChartData) => boolean;
  /** How its embed is shortened, where the whole is too long for a phone or too heavy for one packet. */
  embed?: Shortening;
}

const catalogue: Entry[] = [
  { definition: headlineTargets, embed: { most: { narrow: 2, wide: 2 } } },
  { definition: targetVsResult, embed: { most: { narrow: 2, wide: 2 } } },
  { definition: targetMet, when: hasPairs },
  { definition: statedCompletion, when: hasRates },
  { definition: partOfWhole, when: ({ reports }) => hasParts(reports) },
  { definition: livelihood, embed: { most: { narrow: 2, wide: 2 } } },
  { definition: sameYear, when: hasSharedYear },
  { definition: whoReportsWhat, embed: { parts: macroIndicators } },
  { definition: numeralStrip, embed: { most: { narrow: 2, wide: 2 } } },
  { definition: money, embed: { most: { narrow: 3, wide: 3 } } },
  { definition: structureShares, when: (data) => shareRows(data).length > 0 },
  { definition: howFirm, embed: { most: { narrow: 2, wide: 2 } } },
  { definition: measurablePromises, embed: { most: { narrow: 2, wide: 2 } } },
  { definition: attention, embed: { most: { narrow: 2, wide: 2 } } },
  { definition: distinctiveWords },
  { definition: honours, embed: { most: { narrow: 2, wide: 2 } } },
];

/** Charts that the data make, one an indicator and the like. */
const families: ((data: ChartData) => ChartDefinition[])[] = [indicatorCharts];

/** All charts that these reports give: the main ones in the order of the gallery, then the families. */
export function chartsOf(data: ChartData): PublishedDefinition[] {
  const main = catalogue.filter(({ when }) => when?.(data) ?? true);
  const made = families.flatMap((family) => family(data));
  return [...main, ...made.map((definition): Entry => ({ definition }))].map(published);
}

type Build = (data: ChartData, text: ChartText, place?: string | null) => PublishedChart;

function published(entry: Entry): PublishedDefinition {
  const { id, family } = entry.definition;
  const state: Build = (data, text, place = null) => stateOf(entry, { data, text }, place);
  return {
    id,
    text: family ?? id,
    build: state,
    states: (data, text) => statesOf(state, data, text),
  };
}

interface Source {
  data: ChartData;
  text: ChartText;
}

function stateOf(entry: Entry, source: Source, place: string | null): PublishedChart {
  const { data, text } = source;
  const { family = null, topic = null, words } = entry.definition;
  const chart = build(entry.definition, data, text);
  const fill = ({ en }: { en: string }) => filled(en, words?.en);
  return {
    ...chart,
    place,
    family,
    topic,
    rows: rowsOf(chart.marks, data),
    english: {
      title: chart.englishTitle,
      question: fill(text.question),
      deck: fill(text.deck),
      notes: text.notes.map(fill),
    },
    excerpt: (size, options) => excerptOf(entry, source, size, options),
  };
}

/** The fullest excerpt that fits; the shortest where none does. */
function excerptOf(
  { definition, embed = {} }: Entry,
  { data, text }: Source,
  size: Size,
  options: DrawOptions,
): ReturnType<PublishedChart['excerpt']> {
  const draw = ({ data: part, rest }: Excerpt) => {
    const drawing = build(definition, part, text).draw(size, { ...options, links: 'row' });
    return { ...drawing, rest: both(rest, drawing.rest ?? null) };
  };
  const [first, ...others] = excerptsOf(data, embed, size);
  let drawn = draw(first);
  for (const other of others) {
    if (options.fits?.(drawn.height, drawn.rest) ?? true) break;
    drawn = draw(other);
  }
  return drawn;
}

function statesOf(build: Build, data: ChartData, text: ChartText): PublishedChart[] {
  const chart = build(data, text);
  const drawn = chart.rows.filter(({ id }) => id !== null);
  const places = [...new Set(drawn.flatMap(({ place }) => place ?? []))];
  if (places.length < 2) return [chart];
  const single = places.map((place) => {
    const reports = data.reports.filter((report) => report.place.id === place);
    return build({ ...data, reports }, text, place);
  });
  return [chart, ...single.filter(({ rows }) => rows.some(({ id }) => id !== null))];
}
