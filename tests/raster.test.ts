/** Pictures as PNG. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptPng, png } from '../src/raster.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40"><style>text{font-family:'PingFang SC','Noto Sans SC'}</style><title>㐂</title><text x="4" y="24">${text}</text></svg>`;

describe('png', () => {
  test('has the size that was asked for', async () => {
    const bytes = Buffer.from(await png(svg('周村5.5%左右'), 3));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 120]);
  });

  test('is the same on every run, and not the same for another text', async () => {
    const [first, again, other] = await Promise.all([
      png(svg('周村')),
      png(svg('周村')),
      png(svg('张店')),
    ]);
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
  });

  test('a character that no face has is named', async () => {
    await expect(png(svg('周村😀'))).rejects.toThrow('😀');
  });
});

describe('keptPng', () => {
  test('draws a picture once, and another one for itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'duidu-kept-'));
    try {
      const drawn = await keptPng(svg('周村'), 1, folder);
      expect(Buffer.from(drawn).equals(Buffer.from(await png(svg('周村'), 1)))).toBe(true);
      const [name = ''] = readdirSync(folder);
      writeFileSync(join(folder, name), 'kept');
      expect(Buffer.from(await keptPng(svg('周村'), 1, folder)).toString()).toBe('kept');
      await keptPng(svg('张店'), 1, folder);
      await keptPng(svg('周村'), 2, folder);
      expect(readdirSync(folder)).toHaveLength(3);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('kept');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
