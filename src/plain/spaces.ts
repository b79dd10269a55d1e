import { edit, type Plain } from './edit.ts';

/** A line longer than this is more than one paragraph where wide spaces stand behind its stops. */
const LONGEST_PARAGRAPH = 200;

const SPACED = /[^\S\n\r]+(?=\S)/g;
const WIDE = /[^\S\n\r]{2}/;
const LETTER = /[A-Za-z\d.]/;

/**
 * Without spaces in mid-line, but between Latin words and two numbers. The wide
 * spaces of a report on one line are the ends of its paragraphs.
 */
export function withoutSpaces(plain: Plain): Plain {
  if (isSpacedThroughout(plain.text))
    return edit(plain, SPACED, ({ 0: gap, index }, text) =>
      gap.length === 1 && !isLineHead(text, index) ? '' : null,
    );
  const lines = linesOf(plain.text);
  let at = 0;
  return edit(plain, SPACED, ({ 0: gap, index }, text) => {
    if (isLineHead(text, index)) return null;
    while ((lines[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at += 1;
    const end = index + gap.length;
    const left = text.charAt(index - 1);
    const right = text.charAt(end);
    if (gap.length > 1 && lines[at]?.isDivided && !isBeforeName(left, text.slice(end, end + 6)))
      return '\n';
    if (LETTER.test(left) && LETTER.test(right))
      return cutsNumber(text, { start: index, end }) ? '' : null;
    return '';
  });
}

const isLineHead = (text: string, at: number) => at === 0 || /[\n\r]/.test(text.charAt(at - 1));

/** 区长  李晓红: a name stands on the line of the office. */
function isBeforeName(office: string, behind: string): boolean {
  return '长席理'.includes(office) && /^\p{Script=Han}{1,4}\s/u.test(behind);
}

interface Line {
  end: number;
  /** Whether wide spaces divide its paragraphs. */
  isDivided: boolean;
}

function linesOf(text: string): Line[] {
  const lines = text.match(/[^\r\n]*(?:\r\n?|\n|$)/g) ?? [];
  let end = 0;
  return lines.map((line) => {
    end += line.length;
    return { end, isDivided: isDivided(line) };
  });
}

/** Whether more wide spaces stand behind stops than around the numbers of a sentence. */
function isDivided(line: string): boolean {
  if (line.length <= LONGEST_PARAGRAPH || !WIDE.test(line)) return false;
  const behindStops = line.match(/[。！？：][^\S\n]{2,}(?=\S)/g)?.length ?? 0;
  const aroundNumbers =
    line.match(/\d[^\S\n]{2,}(?=\S)|[^\s。！？：][^\S\n]{2,}(?=\d)/g)?.length ?? 0;
  return behindStops > aroundNumbers;
}

/** Digits in front of a gap that are no item of a list, as a word stands before them. */
const INTEGER = /[^\s\d。！？；][^\S\n]*\d+\.$/;
const GROUPS = /[^\s\d。！？；.][^\S\n]*\d{1,3}(?: \d{3})*$/;
const GROUP = /^\d{3}(?: \d{3})*(?:\.\d+)?[^\S\n]*[%\p{Script=Han}|]/u;

/** 5. 5%, 5 .5%, 1 200万: a number that was set in pieces. */
function cutsNumber(text: string, { start, end }: { start: number; end: number }): boolean {
  const front = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 16);
  if (INTEGER.test(front)) return /^\d+[^\S\n]*[%‰\p{Script=Han}，。、；）∶:|]/u.test(behind);
  if (/\d$/.test(front) && /^\.[^\S\n]?\d/.test(behind)) return true;
  return GROUPS.test(front) && GROUP.test(behind) && !/^\d{3}[^\S\n]?年/.test(behind);
}

/** 政 府 工 作 报 告 all the way through. */
function isSpacedThroughout(text: string): boolean {
  const sample = text.slice(0, 4000);
  const spaced = sample.match(/\p{Script=Han}[^\S\n](?=\p{Script=Han})/gu)?.length ?? 0;
  if (spaced <= 100) return false;
  const close = sample.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0;
  return spaced > close;
}
