import { hasWord, type Item, type Quantity, readQuantities, wordAt } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { Sentence } from '../schema.ts';
import { squeeze } from '../space.ts';
import { type Clause, clausesOf } from './clauses/clause.ts';
import { estimatedBehind } from './facts/noted.ts';
import { type Draft, isDraft, type Outcome } from './measure/draft.ts';
import { readClauses } from './measure/read.ts';
import { rowsOfTables } from './tables/table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence with everything that was read in it; offsets are those of the sentence. */
export interface ReadSentence {
  sentence: Sentence;
  text: string;
  items: Item[];
  clauses: Clause[];
  outcomes: Outcome[];
  /** It is a row of a table, whose cells were read by their columns. */
  isRow: boolean;
  /** Headings of the sections around. */
  headings: string;
  /** How the paragraph opens, and the sentence. */
  around: string;
  /** Under a heading of several years, the text has turned to one of them. */
  isOneYear: boolean;
  /** The text turns to one year further on in the same part. */
  isBeforeTurn: boolean;
  /** A sentence before notes that what follows is 预计 as well. */
  isEstimated: boolean;
  /** It stands behind 附录 or 名词解释. */
  isAppendix: boolean;
  /** The report is given at the end of the year before the one that it plans. */
  isEarly: boolean;
}

/** Reads every sentence of a report: numbers, clauses, measures. */
export function readSentences(report: Report, words: Vocabulary): ReadSentence[] {
  const path = headingsOf(report);
  const starts = new Map(report.paragraphs.map(({ id, start }) => [id, start]));
  const parts = partsInOrder(report);
  const appendix = startOfAppendix(report, words);
  const all = report.sentences.flatMap((one) => pieces(one, report.text));
  const turned = turnsToOneYear(all, report, words);
  const turn =
    all.findLast(({ part, start }) => part === 'review' && turned.has(start))?.start ?? 0;
  const estimated = estimatedBehind(all, report, words.cues);
  const isEarly = isGivenBefore(report.opening);
  const rows = rowsOfTables(all, report.text, words);
  let last: ReadSentence | null = null;
  return all.map((original) => {
    const part = parts(original);
    const sentence = part === original.part ? original : { ...original, part };
    const text = report.text.slice(sentence.start, sentence.end);
    const row = rows.get(original.start);
    const opening = starts.get(sentence.paragraph) ?? sentence.start;
    const lead = report.text.slice(opening, Math.min(opening + LEAD, sentence.start));
    const isOneYear = turned.has(original.start);
    const around = isOneYear ? text : `${lead}\n${text}`;
    const earlier = last?.sentence.paragraph === sentence.paragraph ? endOf(last) : null;
    last = {
      sentence,
      text,
      ...(row ?? readProse(text, earlier, words)),
      isRow: row !== undefined,
      headings: path(sentence.section),
      around,
      isOneYear,
      isBeforeTurn: sentence.part === 'review' && original.start < turn,
      isEstimated: estimated.has(original.start),
      isAppendix: sentence.start >= appendix,
      isEarly,
    };
    return last;
  });
}

/** The number that a sentence ends in, where it is an amount of something. */
function endOf({ clauses, outcomes, isRow }: ReadSentence): Draft | null {
  const last = outcomes.at(-1);
  const isEnd = !isRow && last !== undefined && isDraft(last) && last.clause === clauses.at(-1);
  return isEnd && last.form === 'level' && last.parent === null ? last : null;
}

function isGivenBefore({ date, year }: Report['opening']): boolean {
  return date !== null && year !== null && Number(date.slice(0, 4)) < year;
}

function readProse(
  text: string,
  earlier: Draft | null,
  words: Vocabulary,
): Pick<ReadSentence, 'items' | 'clauses' | 'outcomes'> {
  const items = readQuantities(text, words.quantity);
  const quantities = items.length === 0 ? [] : items.filter(isQuantity);
  const clauses = quantities.length === 0 ? [] : clausesOf(text, quantities);
  return {
    items,
    clauses,
    outcomes: clauses.length === 0 ? [] : readClauses(clauses, earlier, words),
  };
}

/** How much of a paragraph tells how it opens. */
const LEAD = 40;

/** Longest stretch that is read at once: what looks back in it must not grow with the text. */
const LONGEST = 1200;

/** A sentence; a text without stops in pieces of it, cut behind a comma where there is one. */
function pieces(sentence: Sentence, text: string): Sentence | Sentence[] {
  let { start } = sentence;
  if (sentence.end - start <= LONGEST) return sentence;
  const found: Sentence[] = [];
  while (sentence.end - start > LONGEST) {
    const end = cutBehindComma(text, start);
    found.push({ ...sentence, start, end });
    start = end;
  }
  return [...found, { ...sentence, start }];
}

function cutBehindComma(text: string, start: number): number {
  const stretch = text.slice(start, start + LONGEST);
  const comma = Math.max(stretch.lastIndexOf('，'), stretch.lastIndexOf('；'));
  if (comma > 0) return start + comma + 1;
  const digits = /[\d.,]+$/.exec(stretch)?.[0].length ?? 0;
  return start + (digits < LONGEST ? LONGEST - digits : LONGEST);
}

const isQuantity = (item: Item): item is Quantity => item.kind === 'quantity';

/** Where the first paragraph stands that is, or opens with, a title like 附录 or [名词解释]. */
function startOfAppendix({ paragraphs, text }: Report, { index }: Vocabulary): number {
  const titled = paragraphs.find(({ start, end }) => {
    const line = squeeze(text.slice(start, Math.min(end, start + 40)));
    return wordAt(index.appendix, line, '[【（('.includes(line.charAt(0)) ? 1 : 0) !== null;
  });
  return titled?.start ?? Number.POSITIVE_INFINITY;
}

/** Starts of the sentences behind 刚刚过去的2016年 or 今年…主要预期目标, to the end of their part or the next word of several years. */
function turnsToOneYear(
  sentences: readonly Sentence[],
  { text }: Report,
  { index }: Vocabulary,
): Set<number> {
  const { oneYear, severalYears } = index.period;
  const turned = new Set<number>();
  let part: Sentence['part'] | null = null;
  let isTurned = false;
  for (const sentence of sentences) {
    const isBehind = sentence.part === 'government' && part === 'plan';
    if (sentence.part !== part && !isBehind) isTurned = false;
    part = sentence.part;
    const own = text.slice(sentence.start, sentence.end);
    if (wordAt(severalYears, own, 0) !== null) isTurned = false;
    else if (!isTurned && hasWord(oneYear, own)) isTurned = true;
    if (isTurned) turned.add(sentence.start);
  }
  return turned;
}

/** A section on the government itself looks back where it stands before the plan, and ahead behind it. */
function partsInOrder({ sentences }: Report): (sentence: Sentence) => Sentence['part'] {
  const plan = sentences.find(({ part }) => part === 'plan')?.start ?? Number.POSITIVE_INFINITY;
  return (sentence) => {
    if (sentence.part !== 'government') return sentence.part;
    return sentence.start < plan ? 'review' : 'government';
  };
}

function headingsOf({ sections }: Report): (id: string | null) => string {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const found = new Map<string, string>();
  const path = (id: string | null): string => {
    const known = id === null ? '' : found.get(id);
    if (id === null || known !== undefined) return known ?? '';
    const section = byId.get(id);
    const told = section ? `${path(section.parent)}\n${section.heading}` : '';
    found.set(id, told);
    return told;
  };
  return path;
}
