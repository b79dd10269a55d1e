/** `npm start`: builds, serves, says where, and leaves nothing running when it is stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { root } from './dist.ts';

const OUT_DIR = '.cache/start';
const children: ChildProcess[] = [];

/** What a terminal has: with the variables of Vitest the build would be one for developers. */
const NOT_OURS = /^(?:NODE_ENV|DEV|PROD|MODE|SSR|TEST|VITEST\w*|SITE_URL)$/;
const OWN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name)),
);

afterEach(() => {
  for (const child of children.splice(0)) {
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (child.pid && !ended) process.kill(-child.pid, 'SIGKILL');
  }
  rmSync(`${root}${OUT_DIR}`, { recursive: true, force: true });
});

/** Starts it as a terminal does: in a process group of its own, which Ctrl-C reaches as a whole. */
function start(...args: string[]): ChildProcess & { output: () => string } {
  const child = spawn('npm', ['start', '--', ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...OWN, OUT_DIR, BASE: '/' },
  });
  children.push(child);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return Object.assign(child, { output: () => output });
}

/** Building a site takes the longest, above all the first time. */
const PATIENCE = 300;

async function until<T>(what: string, get: () => T | null | Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 5 * PATIENCE; tries += 1) {
    const value = await get();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} did not happen in ${PATIENCE} s`);
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}

// Windows has neither process groups nor these signals.
test.each<[NodeJS.Signals, string, (pid: number) => number]>([
  ['SIGINT', 'Ctrl-C', (pid) => -pid],
  ['SIGTERM', 'the end of npm', (pid) => pid],
])(
  '%s: %s stops what npm start serves',
  async (signal, _, receiver) => {
    const child = start();
    const address = await until('the address', () => {
      if (child.exitCode !== null) throw new Error(`it ended: ${child.output()}`);
      return /http:\/\/localhost:\d+\//.exec(child.output())?.[0] ?? null;
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('对读');
    process.kill(receiver(child.pid ?? 0), signal);
    await until('the end of npm', () => child.exitCode ?? child.signalCode);
    await until('the end of the server', async () => ((await answers(address)) ? null : true));
  },
  1000 * PATIENCE,
);

test('a port that is none is wrong usage', async () => {
  const child = start('--port', 'x');
  await until('the end', () => child.exitCode);
  expect(child.exitCode).toBe(2);
  expect(child.output()).toContain('usage: npm start');
});
