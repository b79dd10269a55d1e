/** Pictures as PNG. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pictures } from '../src/raster.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40"><style>text{font-family:'PingFang SC','Noto Sans SC'}</style><title>㐂</title><text x="4" y="24">${text}</text></svg>`;

const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'duidu-kept-'));
  made.push(path);
  return path;
};

afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

describe('a picture', () => {
  test('has the size that was asked for', async () => {
    const bytes = Buffer.from(await pictures(folder())(svg('周村5.5%左右'), 3));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 120]);
  });

  test('is the same on every run, whatever was drawn before, and not the same for another text', async () => {
    const draw = pictures(folder());
    const [other, later] = await Promise.all([draw(svg('张店左右'), 2), draw(svg('周村'), 2)]);
    const first = await pictures(folder())(svg('周村'), 2);
    expect(Buffer.from(first).equals(Buffer.from(later))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
  });

  test('has spaces as wide as those of the face', async () => {
    // A space of Noto Sans SC is 0.224 em: 28 px of 125, behind a Han character of 125 px at 4.
    const drawn = (texts: string) =>
      pictures(folder())(
        `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="140" font-size="125">${texts}</svg>`,
        1,
      );
    const one = await drawn('<text x="4" y="120">周 村</text>');
    const two = await drawn('<text x="4" y="120">周</text><text x="157" y="120">村</text>');
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test('with a character that no face has is an error that names it, and spoils no other', async () => {
    const draw = pictures(folder());
    const wrong = draw(svg('周村😀'), 2);
    const right = draw(svg('周村'), 2);
    await expect(wrong).rejects.toThrow('😀');
    expect((await right).length).toBeGreaterThan(100);
  });

  test('is drawn once, and another one for itself', async () => {
    const path = folder();
    const draw = pictures(path);
    const [one, same] = await Promise.all([draw(svg('周村'), 1), draw(svg('周村'), 1)]);
    expect(same).toBe(one);
    const [name = ''] = readdirSync(path);
    writeFileSync(join(path, name), 'kept');
    expect(Buffer.from(await draw(svg('周村'), 1)).toString()).toBe('kept');
    await draw(svg('张店'), 1);
    await draw(svg('周村'), 2);
    expect(readdirSync(path)).toHaveLength(3);
    expect(readFileSync(join(path, name), 'utf8')).toBe('kept');
  });
});
