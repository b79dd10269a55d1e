/** `npm run parse -- --batch DIR --out DIR`: many reports, one after the other. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collect, type SourceText, type Words } from '../src/collections.ts';
import { report } from './complaints.ts';
import { writeAll } from './files.ts';
import { progress } from './progress.ts';
import { published } from './published.ts';
import { readText } from './sources.ts';

interface Tally {
  reports: number;
  observations: number;
  numerals: number;
  unclassified: number;
  /** path:line:column: what is wrong. */
  failures: string[];
}

/**
 * Reads every .txt of `folder` and writes `<out>/<name>.json`, what `FILE --json` prints. Holds one
 * report at a time. A text that cannot be read is told at the end and stops nothing. Gives the exit
 * code: 1 where a text failed or there was none, else 0.
 */
export function batch(folder: string, out: string, words: Words): number {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (names.length === 0) {
    console.error(`${folder}:1:1: no .txt file here; put each report into a .txt file of its own`);
    return 1;
  }
  const tally = { reports: 0, observations: 0, numerals: 0, unclassified: 0, failures: [] };
  const shown = progress(names.length);
  for (const name of names) {
    readOne(join(folder, name), out, words, tally);
    shown.step(failed(tally));
  }
  shown.end();
  return summarise(tally, out);
}

function readOne(path: string, out: string, words: Words, tally: Tally): void {
  const { file, text } = readText(path);
  if (text === null) {
    tally.failures.push(report([file]));
    return;
  }
  try {
    writeReading(text, basename(path, '.txt'), out, words, tally);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tally.failures.push(`${path}:1:1: was decoded but not read: ${reason}`);
  }
}

function writeReading(
  text: SourceText,
  name: string,
  out: string,
  words: Words,
  tally: Tally,
): void {
  const collected = collect(text, words);
  writeAll(out, { [`${name}.json`]: `${JSON.stringify(published(collected), null, 2)}\n` });
  const { ledger, observations } = collected.reading;
  tally.reports += 1;
  tally.observations += observations.length;
  tally.numerals += ledger.length;
  tally.unclassified += ledger.filter(({ role }) => role === 'unclassified').length;
}

const failed = ({ failures }: Tally) => (failures.length === 0 ? '' : `${failures.length} failed`);

function summarise(tally: Tally, out: string): number {
  const { reports, observations, numerals, unclassified, failures } = tally;
  const share = numerals === 0 ? 0 : (100 * unclassified) / numerals;
  console.log(
    `${reports} reports in ${out}: ${observations} observations, ${numerals} numerals, ` +
      `${unclassified} of them unclassified (${share.toFixed(1)} %), ${failures.length} failed`,
  );
  if (failures.length === 0) return 0;
  console.error(failures.join('\n'));
  return 1;
}
