import { type Item, type Quantity, readQuantities } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { Sentence } from '../schema.ts';
import { type Clause, clausesOf } from './clause.ts';
import type { Outcome } from './draft.ts';
import { readClauses } from './read.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence with everything that was read in it; offsets are those of the sentence. */
export interface ReadSentence {
  sentence: Sentence;
  text: string;
  items: Item[];
  clauses: Clause[];
  outcomes: Outcome[];
  /** Headings around and the paragraph up to the sentence. */
  around: string;
}

export function readSentences(report: Report, words: Vocabulary): ReadSentence[] {
  const headings = headingsOf(report);
  const starts = new Map(report.paragraphs.map(({ id, start }) => [id, start]));
  const parts = partsInOrder(report);
  return report.sentences.map((original) => {
    const sentence = { ...original, part: parts(original) };
    const text = report.text.slice(sentence.start, sentence.end);
    const items = readQuantities(text, words.quantity);
    const clauses = clausesOf(text, items.filter(isQuantity));
    const lead = report.text
      .slice(starts.get(sentence.paragraph) ?? sentence.start, sentence.start)
      .slice(0, 40);
    const around = `${headings(sentence.section)}\n${lead}\n${text}`;
    return { sentence, text, items, clauses, outcomes: readClauses(clauses, words), around };
  });
}

const isQuantity = (item: Item): item is Quantity => item.kind === 'quantity';

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
    const section = id === null ? undefined : byId.get(id);
    if (!section) return '';
    const known = found.get(section.id) ?? `${path(section.parent)}\n${section.heading}`;
    found.set(section.id, known);
    return known;
  };
  return path;
}
