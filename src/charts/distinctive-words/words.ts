/** The words of a report that can tell it from others: no place names, no numbers, nothing shorter than two characters. */
import type { Outline } from '../../schema.ts';
import type { ChartData, ReportData } from '../chart.ts';
import type { Counts } from './log-odds.ts';

type Sentence = Outline['sentences'][number];

export interface Vocabulary {
  counts: Counts;
  /** The sentence that holds a word most often, the first of several. */
  sentenceOf: (word: string) => Sentence | undefined;
}

/**
 * Words as the segmenter of ICU cuts them (Intl.Segmenter, zh): the same for the same release of Node.
 * Names of all reports' places are taken out before it sees them, so that no halves of them are left.
 */
export function vocabularyOf(report: ReportData, data: ChartData): Vocabulary {
  const names = data.reports.flatMap(namesOf).toSorted((a, b) => b.length - a.length);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  const best = new Map<string, { sentence: Sentence; times: number }>();
  for (const sentence of report.outline.sentences) {
    const text = without(names, report.text.slice(sentence.start, sentence.end));
    const here = new Map<string, number>();
    for (const { segment } of segmenter.segment(text))
      if (tells(segment)) here.set(segment, (here.get(segment) ?? 0) + 1);
    for (const [word, times] of here) {
      counts.set(word, (counts.get(word) ?? 0) + times);
      if (times > (best.get(word)?.times ?? 0)) best.set(word, { sentence, times });
    }
  }
  return { counts, sentenceOf: (word) => best.get(word)?.sentence };
}

/** 周村区, 周村, 淄博市, 淄博, and the parts of places that numbers are given for: 文昌湖. */
function namesOf({ place, observations }: ReportData): string[] {
  const around = [place.name.zh, place.short.zh, ...place.within];
  const bare = around.map((name) => name.replace(/(?:自治)?[省市区县州旗]$/u, ''));
  const scopes = observations.flatMap(({ scope }) => scope ?? []);
  const named = scopes.filter((scope) => !/^[全我本]/u.test(scope));
  return [...new Set([...around, ...bare, ...named])].filter((name) => name.length >= 2);
}

function without(names: readonly string[], text: string): string {
  return names.reduce((left, name) => left.replaceAll(name, '，'), text);
}

const number = /^[〇零一二三四五六七八九十百千万亿两第]+是?$/u;
/** Cuts at a particle are no words: 新的, 是在. */
const particle = /^是|[的了在]$/u;

/** Two Han characters at least, no number, nor one that counts points (一是). */
function tells(segment: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(segment) && !number.test(segment) && !particle.test(segment);
}
