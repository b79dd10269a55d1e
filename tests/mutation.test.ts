/** Real reports, spoilt in every way that copying and typing spoils them: what must hold for any text holds for them. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../scripts/input.ts';
import { readWords } from '../scripts/vocabulary.ts';
import { collect } from '../src/collections.ts';
import { squeeze } from '../src/space.ts';

const words = readWords();
const texts = ['content/sources', 'tests/practice'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => decode(readFileSync(`${folder}/${name}`))),
);

/** One change of a text. `at` and `to` are places in it, from 0 to 1. */
interface Change {
  kind: (typeof KINDS)[number];
  at: number;
  to: number;
  noise: string;
}

const KINDS = [
  'delete',
  'insert',
  'duplicate',
  'swap',
  'deleteLine',
  'duplicateLine',
  'swapLines',
  'digit',
  'wideDigits',
] as const;
const WHOLE = ['none', 'crlf', 'mark', 'spaces', 'oneLine', 'spacedLine', 'noStops'] as const;

const noise = fc.oneof(
  fc.constantFrom(
    ...'0１5９.．,，%％~～—-至和、（）()“”‘’《》。；：:+·第一二三两十万亿余多约年月日号的 \u00a0\u3000\n\t',
  ),
  fc.constantFrom(
    '\n。',
    '\n！',
    '3—5',
    '1:2:3',
    '2.5万',
    '12,345',
    '第3',
    '五分之一',
    '一是',
    '[1]',
    '（1）',
    '||',
    '’',
    '\n— 12 —\n',
    '&nbsp;',
    '**',
    '<br>',
    '\t1\t2\n',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 4 }),
  fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
    maxLength: 4,
  }),
  fc.constantFrom('😀', '\ud83d', '\u0000', '\ufeff', '𠮷'),
);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: place,
  to: place,
  noise,
});
const spoilt = fc
  .record({
    text: fc.nat(texts.length - 1),
    whole: fc.constantFrom(...WHOLE),
    changes: fc.array(change, { minLength: 1, maxLength: 60 }),
  })
  .map(({ text, whole, changes }) => wholly(changes.reduce(changed, texts[text] ?? ''), whole));

function changed(text: string, { kind, at, to, noise }: Change): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + 1 + Math.floor(to * 12));
  const other = Math.floor(to * text.length);
  const cut = (from: number, until: number, between = '') =>
    text.slice(0, from) + between + text.slice(until);
  const lines = kind.includes('Line') ? text.split('\n') : [];
  const line = Math.floor(at * lines.length);
  const second = Math.floor(to * lines.length);
  switch (kind) {
    case 'delete':
      return cut(start, end);
    case 'insert':
      return cut(start, start, noise);
    case 'duplicate':
      return cut(end, end, text.slice(start, end));
    case 'swap':
      return exchange([...text], start, other).join('');
    case 'deleteLine':
      return lines.toSpliced(line, 1).join('\n');
    case 'duplicateLine':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'swapLines':
      return exchange(lines, line, second).join('\n');
    case 'digit':
      return text.slice(0, start) + text.slice(start).replace(/\d/, String(Math.floor(to * 10)));
    case 'wideDigits':
      return cut(start, end + 400, wide(text.slice(start, end + 400)));
  }
}

function exchange(list: string[], one: number, other: number): string[] {
  if (list.length === 0) return list;
  return list
    .with(one % list.length, list[other % list.length] ?? '')
    .with(other % list.length, list[one % list.length] ?? '');
}

const wide = (text: string) =>
  text.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function wholly(text: string, whole: (typeof WHOLE)[number]): string {
  if (whole === 'crlf') return text.replaceAll('\n', '\r\n');
  if (whole === 'mark') return `\ufeff${text}`;
  if (whole === 'spaces') return text.replace(/(?<=\d)(?=\p{Script=Han})/gu, '\u00a0');
  if (whole === 'oneLine') return text.replaceAll('\n', '');
  if (whole === 'spacedLine') return text.replaceAll('\n', '\u3000\u3000');
  return whole === 'noStops' ? text.replace(/[。！？\n]/g, '，') : text;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** Runs of digits that do not lie in exactly one entry of the ledger. */
function astray(text: string, ledger: readonly { start: number; end: number }[]): string[] {
  const runs = [...text.matchAll(/[0-9０-９]+/g)];
  let from = 0;
  return runs.flatMap((run) => {
    while ((ledger[from]?.end ?? Number.POSITIVE_INFINITY) <= run.index) from += 1;
    const until = run.index + run[0].length;
    const own = ledger[from];
    const next = ledger[from + 1];
    const held = own !== undefined && own.start <= run.index && until <= own.end;
    return held && (next === undefined || next.start >= own.end)
      ? []
      : [`${run[0]} at ${run.index}`];
  });
}

function holds(text: string): void {
  const { report, outline, reading } = collect({ id: 'x', text, source: null }, words);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(squeeze(outline.sentences.map(slice).join(''))).toBe(squeeze(report.text));
  expect(astray(text, reading.ledger)).toEqual([]);
  for (const entry of reading.ledger) expect(slice(entry)).toBe(entry.digits);
  for (const one of [...reading.observations, ...reading.pledges]) {
    expect(slice(one)).toBe(one.text);
    expect(text.slice(one.offset, one.offset + one.sentence.length)).toBe(one.sentence);
    expect(one.measure.trim()).not.toBe('');
  }
  expect(repeated(reading.observations.map(({ id }) => id))).toEqual([]);
  expect(repeated([...reading.ledger, ...reading.pledges].map(({ id }) => id))).toEqual([]);
  expect(repeated([...outline.sections, ...outline.paragraphs].map(({ id }) => id))).toEqual([]);
  const ids = new Set(reading.observations.map(({ id }) => id));
  expect(reading.observations.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual(
    [],
  );
}

test('a spoilt report is read whole, exactly and without a throw', () => {
  fc.assert(fc.property(spoilt, holds), { seed: 20261122, numRuns: 250 });
});

test.each(WHOLE)('so is every report itself: %s', (whole) => {
  for (const text of texts) holds(wholly(text, whole));
});

test('and so is noise', () => {
  const text = fc.array(noise, { maxLength: 80 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, holds), { seed: 20261122, numRuns: 600 });
});

// Each of these threw before it was seen here.
test.each([
  ['a stop where a lead would be', '。今年增长2%。\n持续提升服务水平。全年增长3%。'],
  ['a day that no calendar has', '2023年13月45日在某会议上\n各位代表：\n新增企业3家。'],
  ['a year before all reports', '0024年1月5日在某会议上\n各位代表：\n新增企业3家。'],
  ['a year that is no period', '各位代表：\n1921年，新增企业3家；到2149年，新增企业5家。'],
])('%s', (_what, text) => holds(text));
