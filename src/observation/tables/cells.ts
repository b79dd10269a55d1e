import { fold, type Item, readQuantities, type Span } from '../../quantity.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A cell of a table, with plain digits and signs; `start` is that of the sentence. */
export interface Cell {
  raw: string;
  start: number;
}

/** A number that is all of its cell, with its sign in front and what is noted behind it. */
export interface CellNumber {
  digits: string;
  span: Span;
  sign: string;
  isPercent: boolean;
  notes: string;
}

/** The cells of a row, which begins with |; what stands behind the last | is a cell too. */
export function cellsOf(row: string): Cell[] {
  const folded = fold(row);
  const cells: Cell[] = [];
  let start = 1;
  for (let end = folded.indexOf('|', start); end >= 0; end = folded.indexOf('|', start)) {
    cells.push({ raw: folded.slice(start, end), start });
    start = end + 1;
  }
  return start < folded.length ? [...cells, { raw: folded.slice(start), start }] : cells;
}

/** Notes like （*） and （可比价） may stand behind the number. */
const NUMBER =
  /^\s*(?<sign>[-+]?)\s*(?<digits>\d[\d,]*(?:\.\d+)?)\s*(?<percent>%?)\s*(?<notes>(?:\\?[*＊]|[（(][^（）()]*[）)])*)\s*$/d;

/** The number that a cell is, or null where it is none or has other words. */
export function numberIn({ raw, start }: Cell): CellNumber | null {
  const found = NUMBER.exec(raw);
  const [from = 0, to = 0] = found?.indices?.groups?.digits ?? [];
  const { sign = '', digits = '', percent = '', notes = '' } = found?.groups ?? {};
  const span = { start: start + from, end: start + to };
  return found && { digits, span, sign, isPercent: percent !== '', notes };
}

/** The numbers of a cell that is no number itself, read as text is: 2011年, 新三板自2014年起全国扩容. */
export function plainItems({ raw, start }: Cell, { quantity }: Vocabulary): Item[] {
  const moved = (one: Span) => ({ start: one.start + start, end: one.end + start });
  return readQuantities(raw, quantity).map((item) =>
    item.kind === 'mark'
      ? { ...item, ...moved(item) }
      : { ...item, ...moved(item), numerals: item.numerals.map(moved) },
  );
}

const OWN_UNIT = /[（(]([^（）()]+)[）)]$/;

/** 地区生产总值（亿元）, 增长（%）: the words, and the unit behind them; '' where they have none. */
export function ownUnit(text: string, words: Vocabulary): { rest: string; unit: string } {
  const [whole = '', unit = ''] = OWN_UNIT.exec(text) ?? [];
  return isUnit(unit, words)
    ? { rest: text.slice(0, text.length - whole.length), unit }
    : { rest: text, unit: '' };
}

/** Whether the vocabulary knows the unit, with its multiplier and up to a stroke: 亿元/平方公里. */
function isUnit(unit: string, { quantity }: Vocabulary): boolean {
  const quote = `1${unit.split('/', 1)[0]}`;
  const [item] = unit === '' ? [] : readQuantities(quote, quantity);
  return item?.kind === 'quantity' && item.end === quote.length;
}
