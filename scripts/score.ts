/**
 * `node scripts/run.mjs score [ID…] [--misses]` compares readings with the answer keys in
 * tests/keys, per field. Exit codes: 0 fine, 2 wrong usage.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FIELDS, KEYS, keyOf, score } from './scoring.ts';
import { readWords } from './vocabulary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
const words = readWords();
for (const id of positionals.length > 0 ? positionals : Object.keys(KEYS)) {
  const source = KEYS[id];
  if (source === undefined) {
    console.error(`no key: ${id}; use one of ${Object.keys(KEYS).join(', ')}`);
    process.exitCode = 2;
    break;
  }
  const result = score(keyOf(id), readFileSync(source, 'utf8').replace(/^\ufeff/, ''), id, words);
  console.log(`${id}: ${result.numbers} numbers, ${result.observations} of them observations`);
  for (const field of FIELDS) {
    const { right, of } = result.fields[field];
    console.log(
      `  ${field.padEnd(12)} ${right}/${of}  ${((100 * right) / Math.max(1, of)).toFixed(1)} %`,
    );
  }
  if (values.misses) for (const miss of result.misses) console.log(`  ${miss}`);
}
