/**
 * The observation stage: joins a report's sentences with the quantities in them, by the words of
 * the vocabulary. Every field of its answer names the rule that set it.
 */

export { explain } from './observation/explain.ts';
export { observe } from './observation/observe.ts';
export type { Vocabulary } from './observation/vocabulary.ts';
export { indexVocabulary } from './observation/vocabulary.ts';
