/**
 * The shapes of everything that is written down: the generated collections, the vocabulary, the
 * charts' texts and the register. The script that writes them and the Astro collections that
 * read them use these same schemas. Field names are those of the published JSON and CSV.
 */
export {
  Correction,
  Diagnostic,
  Numeral,
  Observation,
  Outline,
  Paragraph,
  Pledge,
  Reading,
  ReportMeta,
  Section,
  Sentence,
  Slip,
  Source,
  tableRule,
} from './schema/collections.ts';
export { Cues } from './schema/cues.ts';
export { Commitment, Comparator, Form, Part, Role, Status } from './schema/enumerations.ts';
export { ChartText, Field, Quality, Register, Site, Story, Term } from './schema/site.ts';
export {
  Comparators,
  English,
  Indicator,
  OutlineWords,
  Phrases,
  Place,
  Topic,
  Units,
} from './schema/vocabulary.ts';
