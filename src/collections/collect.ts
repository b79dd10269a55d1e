import { observe, type Vocabulary } from '../observation.ts';
import { type Report, readReport } from '../report.ts';
import {
  type Diagnostic,
  Outline,
  type OutlineWords,
  type Place,
  Reading,
  ReportMeta,
  type Source,
  type Topic,
} from '../schema.ts';
import { topicFinder } from '../topic.ts';
import { toMarkdown } from './markdown.ts';

/** A text to be read. `source` is null for a text that is not part of the site. */
export interface SourceText {
  id: string;
  text: string;
  source: Source | null;
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
export function collect({ id, text, source }: SourceText, words: Words): Collected {
  const report = readReport(text, words.outline);
  const year = source?.year ?? report.opening.year;
  const place = words.places.find((entry) => entry.id === source?.place) ?? null;
  const { diagnostics, ...reading } = observe(report, { id, place, year }, words.vocabulary);
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
    outline: Outline.parse(withTopics(report, words.topics)),
    reading: Reading.parse(reading),
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

function withTopics(report: Report, topics: readonly Topic[]): Outline {
  const topicOf = topicFinder(topics);
  const byId = new Map(report.sections.map((section) => [section.id, section]));
  // First-level headings name a part of the report (总体要求、主要目标和重点任务), no topic.
  const headings = (id: string | null): string[] => {
    const section = id === null ? undefined : byId.get(id);
    if (section === undefined || section.parent === null) return [];
    return [...headings(section.parent), section.heading];
  };
  return {
    sections: report.sections,
    paragraphs: report.paragraphs,
    sentences: report.sentences.map((sentence) => {
      const { start, end, section, part } = sentence;
      const input = { sentence: report.text.slice(start, end), headings: headings(section), part };
      return { ...sentence, topic: topicOf(input) };
    }),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
