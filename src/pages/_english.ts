/** What the English edition says of charts and numbers. The reports' own words stay Chinese. */
import { getEntry } from 'astro:content';
import type { APIContext } from 'astro';
import frame from '../../content/interface.json';
import * as addresses from '../addresses.ts';
import {
  breadthOf,
  type Chart,
  englishWording,
  entryText,
  inWords,
  planWord,
  pledgeWords,
  riseOf,
  type Said,
  statusName,
  type Target,
  type Wording,
} from '../charts.ts';
import { englishDate, englishQuantity, type Stretch, straight } from '../format.ts';
import { keyItems } from '../plot.ts';
import type { English, Indicator, Observation, Pledge } from '../schema.ts';
import { loadSite, type Site, type SiteReport } from './_data.ts';
import type { Cell, EmbedWords } from './_embed.ts';
import { chartOf, filePaths, pictureOf } from './_states.ts';

/** English for units, changes, bases and the words of keys. */
export async function loadEnglish(): Promise<English> {
  const entry = await getEntry('english', 'english');
  if (entry === undefined) throw new Error('content/vocabulary/english.json is missing');
  return entry.data;
}

/** The address of a page in the English edition. Throws for a page that it does not have. */
export function englishAddress(path: string): string {
  const own = addresses.english(path);
  if (own === null) throw new Error(`${path} has no English edition; see src/addresses.ts`);
  return own;
}

/** The chart's finding, or else its question with the place where it is of one. */
export function titleOf({ english, place }: Chart, { reports }: Site): string {
  if (english.title !== null) return english.title;
  const name = reports.find((report) => report.place.id === place)?.place.short.en;
  return name === undefined ? english.question : `${name}: ${english.question}`;
}

/** Zhoucun District, government work report, 7 January 2023. */
export function sourceOf({ place, meta }: SiteReport): string {
  const day = meta.date === null ? String(meta.year) : englishDate(meta.date);
  return `${place.name.en}, government work report, ${day}`;
}

/** What a figure says in English in place of the chart's own words. */
export interface FigureWords {
  deck: string;
  notes: string;
  sources: Chart['sources'];
  path: string;
  /** How its drawing puts its words; null where it can only be drawn in Chinese. */
  wording: Wording | null;
}

/** The words of a chart's figure in English. */
export function figureWords(chart: Chart, { reports }: Site, words: English): FigureWords {
  const wording = englishWording(words);
  return {
    wording: chart.translates ? wording : null,
    deck: chart.english.deck,
    notes: [...chart.english.notes, ...chart.englishNotes(wording)].join(' '),
    sources: chart.sources.map(({ report: id, text }) => {
      const report = reports.find(({ meta }) => meta.id === id);
      return { report: id, text: report === undefined ? text : sourceOf(report) };
    }),
    path: englishAddress(addresses.chart(chart)),
  };
}

const COLUMNS = ['What is counted', 'Place', 'Year', 'Status', 'Value'];

/** What a chart's embed says in English. */
export function englishEmbed(chart: Chart, site: Site, words: English): EmbedWords {
  const { rows } = englishRows(chart, site, words);
  const figure = figureWords(chart, site, words);
  return {
    ...figure,
    frame: frame.en,
    title: titleOf(chart, site),
    caption: chart.english.question,
    columns: COLUMNS,
    rows: rows.map(cellsOf),
    reports: frame.en.embed.reports.replace('{count}', String(figure.sources.length)),
    rest: (left) => leftOut(left, site, figure.wording),
  };
}

function cellsOf({ name, measure, place, years, kind, value, limits }: EnglishRow): Cell[] {
  const bounds = limits.flatMap((limit) => [...plain(', '), ...limit]);
  const cell = (cells: Stretch[], numeric = false) => ({ words: cells, numeric });
  return [
    cell(name === null ? [chinese(measure)] : plain(name)),
    cell(plain(place)),
    cell(plain(years)),
    cell(plain(kind ?? '')),
    cell([...value, ...bounds], true),
  ];
}

