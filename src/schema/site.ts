/** What the site is made of beside the collections: quality, fields, glossary, charts' texts, stories, the register. */
import { z } from 'astro/zod';
import { bilingual, text } from './scalars.ts';

const judged = z.strictObject({ right: z.number().int(), of: z.number().int() });

/** An entry of `content/quality.json`: one report read by the rules and compared with answers worked out by people. */
export const Quality = z.strictObject({
  id: text,
  /** `key`: every number of the report has an answer. `sample`: every tenth sentence with a number. */
  kind: z.enum(['key', 'sample']),
  /** Observations right in role, value, unit, comparator, form, status, period and parent together. */
  joint: judged,
  measure: judged,
  /** Numerals of the whole text that no rule read. */
  unread: judged.omit({ right: true }).extend({ count: z.number().int() }),
  /** Sentences whose topic is the one given by hand; null where none were read for it. */
  topics: judged.nullable(),
});
export type Quality = z.infer<typeof Quality>;

/** An entry of `content/fields.json`: what one field of the published data means. */
export const Field = z.strictObject({
  /** `observation.value` */
  id: text,
  /** Types of Frictionless table schemas. */
  type: z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object']),
  /** In Chinese, for the dictionary of the data page and for datapackage.json. */
  description: text,
  /** Values that it takes, each with its meaning. */
  values: z.record(text, text).optional(),
});
export type Field = z.infer<typeof Field>;

/** An entry of `content/glossary.json`: a term of the reports that a reader may stumble over. */
export const Term = z
  .strictObject({
    /** Anchor on the page. */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    term: text,
    /** The words by which it stands in the reports, longest first; each occurs in at least one. */
    forms: z.array(text).min(1),
    /** What it means, by its source; null where none was found. */
    explanation: text.nullable(),
    source: z
      .union([
        /** A sentence of a report, verbatim, and an anchor in it. */
        z.strictObject({ report: text, anchor: text, quote: text }),
        /** A published page. */
        z.strictObject({ title: text, publisher: text, url: z.url() }),
      ])
      .nullable(),
  })
  .refine(({ explanation, source }) => (explanation === null) === (source === null), {
    error: 'an explanation needs a source, and a source an explanation',
  });
export type Term = z.infer<typeof Term>;

/** `content/charts/<id>.json`: what an editor writes about a chart. Figures are never typed here. */
export const ChartText = z.strictObject({
  /** The question the chart answers. */
  question: bilingual,
  /** What is drawn, in which unit. */
  deck: bilingual,
  /** Caveats that change the reading. */
  notes: z.array(bilingual),
  /** Where the chart is about some topics or indicators only: which, under which headings, in this order. */
  groups: z
    .array(z.strictObject({ name: bilingual, topics: z.array(text), indicators: z.array(text) }))
    .optional(),
});
export type ChartText = z.infer<typeof ChartText>;

/** Front matter of `content/stories/<id>.md`; what follows it is read by `story.ts`. */
export const Story = z.strictObject({
  title: text,
  standfirst: text,
  /** The first of all is the home page. */
  order: z.int(),
});
export type Story = z.infer<typeof Story>;

/** `content/site.json`: what whoever runs the site decides. */
export const Site = z.strictObject({
  /** Where readers report errors: a `mailto:` or `https:` address; null where there is none, and then nothing is shown. */
  errors: z.url({ protocol: /^(mailto|https)$/ }).nullable(),
});
export type Site = z.infer<typeof Site>;

/** `content/permalinks.json`: every address ever published. `npm run parse` appends to it; nothing removes. */
export const Register = z.strictObject({
  charts: z.array(text),
  /** Report id → what it published: section, paragraph and sentence ids with the words they open with, numeral and pledge ids with their quotes. */
  reports: z.record(
    text,
    z.strictObject({
      sections: z.record(text, text),
      paragraphs: z.record(text, text),
      sentences: z.record(text, text),
      numerals: z.record(text, text),
      pledges: z.record(text, text),
    }),
  ),
  /** Retired id → the id that stands for it now. */
  aliases: z.record(text, text),
});
export type Register = z.infer<typeof Register>;
