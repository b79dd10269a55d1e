/**
 * `npm run score -- [ID…] [--misses] [--write]` compares readings with the answer keys in
 * tests/keys and the sentences in tests/corpus/sample, per field; `joint` is all of them from role
 * to parent together. `--write` publishes them in content/quality.json. Exit codes: 0 fine, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { writeAll } from './files.ts';
import { FIELDS, KEYS, quality, SAMPLES, type Score, scoreOf, topicScore } from './scoring.ts';
import { readWords } from './vocabulary.ts';

const words = readWords();
const known = [...Object.keys(KEYS), ...SAMPLES];

/** Gives the exit code. */
function main(args: string[]): number {
  const options = readOptions(args);
  if (options === null) return 2;
  const { ids, values } = options;
  for (const id of ids.length > 0 ? ids : known) {
    print(id, scoreOf(id, words), values.misses);
    printTopics(id);
  }
  if (values.write)
    writeAll('content', { 'quality.json': `${JSON.stringify(quality(words), null, 2)}\n` });
  return 0;
}

/** Null where the command was not understood; the reader has then been told. */
function readOptions(args: string[]) {
  try {
    const { values, positionals: ids } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        misses: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    });
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length === 0) return { ids, values };
    console.error(`no key: ${unknown.join(', ')}; use one of ${known.join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error('usage: npm run score -- [ID…] [--misses] [--write]');
  return null;
}

/** Agreement with the topics given by hand, where the report has some. */
function printTopics(id: string): void {
  const topics = topicScore(id, words);
  if (topics !== null) console.log(`  ${'topics'.padEnd(12)} ${topics.right}/${topics.of}`);
}

function print(id: string, result: Score, withMisses: boolean): void {
  const { numerals, unclassified } = result.read;
  console.log(
    `${id}: ${result.numbers} answers, ${result.observations} of them observations; ${unclassified} of ${numerals} numerals unread`,
  );
  for (const field of FIELDS) {
    const { right, of } = result.fields[field];
    if (of === 0) continue;
    console.log(`  ${field.padEnd(12)} ${right}/${of}  ${((100 * right) / of).toFixed(1)} %`);
  }
  if (withMisses) for (const miss of result.misses) console.log(`  ${miss}`);
}

process.exitCode = main(process.argv.slice(2));