/** 另有3行, 另有张店: places by their English names, all else by the words of drawings. */
function leftOut(left: string, { reports }: Site, wording: Wording | null): string {
  const named = reports.reduce(
    (text, { place }) => text.replaceAll(place.short.zh, place.short.en),
    wording === null ? left : wording.word(left),
  );
  return named.replaceAll('另有', 'also ').replaceAll(/[、和]/gu, ', ');
}

/** The chart's picture in English as SVG text. Throws for a chart that is only drawn in Chinese. */
export async function englishPictureOf(context: APIContext, coded: boolean): Promise<string> {
  const chart = chartOf(context);
  const site = await loadSite();
  const { deck, notes, sources, path, wording } = figureWords(chart, site, await loadEnglish());
  if (wording === null) throw new Error(`${chart.id} is only drawn in Chinese`);
  const { source, separator, brand } = frame.en;
  const translated = {
    title: straight(titleOf(chart, site)),
    deck: straight(deck),
    notes: [straight(notes)],
    source: source + sources.map(({ text }) => text).join(separator),
    unfinished: ' (not all is shown)',
    brand,
    wording,
  };
  return pictureOf(context, { coded, path, translated });
}

/** Paths of the files of all charts that are drawn in English too. */
export async function englishFilePaths(variants?: readonly string[]) {
  return (await filePaths(variants)).filter(({ props }) => props.chart.translates);
}

// --- numbers -----------------------------------------------------------------------------------

/** One number, or what stands in its place, as a row of a table. */
export interface EnglishRow {
  report: SiteReport | null;
  place: string;
  /** Name of the indicator; null where the number has none. */
  name: string | null;
  /** The report's own words for what is counted; empty where it says nothing. */
  measure: string;
  /** Year, or years. */
  years: string;
  /** result, target; plan where the number is the size of one; null where nothing is said. */
  kind: string | null;
  value: Stretch[];
  /** What bears on comparing it: its area, its basis, that it is a part. */
  limits: Stretch[][];
  /** As the report writes it; empty where it says nothing. */
  written: string;
  target: Target | null;
  observation: Observation | null;
}

/** The rows of a chart that are numbers or stand for one; `rest` counts its other marks: names, dates, statements. */
export function englishRows(
  chart: Chart,
  site: Site,
  words: English,
): { rows: EnglishRow[]; rest: number } {
  const readings = new Map(
    site.reports.flatMap((report) =>
      [...report.observations, ...report.pledges].map((reading) => [
        reading.id,
        { report, reading },
      ]),
    ),
  );
  const rows = chart.rows.flatMap((row): EnglishRow[] => {
    const found = row.id === null ? undefined : readings.get(row.id);
    if (found !== undefined) return [readingRow(found.report, found.reading, site, words)];
    const missing = words.legend[row.text];
    return missing === undefined ? [] : [missingRow(row, missing, site)];
  });
  return { rows, rest: chart.rows.length - rows.length };
}

/** A number of a report, or its words without one. */
export function readingRow(
  report: SiteReport,
  reading: Observation | Pledge,
  site: Site,
  words: English,
): EnglishRow {
  const { id, indicator, measure, period, status, text } = reading;
  const observation = 'value' in reading ? reading : null;
  const since = observation?.since ?? null;
  const named = site.indicators.find(({ id }) => id === indicator) ?? null;
  return {
    report,
    place: report.place.short.en,
    name: named?.name.en ?? null,
    measure,
    years: `${since === null ? '' : `${since}–`}${period ?? 'not stated'}`,
    kind: englishWording(words).word(
      report.planned.has(id) ? planWord(reading) : statusName(status),
    ),
    value: observation === null ? pledged(text, words) : valueWords(observation, words),
    limits: observation === null ? [plain(WORDED)] : limitsOf(observation, named, words),
    written: observation === null ? text : inWords(observation),
    target: { report: report.meta.id, id },
    observation,
  };
}

/** The value in English with everything that bounds it. */
export function valueWords(observation: Observation, words: English): Stretch[] {
  return englishQuantity(observation, riseOf(observation), words);
}

/** What stands in a cell of an indicator: its value, or why there is none. */
export function entryWords(said: Said['result'], words: English): Stretch[] {
  if ('observation' in said) return valueWords(said.observation, words);
  if (said.kind === 'words') return pledged(said.pledge.text, words);
  const text = entryText(said);
  const known = words.legend[text];
  return known === undefined ? [chinese(text)] : plain(known);
}

