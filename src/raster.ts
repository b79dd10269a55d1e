/**
 * An SVG file's text as a PNG. The only module of src that reads files: the faces of the pinned
 * font packages, cut to the characters used, so that a picture never depends on the machine's fonts.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Draws the text of an SVG file at `scale` device pixels a px. A character that a face lacks is an error. */
export async function png(svg: string, scale = 2): Promise<Uint8Array> {
  const fontFiles = [...(await facesFor(charactersOf(svg))).files];
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans SC' };
  return (await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } })).asPng();
}

/**
 * The same, drawn once: most of a build is pictures, and most of them are those of the build before.
 * They are kept in `folder` under a hash of all that goes into them; the folder may be removed at any time.
 */
export async function keptPng(svg: string, scale: number, folder: string): Promise<Uint8Array> {
  const path = join(folder, `${keyOf(svg, scale)}.png`);
  const kept = await readFile(path).catch(() => null);
  if (kept !== null) return kept;
  const drawn = await png(svg, scale);
  await mkdir(folder, { recursive: true });
  // Whole or not at all, also where two builds run at once.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, drawn);
  await rename(draft, path);
  return drawn;
}

function keyOf(svg: string, scale: number): string {
  const versions = packages.map((name) => require(`${name}/package.json`).version);
  return createHash('sha256')
    .update(JSON.stringify([svg, scale, versions]))
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
  return [...new Set(shown)].sort().join('').replace(/\s/gu, '');
}

/** The faces, cut to some characters. */
interface CutFaces {
  characters: ReadonlySet<string>;
  files: readonly string[];
}

let latest: Promise<CutFaces> = Promise.resolve({ characters: new Set(), files: [] });

/**
 * The faces with at least these characters. Cutting takes as long as drawing, so a cut holds what earlier
 * pictures needed too, and soon serves all: what else a face holds changes no picture.
 */
function facesFor(text: string): Promise<CutFaces> {
  const before = latest;
  const cut = before.then((known) =>
    [...text].every((character) => known.characters.has(character))
      ? known
      : cutFaces(new Set([...known.characters, ...text])),
  );
  latest = cut.catch(() => before);
  return cut;
}

async function cutFaces(characters: ReadonlySet<string>): Promise<CutFaces> {
  const path = join(temporaryFolder(), String(characters.size));
  const text = [...characters].join('');
  const files = faces.map((face, index) => cutFace(face, text, `${path}-${index}.ttf`));
  return { characters, files: await Promise.all(files) };
}

let folder: string | null = null;

/** Where cut faces lie until the process ends. */
function temporaryFolder(): string {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(tmpdir(), 'duidu-faces-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

async function cutFace(face: string, text: string, path: string): Promise<string> {
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
  await writeFile(path, await subsetFont(whole, text, { targetFormat: 'sfnt' }));
  return path;
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
