/**
 * How wide a text is, and where its lines break. Advance widths in em are those of Noto Sans SC
 * (hmtx table, regular), the face of the pictures; readers' faces differ by a few per cent, which
 * the callers' margins take up. What the table lacks counts as a Han character, 1 em.
 */
const narrow: Record<string, number> = {
  ' ': 0.224,
  '!': 0.323,
  '"': 0.474,
  '&': 0.68,
  "'": 0.278,
  '(': 0.338,
  ')': 0.338,
  ',': 0.278,
  '-': 0.347,
  '.': 0.278,
  '/': 0.392,
  ':': 0.278,
  ';': 0.278,
  '%': 0.921,
  '@': 0.946,
  '[': 0.338,
  ']': 0.338,
  '|': 0.27,
  '0': 0.555,
  '1': 0.555,
  '2': 0.555,
  '3': 0.555,
  '4': 0.555,
  '5': 0.555,
  '6': 0.555,
  '7': 0.555,
  '8': 0.555,
  '9': 0.555,
  '—': 0.894,
  '–': 0.536,
  A: 0.608,
  B: 0.657,
  C: 0.638,
  D: 0.688,
  E: 0.589,
  F: 0.552,
  G: 0.689,
  H: 0.728,
  I: 0.293,
  J: 0.535,
  K: 0.646,
  L: 0.543,
  M: 0.812,
  N: 0.723,
  O: 0.742,
  P: 0.633,
  Q: 0.742,
  R: 0.635,
  S: 0.596,
  T: 0.599,
  U: 0.721,
  V: 0.575,
  W: 0.878,
  X: 0.573,
  Y: 0.531,
  Z: 0.603,
  f: 0.325,
  i: 0.275,
  j: 0.275,
  l: 0.284,
  m: 0.926,
  r: 0.388,
  s: 0.468,
  t: 0.377,
  w: 0.802,
  z: 0.475,
};

/** Most small letters and the signs between them. */
const asciiWidth = 0.58;

/** Width of a text in em. */
export function ems(text: string): number {
  let sum = 0;
  for (const character of text) {
    sum += narrow[character] ?? (character >= ' ' && character <= '~' ? asciiWidth : 1);
  }
  return sum;
}

/** Width of a text in px at a font size in px. */
export function textWidth(text: string, size: number): number {
  return ems(text) * size;
}

/** By how much the letters of a bold Song face are wider, at most, than those of the table. */
const boldLetters = 1.2;

/** Width of a name in the bold Song face in px; its Han characters are 1 em like all. */
export function songWidth(text: string, size: number): number {
  const letters = text.replace(/[^a-z]/giu, '');
  return (ems(text) + ems(letters) * (boldLetters - 1)) * size;
}

const han = /\p{Script=Han}/u;

