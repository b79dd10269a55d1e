/** Reads `content/vocabulary/*.json`: the word lists of every stage. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { parseVocabulary, type Vocabulary } from '../src/observation.ts';
import { OutlineWords, Place, Topic } from '../src/schema.ts';

const FOLDER = 'vocabulary';

/** The content of every vocabulary file under its name without `.json`. Throws where one is no JSON. */
export function vocabularyFiles(content = 'content'): Record<string, unknown> {
  const folder = join(content, FOLDER);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name) => [basename(name, '.json'), readJson(join(folder, name))]),
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The words of the quantity and observation stages. */
export function readVocabulary(content = 'content'): Vocabulary {
  return parseVocabulary(vocabularyFiles(content));
}

/** The words of all stages. */
export function readWords(content = 'content') {
  const files = vocabularyFiles(content);
  return {
    outline: OutlineWords.parse(files.outline),
    topics: z.array(Topic).parse(files.topics),
    places: z.array(Place).parse(files.places),
    vocabulary: parseVocabulary(files),
  };
}
