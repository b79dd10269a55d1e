import { observe, type Vocabulary } from '../observation.ts';
import { plainText } from '../plain.ts';
import { type Report, readReport } from '../report.ts';
import {
  type Correction,
  type Diagnostic,
  Outline,
  type OutlineWords,
  type Place,
  Reading,
  ReportMeta,
  type Source,
  type Topic,
} from '../schema.ts';
import { corrected } from './corrections.ts';
import { toMarkdown } from './markdown.ts';
import { restoredOutline, restoredReading, restoredReport } from './restore.ts';
import { withTopics } from './topics.ts';

/** A text to be read, and what is known of it: null for a text that is not part of the site. */
export interface SourceText {
  id: string;
  text: string;
  source: Partial<Source> | null;
}

/** All word lists that reading takes. */
export interface Words {
  outline: OutlineWords;
  topics: readonly Topic[];
  places: readonly Place[];
  vocabulary: Vocabulary;
}

/** One report, read by all stages and checked against the schemas of the collections. */
export interface Collected {
  meta: ReportMeta;
  report: Report;
  outline: Outline;
  reading: Reading;
  diagnostics: Diagnostic[];
}

/** Reads one text. What the companion file says wins over what the opening lines say. */
export function collect(
  { id, text, source }: SourceText,
  words: Words,
  corrections: readonly Correction[] = [],
): Collected {
  const plain = plainText(text);
  const read = readReport(plain.text, words.outline);
  const report = restoredReport(read, plain);
  const year = source?.year ?? report.opening.year;
  const place = words.places.find((entry) => entry.id === source?.place) ?? null;
  const observed = observe(read, { id, place, year }, words.vocabulary);
  const { diagnostics, ...reading } = restoredReading(observed, id, plain);
  return {
    meta: ReportMeta.parse({
      id,
      title: report.opening.title,
      place: source?.place ?? report.opening.place,
      year,
      date: report.opening.date,
      session: report.opening.session,
      speaker: report.opening.speaker,
      url: source?.url ?? null,
      origin: source?.origin ?? null,
      sha256: source?.sha256 ?? null,
      characters: text.match(/\p{Script=Han}/gu)?.length ?? 0,
    }),
    report,
    outline: Outline.parse(restoredOutline(withTopics(read, words.topics), plain)),
    reading: Reading.parse(corrected(reading, corrections)),
    diagnostics,
  };
}

/** The files of a report's collections: path below `content/` → what stands in it. */
export function collectionFiles({
  meta,
  report,
  outline,
  reading,
}: Collected): Record<string, string> {
  return {
    [`reports/${meta.id}.md`]: toMarkdown(report, meta),
    [`outlines/${meta.id}.json`]: json(outline),
    [`observations/${meta.id}.json`]: json(reading),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
