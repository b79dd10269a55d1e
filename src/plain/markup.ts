import { edit, type Plain } from './edit.ts';

/** What a browser shows for the names of signs that pages of Chinese text have. */
const SIGNS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
  amp: '&',
  lt: '<',
  gt: '>',
};

const ENTITY = /&(?:#(?<code>\d{2,5})|#x(?<hex>[\da-f]{2,4})|(?<name>[a-z]{2,6}));/gi;
const BLOCK = /<\/?(?:br|p|div|h[1-6]|li|tr)\b[^<>]{0,200}>/gi;
const INLINE = /<\/?(?:span|strong|b|i|em|u|font|a|sup|sub|td)\b[^<>]{0,200}>/gi;
/** Joiners and marks without width, soft hyphens, byte order marks within the text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** Other line ends than those of keyboards. */
const LINE_ENDS = /[\u0085\u2028\u2029\v]/g;
/** Marks of footnotes that part a number from what it counts: 1024万[3]户. */
const NOTE = /(?:[[〔［【]\d{1,3}[\]〕］】]|[①-⑳])(?![\d.,])/g;
const NOTED = /[\d%十百千万亿]/;
/** What Markdown sets in front of a line: ## , > . */
const LINE_SIGN = /^[^\S\n]*(?:#{1,6}[^\S\n]+|>[^\S\n]*|[-*+][^\S\n]+)(?=\S)/gm;
const STRONG = /\*\*(?=\S)([^*\n]{1,200}?)\*\*/g;

/** Without what a web page, a Markdown file or a word processor marks a text up with. */
export function withoutMarkup(plain: Plain): Plain {
  const { source } = plain;
  let text = plain;
  if (source.includes('&')) text = edit(text, ENTITY, ({ groups }) => signOf(groups ?? {}));
  if (source.includes('<')) {
    text = edit(text, BLOCK, () => '\n');
    text = edit(text, INLINE, () => '');
  }
  text = edit(text, LINE_ENDS, () => '\n');
  text = edit(text, INVISIBLE, () => '');
  text = edit(text, NOTE, ({ index }, all) => (NOTED.test(all.charAt(index - 1)) ? '' : null));
  text = edit(text, LINE_SIGN, () => '');
  return source.includes('**') ? withoutStrong(text) : text;
}

function signOf({ code, hex, name }: Record<string, string | undefined>): string | null {
  if (name !== undefined) return SIGNS[name.toLowerCase()] ?? null;
  const unit = code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code);
  return unit >= 0x20 && unit < 0xd800 ? String.fromCharCode(unit) : null;
}

/** **growth** of which the stars go and the words stay where they are. */
function withoutStrong(plain: Plain): Plain {
  const stars = new Set<number>();
  for (const { 0: all, index } of plain.text.matchAll(STRONG)) {
    stars.add(index);
    stars.add(index + all.length - 2);
  }
  return edit(plain, /\*\*/g, ({ index }) => (stars.has(index) ? '' : null));
}
