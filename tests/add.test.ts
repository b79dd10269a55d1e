/** npm run add: a text becomes a report of the site, or nothing changes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
const run = (...command: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/run.mjs'), ...command], {
    cwd: folder,
    encoding: 'utf8',
  });
const files = () => readdirSync(join(folder, 'content'), { recursive: true }).sort();
const practice = resolve('tests/practice/新安县-2024.txt');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-add-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  const path = join(folder, 'content/vocabulary/places.json');
  const place = {
    id: 'xinan',
    name: { zh: '新安县', en: 'Xin’an County' },
    short: { zh: '新安', en: 'Xin’an' },
    within: ['洛阳市', '河南省'],
  };
  const places: unknown[] = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify([...places, place]));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps the text as UTF-8, writes its companion and the collections, and tells what was not read', () => {
  const wide = join(folder, 'wide.txt');
  writeFileSync(wide, `\ufeff${readFileSync(practice, 'utf8')}`, 'utf16le');
  const { status, stdout } = run('add', wide, '--place', 'xinan', '--year', '2024');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^xinan-2024: \d+ sections, 170 numerals/m);
  expect(stdout).toMatch(/unread\.|Every numeral was read\./);
  expect(readFileSync(join(folder, 'content/sources/xinan-2024.txt'))).toEqual(
    readFileSync(practice),
  );
  expect(files()).toContain('observations/xinan-2024.json');
  expect(run('parse', '--check')).toMatchObject({ status: 0, stderr: '' });
  const again = run('add', practice, '--place', 'xinan', '--year', '2024');
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('xinan-2024.txt is there already');
});

it.each([
  ['an unknown place', ['--place', 'nowhere', '--year', '2024'], /unknown place: nowhere; use one/],
  ['a file that is no report', ['--place', 'xinan', '--year', '2024'], /empty\.txt:1:1: the file/],
])('refuses %s and changes nothing', (_, options, told) => {
  const before = files();
  const empty = join(folder, 'empty.txt');
  writeFileSync(empty, '');
  const { status, stderr } = run('add', empty, ...options);
  expect(status).toBe(1);
  expect(stderr).toMatch(told);
  expect(files()).toEqual(before);
});

it('takes back what it wrote where the site cannot be read', () => {
  writeFileSync(join(folder, 'content/corrections.json'), '[{}]');
  const before = files();
  const { status, stderr } = run('add', practice, '--place', 'xinan', '--year', '2024');
  expect(status).toBe(1);
  expect(stderr).toContain('xinan-2024 was not added.');
  expect(files()).toEqual(before);
});

it.each([[[practice]], [[practice, '--place', 'xinan', '--year', 'next']], [['--place', 'xinan']]])(
  '%j is a wrong call',
  (args) => {
    const { status, stderr } = run('add', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run add');
  },
);

it('lists what was not read with its place, and knows its reports', () => {
  const text = readFileSync(practice, 'utf8').replace('。', '。其中7、8。');
  writeFileSync(join(folder, 'odd.txt'), text);
  expect(run('add', join(folder, 'odd.txt'), '--place', 'xinan', '--year', '2024').status).toBe(0);
  const { stdout } = run('unread', 'xinan-2024');
  const line = text.slice(0, text.indexOf('其中7')).split('\n').length;
  expect(stdout).toContain(`content/sources/xinan-2024.txt:${line}:`);
  expect(stdout).toContain('其中«7»、8。');
  expect(run('unread', 'nowhere-2020')).toMatchObject({
    status: 2,
    stderr: 'no report nowhere-2020; use one of xinan-2024, zhangdian-2024, zhoucun-2023\n',
  });
});
