/**
 * `npm run unread -- [ID…]` lists the numerals of content/observations that no rule read, of these
 * reports or of all, the most frequent reason first, each with the words around it.
 * Exit codes: 0 fine, 1 a collection is missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Reading } from '../src/schema.ts';

const OBSERVATIONS = 'content/observations';
const SOURCES = 'content/sources';
const AROUND = 16;

interface Unread {
  report: string;
  reason: string;
  context: string;
}

function unreadOf(file: string): Unread[] {
  const report = basename(file, '.json');
  const text = readFileSync(join(SOURCES, `${report}.txt`), 'utf8').replace(/^\ufeff/, '');
  const { ledger } = Reading.parse(JSON.parse(readFileSync(join(OBSERVATIONS, file), 'utf8')));
  return ledger
    .filter(({ role }) => role === 'unclassified')
    .map(({ start, end, digits, reason }) => ({
      report,
      reason,
      context:
        `${text.slice(Math.max(0, start - AROUND), start)}«${digits}»${text.slice(end, end + AROUND)}`.replace(
          /\s+/g,
          ' ',
        ),
    }));
}

function print(found: readonly Unread[]): void {
  const byReason = Map.groupBy(found, ({ reason }) => reason);
  for (const [reason, list] of [...byReason].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`${reason}: ${list.length}`);
    for (const { report, context } of list) console.log(`  ${report}  ${context}`);
  }
  console.log(found.length === 0 ? 'Every numeral was read.' : `${found.length} unread.`);
}

const all = existsSync(OBSERVATIONS) ? readdirSync(OBSERVATIONS) : [];
const asked = process.argv.slice(2).map((id) => `${id}.json`);
const files = asked.length > 0 ? asked : all.filter((name) => name.endsWith('.json'));
const missing = files.length === 0 ? ['*.json'] : files.filter((name) => !all.includes(name));
if (missing.length === 0) {
  print(files.flatMap(unreadOf));
} else {
  for (const name of missing)
    console.error(`${OBSERVATIONS}/${name} does not exist; run npm run parse first`);
  process.exitCode = 1;
}
