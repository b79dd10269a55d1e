/** Two reports by topic: every sentence of both exactly once. */
import { type Mark, marksOf } from '../marks.ts';
import type { Part, Section, Topic } from '../schema.ts';
import type { SiteReport } from './_data.ts';

type OutlineSentence = SiteReport['outline']['sentences'][number];

/** What a reader can ask to see alone. */
export const kinds = ['numbers', 'targets', 'pledges'] as const;
export type Kind = (typeof kinds)[number];

export interface Quoted {
  sentence: OutlineSentence;
  marks: Mark[];
  has: Kind[];
}

/** Sentences of one section that follow one another. */
export interface Quote {
  sectionId: string | null;
  /** Where it stands: 第二部分（八），一是聚力保障群众就业增收. Over a heading that is quoted itself, without its words. */
  label: string;
  /** The heading's words that the label leaves out, for readers who filter the heading away. */
  own: string;
  sentences: Quoted[];
  has: Kind[];
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
  has: Record<Half, Kind[]>;
}

export interface TopicRow {
  topic: Topic;
  sides: Side[];
  has: Kind[];
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
  const read = reports.map((report) => ({ report, quoted: quotedOf(report) }));
  return topics
    .map((topic) => {
      const sides = read.map(({ report, quoted }) =>
        sideOf(
          report,
          quoted.filter(({ sentence }) => sentence.topic === topic.id),
        ),
      );
      return {
        topic,
        sides,
        has: union(sides.flatMap(({ has }) => halves.map((half) => has[half]))),
      };
    })
    .filter(({ sides }) => sides.some(({ sentences }) => sentences > 0));
}

/** All kinds that at least one of several has. */
export function union(lists: readonly Kind[][]): Kind[] {
  return kinds.filter((kind) => lists.some((list) => list.includes(kind)));
}

function quotedOf(report: SiteReport): Quoted[] {
  const marks = marksOf(report);
  return report.outline.sentences.map((sentence) => {
    const inside = marks.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return { sentence, marks: inside, has: union(inside.map(kindsOf)) };
  });
}

function kindsOf({ kind, readings }: Mark): Kind[] {
  if (kind === 'other') return [];
  if (kind === 'pledge') return readings[0]?.status === 'target' ? ['pledges'] : [];
  return kind === 'target' ? ['numbers', 'targets'] : ['numbers'];
}

function sideOf(report: SiteReport, quoted: readonly Quoted[]): Side {
  const inside = ({ start }: { start: number }) =>
    quoted.some(({ sentence }) => sentence.start <= start && start < sentence.end);
  const quotes = (half: Half) =>
    quotesOf(
      report,
      quoted.filter(({ sentence }) => HALF[sentence.part] === half),
    );
  const found = { opening: quotes('opening'), review: quotes('review'), plan: quotes('plan') };
  const has = (half: Half) => union(found[half].map((quote) => quote.has));
  return {
    report,
    sentences: quoted.length,
    numbers: report.observations.filter(inside).length,
    quotes: found,
    has: { opening: has('opening'), review: has('review'), plan: has('plan') },
  };
}

function quotesOf(report: SiteReport, quoted: readonly Quoted[]): Quote[] {
  const runs: Quoted[][] = [];
  for (const one of quoted) {
    const last = runs.at(-1);
    if (last?.[0]?.sentence.section === one.sentence.section) last?.push(one);
    else runs.push([one]);
  }
  return runs.map((sentences) => ({
    sectionId: sentences[0]?.sentence.section ?? null,
    ...labelOf(report, sentences[0]?.sentence),
    sentences,
    has: union(sentences.map(({ has }) => has)),
  }));
}

/** 第一部分（二），三是…: the numbers of the sections around, and the words of the innermost. */
function labelOf(
  report: SiteReport,
  sentence: OutlineSentence | undefined,
): { label: string; own: string } {
  const path = pathOf(report.outline.sections, sentence?.section ?? null);
  const innermost = path.at(-1);
  if (innermost === undefined) return { label: '题名与开头', own: '' };
  const around = path.slice(0, -1).map(numberOf).join('');
  const own = clauseOf(innermost);
  if (sentence?.kind === 'heading') return { label: around, own };
  return { label: around === '' ? own : `${around}，${own}`, own: '' };
}

/** The sections around a section and itself, outermost first. */
function pathOf(sections: readonly Section[], id: string | null): Section[] {
  const section = sections.find((entry) => entry.id === id);
  return section === undefined ? [] : [...pathOf(sections, section.parent), section];
}

/** 第一部分 for 一、, （二） as it is; nothing for a heading that carries no number. */
function numberOf({ heading }: Section): string {
  const [, part, brackets] =
    /^(?:([一二三四五六七八九十]+)、|([（(][一二三四五六七八九十]+[）)]))/.exec(heading) ?? [];
  return part === undefined ? (brackets ?? '') : `第${part}部分`;
}

function clauseOf({ heading }: Section): string {
  const [clause = ''] = heading.replace(/^[—─―]+/, '').split('，');
  return clause.length > LABEL_LENGTH ? `${clause.slice(0, LABEL_LENGTH)}…` : clause;
}
