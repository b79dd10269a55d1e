import { readBound } from './island.ts';
import type { Item, Mark, Quantity, Span } from './item.ts';
import { numberOf } from './value.ts';
import type { QuantityWords } from './words.ts';

/** What was read at a digit run, and how many runs that took. */
export interface Read {
  items: Item[];
  used: number;
}

/** Digits that no rule reads, with the reason. */
export function unread(run: Span, rule: string): Mark {
  return { kind: 'mark', ...run, role: 'unclassified', rule };
}

const COLON = ':'.charCodeAt(0);

/** a∶b∶c, or a∶b behind the name of a ratio. Other two numbers with a colon are a score or a time, and stay unread. */
export function readRatio(
  text: string,
  runs: readonly Span[],
  index: number,
  words: QuantityWords,
): Read | null {
  if (text.charCodeAt(runs[index]?.end ?? -1) !== COLON) return null;
  const parts: Span[] = [];
  for (let at = index; at < runs.length; at += 1) {
    const run = runs[at];
    const previous = parts.at(-1);
    if (!run || (previous && text.slice(previous.end, run.start) !== ':')) break;
    parts.push(run);
  }
  if (parts.length < 2) return null;
  if (isTime(text, parts[0]?.start ?? 0))
    return {
      items: parts.map((part) => ({ ...unread(part, 'time of a page'), role: 'date' })),
      used: parts.length,
    };
  if (parts.length === 2 && text.slice(parts[1]?.start, parts[1]?.end) === '1')
    return { items: [toOne(text, parts)], used: 2 };
  if (parts.length === 2 && !isRatioOfTwo(text, parts[0]?.start ?? 0, words))
    return { items: parts.map((part) => unread(part, 'two numbers with a colon')), used: 2 };
  return {
    items: parts.map((part, at) => ratioPart(text, part, at, parts.length)),
    used: parts.length,
  };
}

/** 2021-08-16 17:31: when a page was put up. */
function isTime(text: string, start: number): boolean {
  return /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*$/.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** 二、三产业比例由43.2∶56.8调整为30∶70 */
function isRatioOfTwo(text: string, start: number, { patterns }: QuantityWords): boolean {
  return patterns.ratio.test(text.slice(Math.max(0, start - 30), start));
}

/** 占规模以上工业的2/3: a part of a whole is a share. Other numbers with a slash are names or dates, and stay unread. */
export function readFraction(
  text: string,
  runs: readonly Span[],
  index: number,
  words: QuantityWords,
): Read | null {
  const [part, whole] = [runs[index], runs[index + 1]];
  if (!part || whole?.start !== part.end + 1 || text.charAt(part.end) !== '/') return null;
  const [taken, parts] = [part, whole].map(({ start, end }) =>
    numberOf(text.slice(start, end), ''),
  );
  const isPart = words.patterns.ofWhole.test(text.slice(Math.max(0, part.start - 3), part.start));
  if (!isPart || taken === undefined || parts === undefined || taken >= parts) return null;
  const { rule, ...bound } = readBound(text, { start: part.start, end: whole.end }, false, words);
  const item: Quantity = {
    kind: 'quantity',
    shape: 'fraction',
    ...bound,
    numerals: [part, whole],
    value: (taken / parts) * 100,
    upper: null,
    unit: '%',
    unitKind: 'rate',
    rules: { value: 'fraction', comparator: rule },
  };
  return { items: [item], used: 2 };
}

/** 城乡居民收入比由2.41∶1缩小到2.36∶1: a ratio to one is a number. */
function toOne(text: string, parts: readonly Span[]): Item {
  const [first = { start: 0, end: 0 }, one = first] = parts;
  return {
    kind: 'quantity',
    shape: 'amount',
    start: first.start,
    end: one.end,
    numerals: [first, one],
    value: numberOf(text.slice(first.start, first.end), ''),
    upper: null,
    unit: '',
    unitKind: 'rate',
    comparator: 'eq',
    rules: { value: 'ratio to one', comparator: 'no comparator' },
  };
}

function ratioPart(text: string, part: Span, index: number, count: number): Quantity {
  return {
    kind: 'quantity',
    shape: 'ratio',
    ...part,
    numerals: [part],
    value: numberOf(text.slice(part.start, part.end), ''),
    upper: null,
    unit: '',
    unitKind: 'rate',
    comparator: 'eq',
    place: { index, count },
    rules: { value: 'part of a ratio', comparator: 'no comparator' },
  };
}
