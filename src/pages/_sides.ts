/** Two reports by topic: every sentence of both exactly once. */
import type { Part, Topic } from '../schema.ts';
import type { SiteReport } from './_data.ts';

type OutlineSentence = SiteReport['outline']['sentences'][number];

/** Sentences of one section that follow one another. */
export interface Quote {
  sectionId: string | null;
  /** Headings of the section, shortened: 一、 › 二是用心用情兜紧人民保障底线 */
  label: string;
  sentences: OutlineSentence[];
}

/** The halves of a topic: what was done, what is to be done, and what stands before the first heading. */
export const halves = ['opening', 'review', 'plan'] as const;
export type Half = (typeof halves)[number];

export interface Side {
  report: SiteReport;
  /** Sentences and numbers of the topic in this report. */
  sentences: number;
  numbers: number;
  quotes: Record<Half, Quote[]>;
}

export interface TopicRow {
  topic: Topic;
  sides: Side[];
}

const HALF: Record<Part, Half> = {
  opening: 'opening',
  review: 'review',
  plan: 'plan',
  government: 'plan',
};
/** Of a heading, in the label above a quotation. */
const LABEL_LENGTH = 24;

/** The topics that at least one of the reports speaks of, in the order of the vocabulary. */
export function topicRows(reports: readonly SiteReport[], topics: readonly Topic[]): TopicRow[] {
  return topics
    .map((topic) => ({ topic, sides: reports.map((report) => sideOf(report, topic)) }))
    .filter(({ sides }) => sides.some(({ sentences }) => sentences > 0));
}

function sideOf(report: SiteReport, topic: Topic): Side {
  const sentences = report.outline.sentences.filter((sentence) => sentence.topic === topic.id);
  const inside = ({ start }: { start: number }) =>
    sentences.some((sentence) => sentence.start <= start && start < sentence.end);
  const quotes = (half: Half) =>
    quotesOf(
      report,
      sentences.filter(({ part }) => HALF[part] === half),
    );
  return {
    report,
    sentences: sentences.length,
    numbers: report.observations.filter(inside).length,
    quotes: { opening: quotes('opening'), review: quotes('review'), plan: quotes('plan') },
  };
}

function quotesOf(report: SiteReport, sentences: readonly OutlineSentence[]): Quote[] {
  const quotes: Quote[] = [];
  for (const sentence of sentences) {
    const last = quotes.at(-1);
    if (last !== undefined && last.sectionId === sentence.section) last.sentences.push(sentence);
    else
      quotes.push({
        sectionId: sentence.section,
        label: labelOf(report, sentence),
        sentences: [sentence],
      });
  }
  return quotes;
}

/** Where a quotation stands. Over a heading that is quoted itself stands the one above it. */
function labelOf(report: SiteReport, { section: id, kind }: OutlineSentence): string {
  const { sections } = report.outline;
  const section = sections.find((entry) => entry.id === id);
  if (section === undefined) return '题名与开头';
  const above =
    kind === 'heading' ? sections.find((entry) => entry.id === section.parent) : undefined;
  const [clause = ''] = (above ?? section).heading.split('，');
  return clause.length > LABEL_LENGTH ? `${clause.slice(0, LABEL_LENGTH)}…` : clause;
}
