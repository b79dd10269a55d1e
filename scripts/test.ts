/**
 * `npm test`: every check of the project, one after the other, each with its name and time. A
 * failing step does not stop the others, unless they need what it makes. `npm test -- unit lint`
 * runs only the steps named. The last line is always `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type Build, folderBuild, rootBuild } from '../tests/builds.ts';
import { ensureBrowser } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  what: string;
  /** Steps without whose result this one makes no sense. */
  needs?: string[];
  run: () => Promise<Count>;
}

interface Outcome extends Count {
  name: string;
  seconds: number;
  note: string;
}

type Env = Record<string, string>;

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');

/** Path of a program of node_modules, as its package.json names it. */
function program(pack: string, name = pack): string {
  const folder = join(root, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const file = bin[name];
  if (file === undefined) throw new Error(`${pack} has no program ${name}`);
  return join(folder, file);
}

/** Runs a script in Node, shows what it says, and tells whether it ended well. */
function node(args: string[], env: Env = {}): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Makes the test runners refuse to write snapshots.
      CI: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  // astro check colours its messages whatever NO_COLOR says.
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => process.stdout.write(stripVTControlCharacters(text)));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

const one = (good: boolean): Count => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A program that is one check. */
async function check(...args: string[]): Promise<Count> {
  return one(await node(args));
}

/** A test runner that crashed before it wrote its report counts as one failure, never as none. */
function counted<Report>(file: string, good: boolean, read: (report: Report) => Count): Count {
  const path = join(results, file);
  if (!existsSync(path)) return one(false);
  const count = read(JSON.parse(readFileSync(path, 'utf8')) as Report);
  const silent = count.failed === 0 && (!good || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Skipped tests count as failed: nobody would notice them otherwise. So does a file that does not load. */
function vitestCount(report: VitestReport): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length,
  };
}

async function vitest(project: string): Promise<Count> {
  const file = `${project}.json`;
  rmSync(join(results, file), { force: true });
  const good = await node([
    program('vitest'),
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, file)}`,
  ]);
  return counted(file, good, vitestCount);
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

function playwrightCount({ stats, errors }: PlaywrightReport): Count {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function playwright(): Promise<Count> {
  const browser = ensureBrowser();
  console.log(`Chromium: ${browser}`);
  const file = 'browser.json';
  rmSync(join(results, file), { force: true });
  const good = await node(
    [program('@playwright/test', 'playwright'), 'test', '--config=tests/playwright.config.ts'],
    {
      CHROMIUM_PATH: browser,
      PREVIEW_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, file),
    },
  );
  return counted(file, good, playwrightCount);
}

async function build(target: Build): Promise<Count> {
  rmSync(join(root, target.dist), { recursive: true, force: true });
  mkdirSync(dirname(join(root, target.dist)), { recursive: true });
  const good = await node([program('astro'), 'build'], {
    BASE: target.base,
    SITE_URL: target.siteUrl,
    OUT_DIR: target.dist,
  });
  const made = existsSync(join(root, target.dist, 'index.html'));
  if (good && !made) console.error(`The build ended well but wrote no ${target.dist}/index.html.`);
  return one(good && made);
}

const steps: Step[] = [
  {
    name: 'collections',
    what: 'content/ is what scripts/parse.ts makes of the sources',
    run: () => check('scripts/run.mjs', 'parse', '--check'),
  },
  {
    name: 'types',
    what: 'astro check',
    run: () => check(program('astro'), 'check', '--minimumFailingSeverity=warning'),
  },
  {
    name: 'lint',
    what: 'biome: rules and format',
    run: () =>
      check(program('@biomejs/biome', 'biome'), 'ci', '--colors=off', '--error-on-warnings'),
  },
  {
    name: 'unused',
    what: 'knip: dead files, exports and dependencies',
    run: () => check(program('knip'), '--no-progress', '--treat-config-hints-as-errors'),
  },
  { name: 'unit', what: 'vitest: tests/*.test.ts', run: () => vitest('unit') },
  { name: 'build', what: 'astro build into dist', run: () => build(rootBuild) },
  {
    name: 'base',
    what: `astro build under ${folderBuild.base} into ${folderBuild.dist}`,
    run: () => build(folderBuild),
  },
  {
    name: 'site',
    what: 'vitest: links, HTML, bytes of the built pages',
    needs: ['build', 'base'],
    run: () => vitest('site'),
  },
  { name: 'browser', what: 'playwright: the pages in Chromium', needs: ['build'], run: playwright },
];

async function perform(step: Step, before: Outcome[]): Promise<Outcome> {
  console.log(`\n== ${step.name}: ${step.what}`);
  const start = Date.now();
  const missing = step.needs?.find((name) =>
    before.some((outcome) => outcome.name === name && outcome.failed > 0),
  );
  let count = one(false);
  let note = missing === undefined ? '' : `not run, because ${missing} failed`;
  if (missing === undefined) {
    try {
      count = await step.run();
    } catch (error) {
      note = 'could not run';
      console.error(error instanceof Error ? error.message : error);
    }
  }
  const outcome = { name: step.name, seconds: (Date.now() - start) / 1000, note, ...count };
  console.log(`== ${line(outcome)}`);
  return outcome;
}

function line({ name, passed, failed, seconds, note }: Outcome): string {
  const head = `${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`;
  return note === '' ? head : `${head} (${note})`;
}

async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `unknown step: ${unknown.join(', ')}; the steps are ${steps.map(({ name }) => name).join(', ')}`,
    );
    return 2;
  }
  mkdirSync(results, { recursive: true });
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    if (names.length > 0 && !names.includes(step.name)) continue;
    outcomes.push(await perform(step, outcomes));
  }
  const sum = (key: 'passed' | 'failed' | 'seconds'): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n== summary, ${sum('seconds').toFixed(0)} s`);
  for (const outcome of outcomes) console.log(line(outcome));
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
