/** The generated collections and what they are made from: sources, corrections, reports, outlines, readings. */
import { z } from 'astro/zod';
import { Commitment, Comparator, Form, Part, Role, Status } from './enumerations.ts';
import { offset, text, year } from './scalars.ts';

/** `content/sources/<id>.json`: what is known of a text and where it came from. Unknown is null, never guessed. */
export const Source = z.strictObject({
  /** Id of the place in `content/vocabulary/places.json`. */
  place: text,
  /** The year the report plans, and mostly is given in; its review speaks of the year before. */
  year,
  /** Official address of the text, or null where it is not known. */
  url: z.url().nullable(),
  /** What is known of how the text was obtained, in a sentence. */
  origin: text,
  /** SHA-256 of the file's bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Source = z.infer<typeof Source>;

/** An entry of `content/corrections.json`, a ruling on one observation: a slip of the report is quoted as it stands, and marked. */
export const Correction = z.strictObject({
  id: text,
  /** Id of the observation. */
  observation: text,
  /** What is taken for a slip; it stands once in the observation's sentence. */
  slip: text,
  /** Why: what seems to have been meant. */
  reason: text,
});
export type Correction = z.infer<typeof Correction>;

/** Front matter of `content/reports/<id>.md`. */
export const ReportMeta = z.strictObject({
  id: text,
  title: text.nullable(),
  place: text.nullable(),
  year: year.nullable(),
  /** Day on which the report was given, ISO 8601. */
  date: z.iso.date().nullable(),
  /** The session that heard it, in the text's words. */
  session: text.nullable(),
  speaker: text.nullable(),
  url: z.url().nullable(),
  origin: text.nullable(),
  sha256: z.string().nullable(),
  /** Number of Han characters in the text. */
  characters: z.number().int().nonnegative(),
});
export type ReportMeta = z.infer<typeof ReportMeta>;

/** A node of the report's outline. `start`/`end` enclose the whole section; the heading is what it begins with, as it is read without what copying put into it. */
export const Section = z.strictObject({
  id: text,
  /** 1 for 一、 · 2 for （一） or ── · 3 for 一是 and bare leads. */
  level: z.number().int().min(1).max(4),
  /** As in the text, with its numbering, without the final stop. */
  heading: text,
  parent: text.nullable(),
  part: Part,
  start: offset,
  end: offset,
});
export type Section = z.infer<typeof Section>;

/** A line of the source that is not empty. Offsets exclude the white space around it. */
export const Paragraph = z.strictObject({ id: text, start: offset, end: offset });
export type Paragraph = z.infer<typeof Paragraph>;

/** Every character of a paragraph that is not white space belongs to exactly one sentence. */
export const Sentence = z.strictObject({
  /** Its anchor in the report's page; a heading's is its section's. */
  id: text,
  start: offset,
  end: offset,
  paragraph: text,
  /** Innermost section, or null before the first heading. */
  section: text.nullable(),
  part: Part,
  /** `heading`: the sentence is a section's heading and nothing else. */
  kind: z.enum(['heading', 'text']),
});
export type Sentence = z.infer<typeof Sentence>;

/** `content/outlines/<id>.json`: where everything stands in the text. Sentences carry the topic that the vocabulary gave them. */
export const Outline = z.strictObject({
  sections: z.array(Section),
  paragraphs: z.array(Paragraph),
  sentences: z.array(Sentence.extend({ topic: text })),
});
export type Outline = z.infer<typeof Outline>;

/** An entry of the ledger: one numeral of the text, whatever it turned out to be. */
export const Numeral = z.strictObject({
  id: text,
  /** Of the digits alone, half-open, in UTF-16 units of the decoded source. */
  start: offset,
  end: offset,
  digits: text,
  role: Role,
  /** Name of the rule that gave the role; for `unclassified`, why nothing could read it. */
  reason: text,
});
export type Numeral = z.infer<typeof Numeral>;

const placed = {
  id: text,
  report: text,
  place: text.nullable(),
  section: text.nullable(),
};

/** `rules.measure` of a number that stands in a table, whose unit another cell tells. */
export const tableRule = 'row of a table';

/** A quantity with its meaning. */
export const Observation = z.strictObject({
  ...placed,
  /** The noun phrase that a table row would carry, from the text's own words. */
  measure: text,
  indicator: text.nullable(),
  form: Form,
  status: Status,
  comparator: Comparator,
  commitment: Commitment.nullable(),
  value: z.number(),
  upper: z.number().nullable(),
  unit: z.string(),
  period: year.nullable(),
  since: year.nullable(),
  scope: text.nullable(),
  parent: text.nullable(),
  basis: text.nullable(),
  /** As written, with multiplier, unit and comparator words that touch it: 5%以上, 2380余万元, 3—5个. */
  text,
  start: offset,
  end: offset,
  sentence: text,
  offset,
  /** Field → name of the rule that set it. */
  rules: z.record(z.string(), z.string()),
  corrected: text.nullable(),
});
export type Observation = z.infer<typeof Observation>;

/** A target or result of an indicator that is stated in words without a number. */
export const Pledge = z.strictObject({
  ...placed,
  measure: text,
  indicator: text.nullable(),
  status: Status,
  commitment: Commitment.nullable(),
  period: year.nullable(),
  /** The words that stand where a number would: 保持稳定增长, 不低于全市增速. */
  text,
  start: offset,
  end: offset,
  sentence: text,
  offset,
  rules: z.record(z.string(), z.string()),
});
export type Pledge = z.infer<typeof Pledge>;

/** Something that looks wrong in the reading of one report; never a silent repair. */
export const Diagnostic = z.strictObject({
  rule: text,
  message: text,
  start: offset,
  end: offset,
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** Where a slip stands in the text, with the correction that marks it. */
export const Slip = z.strictObject({ id: text, start: offset, end: offset, reason: text });
export type Slip = z.infer<typeof Slip>;

/** `content/observations/<id>.json`. */
export const Reading = z.strictObject({
  observations: z.array(Observation),
  pledges: z.array(Pledge),
  ledger: z.array(Numeral),
  slips: z.array(Slip),
});
export type Reading = z.infer<typeof Reading>;
