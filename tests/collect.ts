import { readSources } from '../scripts/sources.ts';
import { readWords } from '../scripts/vocabulary.ts';
import { type Collected, collect } from '../src/collections.ts';

/** The reports of the site, read anew from their texts. */
export function collectSite(): Collected[] {
  const words = readWords('content');
  return readSources('content/sources', words.places).texts.map((text) => collect(text, words));
}
