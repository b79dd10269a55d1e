import { edit, type Plain } from './edit.ts';

const WIDE = /[０-９Ａ-Ｚａ-ｚ％﹪]/g;
/** ． between digits is a point, and behind a word or a rate a stop. */
const POINT = /(?<=\d)．(?=\d)/g;
const STOP = /(?<=[\p{Script=Han}%）)”’》])[.．](?![.．a-z])/gu;
/** A parenthesis that a Han character or a number of one stands beside, inside or out. */
const PARENTHESIS = /(?<=[\p{Script=Han}%）”’])\(|\((?=[\p{Script=Han}“‘]|\d+[\p{Script=Han}%—-])|(?<=[\p{Script=Han}%”’])\)|\)(?=[\p{Script=Han}，。；、：])/gu;
const HALF = /(?<=[\p{Script=Han}%）)”\d])[,;:](?=\s|$|[\p{Script=Han}“（(]|[\d.]+[%\p{Script=Han}])/gu;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };
const CORNER: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** With the digits and letters of ASCII, and the stops and quotation marks of Chinese print; one sign for one. */
export function withPlainSigns(plain: Plain): Plain {
  let text = edit(plain, WIDE, ([sign]) => narrow(sign));
  text = edit(text, POINT, () => '.');
  text = edit(text, STOP, () => '。');
  text = edit(text, HALF, (match, all) => (joins(match, all) ? null : (FULL[match[0]] ?? null)));
  text = edit(text, PARENTHESIS, ([sign]) => (sign === '(' ? '（' : '）'));
  text = edit(text, /[「」『』]/g, ([sign]) => CORNER[sign] ?? null);
  return plain.text.includes('"') ? withCurlyQuotes(text) : text;
}

function narrow(sign: string): string {
  return sign === '﹪' ? '%' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

/** 1,234 and 3:4 and 10:30 */
function joins({ 0: sign, index }: RegExpExecArray, text: string): boolean {
  const around = text.slice(Math.max(0, index - 1), index + 2);
  return /[,:]/.test(sign) && /^\d.\d$/.test(around);
}

/** "…" in turn, where a line has as many opening as closing ones. */
function withCurlyQuotes(plain: Plain): Plain {
  return edit(plain, /[^\n]*"[^\n]*/g, ([line]) => {
    const parts = line.split('"');
    if (parts.length % 2 === 0) return null;
    return parts.map((part, at) => (at === 0 ? part : `${at % 2 === 1 ? '“' : '”'}${part}`)).join('');
  });
}
