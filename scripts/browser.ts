/**
 * Finds a Chromium for the browser tests, or installs one. It never gives up silently: it returns
 * a path that answers `--version`, or throws with what was tried and what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Everything that finding and installing does to the machine, so that tests can record it. */
export interface Effects {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Effective user id; undefined on Windows. */
  uid: number | undefined;
  /** Contents of /etc/os-release, empty elsewhere. */
  release: string;
  /** Where Playwright's own Chromium would be. */
  bundled: string;
  exists: (path: string) => boolean;
  /** Runs a command, shows its output unless `quiet`, and tells whether it ended well and in time. */
  run: (command: string, args: string[], options: { seconds: number; quiet?: boolean }) => boolean;
  say: (line: string) => void;
}

const SETTINGS = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function knownPaths({ platform, env }: Effects): string[] {
  if (platform === 'darwin') return [...MAC, ...MAC.map((path) => `${env.HOME ?? ''}${path}`)];
  if (platform !== 'win32') return LINUX;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? WINDOWS.map((path) => `${root}\\${path}`) : []));
}

/** On Ubuntu `chromium-browser` can be a stub that only asks for a snap, so the file must also run. */
function works(path: string, effects: Effects): boolean {
  if (!effects.exists(path)) return false;
  // Chrome on Windows opens a window for --version.
  if (effects.platform === 'win32') return true;
  return effects.run(path, ['--version'], { seconds: 30, quiet: true });
}

/** A Chromium that is already here, or null. A path set by hand must be right: anything else throws. */
export function findBrowser(effects: Effects = machine()): string | null {
  for (const name of SETTINGS) {
    const path = effects.env[name];
    if (!path) continue;
    if (works(path, effects)) return path;
    throw new Error(
      `${name} is set to ${path}, which is not a browser that runs. Correct or unset it.`,
    );
  }
  const candidates = [...knownPaths(effects), effects.bundled];
  return candidates.find((path) => works(path, effects)) ?? null;
}

/** How this user may run apt-get: null when there is none or no right to it. */
function aptPrefix(effects: Effects): string[] | null {
  if (effects.platform !== 'linux' || !effects.exists('/usr/bin/apt-get')) return null;
  if (effects.uid === 0) return [];
  const sudo = effects.run('sudo', ['-n', 'true'], { seconds: 10, quiet: true });
  return sudo ? ['sudo', '-n'] : null;
}

function installByApt(prefix: string[], effects: Effects): void {
  const apt = (seconds: number, ...args: string[]): boolean => {
    const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    effects.say(`$ ${words.join(' ')}`);
    return effects.run(words[0] ?? 'env', words.slice(1), { seconds });
  };
  const install = ['install', '-y', '-q', '--no-install-recommends'];
  apt(180, 'update', '-q');
  // Ubuntu's chromium package is a stub for a snap, which containers cannot run: Playwright's own
  // build is used there. Chinese text is measured in the tests, so a font comes along.
  const packages = /^ID=ubuntu$/m.test(effects.release) ? [] : ['chromium'];
  if (apt(420, ...install, ...packages, 'fonts-noto-cjk')) return;
  if (packages.length > 0) apt(420, ...install, ...packages);
}

function installByPlaywright(prefix: string[] | null, effects: Effects): void {
  const dependencies = prefix === null ? [] : ['--with-deps'];
  const args = ['playwright', 'install', ...dependencies, 'chromium'];
  effects.say(`$ npx ${args.join(' ')}`);
  const npx = effects.platform === 'win32' ? 'npx.cmd' : 'npx';
  effects.run(npx, ['--no-install', ...args], { seconds: 300 });
}

/** A Chromium that runs, installed if need be. Throws, with what was tried, when there is no way. */
export function ensureBrowser(effects: Effects = machine()): string {
  const here = findBrowser(effects);
  if (here) return here;
  effects.say('No Chromium found on this machine; installing one for the browser tests.');
  const prefix = aptPrefix(effects);
  const ways = [
    ...(prefix === null ? [] : [() => installByApt(prefix, effects)]),
    () => installByPlaywright(prefix, effects),
  ];
  for (const install of ways) {
    install();
    const installed = findBrowser(effects);
    if (installed) return installed;
  }
  throw new Error(
    [
      'The browser tests need Chromium, Chrome or Edge, and none could be found or installed.',
      `Looked at: ${[...knownPaths(effects), effects.bundled].join(', ')}.`,
      prefix === null
        ? 'apt-get was not tried: it needs Debian or Ubuntu, and root or sudo without a password.'
        : 'apt-get install chromium and',
      prefix === null
        ? 'npx playwright install chromium failed.'
        : 'npx playwright install failed.',
      'Install a browser yourself, or set CHROMIUM_PATH to the program, and run npm test again.',
    ].join('\n'),
  );
}

/** The real machine. */
function machine(): Effects {
  return {
    platform: process.platform,
    env: process.env,
    uid: process.geteuid?.(),
    release: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    bundled: chromium.executablePath(),
    exists: existsSync,
    run: (command, args, { seconds, quiet }) => {
      const child = spawnSync(command, args, {
        stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
        timeout: seconds * 1000,
        shell: command.endsWith('.cmd'),
      });
      return child.status === 0;
    },
    say: (line) => console.log(line),
  };
}