function missingRow(row: Chart['rows'][number], missing: string, site: Site): EnglishRow {
  const report = site.reports.find(({ place }) => place.id === row.place) ?? null;
  const target = row.report === null || row.id === null ? null : { report: row.report, id: row.id };
  return {
    report,
    place: report?.place.short.en ?? '',
    name: nameOf(row.indicator, site),
    measure: '',
    years: row.period === null ? '' : String(row.period),
    kind: null,
    value: plain(missing),
    limits: [],
    written: target === null ? '' : row.text,
    target,
    observation: null,
  };
}

function nameOf(indicator: string | null, { indicators }: Site): string | null {
  return indicators.find(({ id }) => id === indicator)?.name.en ?? null;
}

/** What stands with a pledge. */
const WORDED = 'words only';

/** What is pledged without a number. */
function pledged(text: string, words: English): Stretch[] {
  const known = pledgeWords(text, words);
  return known === null ? [chinese(text)] : plain(known);
}

/** What stands in small print below a cell of an indicator: what bears on comparing it, or why it is no number of its form. */
export function entryLimits(
  said: Said['result'],
  indicator: Indicator,
  words: English,
): Stretch[][] {
  if (said.kind === 'value') return limitsOf(said.observation, indicator, words);
  if (said.kind === 'words') return [plain(WORDED)];
  if (said.kind !== 'other') return [];
  const why = words.legend[said.why];
  return [why === undefined ? [chinese(said.why)] : plain(why)];
}

/** What bears on comparing a number: its area, whom it is of, its basis, that it is a part. */
function limitsOf(
  observation: Observation,
  indicator: Indicator | null,
  { bases }: English,
): Stretch[][] {
  const { measure, scope, parent, basis } = observation;
  const part = scope === null && parent !== null ? [plain('a stated part of another number')] : [];
  const qualifiers = [breadthOf(measure, indicator), basis].filter((words) => words !== null);
  return [
    ...(scope === null ? [] : [[...plain('for '), chinese(scope)]]),
    ...part,
    ...qualifiers.map((words) => {
      const known = bases[words];
      return known === undefined ? [...plain('basis: '), chinese(words)] : plain(known);
    }),
  ];
}

function plain(text: string): Stretch[] {
  return [{ text, chinese: false }];
}

function chinese(text: string): Stretch {
  return { text, chinese: true };
}

// --- keys --------------------------------------------------------------------------------------

/** A sign or a word of a drawing, and what it means; null where the vocabulary does not tell. */
export interface Explained {
  svg: ReturnType<typeof keyItems>[number]['svg'] | null;
  text: string;
  meaning: string | null;
}

/** The keys of a chart's drawing, each sign once, then further words of keys and the names of places and topics in it. */
export function explained(chart: Chart, site: Site, { legend }: English): Explained[] {
  const drawing = chart.draw('wide', { href: () => '' }).svg;
  const signs = keyItems(drawing).map(({ svg, text }) => {
    const word = bare(text);
    const known = word in legend ? word : (word.split('，').at(-1) ?? word);
    return { svg, text: known in legend ? known : text, meaning: legend[known] ?? null };
  });
  const shown = new Set(textsOf(drawing).map(bare));
  const names = [
    ...Object.entries(legend).map(([zh, en]) => ({ zh, en })),
    ...site.reports.map(({ place }) => ({ zh: place.short.zh, en: place.name.en })),
    ...site.topics.map(({ name }) => name),
    ...site.phrases.honour.levels.map(({ name }) => name),
  ].map(({ zh, en }) => ({ svg: null, text: zh, meaning: en }));
  const all = [...signs, ...names.filter(({ text }) => shown.has(text))];
  return all.filter(({ text }, index) => all.findIndex((one) => one.text === text) === index);
}

/** A word without the year before it or the count behind it: 2022年实绩, 目标54. */
function bare(text: string): string {
  return text.replace(/^\d{4}年|\d+$/gu, '');
}

function textsOf(node: Explained['svg']): string[] {
  return (node?.children ?? []).flatMap((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' ? textsOf(child) : [];
  });
}
