/**
 * An SVG file's text as a PNG. The only module of src that reads files: the faces of the pinned
 * font packages, cut to the characters used, so that a picture never depends on the machine's fonts.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const faces = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
];

/** What a picture's bytes depend on beside its SVG. */
const packages = [
  '@resvg/resvg-js',
  'subset-font',
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-serif-sc',
];

/** Draws the text of an SVG file at so many device pixels a px. A character that a face lacks is an error. */
export type Draw = (svg: string, scale: number) => Promise<Uint8Array>;

/**
 * Draws each picture once: most of a build is pictures, and most of them are those of the build before.
 * They are kept in `folder` under a hash of all that goes into them; the folder may be removed at any time.
 */
export function pictures(folder: string): Draw {
  const draw = drawer();
  // Two addresses may ask for one picture at once.
  const underway = new Map<string, Promise<Uint8Array>>();
  return (svg, scale) => {
    const path = join(folder, `${keyOf(svg, scale)}.png`);
    const found = underway.get(path);
    if (found !== undefined) return found;
    const picture = kept(path, () => draw(svg, scale)).finally(() => underway.delete(path));
    underway.set(path, picture);
    return picture;
  };
}

async function kept(path: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const before = await readFile(path).catch(() => null);
  if (before !== null) return before;
  const drawn = await draw();
  await mkdir(dirname(path), { recursive: true });
  // Whole or not at all, also where two builds run at once.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, drawn);
  await rename(draft, path);
  return drawn;
}

function drawer(): Draw {
  const facesFor = cutter();
  return async (svg, scale) => {
    const cut = await facesFor(charactersOf(svg));
    const folder = await mkdtemp(join(tmpdir(), 'duidu-faces-'));
    try {
      const fontFiles = cut.map((_, index) => join(folder, `${index}.ttf`));
      await Promise.all(cut.map((face, index) => writeFile(fontFiles[index] as string, face)));
      const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans SC' };
      return (await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } })).asPng();
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

function keyOf(svg: string, scale: number): string {
  const versions = packages.map((name) => require(`${name}/package.json`).version);
  return createHash('sha256')
    .update(JSON.stringify([svg, charactersOf(svg), scale, versions]))
    .digest('hex');
}

/** Every character that the picture shows. */
function charactersOf(svg: string): string {
  const shown = svg
    .replace(/<(style|title|desc)[\s\S]*?<\/\1>/gu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x([0-9a-f]+);/giu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  // A face without a space draws one as wide as a Han character.
  return [...new Set(shown)]
    .sort()
    .join('')
    .replace(/[^\S ]/gu, '');
}

/** The faces, cut to some characters. */
interface Cut {
  characters: ReadonlySet<string>;
  faces: readonly Buffer[];
}

/**
 * Gives the faces with at least the characters of a text. Cutting takes as long as drawing, so a cut holds
 * what earlier pictures needed too, and soon serves all: what else a face holds changes no picture.
 */
function cutter(): (text: string) => Promise<readonly Buffer[]> {
  let latest: Promise<Cut> = Promise.resolve({ characters: new Set(), faces: [] });
  return async (text) => {
    const before = latest;
    const cut = before.then((known) =>
      [...text].every((character) => known.characters.has(character))
        ? known
        : cutTo(new Set([...known.characters, ...text])),
    );
    latest = cut.catch(() => before);
    return (await cut).faces;
  };
}

async function cutTo(characters: ReadonlySet<string>): Promise<Cut> {
  const text = [...characters].join('');
  return { characters, faces: await Promise.all(faces.map((face) => cutFace(face, text))) };
}

async function cutFace(face: string, text: string): Promise<Buffer> {
  const whole = await readFile(require.resolve(face));
  const covered = coverage(whole);
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!covered(code)) {
      throw new Error(
        `${face} has no glyph for “${character}” (U+${code.toString(16).toUpperCase().padStart(4, '0')}); write another character or add a face to src/raster.ts`,
      );
    }
  }
  return subsetFont(whole, text, { targetFormat: 'sfnt' });
}

/** Which code points a font file covers: its cmap table's groups (OpenType, format 12). */
function coverage(font: Buffer): (code: number) => boolean {
  const cmap = tableOffset(font, 'cmap');
  const records = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const table = records.find((offset) => font.readUInt16BE(offset) === 12);
  if (table === undefined) throw new Error('the font has no cmap subtable of format 12');
  const groups = Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
    const offset = table + 16 + index * 12;
    return { from: font.readUInt32BE(offset), to: font.readUInt32BE(offset + 4) };
  });
  return (code) => groups.some(({ from, to }) => from <= code && code <= to);
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}
