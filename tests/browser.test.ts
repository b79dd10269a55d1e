import { describe, expect, test } from 'vitest';
import { type Effects, ensureBrowser, findBrowser } from '../scripts/browser.ts';

interface Machine {
  /** Programs that are there and run. */
  here?: string[];
  /** Files that exist but do not run. */
  broken?: string[];
  /** Command, from its first words → program that it makes. */
  makes?: Record<string, string>;
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  uid?: number;
  release?: string;
}

const APT = '/usr/bin/apt-get';
const BUNDLED = '/home/reader/.cache/ms-playwright/chromium-1/chrome';

/** A machine that records what is run on it. */
function fake(machine: Machine): Effects & { log: string[] } {
  const here = new Set(machine.here);
  const log: string[] = [];
  return {
    log,
    platform: machine.platform ?? 'linux',
    env: machine.env ?? {},
    uid: machine.uid ?? 0,
    release: machine.release ?? 'ID=debian\n',
    bundled: BUNDLED,
    exists: (path) => here.has(path) || (machine.broken ?? []).includes(path),
    run: (command, args, { quiet }) => {
      const line = [command, ...args].join(' ');
      if (!quiet) log.push(line);
      if (quiet) return here.has(command);
      const made = Object.entries(machine.makes ?? {}).find(([part]) => line.includes(part));
      if (made) here.add(made[1]);
      return made !== undefined;
    },
    say: () => {},
  };
}

describe('findBrowser', () => {
  test.each<[string, Machine, string | null]>([
    ['Debian', { here: ['/usr/bin/chromium'] }, '/usr/bin/chromium'],
    ['Chrome on Linux', { here: ['/usr/bin/google-chrome'] }, '/usr/bin/google-chrome'],
    ['what Playwright downloaded', { here: [BUNDLED] }, BUNDLED],
    [
      'a stub that does not run is passed over',
      { broken: ['/usr/bin/chromium-browser'], here: [BUNDLED] },
      BUNDLED,
    ],
    [
      'macOS',
      {
        platform: 'darwin',
        here: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Edge on Windows',
      {
        platform: 'win32',
        env: { 'PROGRAMFILES(X86)': 'C:\\P' },
        here: ['C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'the setting goes first',
      { env: { CHROMIUM_PATH: '/my/chrome' }, here: ['/my/chrome', '/usr/bin/chromium'] },
      '/my/chrome',
    ],
    ['nothing', {}, null],
  ])('%s', (_, machine, path) => {
    expect(findBrowser(fake(machine))).toBe(path);
  });

  test('a setting that leads nowhere is an error, although another browser is here', () => {
    const machine = fake({ env: { CHROMIUM_PATH: '/my/chrome' }, here: ['/usr/bin/chromium'] });
    expect(() => findBrowser(machine)).toThrow('CHROMIUM_PATH is set to /my/chrome');
  });
});

describe('ensureBrowser', () => {
  test('installs nothing where a browser is', () => {
    const machine = fake({ here: ['/usr/bin/chromium', APT] });
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.log).toEqual([]);
  });

  test('root on Debian: apt-get, with a Chinese font', () => {
    const makes = { 'install -y -q --no-install-recommends chromium': '/usr/bin/chromium' };
    const machine = fake({ here: [APT], makes });
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.log).toEqual([
      'env DEBIAN_FRONTEND=noninteractive apt-get update -q',
      'env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk',
    ]);
  });

  test('a missing font does not cost the browser', () => {
    const machine = fake({ here: [APT] });
    const { run } = machine;
    machine.run = (command, args, options) => {
      const whole = run(command, args, options);
      if (args.at(-1) !== 'chromium' || command !== 'env') return whole;
      machine.exists = (path) => path === '/usr/bin/chromium';
      machine.run = () => true;
      return true;
    };
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.log.at(-1)).toMatch(/recommends chromium$/);
  });

  test('sudo without a password', () => {
    const makes = { 'recommends chromium': '/usr/bin/chromium' };
    const machine = fake({ uid: 1000, here: [APT, 'sudo'], makes });
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.log[0]).toBe('sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update -q');
  });

  test('Ubuntu has no chromium package that runs: Playwright downloads one', () => {
    const machine = fake({ release: 'ID=ubuntu\n', here: [APT], makes: { playwright: BUNDLED } });
    expect(ensureBrowser(machine)).toBe(BUNDLED);
    expect(machine.log.some((line) => line.endsWith('recommends fonts-noto-cjk'))).toBe(true);
    expect(machine.log.at(-1)).toBe('npx --no-install playwright install --with-deps chromium');
  });

  test('no rights: Playwright downloads one, without touching the system', () => {
    const machine = fake({ uid: 1000, here: [APT], makes: { playwright: BUNDLED } });
    expect(ensureBrowser(machine)).toBe(BUNDLED);
    expect(machine.log).toEqual(['npx --no-install playwright install chromium']);
  });

  test('no way at all: says what was tried and what to do', () => {
    const machine = fake({ uid: 1000, here: [APT] });
    expect(() => ensureBrowser(machine)).toThrow(
      /\/usr\/bin\/chromium.*root or sudo.*CHROMIUM_PATH/s,
    );
  });
});
