import {
  fold,
  type Item,
  type Mark,
  type Quantity,
  readQuantities,
  type Span,
} from '../quantity.ts';
import type { Sentence } from '../schema.ts';
import { squeeze } from '../space.ts';
import type { Clause } from './clause.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Draft } from './draft.ts';
import { base } from './drafting.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A row as it was read; offsets are those of its sentence. */
export interface Row {
  items: Item[];
  clauses: Clause[];
  outcomes: Draft[];
}

interface Cell {
  raw: string;
  start: number;
}

/** What is known while the rows of a table are read. */
interface Table {
  columns: Column[];
  /** The name of a row without numbers, whose parts the rows without a number of their own are. */
  group: string;
  /** A note says that numbers with an asterisk are estimates. */
  isNoted: boolean;
}

const NO_TABLE: Table = { columns: [], group: '', isNoted: false };

/** Name of the rule for the measure of a number in a table. */
export const IN_TABLE = 'row of a table';

/**
 * The rows of the tables of a text, by the start of their sentences. A row is a line of cells
 * between |, or of three and more between tabs; the first of a table heads its columns. A number is read where a column names its row
 * (指标) and the head of its own a year or so many years; any other says why it is not.
 */
export function rowsOfTables(
  sentences: readonly Sentence[],
  text: string,
  words: Vocabulary,
): ReadonlyMap<number, Row> {
  const found = new Map<number, Row>();
  const isNoted = ESTIMATES.test(text);
  let table: Table | null = null;
  for (const { start, end } of sentences) {
    const cells = cellsOf(text.slice(start, end));
    if (cells.length > 0) found.set(start, rowOf(cells, table ?? NO_TABLE, words));
    table = nextTable(table, cells, isNoted, words);
  }
  return found;
}

/** 注：*为预计数 */
const ESTIMATES = /注[:：]?\s*[*＊]\s*为?(?:初步)?预计/;

function nextTable(
  table: Table | null,
  cells: readonly Cell[],
  isNoted: boolean,
  { cues }: Vocabulary,
): Table | null {
  if (cells.length === 0) return null;
  if (table !== null) return { ...table, group: groupOf(cells, table) };
  const heads = cells.map(({ raw }) => raw);
  return { columns: columnsOf(heads, cues), group: '', isNoted };
}

/** The cells of a line, none where it is no row. */
function cellsOf(line: string): Cell[] {
  if (line.startsWith('|')) return divided(line, '|', 1);
  const cells = line.includes('\t') ? divided(line, '\t', 0) : [];
  return cells.length > 2 ? cells : [];
}

function divided(line: string, sign: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (let end = line.indexOf(sign, start); end >= 0; end = line.indexOf(sign, start)) {
    cells.push({ raw: line.slice(start, end), start });
    start = end + 1;
  }
  return start < line.length ? [...cells, { raw: line.slice(start), start }] : cells;
}

/** What stands in the row's column of this kind, without white space; '' where it has none. */
function told(cells: readonly Cell[], { columns }: Table, kind: Column['kind']): string {
  return squeeze(cells[columns.findIndex((column) => column.kind === kind)]?.raw ?? '');
}

/** 主要污染物排放量削减率 without numbers heads the rows behind it that have no number of their own: 化学需氧量. */
function groupOf(cells: readonly Cell[], table: Table): string {
  if (cells.every(({ raw }) => /^[\s:-]*$/.test(raw))) return table.group;
  const isHead = cells.every(
    ({ raw }, at) => table.columns[at]?.kind !== 'values' || !/\d/.test(raw),
  );
  if (isHead) return told(cells, table, 'name');
  return lacksNumber(cells, table) ? table.group : '';
}

/** Whether a row of a numbered table has no number of its own. */
function lacksNumber(cells: readonly Cell[], table: Table): boolean {
  const isNumbered = table.columns.some(({ kind }) => kind === 'number');
  return isNumbered && told(cells, table, 'number') === '';
}

function rowOf(cells: readonly Cell[], table: Table, words: Vocabulary): Row {
  const own = told(cells, table, 'name');
  const isPart = table.group !== '' && lacksNumber(cells, table);
  const name = isPart ? `${table.group}（${own}）` : own;
  const row: Row = { items: [], clauses: [], outcomes: [] };
  for (const [at, cell] of cells.entries()) {
    const number = numberIn(cell);
    if (number === null) {
      row.items.push(...plain(cell, words));
      continue;
    }
    const column = table.columns[at];
    const item =
      column === undefined || name === ''
        ? unread(number.span, CELL)
        : itemOf(number, name, unitOf(number, column, told(cells, table, 'unit')), column, words);
    row.items.push(item);
    if (item.kind === 'quantity' && column?.time)
      row.outcomes.push(draftOf(item, name, number, column, column.time, table.isNoted, words));
  }
  return row;
}

