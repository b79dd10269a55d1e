/**
 * `npm run add -- FILE --place ID --year YYYY [--url URL] [--origin 'where the text is from']` makes
 * a text a report of the site: copies it, byte for byte, to content/sources, writes its companion,
 * reads it, and lists what no rule could read.
 * Exit codes: 0 fine, 1 content errors (everything is as before), 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { Source } from '../src/schema.ts';
import { attempt, report } from './complaints.ts';
import { decode } from './input.ts';
import { readWords } from './vocabulary.ts';

const SOURCES = 'content/sources';
const ORIGIN = '报告全文的纯文本，来源不详。';
const USAGE =
  "usage: npm run add -- FILE --place ID --year YYYY [--url URL] [--origin 'where the text is from']";

interface Addition {
  file: string;
  source: Omit<Source, 'sha256'>;
}

/** Gives the exit code. */
function main(args: string[]): number {
  const addition = readAddition(args);
  if (addition === null) return 2;
  const { file, source } = addition;
  const wrong = refusal(source);
  if (wrong !== null) {
    console.error(wrong);
    return 1;
  }
  const input = new VFile({ path: file });
  // Kept as UTF-8, whatever it came in: the pages read nothing else.
  const bytes = attempt(input, () => Buffer.from(decode(readFileSync(file))));
  if (bytes === null) {
    console.error(report([input]));
    return 1;
  }
  return add(bytes, source);
}

/** Null where the command was not understood; the reader has then been told. */
function readAddition(args: string[]): Addition | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        place: { type: 'string' },
        year: { type: 'string' },
        url: { type: 'string' },
        origin: { type: 'string', default: ORIGIN },
      },
    });
    const { place, year, url = null, origin } = values;
    const source = Source.omit({ sha256: true }).safeParse({
      place,
      year: Number(year),
      url,
      origin,
    });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0 && source.success)
      return { file, source: source.data };
    for (const { path, message } of source.error?.issues ?? [])
      console.error(`--${path.join('.')}: ${message}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(USAGE);
  return null;
}

/** Why this report cannot be added, or null. */
function refusal({ place, year }: Addition['source']): string | null {
  const { places } = readWords();
  if (!places.some(({ id }) => id === place)) {
    const known = places.map(({ id }) => id).join(', ');
    return `unknown place: ${place}; use one of ${known}, or add it to content/vocabulary/places.json first`;
  }
  const path = join(SOURCES, `${place}-${year}.txt`);
  return existsSync(path) ? `${path} is there already; delete it to add another text` : null;
}

function add(bytes: Uint8Array, source: Addition['source']): number {
  const id = `${source.place}-${source.year}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const paths = { text: join(SOURCES, `${id}.txt`), companion: join(SOURCES, `${id}.json`) };
  writeFileSync(paths.text, bytes);
  writeFileSync(paths.companion, `${JSON.stringify({ ...source, sha256 }, null, 2)}\n`);
  if (run('parse') === 0) return run('unread', id);
  for (const path of Object.values(paths)) rmSync(path);
  console.error(`${id} was not added.`);
  return 1;
}

function run(...command: string[]): number {
  const script = fileURLToPath(new URL('./run.mjs', import.meta.url));
  return spawnSync(process.execPath, [script, ...command], { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
