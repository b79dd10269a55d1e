/**
 * The report stage: a text becomes an outline, paragraphs and sentences, each with its place in
 * the text. It knows numbering and punctuation, and nothing of numbers or indicators.
 */
export { type Report, readReport } from './report/read.ts';
