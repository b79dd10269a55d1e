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
  for (const sentence of outline.sentences) {
    const isFirst = sentence.paragraph !== paragraph;
    const heading = sentence.kind === 'heading' ? headingOf(sentence, byStart) : null;
    const last = blocks.at(-1);
    // What follows a displayed heading in its paragraph is a block without a number of its own.
    const opens =
      last === undefined || isFirst || heading !== null || last.heading?.runIn === false;
    const block = opens
      ? blockOf(sentence, isFirst ? (numbers.get(sentence.paragraph) ?? null) : null)
      : last;
    if (opens) blocks.push(block);
    if (heading === null) block.sentences.push(sentence);
    else block.heading = heading;
    paragraph = sentence.paragraph;
  }
  return blocks;
}

function blockOf(sentence: OutlineSentence, number: number | null): Block {
  return {
    paragraph: number === null ? null : sentence.paragraph,
    number,
    heading: null,
    sentences: [],
    opening: sentence.part === 'opening',
  };
}

function headingOf(
  sentence: OutlineSentence,
  sections: ReadonlyMap<number, Section>,
): Block['heading'] {
  const section = sections.get(sentence.start);
  if (section === undefined) return null;
  return { section, sentence, runIn: section.level > 1 && !DISPLAYED.test(section.heading) };
}

/** A row of the list beside a block: an observation with its stated parts. */
export interface Row {
  observation: Observation;
  parts: Observation[];
}

/** The observations of a block, parts on the row of their whole. */
export function rowsOf(block: Block, observations: readonly Observation[]): Row[] {
  const inside = observations.filter(({ start }) =>
    block.sentences.some((sentence) => sentence.start <= start && start < sentence.end),
  );
  const ids = new Set(inside.map(({ id }) => id));
  const isPart = ({ parent }: Observation) => parent !== null && ids.has(parent);
  return inside
    .filter((observation) => !isPart(observation))
    .map((observation) => ({
      observation,
      parts: inside.filter(({ parent }) => parent === observation.id),
    }));
}
