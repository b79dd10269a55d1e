import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decode, InputError } from '../scripts/input.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (input: Uint8Array): InputError => {
  try {
    decode(input);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('was not refused');
};

describe('decoding', () => {
  it('reads UTF-8 with and without a byte order mark, line ends untouched', () => {
    expect(decode(bytes('﻿2023年\r\n工作'))).toBe('2023年\r\n工作');
    expect(decode(bytes('2023年工作'))).toBe('2023年工作');
  });

  it('reads GB18030', () => {
    // 政府工作报告2023年 in GB18030, bytes looked up by hand.
    const hex = 'd5feb8aeb9a4d7f7b1a8b8e632303233c4ea';
    expect(decode(Uint8Array.from(Buffer.from(hex, 'hex')))).toBe('政府工作报告2023年');
  });

  it('reads UTF-16 with a byte order mark, either end first', () => {
    const little = Buffer.from('\ufeff2023年工作', 'utf16le');
    expect(decode(little)).toBe('2023年工作');
    expect(decode(Buffer.from(little).swap16())).toBe('2023年工作');
  });

  it('refuses what is no report, and says what to do', () => {
    expect(refusal(bytes('')).message).toContain('empty');
    expect(refusal(bytes(' \n\u3000')).message).toContain('white space');
    expect(refusal(bytes('<!DOCTYPE html><p>2023年')).message).toContain('web page');
    expect(refusal(bytes('report of 2023')).message).toContain('no Chinese');
    expect(refusal(bytes('全面加强政府自身建设')).message).toContain('no digit');
    expect(refusal(Uint8Array.from([0xff, 0xfe, 0x2f, 0x65])).message).toContain('no digit');
    expect(refusal(new Uint8Array(5_000_001)).message).toContain('5000001 bytes');
  });

  it('says where binary and undecodable bytes stand', () => {
    const zip = refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 0x0a, 0x41, 0]));
    expect(zip).toMatchObject({ rule: 'binary', line: 2, column: 2 });
    expect(zip.message).toContain('.docx');
    const broken = refusal(Uint8Array.from([...bytes('2023年\n工作'), 0xff, 0xff]));
    expect(broken).toMatchObject({ rule: 'encoding', line: 2, column: 7 });
    expect(broken.message).toContain('0xff');
  });
});

