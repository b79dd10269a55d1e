import {
  hasWord,
  type Item,
  type Mark,
  type Quantity,
  readQuantities,
  type Span,
} from '../../quantity.ts';
import { type Sentence, tableRule } from '../../schema.ts';
import { squeeze } from '../../space.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Draft } from '../measure/draft.ts';
import { base } from '../measure/drafting.ts';
import { withoutMarker } from '../measure/parentheses.ts';
import { basisOf } from '../phrases/basis.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Cell, type CellNumber, cellsOf, numberIn, ownUnit, plainItems } from './cells.ts';
import { type Column, type ColumnTime, columnsOf } from './columns.ts';

/** A row as it was read; offsets are those of its sentence. */
export interface Row {
  items: Item[];
  clauses: Clause[];
  outcomes: Draft[];
}

/** What is known while the rows of a table are read. */
interface Table {
  heads: string[];
  columns: Column[];
  /** The name of a row without numbers, whose parts the rows without a number of their own are. */
  group: string;
  /** No row but the heads was read yet. */
  isNew: boolean;
}

const NO_TABLE: Table = { heads: [], columns: [], group: '', isNew: false };

/**
 * The rows of the tables of a text, by the start of their sentences. A row is a line of cells
 * between |; one with the head of names (指标) and no number heads a table, which prose ends. A
 * number is read where a column names its row and the head of its own tells a year or so many years,
 * and no more; any other says why it is not.
 */
export function rowsOfTables(
  sentences: readonly Sentence[],
  text: string,
  words: Vocabulary,
): ReadonlyMap<number, Row> {
  const found = new Map<number, Row>();
  let table = NO_TABLE;
  for (const { start, end } of sentences) {
    const line = text.slice(start, end);
    if (!line.startsWith('|')) {
      if (!line.startsWith('注')) table = NO_TABLE;
      continue;
    }
    const cells = cellsOf(line);
    table = withHeads(table, cells, words);
    const row = rowOf(cells, table, isNoted(text, start, words), words);
    table = { ...table, group: groupOf(cells, table) };
    found.set(start, row);
  }
  return found;
}

const NOTE = /注[:：]?\s*[*＊]([^\n]{0,12})/g;

/** 注：*为预计数: what the next note behind a row says of an asterisk. */
function isNoted(text: string, start: number, { index }: Vocabulary): boolean {
  NOTE.lastIndex = start;
  return hasWord(index.status.estimate, NOTE.exec(text)?.[1] ?? '');
}

/** | --- | --- | */
const isRule = (cells: readonly Cell[]) => cells.every(({ raw }) => /^[\s:-]*$/.test(raw));

/** The table as its heads are: those of this row where it is one, joined with those above it where it is the second. */
function withHeads(table: Table, cells: readonly Cell[], words: Vocabulary): Table {
  const texts = cells.map(({ raw }) => squeeze(raw));
  const hasNumber = cells.some((cell) => numberIn(cell) !== null);
  if (isRule(cells)) return table;
  const isFirst = !hasNumber && texts.some((one) => words.cues.table.names.includes(one));
  const isSecond = !hasNumber && table.isNew && told(cells, table, 'name') === '';
  if (!isFirst && !isSecond) return { ...table, isNew: false };
  const heads = isFirst ? texts : table.heads.map((head, at) => head + (texts[at] ?? ''));
  return { heads, columns: columnsOf(heads, words), group: '', isNew: true };
}

// --- rows -------------------------------------------------------------------------------------

/** What stands in the row's last column of this kind, without white space; '' where it has none. */
function told(cells: readonly Cell[], { columns }: Table, kind: Column['kind']): string {
  return squeeze(cells[columns.findLastIndex((column) => column.kind === kind)]?.raw ?? '');
}

/** 主要污染物排放量削减率 without unit and numbers heads the rows behind it that have no number of their own: 化学需氧量. */
function groupOf(cells: readonly Cell[], table: Table): string {
  if (isRule(cells)) return table.group;
  const isEmpty = cells.every(
    ({ raw }, at) => !isOf(['values', 'unit'], table.columns[at]) || raw.trim() === '',
  );
  if (isEmpty) return table.isNew ? '' : told(cells, table, 'name');
  return lacksNumber(cells, table) ? table.group : '';
}

const isOf = (kinds: readonly Column['kind'][], column: Column | undefined) =>
  column !== undefined && kinds.includes(column.kind);

/** Whether a row of a numbered table has no number of its own. */
function lacksNumber(cells: readonly Cell[], table: Table): boolean {
  const isNumbered = table.columns.some(({ kind }) => kind === 'number');
  return isNumbered && told(cells, table, 'number') === '';
}

/** What the row is called, and the unit that its name or its own column tells. */
function named(cells: readonly Cell[], table: Table, words: Vocabulary) {
  const { rest, unit } = ownUnit(told(cells, table, 'name'), words);
  const own = withoutMarker(rest.replace(LIST_SIGN, ''), words).text.replace(/^[:：]/, '');
  const isPart = table.group !== '' && own !== '' && lacksNumber(cells, table);
  const name = isPart ? `${table.group}（${own}）` : own;
  return { name, unit: unit || told(cells, table, 'unit') };
}

/** 1、财政收入, #税收收入 */
const LIST_SIGN =
  /^(?:\d+[.、]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|[#＃])/;

function rowOf(cells: readonly Cell[], table: Table, isEstimated: boolean, words: Vocabulary): Row {
  const { name, unit } = named(cells, table, words);
  const row: Row = { items: [], clauses: [], outcomes: [] };
  for (const [at, cell] of cells.entries()) {
    const number = numberIn(cell);
    const column = table.columns[at];
    if (number === null) {
      row.items.push(...plainItems(cell, words));
      continue;
    }
    const item =
      column === undefined || name === ''
        ? unread(number.span, CELL)
        : itemOf(number, name, unitOf(number, column, unit), column, words);
    row.items.push(item);
    if (item.kind !== 'quantity' || !column?.time) continue;
    const isEstimate = column.time.isEstimate || (isEstimated && /[*＊]/.test(number.notes));
    const time = { ...column.time, isEstimate };
    row.outcomes.push(draftOf(item, name, number, time, column.isGrowth, words));
  }
  return row;
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
  const isIndex = unit === '' && quantity.scales.some((word) => name.endsWith(word));
  if (unit === '' && !isIndex) return unread(span, 'no unit told');
  const [counted = '', per] = unit.split('/');
  const quote = isIndex ? name + digits : digits + counted;
  const [item] = readQuantities(quote, quantity);
  if (item?.kind !== 'quantity' || item.end !== quote.length)
    return unread(span, `unknown unit: ${unit}`);
  const whole = per === undefined ? item.unit : `${item.unit}/${per}`;
  return { ...item, ...span, numerals: [span], unit: whole };
}

function unread(span: Span, rule: string): Mark {
  return { kind: 'mark', ...span, role: 'unclassified', rule };
}

function draftOf(
  quantity: Quantity,
  name: string,
  { sign, notes }: CellNumber,
  column: ColumnTime,
  isGrowth: boolean,
  words: Vocabulary,
): Draft {
  const isRate = quantity.unitKind === 'rate';
  const endings = words.cues.table.growth;
  const ending = endings.find((word) => name.endsWith(word) && name !== word) ?? '';
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
    basis: basisOf(notes, words).basis,
    column,
    rules: { measure: tableRule, form: 'column of a table' },
  };
}
