/** A stretch between a pair of signs. `start` is the opening sign, `end` is behind the closing one. */
export interface Enclosure {
  start: number;
  end: number;
  kind: 'quote' | 'title' | 'parenthesis';
}

const OPENERS: ReadonlyMap<string, { close: string; kind: Enclosure['kind'] }> = new Map([
  ['“', { close: '”', kind: 'quote' }],
  ['‘', { close: '’', kind: 'quote' }],
  ['「', { close: '」', kind: 'quote' }],
  ['『', { close: '』', kind: 'quote' }],
  ['《', { close: '》', kind: 'title' }],
  ['〈', { close: '〉', kind: 'title' }],
  ['（', { close: '）', kind: 'parenthesis' }],
  ['(', { close: ')', kind: 'parenthesis' }],
]);
const CLOSERS = new Set([...OPENERS.values()].map((pair) => pair.close));

const ANY_OPENER = /[“‘「『《〈（(]/;

/** All closed pairs of the text, outer before inner. A sign without its partner encloses nothing. */
export function enclosures(text: string): Enclosure[] {
  if (!ANY_OPENER.test(text)) return [];
  const found: Enclosure[] = [];
  const open: { start: number; close: string; kind: Enclosure['kind'] }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const pair = OPENERS.get(sign);
    if (pair) open.push({ start: at, ...pair });
    if (!CLOSERS.has(sign)) continue;
    while (open.length > 0) {
      const last = open.pop();
      if (last?.close !== sign) continue;
      found.push({ start: last.start, end: at + 1, kind: last.kind });
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The innermost enclosure of the given kinds around a position, or null. */
export function enclosing(
  list: readonly Enclosure[],
  at: number,
  ...kinds: Enclosure['kind'][]
): Enclosure | null {
  let innermost: Enclosure | null = null;
  for (const one of list) {
    if (one.start > at) break;
    if (at < one.end && kinds.includes(one.kind)) innermost = one;
  }
  return innermost;
}
