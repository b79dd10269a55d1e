/**
 * What a published chart is made of. A chart is built once from the collections and then read by
 * its page, its embed, its picture, its CSV and its JSON, so that they cannot disagree.
 */
import type { Element } from 'hast';
import type {
  ChartText,
  Indicator,
  Numeral,
  Observation,
  Outline,
  Phrases,
  Place,
  Pledge,
  Quality,
  ReportMeta,
  Slip,
  Topic,
} from '../schema.ts';
import type { Wording } from './wording.ts';

/** One report of the collections, as the charts need it. `place` is its entry of the vocabulary. */
export interface ReportData {
  meta: ReportMeta;
  place: Place;
  /** Number of the place's colour, from 1, the same on the whole site. */
  colour: number;
  outline: Outline;
  observations: Observation[];
  pledges: Pledge[];
  ledger: Numeral[];
  slips: Slip[];
  /** The decoded source; every offset points into it. */
  text: string;
}

/** Everything a chart may draw from. Reports stand oldest year first. */
export interface ChartData {
  reports: ReportData[];
  indicators: Indicator[];
  topics: Topic[];
  phrases: Phrases;
  /** How well the reading and the topics agree with people's answers. */
  quality: Quality[];
}

/** Where a mark leads: a sentence of a report. `id` is that of an observation, a pledge, a numeral or a sentence. */
export interface Target {
  report: string;
  id: string;
}

/** One drawn mark, as the chart's JSON lists it. */
export interface Mark {
  /** Id of the observation, pledge, numeral or sentence; null for marks of absence (未提及). */
  target: Target | null;
  /** Row and column words: 地区生产总值, 周村 2023年目标. */
  label: string;
  /** The number or the words as written; 未提及 and the like where there is none. */
  text: string;
  /** What a mark of absence speaks of; of any other its target tells. */
  about?: Subject;
}

/** Where something could stand: a place's indicator in a year. */
export interface Subject {
  place: string;
  indicator: string;
  /** Null where it is the whole report. */
  period: number | null;
}

export interface Cell {
  text: string;
  target?: Target;
  /** Right-aligned with tabular figures. */
  numeric?: boolean;
}

/** The chart as a table: complete without the drawing. */
export interface Table {
  caption: string;
  columns: string[];
  rows: Cell[][];
}

export interface ChartSource {
  report: string;
  /** 周村区政府工作报告，2023年1月7日，第一、二部分 */
  text: string;
}

export interface DrawOptions {
  /** Address of the sentence behind a mark. */
  href: (target: Target) => string;
  /** In another language than Chinese: how words are put, and the drawing's name. Only for charts that draw so. */
  translated?: { wording: Wording; title: string };
  /** `row`: where rows hold dozens of marks, one link a row in place of one a mark, for embeds that count bytes. */
  links?: 'mark' | 'row';
  /** As low and as light as it can be, for embeds: what holds no mark, or comes after the first rows, is left out. */
  compact?: boolean;
  /** The height that a compact drawing may have, px; what an embed has where absent. */
  room?: number;
  /** Whether a compact drawing of this height, with these words for what it leaves out, has room; absent where any has. */
  fits?: (height: number, rest: string | null) => boolean;
}

export interface Drawing {
  /**
   * An `svg` element, without ids, without `viewBox`: as wide as its container, `height` px high. Horizontal
   * positions are per cent of the width, sizes and offsets px, so that it is never scaled.
   */
  svg: Element;
  height: number;
  /** What a compact drawing leaves out, in words (另有12项); absent where nothing is. */
  rest?: string;
}

/** The two drawings: `narrow` fits 304 px and more, `wide` 600 px and more. */
export type Size = 'narrow' | 'wide';

export interface Chart {
  id: string;
  /** The question that the chart answers, from its text. */
  question: string;
  /** The finding, computed from the data. */
  title: string;
  deck: string;
  /** What the data say, with comparators and years, computed. */
  takeaway: string;
  /** Alternative text of the picture. */
  alt: string;
  notes: string[];
  sources: ChartSource[];
  table: Table;
  marks: Mark[];
  draw: (size: Size, options: DrawOptions) => Drawing;
  /** Whether its drawing can be put into other words than Chinese. */
  translates: boolean;
  /** The finding in English; null where there is none to tell, or it is only told in Chinese. */
  englishTitle: string | null;
  /** What the data add to the editor's notes, in English. */
  englishNotes: (say: Wording) => string[];
}

/** What a chart makes of the data: all of it that is its own. */
export interface Content {
  /** What it finds, in a sentence; null where there is nothing to tell. */
  finding: string | null;
  englishFinding?: string | null;
  takeaway: string;
  marks: Mark[];
  table: Table;
  draw: (title: string, size: Size, options: DrawOptions) => Drawing;
  translates?: boolean;
  /** What the picture shows, in words; title and takeaway where absent. */
  alt?: (title: string) => string;
  /** What the data add to the editor's notes. */
  notes?: string[];
  englishNotes?: (say: Wording) => string[];
  /** The reports that its sources list; all where absent. */
  reports?: ReportData[];
  /** Of what its sources list the parts of the text; where absent, of all that its marks lead to. */
  cited?: Target[];
}

/** `indicator`: one chart an indicator. */
export type Family = 'indicator';

/** A chart of the catalogue: data and an editor's text in, a chart out. */
export interface ChartDefinition {
  id: string;
  /** Charts of one kind, made from the data, share the text `content/charts/<family>.json`; any other has its own. */
  family?: Family;
  /** Topic under which its family is listed. */
  topic?: string;
  /** What stands for the words in braces of its text: {name}. */
  words?: Record<'zh' | 'en', Record<string, string>>;
  content: (data: ChartData, text: ChartText) => Content;
}
