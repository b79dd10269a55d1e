/** What fits into the frame of an embed, and how high that has to be where no script tells it. */
import frame from '../../content/interface.json';
import * as addresses from '../addresses.ts';
import type { Chart, Size, Target, Wording } from '../charts.ts';
import { count, type Stretch } from '../format.ts';
import { clauses, wrap } from '../plot.ts';

/** What an embed says, in the language of its page. */
export interface EmbedWords {
  /** The words of its frame that are not the chart's. */
  frame: (typeof frame)['zh' | 'en'];
  title: string;
  deck: string;
  notes: string;
  sources: Chart['sources'];
  /** Path of the page that it leads to. */
  path: string;
  caption: string;
  columns: readonly string[];
  rows: readonly Cell[][];
  /** How many reports its sources are, where they are too many to be named. */
  reports: string;
  /** What it leaves out, from the chart's words for it. */
  rest: (words: string) => string;
  /** How its drawing puts its words; null where it can only be drawn in Chinese. */
  wording: Wording | null;
}

/** A cell of its table. */
export interface Cell {
  words: readonly Stretch[];
  numeric: boolean;
}

/** What a chart's embed says in Chinese. */
export function embedWords(chart: Chart): EmbedWords {
  const { title, deck, notes, sources, table } = chart;
  return {
    frame: frame.zh,
    title,
    deck,
    notes: notes.join(''),
    sources,
    path: addresses.chart(chart),
    caption: table.caption,
    columns: table.columns,
    rows: table.rows.map((row) =>
      row.map(({ text, numeric = false }) => ({ words: [{ text, chinese: false }], numeric })),
    ),
    reports: frame.zh.embed.reports.replace('{count}', count(sources.length)),
    rest: (words) => words,
    wording: null,
  };
}

/** Sizes of embed.css in px: text size and line height of what stands around the drawing, and all that is no text. */
const TEXT = {
  narrow: { width: 304, title: [19, 25.7], deck: [14, 21], small: [12, 19.2], frame: 49 },
  wide: { width: 568, title: [25, 33.8], deck: [15, 22.5], small: [13, 20.8], frame: 62 },
} as const;

/** A line below the drawing, 14 px: what is left out, and the handles of notes and table with their gaps. */
const MORE = 23;
/** Readers' fonts differ a little in width: one more line than ours need. */
const SPARE = 26;
/** Room for the chart's address at the end of its sources. */
const ADDRESS = 'm'.repeat(36);

/** No host has to give an embed more; WordPress gives no more. */
const LIMIT = 1000;

/** Reports that an embed names as its sources; of more it gives the number. */
const NAMED = 3;

/** What an embed draws of a chart at this size: as much as there is room for below its title and above its sources. */
export function embedDrawing(
  chart: Chart,
  words: EmbedWords,
  size: Size,
  href: (target: Target) => string,
) {
  const { wording, title } = words;
  const around = wordsHeight(words, size);
  const fits = (height: number, rest: string | null) =>
    around + height + moreHeight(words, rest, size) <= LIMIT;
  const translated = wording === null ? {} : { translated: { wording, title } };
  return chart.excerpt(size, { href, compact: true, fits, ...translated });
}

/** The sources that an embed names one by one; null where they are too many. */
export function embedSources({ sources }: EmbedWords): Chart['sources'] | null {
  return sources.length > NAMED ? null : sources;
}

/** Height in px of the tallest state of a chart's embed, notes closed, over all widths; a multiple of 10. */
export function embedHeight(chart: Chart, words: EmbedWords = embedWords(chart)): number {
  const heights = (['narrow', 'wide'] as const).map((size) => heightAt(chart, words, size));
  return Math.min(LIMIT, Math.ceil(Math.max(...heights) / 10) * 10);
}

function heightAt(chart: Chart, words: EmbedWords, size: Size): number {
  const { height, rest } = embedDrawing(chart, words, size, () => '');
  return wordsHeight(words, size) + height + moreHeight(words, rest, size) + SPARE;
}

/** The line below the drawing: what is left out, and the handles of notes and table. */
function moreHeight({ frame, rest }: EmbedWords, left: string | null, size: Size): number {
  const { comma, whole, notes, table } = frame.embed;
  const told = left === null ? '' : `${rest(left)}${comma}${whole}`;
  return lines(`${told}　　${notes}　　　${table}`, [14, MORE], size);
}

/** All but the drawing and the line below it. */
function wordsHeight(words: EmbedWords, size: Size): number {
  const { title, deck, small, frame: around } = TEXT[size];
  const { source, separator, brand } = words.frame;
  const named = embedSources(words)?.map(({ text }) => text) ?? [words.reports];
  const sources = `${source}${named.join(separator)} · ${brand} · ${ADDRESS}`;
  const notes = size === 'narrow' ? 0 : lines(words.notes, small, size);
  const [px, leading] = title;
  const titled = clauses(words.title, px, TEXT[size].width).length * leading;
  const head = titled + lines(words.deck, deck, size);
  return around + head + notes + lines(sources, small, size);
}

function lines(text: string, [px, leading]: readonly [number, number], size: Size): number {
  return wrap(text, px, TEXT[size].width).length * leading;
}
