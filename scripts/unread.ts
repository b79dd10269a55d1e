/**
 * `npm run unread -- [ID…]` lists the numerals of content/observations that no rule read, of these
 * reports or of all, the most frequent reason first, each with its place and the words around it.
 * Exit codes: 0 fine, 1 nothing is collected yet, 2 an unknown id.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Reading } from '../src/schema.ts';
import { placeIn } from './complaints.ts';
import { decode } from './input.ts';

const OBSERVATIONS = 'content/observations';
const SOURCES = 'content/sources';
const AROUND = 16;

interface Unread {
  /** path:line:column */
  place: string;
  reason: string;
  context: string;
}

function unreadOf(id: string): Unread[] {
  const path = join(SOURCES, `${id}.txt`);
  const text = decode(readFileSync(path));
  const placeOf = (start: number) => {
    const { line, column } = placeIn(text, start);
    return `${path}:${line}:${column}`;
  };
  const { ledger } = Reading.parse(
    JSON.parse(readFileSync(join(OBSERVATIONS, `${id}.json`), 'utf8')),
  );
  return ledger
    .filter(({ role }) => role === 'unclassified')
    .map(({ start, end, digits, reason }) => ({
      place: placeOf(start),
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
    for (const { place, context } of list) console.log(`  ${place}: ${context}`);
  }
  console.log(found.length === 0 ? 'Every numeral was read.' : `${found.length} unread.`);
}

/** Gives the exit code. */
function main(ids: string[]): number {
  const all = existsSync(OBSERVATIONS) ? readdirSync(OBSERVATIONS) : [];
  const known = all.filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json'));
  if (known.length === 0) {
    console.error(`${OBSERVATIONS} holds no collection; run npm run parse first`);
    return 1;
  }
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(`no report ${unknown.join(', ')}; use one of ${known.join(', ')}`);
    return 2;
  }
  print((ids.length > 0 ? ids : known).flatMap(unreadOf));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
