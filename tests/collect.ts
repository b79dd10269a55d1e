import { readCorrections } from '../scripts/corrections.ts';
import { readSources } from '../scripts/sources.ts';
import { readWords } from '../scripts/vocabulary.ts';
import { type Collected, collect } from '../src/collections.ts';

/** The reports of the site, read anew from their texts. */
export function collectSite(): Collected[] {
  const words = readWords('content');
  const { value: corrections } = readCorrections('content/corrections.json');
  const { texts } = readSources('content/sources', words.places);
  return texts.map((text) => collect(text, words, corrections ?? []));
}