describe('npm run parse', () => {
  let folder: string;
  const parse = (...args: string[]) =>
    spawnSync(process.execPath, [resolve('scripts/run.mjs'), 'parse', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const companion = (stem: string) => join(folder, `content/sources/${stem}.json`);
  const snapshot = () =>
    ['reports', 'outlines', 'observations'].flatMap((name) =>
      readdirSync(join(folder, 'content', name)).map((file) =>
        readFileSync(join(folder, 'content', name, file), 'utf8'),
      ),
    );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duidu-'));
    cpSync('content', join(folder, 'content'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Breaks something, and expects a named problem, exit code 1 and untouched collections. */
  const refuses = (breakIt: () => void, ...expected: RegExp[]) => {
    const before = snapshot();
    breakIt();
    const { status, stderr } = parse();
    for (const pattern of expected) expect(stderr).toMatch(pattern);
    expect(stderr).toContain('Nothing was written.');
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  };

  it('makes what is committed, twice the same', () => {
    expect(parse('--check')).toMatchObject({ status: 0, stderr: '' });
    const before = snapshot();
    expect(parse().status).toBe(0);
    expect(parse().stdout).toContain('Collections were up to date.');
    expect(snapshot()).toEqual(before);
  });

  it('tells every problem of every file at once', () => {
    refuses(
      () => {
        writeFileSync(join(folder, 'content/sources/zhoucun-2023.txt'), '');
        writeFileSync(companion('zhangdian-2024'), '{ "place": "zhangdian", "year": "2024" }');
      },
      /content\/sources\/zhoucun-2023\.txt:1:1: the file is empty/,
      /content\/sources\/zhangdian-2024\.json:1:33: year: .*seen "2024"/,
      /zhangdian-2024\.json:.*sha256: .*seen nothing/,
    );
  });

  it('says where a companion is no JSON', () => {
    refuses(
      () => writeFileSync(companion('zhoucun-2023'), '{\n  "place": zhoucun\n}'),
      /zhoucun-2023\.json:2:12: not JSON/,
    );
  });

  it('refuses a text that is not the one its companion describes', () => {
    refuses(
      () => writeFileSync(join(folder, 'content/sources/zhoucun-2023.txt'), '2023年，工作。'),
      /zhoucun-2023\.json:6:13: sha256 be4235a\w+ is not that of zhoucun-2023\.txt; .*write [0-9a-f]{64}/,
    );
  });

  it('refuses a text without companion, a companion without text, and one report twice', () => {
    refuses(
      () => rmSync(companion('zhoucun-2023')),
      /zhoucun-2023\.json:1:1: zhoucun-2023\.txt has no companion; write/,
    );
    cpSync('content/sources/zhoucun-2023.json', companion('zhoucun-2023'));
    refuses(
      () => cpSync(companion('zhoucun-2023'), companion('elsewhere-2020')),
      /elsewhere-2020\.json:1:1: there is no elsewhere-2020\.txt/,
    );
    refuses(
      () =>
        cpSync(
          join(folder, 'content/sources/zhoucun-2023.txt'),
          join(folder, 'content/sources/elsewhere-2020.txt'),
        ),
      /zhoucun-2023\.json:1:1: zhoucun 2023 is already the report elsewhere-2020/,
    );
  });

  it('refuses an unknown place and names the known ones', () => {
    refuses(() => {
      const path = companion('zhoucun-2023');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"zhoucun"', '"chowtsun"'));
    }, /zhoucun-2023\.json:2:12: unknown place: chowtsun; use one of zhoucun, zhangdian/);
  });

  /** Writes another word into a content file. */
  const slip = (name: string, from: string, to: string) => {
    const path = join(folder, 'content', name);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };

  it('refuses slips in the vocabulary and in texts of charts, all at once, each with its place', () => {
    refuses(
      () => {
        slip('vocabulary/units.json', '"money": [', '"monney": [');
        slip('vocabulary/topics.json', '"id": "', '"name_of": "');
        slip('vocabulary/english.json', '"¥{}"', '"¥"');
      },
      /vocabulary\/units\.json:1:1: the file: .*monney/,
      /vocabulary\/units\.json:1:1: money: .*; seen nothing/,
      /vocabulary\/topics\.json:\d+:\d+: 0\.id: .*; seen nothing/,
      /vocabulary\/english\.json:\d+:\d+: signs\.元: a sign stands before or behind \{\}; seen "¥"/,
    );
    cpSync('content/vocabulary', join(folder, 'content/vocabulary'), { recursive: true });
    refuses(
      () => slip('charts/money.json', '"question": {', '"question": 7, "asked": {'),
      /charts\/money\.json:2:15: question: .*; seen 7/,
    );
  });

  it('tells of a slip in a line, not of the place in the program that met it', () => {
    slip('vocabulary/topics.json', '[', '{');
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve('scripts/run.mjs'), 'explain', '新建公园12个。'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/vocabulary\/topics\.json:\d+:\d+: not JSON: .*\n$/);
  });

  it('refuses a correction that finds nothing to correct, and one that is none', () => {
    const path = join(folder, 'content/corrections.json');
    const list = JSON.parse(readFileSync(path, 'utf8'));
    refuses(
      () => writeFileSync(path, JSON.stringify([{ ...list[0], slip: '龘' }], null, 2)),
      /corrections\.json:4:20: slip-\S+: no report has an observation zhoucun-2023-\S+ in whose sentence 龘 stands once/,
    );
    refuses(
      () => writeFileSync(path, JSON.stringify([{ ...list[0], slip: 5 }], null, 2)),
      /corrections\.json:5:13: 0\.slip: .*; seen 5/,
    );
  });

  it('refuses to lose a published address until it has an alias', () => {
    const path = join(folder, 'content/permalinks.json');
    const listed = JSON.parse(readFileSync(path, 'utf8'));
    listed.charts.push('retired');
    refuses(
      () => writeFileSync(path, JSON.stringify(listed)),
      /permalinks\.json:1:1: charts\/retired was published and is gone/,
    );
    listed.aliases.retired = 'headline-targets';
    writeFileSync(path, JSON.stringify(listed));
    expect(parse().status).toBe(0);
  });

  it('--check names what differs and writes nothing', () => {
    const path = join(folder, 'content/observations/zhoucun-2023.json');
    const changed = readFileSync(path, 'utf8').replace('11.82', '11.83');
    writeFileSync(path, changed);
    const { status, stderr } = parse('--check');
    expect(stderr).toContain('content/observations/zhoucun-2023.json:1:1: differs');
    expect(status).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(changed);
  });

  it('prints any text as JSON and writes nothing', () => {
    const path = join(folder, 'other.txt');
    writeFileSync(
      path,
      '2024年1月5日在甲县第一届人民代表大会第三次会议上\n甲县县长 杨一光\n各位代表：\n一、2023年工作回顾\n地区生产总值增长6%。',
    );
    const { status, stdout } = parse(path, '--json');
    expect(status).toBe(0);
    const { report, sections, observations, pledges, ledger, diagnostics } = JSON.parse(stdout);
    expect(report).toMatchObject({
      id: 'other',
      place: '甲县',
      year: 2024,
      date: '2024-01-05',
      speaker: '杨一光',
    });
    expect(sections).toHaveLength(1);
    expect(observations).toMatchObject([
      { measure: '地区生产总值', value: 6, form: 'growth', status: 'actual', period: 2023 },
    ]);
    expect(ledger.map(({ digits }: { digits: string }) => digits)).toEqual([
      '2024',
      '1',
      '5',
      '2023',
      '6',
    ]);
    expect(pledges).toEqual([]);
    expect(diagnostics).toEqual([]);
    expect(readdirSync(join(folder, 'content/reports'))).toHaveLength(2);
  });

  it('says what is wrong with a call, with exit code 2', () => {
    expect(parse('--nonsense')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('usage:'),
    });
    expect(parse('a.txt')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
    const missing = parse('a.txt', '--json');
    expect(missing).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('a.txt:1:1: cannot be read (ENOENT)'),
    });
  });
});
