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

/** Code → code of the plain sign, 0 where folding changes nothing. */
export const PLAIN_CODES: Readonly<Uint16Array> = plainCodes();

/**
 * The text with full-width digits and letters, dashes, ratio signs and brackets made plain, one
 * character to one: offsets into the result are offsets into `text`. NFKC would move them (… and ㎡).
 */
export function fold(text: string): string {
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const plain = code >= 0x4e00 && code <= 0x9fff ? 0 : (PLAIN_CODES[code] as number);
    if (plain === 0) continue;
    folded += text.slice(copied, at) + String.fromCharCode(plain);
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function plainCodes(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [sign, plain] of PLAIN) table[sign.charCodeAt(0)] = plain.charCodeAt(0);
  const ranges = [
    ['０', '９'],
    ['Ａ', 'Ｚ'],
    ['ａ', 'ｚ'],
  ] as const;
  for (const [first, last] of ranges) {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
      table[code] = code - 0xfee0;
  }
  return table;
}
