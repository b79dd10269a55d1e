/** Pictures as PNG. */
import { describe, expect, test } from 'vitest';
import { png } from '../src/raster.ts';

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
