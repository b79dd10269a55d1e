/**
 * `npm run score -- [ID…] [--misses] [--write]` compares readings with the answer keys in
 * tests/keys and the sentences in tests/corpus/sample, per field; `joint` is all of them from role
 * to parent together. `--write` publishes them in content/quality.json. Exit codes: 0 fine, 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { writeAll } from './files.ts';
import { FIELDS, KEYS, quality, SAMPLES, type Score, scoreOf, topicScore } from './scoring.ts';
import { readWords } from './vocabulary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const words = readWords();
const ids = [...Object.keys(KEYS), ...SAMPLES];
for (const id of positionals.length > 0 ? positionals : ids) {
  if (!ids.includes(id)) {
    console.error(`no key: ${id}; use one of ${ids.join(', ')}`);
    process.exitCode = 2;
    break;
  }
  print(id, scoreOf(id, words));
  printTopics(id);
}

if (values.write) {
  writeAll('content', { 'quality.json': `${JSON.stringify(quality(words), null, 2)}\n` });
}

/** Agreement with the topics given by hand, where the report has some. */
function printTopics(id: string): void {
  const topics = topicScore(id, words);
  if (topics !== null) console.log(`  ${'topics'.padEnd(12)} ${topics.right}/${topics.of}`);
}

function print(id: string, result: Score): void {
  const { numerals, unclassified } = result.read;
  console.log(
    `${id}: ${result.numbers} answers, ${result.observations} of them observations; ${unclassified} of ${numerals} numerals unread`,
  );
  for (const field of FIELDS) {
    const { right, of } = result.fields[field];
    if (of === 0) continue;
    console.log(`  ${field.padEnd(12)} ${right}/${of}  ${((100 * right) / of).toFixed(1)} %`);
  }
  if (values.misses) for (const miss of result.misses) console.log(`  ${miss}`);
}
