/**
 * Search in Chinese, in the browser: what can be found, by which words, and the stretch of text
 * that shows why. Imports nothing that a browser should not load.
 */
export { type Doc, docKinds } from './search/doc.ts';
export { engine, type Hit } from './search/engine.ts';
export { snippet } from './search/snippet.ts';
export { wordsOf } from './search/tokens.ts';
