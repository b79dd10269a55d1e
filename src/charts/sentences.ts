/** The sentences of a report, and the clauses in them. Charts that count statements count clauses. */
import type { Outline } from '../schema.ts';
import type { ReportData } from './chart.ts';

type Sentence = Outline['sentences'][number];

/** The sentence that a position belongs to; none between sentences. */
export function sentenceAt({ outline }: ReportData, position: number): Sentence | undefined {
  return outline.sentences.find(({ start, end }) => start <= position && position < end);
}

/** A sentence verbatim. */
export function wordsOf({ text }: ReportData, { start, end }: Sentence): string {
  return text.slice(start, end);
}

/** What stands between two of ，；。！？：. */
export interface Clause {
  report: ReportData;
  sentence: Sentence;
  /** Offsets in the report's text, without the white space around it. */
  start: number;
  end: number;
  text: string;
}

/** All clauses of the sentences of these parts, in order, without headings. */
export function clausesOf(report: ReportData, parts: readonly string[]): Clause[] {
  return report.outline.sentences
    .filter(({ kind, part }) => kind === 'text' && parts.includes(part))
    .flatMap((sentence) => {
      const words = wordsOf(report, sentence);
      return [...words.matchAll(/[^，；。！？：\s][^，；。！？：]*/gu)].map((match) => {
        const start = sentence.start + match.index;
        return { report, sentence, start, end: start + match[0].length, text: match[0] };
      });
    });
}

/** The words of the list that stand in a text, as they are. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.includes(word));
}
