import { edit, type Plain } from './edit.ts';

const WIDE = /[０-９Ａ-Ｚａ-ｚ％﹪]/g;
/** ． between digits is a point, and behind a word or a rate a stop. */
const POINT = /(?<=\d)．(?=\d)/g;
const STOP = /(?<=[\p{Script=Han}%）)”’》])[.．](?![.．a-z])/gu;
/** A pair beside or around a Han character: (亿元), 地区生产总值(GDP). */
const PAIR =
  /(?<=[\p{Script=Han}%”’])\([^()\n]{0,200}\)|\((?=[^()\n]{0,200}\p{Script=Han})[^()\n]{0,200}\)/gu;
/** 一. in front of the name of a part, which is 一、 elsewhere. */
const NUMBERING = /^([^\S\n]*[一二三四五六七八九十]{1,3})[.．]/gm;
/** The point of （一）. */
const CHAPTER_POINT = /(?<=^[^\S\n]*[（(][一二三四五六七八九十]{1,3}[）)])[.．]/gm;
/** What ends a sentence in a text that has no 。: 居全国第4.全年, 居全国第4.2023年. */
const STOP_BEHIND_DIGIT = /(?<=\p{Script=Han}\d{1,6})\.(?=\p{Script=Han}|\d{4}年|\s*$)/gmu;
const HALF =
  /(?<=[\p{Script=Han}%）)”\d])[,;:](?=\s|$|[\p{Script=Han}“（(]|[\d.]+[%\p{Script=Han}])/gu;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };
const CORNER: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** With the digits and letters of ASCII, and the stops and quotation marks of Chinese print; one sign for one. */
export function withPlainSigns(plain: Plain): Plain {
  let text = edit(plain, WIDE, ([sign]) => narrow(sign));
  text = edit(text, POINT, () => '.');
  text = edit(text, NUMBERING, ([, number]) => `${number}、`);
  text = edit(text, CHAPTER_POINT, () => '');
  if (!text.text.includes('。')) text = edit(text, STOP_BEHIND_DIGIT, () => '。');
  text = edit(text, STOP, () => '。');
  text = edit(text, HALF, (match, all) => (joins(match, all) ? null : (FULL[match[0]] ?? null)));
  text = edit(text, PAIR, ([pair]) => `（${pair.slice(1, -1)}）`);
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
    return parts
      .map((part, at) => (at === 0 ? part : `${at % 2 === 1 ? '“' : '”'}${part}`))
      .join('');
  });
}
