/** The outline of a report with a topic for each sentence. */
import type { Report } from '../report.ts';
import type { Outline, Section, Topic } from '../schema.ts';
import { topicFinder } from '../topic.ts';

type Placed = Outline['sentences'][number];

/**
 * Sentences take the topic that their words and those of their headings give. A heading stands with
 * what it is over: where more than half of the text below it has one topic, it takes that.
 */
export function withTopics(report: Report, topics: readonly Topic[]): Outline {
  const topicOf = topicFinder(topics);
  const byId = new Map(report.sections.map((section) => [section.id, section]));
  // First-level headings name a part of the report (总体要求、主要目标和重点任务), no topic.
  const headings = (id: string | null): string[] => {
    const section = id === null ? undefined : byId.get(id);
    if (section === undefined || section.parent === null) return [];
    return [...headings(section.parent), section.heading];
  };
  const sentences = report.sentences.map((sentence): Placed => {
    const { start, end, section, part } = sentence;
    const input = { sentence: report.text.slice(start, end), headings: headings(section), part };
    return { ...sentence, topic: topicOf(input) };
  });
  const { sections, paragraphs } = report;
  return { sections, paragraphs, sentences: withHeadings(sentences, sections) };
}

/** Gives headings the topic of more than half of the text below. One over a part of the report keeps its own. */
function withHeadings(sentences: readonly Placed[], sections: readonly Section[]): Placed[] {
  const parents = new Set(sections.map(({ parent }) => parent));
  const byStart = new Map(
    sections
      .filter(({ id, parent }) => parent !== null || !parents.has(id))
      .map((section) => [section.start, section]),
  );
  return sentences.map((sentence, index) => {
    const section = sentence.kind === 'heading' ? byStart.get(sentence.start) : undefined;
    if (section === undefined) return sentence;
    return { ...sentence, topic: prevailing(sentences, index, section.end) ?? sentence.topic };
  });
}

/** The topic with more than half of the characters of the text behind `index` and before `end`, or null. */
function prevailing(sentences: readonly Placed[], index: number, end: number): string | null {
  const lengths = new Map<string, number>();
  let total = 0;
  for (let at = index + 1; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= end) break;
    if (sentence.kind === 'heading') continue;
    const length = sentence.end - sentence.start;
    lengths.set(sentence.topic, (lengths.get(sentence.topic) ?? 0) + length);
    total += length;
  }
  return [...lengths].find(([, length]) => length > total / 2)?.[0] ?? null;
}
