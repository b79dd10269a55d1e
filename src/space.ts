import { characters, isIn } from './characters.ts';

/** White space as reports have it: ASCII, no-break and ideographic spaces, and byte order marks. */
const SPACES = characters(
  Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    .filter((sign) => /\s/.test(sign))
    .join(''),
);

/** Whether white space stands at `at`. */
export function isSpace(text: string, at: number): boolean {
  return isIn(SPACES, text.charCodeAt(at));
}

/** The text without any white space: line breaks inside a sentence, spaces between a digit and its unit. */
export function squeeze(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (isSpace(text, at)) return text.replace(/\s+/g, '');
  return text;
}
