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
  return text.charAt(end) === '.' && decimals > end + 1 ? decimals : end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end += 1;
  return end;
}
