import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { stringify } from 'yaml';
import type { Report } from '../report.ts';
import type { ReportMeta, Section } from '../schema.ts';

const writer = remark()
  .use(remarkFrontmatter)
  // Two tildes, not one: 2020~2025年 is no deletion.
  .use(remarkGfm, { singleTilde: false });

/** All strings quoted: older YAML takes 2023-01-07 for a date and a hash such as 12e7… for a number. */
const yaml = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/**
 * The report as Markdown: its metadata as YAML, its outline as headings, its paragraphs as they
 * are. Every character of the source that is not white space is in it, once and in order.
 */
export function toMarkdown(report: Report, meta: ReportMeta): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: stringify(meta, yaml).trimEnd() },
      ...report.paragraphs.flatMap(({ start, end }) => blocks(report, start, end)),
    ],
  };
  return writer.stringify(tree);
}

/** A paragraph, cut where sections begin and where their headings end. */
function blocks(report: Report, start: number, end: number): RootContent[] {
  const found: RootContent[] = [];
  let from = start;
  const push = (to: number) => {
    if (to > from) found.push(paragraph(report.text.slice(from, to)));
    from = to;
  };
  for (const section of report.sections) {
    if (section.start < start || section.start >= end) continue;
    push(section.start);
    const stop = headingEnd(report, section);
    found.push(heading(report.text.slice(section.start, stop), section.level));
    from = stop;
  }
  push(end);
  return found;
}

/** The end of a section's heading sentence, its stop included. */
function headingEnd(report: Report, section: Section): number {
  const sentence = report.sentences.find(({ start }) => start === section.start);
  return sentence?.end ?? section.start + section.heading.length;
}

function heading(value: string, level: number): Heading {
  const depth = Math.min(level + 1, 6) as Heading['depth'];
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
