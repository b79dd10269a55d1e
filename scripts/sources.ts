/** Reads `content/sources`: texts with their companion files, every problem with its place. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { SourceText } from '../src/collections.ts';
import { type Place, Source } from '../src/schema.ts';
import { attempt, complain } from './complaints.ts';
import { readChecked } from './content.ts';
import { decode, InputError } from './input.ts';

export interface Sources {
  texts: SourceText[];
  /** One file per source or companion, with its messages. */
  files: VFile[];
}

/** All sources of a folder. Problems are collected, not thrown: a text with one is left out of `texts`. */
export function readSources(folder: string, places: readonly Place[]): Sources {
  const names = readdirSync(folder).sort();
  const stems = names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));
  const files: VFile[] = [];
  const texts: SourceText[] = [];
  const open = (name: string) => {
    const file = new VFile({ path: join(folder, name) });
    files.push(file);
    return file;
  };
  if (stems.length === 0) {
    complain(
      open(''),
      new InputError(
        'missing',
        'no .txt file here; put the text of a report in <place>-<year>.txt',
      ),
    );
  }
  for (const stem of stems) {
    const textFile = open(`${stem}.txt`);
    const bytes = readFileSync(textFile.path);
    const text = attempt(textFile, () => decode(bytes));
    const companion = open(`${stem}.json`);
    const source = names.includes(`${stem}.json`)
      ? readCompanion(companion, bytes, places)
      : complain(
          companion,
          new InputError(
            'missing',
            `${stem}.txt has no companion; write ${stem}.json with place, year, url, origin, sha256`,
          ),
        );
    if (text !== null && source !== null) texts.push({ id: stem, text, source });
  }
  for (const name of names) {
    if (name.endsWith('.json') && !stems.includes(name.slice(0, -5))) {
      complain(
        open(name),
        new InputError(
          'missing',
          `there is no ${name.slice(0, -5)}.txt for this companion; add the text or delete this file`,
        ),
      );
    }
  }
  refuseDuplicates(texts, files);
  return { texts, files };
}

/** Reads a text that is not part of the site; its id is the file's name. */
export function readText(path: string): { file: VFile; text: SourceText | null } {
  const file = new VFile({ path });
  const text = attempt(file, () => decode(readFileSync(path)));
  return { file, text: text === null ? null : { id: file.stem ?? path, text, source: null } };
}

function readCompanion(file: VFile, bytes: Uint8Array, places: readonly Place[]): Source | null {
  const { value: source, json } = readChecked(file, Source, 'companion');
  if (source === null) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (source.sha256 !== sha256) {
    const message = `sha256 ${source.sha256} is not that of ${file.stem}.txt; if the text is meant to be as it is, write ${sha256}`;
    return complain(file, new InputError('sha256', message, json?.locate(['sha256'])));
  }
  if (!places.some((place) => place.id === source.place)) {
    const known = places.map((place) => place.id).join(', ');
    const message = `unknown place: ${source.place}; use one of ${known}, or add it to content/vocabulary/places.json`;
    return complain(file, new InputError('place', message, json?.locate(['place'])));
  }
  return source;
}

function refuseDuplicates(texts: SourceText[], files: VFile[]): void {
  const first = new Map<string, string>();
  for (const { id, source } of texts) {
    const key = `${source?.place} ${source?.year}`;
    const other = first.get(key);
    const file = files.find((candidate) => candidate.stem === id && candidate.extname === '.json');
    if (other !== undefined && file !== undefined) {
      complain(
        file,
        new InputError(
          'duplicate',
          `${key} is already the report ${other}; correct place or year, or delete one of the two`,
        ),
      );
    }
    first.set(key, other ?? id);
  }
}
