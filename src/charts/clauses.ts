/** The clauses of a report: what stands between two of ，；。！？：. Charts that count statements count these. */
import type { Outline } from '../schema.ts';
import type { ReportData } from './chart.ts';

export interface Clause {
  report: ReportData;
  sentence: Outline['sentences'][number];
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
      const words = report.text.slice(sentence.start, sentence.end);
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
