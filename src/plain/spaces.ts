import { edit, type Plain } from './edit.ts';
import { isTableLine } from './tables.ts';

/** A line longer than this is a whole report, whose wide spaces divide its paragraphs. */
const LONGEST_LINE = 3000;

const SPACED = /(?<=\S)[^\S\n\r]+(?=\S)/g;
const LETTER = /[A-Za-z\d.]/;

/** Without spaces in mid-line, but between Latin words, two numbers, and the cells of a table. */
export function withoutSpaces(plain: Plain): Plain {
  const isAiry = isSpacedThroughout(plain.text);
  return edit(plain, SPACED, ({ 0: { length }, index }, text) => {
    if (isAiry) return length === 1 ? '' : null;
    const gap = { start: index, end: index + length };
    const left = text.charAt(gap.start - 1);
    const right = text.charAt(gap.end);
    if (LETTER.test(left) && LETTER.test(right)) return cutsNumber(text, gap) ? '' : null;
    const line = lineAround(text, index);
    const isAroundNumber = /\d/.test(left + right) && !/[。！？]/.test(left);
    const divides = line.length > LONGEST_LINE && length > 1 && !isAroundNumber;
    return divides || isTableLine(line) ? null : '';
  });
}

/** Digits in front of a gap that are no item of a list, as a word stands before them. */
const INTEGER = /\p{Script=Han}[^\S\n]?\d+\.$/u;
const GROUPS = /\p{Script=Han}[^\S\n]?\d{1,3}(?: \d{3})*$/u;
const GROUP = /^\d{3}(?: \d{3})*(?:\.\d+)?[^\S\n]?[%\p{Script=Han}]/u;

/** 5. 5%, 5 .5%, 1 200万: a number that was set in pieces. */
function cutsNumber(text: string, { start, end }: { start: number; end: number }): boolean {
  const front = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 16);
  if (INTEGER.test(front)) return /^\d+[^\S\n]?[%‰\p{Script=Han}]/u.test(behind);
  if (/\d$/.test(front) && /^\.[^\S\n]?\d/.test(behind)) return true;
  return GROUPS.test(front) && GROUP.test(behind) && !/^\d{3}[^\S\n]?年/.test(behind);
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/** 政 府 工 作 报 告 all the way through. */
function isSpacedThroughout(text: string): boolean {
  const sample = text.slice(0, 4000);
  const spaced = sample.match(/\p{Script=Han}[^\S\n](?=\p{Script=Han})/gu)?.length ?? 0;
  const close = sample.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
  return spaced > 100 && spaced > close;
}
