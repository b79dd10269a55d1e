/**
 * `npm run parse` reads content/sources and writes the generated collections and the register.
 *   --check        writes nothing; fails when what is on disk differs from what would be written
 *   FILE… --json   prints what any report's text reads as; writes nothing
 *   --batch DIR --out DIR   writes the same for every .txt of a folder, one file each
 * Exit codes: 0 fine, 1 content errors (the collections are as before), 2 wrong usage.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Collected,
  collect,
  collectionFiles,
  emptyRegister,
  missing,
  register,
  type Words,
} from '../src/collections.ts';
import { Register } from '../src/schema.ts';
import { batch } from './batch.ts';
import { report as messagesOf, placeIn } from './complaints.ts';
import { ContentError, readChecked, valuesOf } from './content.ts';
import { readCorrections, refuseUnused } from './corrections.ts';
import { writeAll } from './files.ts';
import { chartStates, published } from './published.ts';
import { readSources, readText } from './sources.ts';
import { readWords } from './vocabulary.ts';

const CONTENT = 'content';
const REGISTER = 'permalinks.json';
const GENERATED = ['reports', 'outlines', 'observations'];
const USAGE = 'usage: npm run parse [-- --check | -- FILE… --json | -- --batch DIR --out DIR]';

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = options;
  const wrong = misuse(options);
  if (wrong !== null) {
    console.error(`${wrong}\n${USAGE}`);
    return 2;
  }
  try {
    const words = readWords(CONTENT);
    if (values.batch !== undefined && values.out !== undefined)
      return batch(values.batch, values.out, words);
    return values.json ? print(positionals, words) : build(words, values.check);
  } catch (error) {
    if (error instanceof ContentError) return refuse(error.message);
    throw error;
  }
}

/** Tells what is wrong with the content, and gives the exit code. */
function refuse(messages: string): number {
  console.error(`${messages}\nNothing was written.`);
  return 1;
}

/** What is wrong with a call, or null. */
function misuse({ values, positionals }: ReturnType<typeof readOptions>): string | null {
  const { batch: folder, out, json, check } = values;
  if (json !== positionals.length > 0) return '--json goes with files, and files with --json';
  if ((folder === undefined) !== (out === undefined)) return '--batch goes with --out';
  if ([json, check, folder !== undefined].filter(Boolean).length > 1)
    return '--check, --json and --batch do not go together';
  if (folder === undefined || out === undefined) return null;
  if (!isFolder(folder)) return `--batch ${folder} is no folder`;
  return existsSync(out) && !isFolder(out) ? `--out ${out} is no folder` : null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readOptions(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      batch: { type: 'string' },
      out: { type: 'string' },
    },
  });
}

function print(paths: string[], words: Words): number {
  const read = paths.map(readText);
  const messages = messagesOf(read.map(({ file }) => file));
  if (messages !== '') {
    console.error(messages);
    return 1;
  }
  const results = read.flatMap(({ text }) =>
    text === null ? [] : [published(collect(text, words))],
  );
  console.log(JSON.stringify(results.length === 1 ? results[0] : results, null, 2));
  return 0;
}

function build(words: ReturnType<typeof readWords>, check: boolean): number {
  const { texts, files } = readSources(join(CONTENT, 'sources'), words.places);
  const corrections = readCorrections(join(CONTENT, 'corrections.json'));
  const collected = texts.map((text) => collect(text, words, corrections.value ?? []));
  if (files.every(({ messages }) => messages.length === 0)) refuseUnused(corrections, collected);
  const messages = messagesOf([...files, corrections.file]);
  if (messages !== '') return refuse(messages);
  const charts = chartStates(collected, words, CONTENT);
  const listed = readRegister();
  const lost = missing(listed, collected, charts);
  if (lost.length > 0) {
    const words =
      'was published and is gone; bring it back, or name what stands for it in "aliases"';
    return refuse(lost.map((id) => `${CONTENT}/${REGISTER}:1:1: ${id} ${words}`).join('\n'));
  }
  const contents: Record<string, string> = Object.assign({}, ...collected.map(collectionFiles));
  contents[REGISTER] = `${JSON.stringify(register(listed, collected, charts), null, 2)}\n`;
  const changed = changes(contents);
  if (check) return checked(changed);
  writeAll(CONTENT, contents, orphans(contents));
  summarise(collected, changed);
  return 0;
}

/** Throws a `ContentError`. */
function readRegister(): Register {
  const path = join(CONTENT, REGISTER);
  if (!existsSync(path)) return emptyRegister;
  return valuesOf({ register: readChecked(path, Register, 'register') }).register;
}

/** Paths whose content on disk differs, and generated files that no source stands behind any more. */
function changes(contents: Record<string, string>): string[] {
  const differing = Object.entries(contents).filter(([path, content]) => {
    const full = join(CONTENT, path);
    return !existsSync(full) || readFileSync(full, 'utf8') !== content;
  });
  return [...differing.map(([path]) => path), ...orphans(contents)];
}

function orphans(contents: Record<string, string>): string[] {
  return GENERATED.filter((folder) => existsSync(join(CONTENT, folder)))
    .flatMap((folder) => readdirSync(join(CONTENT, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => contents[path] === undefined);
}

function checked(changed: string[]): number {
  for (const path of changed)
    console.error(
      `${CONTENT}/${path}:1:1: differs from what npm run parse makes; run it and commit the result`,
    );
  return changed.length === 0 ? 0 : 1;
}

function summarise(collected: Collected[], changed: string[]): void {
  for (const {
    meta,
    report: { text },
    outline,
    reading,
    diagnostics,
  } of collected) {
    const unread = reading.ledger.filter(({ role }) => role === 'unclassified').length;
    console.log(
      `${meta.id}: ${outline.sections.length} sections, ${reading.ledger.length} numerals, ` +
        `${reading.observations.length} observations, ${reading.pledges.length} pledges, ${unread} unread`,
    );
    for (const { rule, message, start } of diagnostics) {
      const { line, column } = placeIn(text, start);
      console.log(`  ${CONTENT}/sources/${meta.id}.txt:${line}:${column}: ${message} [${rule}]`);
    }
  }
  console.log(
    changed.length === 0 ? 'Collections were up to date.' : `Written: ${changed.join(', ')}`,
  );
}
