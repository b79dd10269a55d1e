/** Signs that mean a plain one beside digits; each is one UTF-16 unit, as is its replacement. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['\u00a0', ' '],
  ['\u3000', ' '],
  ['\t', ' '],
  ['％', '%'],
  ['．', '.'],
  ['＋', '+'],
  ['～', '~'],
  ['－', '-'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['∶', ':'],
  ['︰', ':'],
  ['：', ':'],
  ['［', '['],
  ['］', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['【', '['],
  ['】', ']'],
]);

/** Anything that folding changes; most sentences have nothing of it. */
const FOLDABLE = /[\t\u00a0\u3000％．＋～－–—―−∶︰：［］〔〕【】０-９Ａ-Ｚａ-ｚ]/;

/**
 * The text with full-width digits and letters, dashes, ratio signs and brackets made plain, one
 * character to one: offsets into the result are offsets into `text`. NFKC would move them (… and ㎡).
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const plain = plainOf(text.charAt(at));
    if (plain === null) continue;
    folded += text.slice(copied, at) + plain;
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function plainOf(character: string): string | null {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character === '\t' ? ' ' : null;
  const isWideDigit = code >= 0xff10 && code <= 0xff19;
  const isWideLetter = (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  if (isWideDigit || isWideLetter) return String.fromCharCode(code - 0xfee0);
  return PLAIN.get(character) ?? null;
}
