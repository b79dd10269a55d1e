/** Reads `content/vocabulary/*.json`: the word lists of every stage. */
import { join } from 'node:path';
import { z } from 'astro/zod';
import { indexVocabulary, type Vocabulary } from '../src/observation.ts';
import {
  Comparators,
  Cues,
  English,
  Indicator,
  OutlineWords,
  Phrases,
  Place,
  Topic,
  Units,
} from '../src/schema.ts';
import { readChecked, valuesOf } from './content.ts';

/** The files of the vocabulary, checked. Throws a `ContentError` where one is not as its schema says. */
function readFiles(content: string) {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    readChecked(join(content, 'vocabulary', `${name}.json`), schema, 'vocabulary');
  return valuesOf({
    outline: read('outline', OutlineWords),
    units: read('units', Units),
    comparators: read('comparators', Comparators),
    cues: read('cues', Cues),
    indicators: read('indicators', z.array(Indicator)),
    topics: read('topics', z.array(Topic)),
    places: read('places', z.array(Place)),
    phrases: read('phrases', Phrases),
    english: read('english', English),
  });
}

/** The words of the quantity and observation stages. Throws a `ContentError`. */
export function readVocabulary(content = 'content'): Vocabulary {
  return readWords(content).vocabulary;
}

/** The words of all stages. Throws a `ContentError`. */
export function readWords(content = 'content') {
  const files = readFiles(content);
  const { outline, topics, places, phrases } = files;
  return { outline, topics, places, phrases, vocabulary: indexVocabulary(files) };
}
