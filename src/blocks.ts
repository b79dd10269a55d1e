/**
 * The text of a report in the blocks that a page shows: headings of their own, and paragraphs,
 * cut where a lead (“一是经济运行稳中向好。”) begins in their midst.
 */
import type { Observation, Outline, Section } from './schema.ts';

type OutlineSentence = Outline['sentences'][number];

export interface Block {
  /** Id of the paragraph, on its first block alone. */
  paragraph: string | null;
  /** Its number in the report, from 1, on its first block alone. */
  number: number | null;
  heading: { section: Section; sentence: OutlineSentence; runIn: boolean } | null;
  sentences: OutlineSentence[];
  opening: boolean;
}

/** 一、 and （一） and ── stand alone; 一是 and bare leads run into their text. */
const DISPLAYED = /^(?:[一二三四五六七八九十]+、|[（(]|[—─―]|第)/;

/** The blocks of a report, in order; every sentence is in exactly one. */
export function blocksOf(outline: Outline): Block[] {
  const byStart = new Map(outline.sections.map((section) => [section.start, section]));
  const numbers = new Map(outline.paragraphs.map(({ id }, index) => [id, index + 1]));
  const blocks: Block[] = [];
  let paragraph: string | null = null;
  let open: Block | null = null;
  for (const sentence of outline.sentences) {
    const first = sentence.paragraph !== paragraph;
    const section = sentence.kind === 'heading' ? byStart.get(sentence.start) : undefined;
    paragraph = sentence.paragraph;
    if (open === null || first || section !== undefined) {
      // After a displayed heading the rest of its paragraph is a block without a number of its own.
      open = {
        paragraph: first ? paragraph : null,
        number: first ? (numbers.get(paragraph) ?? null) : null,
        heading: null,
        sentences: [],
        opening: sentence.part === 'opening',
      };
      blocks.push(open);
    }
    if (section === undefined) {
      open.sentences.push(sentence);
      continue;
    }
    const runIn = !(DISPLAYED.test(section.heading) || section.level === 1);
    open.heading = { section, sentence, runIn };
    if (!runIn) open = null;
  }
  return blocks;
}

/** A row of the list beside a block: an observation with its stated parts. */
export interface Row {
  observation: Observation;
  parts: Observation[];
}

/** The observations of a block, parts on the row of their whole. */
export function rowsOf(block: Block, observations: readonly Observation[]): Row[] {
  const inside = observations.filter(({ start }) => block.sentences.some((sentence) => sentence.start <= start && start < sentence.end));
  const ids = new Set(inside.map(({ id }) => id));
  const isPart = ({ parent }: Observation) => parent !== null && ids.has(parent);
  return inside
    .filter((observation) => !isPart(observation))
    .map((observation) => ({ observation, parts: inside.filter(({ parent }) => parent === observation.id) }));
}
