/** `npm run parse -- --batch DIR --out DIR`, and `--json` on texts in other encodings. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { progress } from '../scripts/progress.ts';

const SMALL =
  '2024年1月5日在甲县第一届人民代表大会第三次会议上\n各位代表：\n一、2023年工作回顾\n地区生产总值增长6%。';
/** 政府工作报告, a line end and 2023年 in GB18030, bytes looked up by hand. */
const CHINESE = 'd5feb8aeb9a4d7f7b1a8b8e60a32303233c4ea';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-batch-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, 'in', name), content);
const run = (args: string[], options: string[] = []) =>
  spawnSync(process.execPath, [...options, 'scripts/run.mjs', 'parse', ...args], {
    encoding: 'utf8',
  });
const batch = (...options: string[]) =>
  run(['--batch', join(folder, 'in'), '--out', join(folder, 'out')], options);
const written = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');

describe('a batch', () => {
  it('writes for each text what --json prints', () => {
    put('甲县-2024.txt', SMALL);
    put('note.md', SMALL);
    const { status, stdout, stderr } = batch();
    expect(stdout).toBe(
      `1 reports in ${join(folder, 'out')}: 1 observations, 5 numerals, 0 of them unclassified (0.0 %), 0 failed\n`,
    );
    expect(stderr).toBe('1/1  \n');
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toEqual(['甲县-2024.json']);
    expect(written('甲县-2024.json')).toBe(
      run([join(folder, 'in', '甲县-2024.txt'), '--json']).stdout,
    );
  });

  it('goes on after a bad file, and tells it at the end with its place', () => {
    put('a.txt', '');
    put('b.txt', SMALL);
    put('c.txt', Uint8Array.from([...new TextEncoder().encode('2023年\n工作'), 0xff, 0xff]));
    const { status, stdout, stderr } = batch();
    expect(stdout).toContain('1 reports');
    expect(stdout).toContain('2 failed');
    expect(stderr).toMatch(/in\/a\.txt:1:1: the file is empty/);
    expect(stderr).toMatch(/in\/c\.txt:2:7: byte \d+ is 0xff/);
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'out'))).toEqual(['b.json']);
  });

  it('says what is wrong with a call, with exit code 2; an empty folder is a content error', () => {
    expect(run(['--batch', folder])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--batch goes with --out'),
    });
    expect(run(['--batch', join(folder, 'none'), '--out', folder])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is no folder'),
    });
    expect(run(['--batch', folder, '--out', folder, '--check']).status).toBe(2);
    expect(batch()).toMatchObject({ status: 1, stderr: expect.stringContaining('no .txt file') });
  });

  // The collector is held short: left alone it lets the heap grow before it looks.
  it('holds one report at a time: 300 take hardly more memory than 30', () => {
    const limits = ['--max-old-space-size=64', '--max-semi-space-size=2'];
    const report = readFileSync('content/sources/zhoucun-2023.txt');
    const peakOf = (count: number) => {
      for (let at = 0; at < count; at += 1) put(`${at}.txt`, report);
      const path = join(folder, 'peak');
      const hook = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(path)},String(process.resourceUsage().maxRSS)))`;
      const imported = `data:text/javascript,${encodeURIComponent(hook)}`;
      expect(batch(...limits, '--import', imported).status).toBe(0);
      return Number(readFileSync(path, 'utf8'));
    };
    const few = peakOf(30);
    const many = peakOf(300);
    expect(readdirSync(join(folder, 'out'))).toHaveLength(300);
    expect(many / few).toBeLessThan(1.5);
  });
});

describe('--json', () => {
  const read = (name: string) => {
    const { status, stdout } = run([join(folder, 'in', name), '--json']);
    expect(status).toBe(0);
    return JSON.parse(stdout);
  };

  it('reads a text with a byte order mark or other line ends as it reads the text itself', () => {
    put('x.txt', SMALL);
    const plain = read('x.txt');
    put('x.txt', `\ufeff${SMALL}`);
    expect(read('x.txt')).toEqual(plain);
    put('x.txt', SMALL.replaceAll('\n', '\r\n'));
    const crlf = read('x.txt');
    const shown = ({ measure, value, text }: Record<string, unknown>) => ({ measure, value, text });
    expect(crlf.report).toEqual(plain.report);
    expect(crlf.observations.map(shown)).toEqual(plain.observations.map(shown));
    expect(crlf.ledger.map(({ id }: { id: string }) => id)).toEqual(
      plain.ledger.map(({ id }: { id: string }) => id),
    );
  });

  it('reads GB18030', () => {
    put('x.txt', Buffer.from(CHINESE, 'hex'));
    expect(read('x.txt')).toMatchObject({
      report: { title: null, characters: 7 },
      ledger: [{ digits: '2023', start: 7, role: 'date' }],
    });
  });
});

describe('progress', () => {
  const shown = (isTTY: boolean) => {
    const lines: string[] = [];
    const stream = { isTTY, write: (text: string) => lines.push(text) };
    const bar = progress(400, stream as unknown as NodeJS.WriteStream);
    for (let at = 0; at < 400; at += 1) bar.step('');
    bar.end();
    return lines;
  };

  it('is a line for each tenth, or a bar on a terminal that is taken away at the end', () => {
    expect(shown(false)).toHaveLength(10);
    expect(shown(false).at(-1)).toBe('400/400  \n');
    const drawn = shown(true);
    expect(drawn).toHaveLength(101);
    expect(drawn[49]).toContain('[###############---------------] 200/400');
    expect(drawn.at(-1)).toBe('\r\x1b[K');
  });
});
