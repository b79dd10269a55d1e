/**
 * `npm run bench` measures the reader on the reports of the site: throughput, growth with the
 * length of the text, memory, and how many times faster it is than Microsoft Recognizers-Text, which
 * it installs into .cache/bench. Two ratios are told: of the stage that answers the same question
 * (which numbers, units, ranks, percentages, dates stand in this sentence), and of the whole reading,
 * which also finds what each number measures, its status, period and links. It checks nothing: figures
 * depend on the machine, ratios less so. Times are processor time, the least of many runs.
 * Exit codes: 0 fine, 1 where the comparison could not be made, 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { observe } from '../src/observation.ts';
import { plainText } from '../src/plain.ts';
import { readQuantities } from '../src/quantity.ts';
import { readReport } from '../src/report.ts';
import { readSources } from './sources.ts';
import { readWords } from './vocabulary.ts';

const CACHE = '.cache/bench';
const SCOPE = '@microsoft/recognizers-text';
const VERSIONS = { number: '1.3.1', 'number-with-unit': '1.3.1', 'date-time': '1.3.2' };
/** How long one figure is measured, in milliseconds; the first half only warms up. */
const SPAN = 4000;

interface Model {
  parse(sentence: string): unknown[];
}

/** What the packages give for one culture. */
interface Recognizers {
  getNumberModel(): Model;
  getOrdinalModel(): Model;
  getPercentageModel(): Model;
  getCurrencyModel(): Model;
  getDimensionModel(): Model;
  getAgeModel(): Model;
  getDateTimeModel(): Model;
}

const words = readWords();

function read(text: string) {
  const report = readReport(plainText(text).text, words.outline);
  const context = { id: 'bench', place: null, year: report.opening.year };
  return { report, ...observe(report, context, words.vocabulary) };
}

/** Processor time is told in steps of some milliseconds: shorter rounds would measure the steps. */
const ROUND = 250;

/**
 * Milliseconds of processor time for one call: the least of the rounds in the second half of `span`,
 * as whatever else the machine does only adds to it.
 */
function time(action: () => unknown, span = SPAN): number {
  const taken: number[] = [];
  const start = performance.now();
  while (taken.length < 4 || performance.now() - start < span) taken.push(round(action));
  return Math.min(...taken.slice(Math.floor(taken.length / 2)));
}

function round(action: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  let calls = 0;
  do {
    action();
    calls += 1;
  } while (performance.now() - start < ROUND);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / calls;
}

const megabytes = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** What is compared: milliseconds for all texts, each read by itself, and for their numbers alone, sentence by sentence. */
interface Own {
  reading: number;
  numbers: number;
}

function ownTimes(texts: readonly string[]): Own {
  const sentences = texts.flatMap(sentencesOf);
  const numbers = () => sentences.map((one) => readQuantities(one, words.vocabulary.quantity));
  return { reading: time(() => texts.map(read)), numbers: time(numbers) };
}

function sentencesOf(text: string): string[] {
  const { report } = read(text);
  return report.sentences.map(({ start, end }) => report.text.slice(start, end));
}

/** MB/s of what took so many milliseconds. */
const rate = (texts: readonly string[], milliseconds: number) =>
  megabytes(texts) / (milliseconds / 1000);

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

/** The models for Chinese that together answer what a reading does, dates apart, or null where they cannot be had. */
function recognizers(): { quantities: Model[]; dates: Model[] } | null {
  if (!install()) return null;
  const require = createRequire(resolve(join(CACHE, 'package.json')));
  const of = (pack: keyof typeof VERSIONS, name: string): Recognizers =>
    new (require(`${SCOPE}-${pack}`)[name])('zh-cn');
  const number = of('number', 'NumberRecognizer');
  const unit = of('number-with-unit', 'NumberWithUnitRecognizer');
  return {
    quantities: [
      number.getNumberModel(),
      number.getOrdinalModel(),
      number.getPercentageModel(),
      unit.getCurrencyModel(),
      unit.getDimensionModel(),
      unit.getAgeModel(),
    ],
    dates: [of('date-time', 'DateTimeRecognizer').getDateTimeModel()],
  };
}

function install(): boolean {
  mkdirSync(CACHE, { recursive: true });
  const names = Object.entries(VERSIONS).map(([pack, version]) => `${SCOPE}-${pack}@${version}`);
  const options = ['--prefix', CACHE, '--save-exact', '--no-audit', '--no-fund'];
  const done = spawnSync('npm', ['install', '--prefer-offline', ...options, ...names], {
    encoding: 'utf8',
  });
  if (done.status === 0) return true;
  console.error(
    `npm could not install ${names.join(' ')} into ${CACHE}: ${done.error?.message ?? done.stderr.trim()}\n` +
      'The comparison needs the npm registry, once. Everything above stands without it.',
  );
  return false;
}

/** Prints the ratios to Recognizers-Text and gives the exit code. */
function compare(texts: readonly string[], own: Own): number {
  const models = recognizers();
  if (models === null) return 1;
  const sentences = texts.flatMap(sentencesOf);
  const taken = (list: readonly Model[]) =>
    time(() => sentences.map((one) => list.map((model) => model.parse(one))));
  const quantities = taken(models.quantities);
  const all = quantities + taken(models.dates);
  const told = (what: string, milliseconds: number) => {
    const [same, whole] = [own.numbers, own.reading].map((one) => (milliseconds / one).toFixed(0));
    console.log(`  ${what}: ${(rate(texts, milliseconds) * 1000).toFixed(1)} kB/s`);
    console.log(`    the numbers of the same sentences are read ${same} × as fast`);
    console.log(`    the whole reading is ${whole} × as fast`);
  };
  console.log('\nRecognizers-Text, every model made once, sentence by sentence');
  told('numbers, ordinals, percentages, currencies, dimensions, ages', quantities);
  told('… and dates', all);
  return 0;
}

function main(args: string[]): number {
  if (args.length > 0) {
    console.error('usage: npm run bench');
    return 2;
  }
  const { texts: sources } = readSources('content/sources', words.places);
  const texts = sources.map(({ text }) => text);
  const own = ownTimes(texts);
  console.log(`${texts.length} reports, ${megabytes(texts).toFixed(3)} MB`);
  console.log(
    `  numbers alone, sentence by sentence   ${rate(texts, own.numbers).toFixed(1)} MB/s`,
  );
  console.log(
    `  the whole reading                     ${rate(texts, own.reading).toFixed(1)} MB/s`,
  );
  const [first = ''] = texts;
  growth(first);
  memory(first);
  return compare(texts, own);
}

process.exitCode = main(process.argv.slice(2));
