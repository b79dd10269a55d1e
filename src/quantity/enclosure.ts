import { characters, isIn } from '../characters.ts';

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
const SIGNS = characters([...OPENERS].map(([open, { close }]) => open + close).join(''));

/** All closed pairs of the text, outer before inner. A sign without its partner encloses nothing. */
export function enclosures(text: string): readonly Enclosure[] {
  const found: Enclosure[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isIn(SIGNS, text.charCodeAt(at))) continue;
    const sign = text.charAt(at);
    const pair = OPENERS.get(sign);
    if (pair) open.push({ start: at, close: pair.close, kind: pair.kind });
    const closed = pair ? undefined : closedBy(sign, open);
    if (closed) found.push({ start: closed.start, end: at + 1, kind: closed.kind });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

interface Open {
  start: number;
  close: string;
  kind: Enclosure['kind'];
}

/** Takes the last sign that the closing one is the partner of, and those behind it, off the list. */
function closedBy(sign: string, open: Open[]): Open | undefined {
  while (open.length > 0) {
    const last = open.pop();
    if (last?.close === sign) return last;
  }
  return undefined;
}

/** The innermost enclosure of the given kinds around a position, or null. */
export function enclosing(
  list: readonly Enclosure[],
  at: number,
  ...kinds: Enclosure['kind'][]
): Enclosure | null {
  if (list.length === 0) return null;
  let innermost: Enclosure | null = null;
  for (const one of list) {
    if (one.start > at) break;
    if (at < one.end && kinds.includes(one.kind)) innermost = one;
  }
  return innermost;
}