/** A number that is all of its cell, with its sign in front and what is noted behind it. */
interface CellNumber {
  digits: string;
  span: Span;
  sign: string;
  isPercent: boolean;
  notes: string;
}

/** Notes like （*） and （可比价） may stand behind the number. */
const NUMBER =
  /^\s*(?<sign>[-+]?)\s*(?<digits>\d[\d,]*(?:\.\d+)?)\s*(?<percent>%?)\s*(?<notes>(?:\\?[*＊]|[（(][^（）()]*[）)])*)\s*$/d;

function numberIn({ raw, start }: Cell): CellNumber | null {
  const found = NUMBER.exec(fold(raw));
  const [from = 0, to = 0] = found?.indices?.groups?.digits ?? [];
  const { sign = '', digits = '', percent = '', notes = '' } = found?.groups ?? {};
  const span = { start: start + from, end: start + to };
  return found && { digits, span, sign, isPercent: percent !== '', notes };
}

const CELL = 'table cell';

/** The unit that the head of the column tells, the cell, or the row; null where a change tells none, or a cell another than its row. */
function unitOf({ isPercent }: CellNumber, column: Column, ofRow: string): string | null {
  if (column.unit !== '') return column.unit;
  if (isPercent) return column.isGrowth || ofRow === '' || ofRow === '%' ? '%' : null;
  return column.isGrowth && ofRow !== '%' ? null : ofRow;
}

function itemOf(
  { digits, span }: CellNumber,
  name: string,
  unit: string | null,
  { kind }: Column,
  { quantity }: Vocabulary,
): Item {
  if (kind === 'number') return { kind: 'mark', ...span, role: 'mark', rule: 'number of a row' };
  if (kind !== 'values' || unit === null) return unread(span, CELL);
  const [counted = '', per] = unit.split('/');
  const isIndex = unit === '' && quantity.scales.some((word) => name.endsWith(word));
  const quote = isIndex ? name + digits : digits + counted;
  const [item] = readQuantities(quote, quantity);
  if (item?.kind !== 'quantity') return unread(span, item?.rule ?? CELL);
  if (item.end !== quote.length) return unread(span, `unknown unit: ${unit}`);
  const whole = per === undefined ? item.unit : `${item.unit}/${per}`;
  return { ...item, ...span, numerals: [span], unit: whole };
}

function unread(span: Span, rule: string): Mark {
  return { kind: 'mark', ...span, role: 'unclassified', rule };
}

/** The numbers of a cell that is no number itself, read as text is: 2011年, 新三板自2014年起全国扩容. */
function plain({ raw, start }: Cell, { quantity }: Vocabulary): Item[] {
  const moved = (one: Span) => ({ start: one.start + start, end: one.end + start });
  return readQuantities(raw, quantity).map((item) =>
    item.kind === 'mark'
      ? { ...item, ...moved(item) }
      : { ...item, ...moved(item), numerals: item.numerals.map(moved) },
  );
}

function draftOf(
  quantity: Quantity,
  name: string,
  { sign, notes }: CellNumber,
  { isGrowth }: Column,
  time: NonNullable<Column['time']>,
  isNoted: boolean,
  { cues }: Vocabulary,
): Draft {
  const isRate = quantity.unitKind === 'rate';
  const ending = cues.table.growth.find((word) => name.endsWith(word) && name !== word) ?? '';
  const isChange = isGrowth || (ending !== '' && isRate);
  const measure = isChange ? name.slice(0, name.length - ending.length) : name;
  const slot = { quantity, before: measure, after: '', link: 'start' } as const;
  const { start, end } = quantity;
  const clause: Clause = { start, end, separator: '', text: measure, slots: [slot], groups: [] };
  return {
    ...base(clause, slot),
    measure,
    noun: measure,
    verb: '',
    form: isChange ? 'growth' : isRate ? 'share' : 'level',
    value: sign === '-' ? -quantity.value : quantity.value,
    basis: null,
    column: { ...time, isEstimate: isNoted && /[*＊]/.test(notes) },
    rules: { measure: IN_TABLE, form: 'column of a table' },
  };
}
