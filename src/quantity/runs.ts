import type { Span } from './item.ts';

/**
 * Every digit run of a folded text: digits with decimals and thousands separators. A separator
 * counts only before exactly three digits, so that 5,12 is two runs and 1,234 is one.
 */
export function digitRuns(text: string): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text, at)) continue;
    const end = endOfRun(text, at);
    runs.push({ start: at, end });
    at = end;
  }
  return runs;
}

/** Whether a plain digit stands at `at`. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function endOfRun(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (end - start <= 3) {
    while (text.charAt(end) === ',' && endOfDigits(text, end + 1) === end + 4) end += 4;
  }
  const decimals = endOfDigits(text, end + 1);
  const point = text.charAt(end);
  if (decimals === end + 1 || (point !== '.' && point !== '·')) return end;
  return point === '.' || isMeasured(text, start, decimals) ? decimals : end;
}

/** 270·4亿元, 11·2∶45·7∶43·1: the dot of older prints is a decimal point where a unit or a ratio follows; 9·18 is a day. */
function isMeasured(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === ':' || MEASURED.test(text.slice(end, end + 4));
}

const MEASURED = /^(?:[:%‰亿万千元吨]|个百分点|公[里顷斤])/;

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end += 1;
  return end;
}
