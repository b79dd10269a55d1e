/**
 * `npm run bench` measures the reader on the reports of the site: throughput, growth with the
 * length of the text, memory, and how many times faster it is than Microsoft Recognizers-Text, which
 * it installs into .cache/bench. It checks nothing: figures depend on the machine, ratios less so.
 * Exit codes: 0 fine, 1 where the comparison could not be made, 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { observe } from '../src/observation.ts';
import { readReport } from '../src/report.ts';
import { readSources } from './sources.ts';
import { readWords } from './vocabulary.ts';

const CACHE = '.cache/bench';
const VERSION = '1.3.1';
const PACKAGES = [
  '@microsoft/recognizers-text-number',
  '@microsoft/recognizers-text-number-with-unit',
];
/** How long one figure is measured, in milliseconds; the first half only warms up. */
const SPAN = 4000;

interface Model {
  parse(sentence: string): unknown[];
}

interface Recognizers {
  getNumberModel(): Model;
  getPercentageModel(): Model;
  getCurrencyModel(): Model;
  getDimensionModel(): Model;
}

const words = readWords();

function read(text: string) {
  const report = readReport(text, words.outline);
  const context = { id: 'bench', place: null, year: report.opening.year };
  return { report, ...observe(report, context, words.vocabulary) };
}

/** Median milliseconds of one call, of those in the second half of `span`; of one call at least. */
function time(action: () => unknown, span = SPAN): number {
  const rounds: { at: number; taken: number }[] = [];
  const start = performance.now();
  while (rounds.length < 3 || performance.now() - start < span) {
    const at = performance.now();
    action();
    rounds.push({ at: at - start, taken: performance.now() - at });
  }
  const warm = rounds.slice(Math.floor(rounds.length / 2)).map(({ taken }) => taken);
  warm.sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? 0;
}

const megabytes = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** MB/s of all texts, each read by itself. */
function throughput(texts: readonly string[]): number {
  return megabytes(texts) / (time(() => texts.map(read)) / 1000);
}

function growth(text: string): void {
  const single = time(() => read(text));
  console.log('\ntime for n × the text, over n × the time for one (1 is linear)');
  for (const count of [1, 10, 100]) {
    const long = Array.from({ length: count }, () => text).join('\n');
    const taken = time(() => read(long), SPAN / 2);
    console.log(`  ${String(count).padStart(3)} ×  ${(taken / single / count).toFixed(2)}`);
  }
}

/** What stays on the heap while a result is held, over the bytes of its text. */
function memory(text: string): void {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  console.log('\nheap that a result holds, over the bytes of its text');
  for (const count of [1, 10, 100]) {
    const long = Array.from({ length: count }, () => text).join('\n');
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const kept = read(long);
    collectGarbage();
    const held = process.memoryUsage().heapUsed - before;
    const ratio = held / Buffer.byteLength(kept.report.text);
    console.log(`  ${String(count).padStart(3)} ×  ${ratio.toFixed(1)}`);
  }
  const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
  console.log(`  peak of the process so far ${peak.toFixed(0)} MB`);
}

/** The models for Chinese that together answer what one reading does, or null where they cannot be had. */
function recognizers(): Model[] | null {
  mkdirSync(CACHE, { recursive: true });
  const names = PACKAGES.map((name) => `${name}@${VERSION}`);
  const options = [
    '--prefix',
    CACHE,
    '--save-exact',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  ];
  const done = spawnSync('npm', ['install', ...options, ...names], { encoding: 'utf8' });
  if (done.status !== 0) {
    console.error(
      `npm could not install ${names.join(' ')} into ${CACHE}: ${done.error?.message ?? done.stderr.trim()}\n` +
        'The comparison needs the npm registry, once. Everything above stands without it.',
    );
    return null;
  }
  const require = createRequire(resolve(join(CACHE, 'package.json')));
  const [number, unit] = PACKAGES.map((name) => require(name)) as [
    { NumberRecognizer: new (culture: string) => Recognizers },
    { NumberWithUnitRecognizer: new (culture: string) => Recognizers },
  ];
  const numbers = new number.NumberRecognizer('zh-cn');
  const units = new unit.NumberWithUnitRecognizer('zh-cn');
  return [
    numbers.getNumberModel(),
    numbers.getPercentageModel(),
    units.getCurrencyModel(),
    units.getDimensionModel(),
  ];
}

function compare(texts: readonly string[], own: number): number {
  const models = recognizers();
  if (models === null) return 1;
  const sentences = texts.flatMap((text) =>
    read(text).report.sentences.map(({ start, end }) => text.slice(start, end)),
  );
  const taken = time(() => sentences.map((one) => models.map((model) => model.parse(one))));
  const theirs = megabytes(texts) / (taken / 1000);
  console.log(
    `\nRecognizers-Text ${VERSION}, numbers, percentages, currencies and dimensions, sentence by sentence`,
  );
  console.log(
    `  ${(theirs * 1000).toFixed(1)} kB/s; the reader is ${(own / theirs).toFixed(0)} × as fast`,
  );
  return 0;
}

function main(args: string[]): number {
  if (args.length > 0) {
    console.error('usage: npm run bench');
    return 2;
  }
  const { texts: sources } = readSources('content/sources', words.places);
  const texts = sources.map(({ text }) => text);
  const own = throughput(texts);
  console.log(
    `readReport and observe of ${texts.length} reports, ${megabytes(texts).toFixed(3)} MB`,
  );
  console.log(`  ${own.toFixed(2)} MB/s`);
  const [first = ''] = texts;
  growth(first);
  memory(first);
  return compare(texts, own);
}

process.exitCode = main(process.argv.slice(2));