/** Words that ICU splits inside (均可, 高/新), and short quotations. */
const whole = /(“[^”]{1,6}”|生产总值|人均|可支配|高新技术|固定资产|重点项目|公益性|科技型)/u;
/** Never at the start of a line. */
const closing = /^[，。；：、！？）”’》」』〕％%…·—,;)–]/u;
/** Never at the end of a line. */
const opening = /[（“‘《「『〔(¥€£$–]$/u;
const clauseEnd = /[，。；：]$/u;

/** A comparator that follows its number. */
const bound = /^(以上|以下|以内|左右)/u;

/** The text cut into pieces that a line may not break: words, with their punctuation, and whole quantities. */
export function words(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const parts = text
    .split(whole)
    .flatMap((part) =>
      whole.test(part) ? [part] : [...segmenter.segment(part)].map((segment) => segment.segment),
    );
  const pieces: string[] = [];
  for (const part of parts) {
    const before = pieces.at(-1);
    if (before !== undefined && holds(before, part)) pieces[pieces.length - 1] = before + part;
    else pieces.push(part);
  }
  return pieces;
}

/** ICU leaves single characters where its dictionary has no word: two in a row are a name (周村). */
const alone = /^\p{Script=Han}$/u;
const particle = /^[的了着]$/u;
/** 周村2023年 stays together. */
const placeName = /(?:^|[，。；：、])\p{Script=Han}{2,3}$/u;
const year = /^(?:19|20)\d\d/u;

/** Whether two pieces belong on one line: punctuation and what stands in front of a space, and a number with its unit. */
function holds(before: string, next: string): boolean {
  if (next.trim() === '') return true;
  if (closing.test(next) || opening.test(before) || particle.test(next)) return true;
  if (alone.test(before) && alone.test(next)) return true;
  if (placeName.test(before) && year.test(next)) return true;
  if (/[A-Za-z0-9./:-]$/u.test(before) && /^[A-Za-z0-9./:-]/u.test(next)) return true;
  if (/\d[余多]?[万亿]?$/u.test(before))
    return /^([年月日个项家份人万亿元余多天件处]|美元|平方米|公里|百分点)/u.test(next);
  return /\d[^，。；：、]{0,4}$/u.test(before) && bound.test(next);
}

/** A character with the punctuation that may not leave it. */
const single = /[（“‘《「『〔]*.[，。；：、！？）”’》」』〕％%]*/gsu;

/** Fills lines up to `width` px; a single piece that is wider breaks before its comparator, or else anywhere. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (piece: string) => textWidth(piece, size) <= width;
  const parts = words(text).flatMap((word) =>
    fits(word) ? [word] : word.split(/(?=以上|以下|以内|左右)/u),
  );
  for (const piece of parts.flatMap((part) => (fits(part) ? [part] : (part.match(single) ?? [])))) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** As few lines as fit, as even as they can be; for names and other short labels. */
export function balance(text: string, size: number, width: number): string[] {
  const filled = wrap(text, size, width);
  if (filled.length !== 2) return filled;
  const pieces = words(text);
  const halves = (at: number) =>
    [pieces.slice(0, at), pieces.slice(at)].map((half) => half.join('').trimEnd());
  const splits = pieces.slice(1).map((_, index) => halves(index + 1));
  const longest = (lines: string[]) => Math.max(...lines.map(ems));
  const fitting = splits.filter((lines) => longest(lines) * size <= width);
  return fitting.reduce(
    (best, lines) => (longest(lines) <= longest(best) ? lines : best),
    fitting[0] ?? filled,
  );
}

/** The clauses of a text, each with the sign that ends it. */
export function clausesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const word of words(text)) {
    const before = pieces.at(-1);
    if (before === undefined || clauseEnd.test(before)) pieces.push(word);
    else pieces[pieces.length - 1] = before + word;
  }
  return pieces;
}

/**
 * Breaks at the ends of clauses where that fits, else between words, in English into even lines; for titles.
 * Behind a clause of several lines the next begins a new one, as pages set it.
 */
export function clauses(text: string, size: number, width: number): string[] {
  if (!han.test(text)) return balance(text, size, width);
  const lines: string[] = [];
  let isFull = true;
  for (const piece of clausesOf(text)) {
    const joined = (lines.at(-1) ?? '') + piece;
    if (!isFull && textWidth(joined, size) <= width) {
      lines[lines.length - 1] = joined;
      continue;
    }
    const own = wrap(piece, size, width);
    lines.push(...own);
    isFull = own.length > 1;
  }
  return lines;
}

/** The text cut to a width, at the end of a clause where one ends past its middle, with …… for what is gone, … in English. */
export function clip(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  const gone = han.test(text) ? '……' : '…';
  while (characters.length > 1 && textWidth(characters.join('') + gone, size) > width)
    characters.pop();
  const kept = characters.join('').trimEnd();
  const stops = /[，；。、]/gu;
  const clause =
    [...text.matchAll(stops)].findLast(({ index }) => index <= kept.length)?.index ?? 0;
  return `${clause > kept.length / 2 ? kept.slice(0, clause) : kept}${gone}`;
}
