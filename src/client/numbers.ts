/**
 * The controls of the table of all numbers. What is asked for stands in the address; choosing makes
 * an entry of the history, typing does not.
 */
import { csv } from '../csv.ts';
import {
  type Choices,
  emptyState,
  matching,
  type NumberRow,
  type Ranked,
  readState,
  rowColumns,
  type State,
  sorted,
  sortKeys,
  toCsvRows,
  writeState,
} from '../numbers.ts';

interface Data {
  columns: string[];
  rows: unknown[][];
  names: Record<string, string[]>;
  order: Record<Ranked, string[]>;
  /** Address of the reports, whole. */
  reports: string;
}

type Row = NumberRow & { element: HTMLTableRowElement; printed: string[] };

const data = JSON.parse(find('#rows').textContent ?? '') as Data;
const filters = find('#filters');
const body = find<HTMLTableSectionElement>('#numbers tbody');
const rows = [...body.rows].map(
  (element, index): Row =>
    ({
      element,
      printed: [...element.cells].map(({ textContent }) => textContent),
      ...Object.fromEntries(data.columns.map((name, at) => [name, data.rows[index]?.[at]])),
    }) as Row,
);
const selects = [...filters.querySelectorAll('select')];
const words = find<HTMLInputElement>('input[name=q]');
const choices: Choices = (facet) =>
  [...(selects.find(({ name }) => name === facet)?.options ?? [])].map(({ value }) => value);
const notice = find('#notice');
const reset = find('#reset');
const heads = [...document.querySelectorAll<HTMLElement>('#numbers [data-sort]')];
let state = emptyState;
let shown: Row[] = rows;

function find<Type extends Element = HTMLElement>(selector: string): Type {
  const element = document.querySelector<Type>(selector);
  if (element === null) throw new Error(`${selector} is missing`);
  return element;
}

/** Shows what is asked for. */
function show(next: State): void {
  const order = sorted(rows, next.sort, (key, value) => data.order[key].indexOf(value));
  shown = matching(order, next, ({ printed, indicator }) => [
    ...printed,
    ...(data.names[indicator ?? ''] ?? []),
  ]);
  const visible = new Set(shown);
  for (const row of rows) row.element.hidden = !visible.has(row);
  if (JSON.stringify(next.sort) !== JSON.stringify(state.sort))
    body.append(...order.map(({ element }) => element));
  state = next;
  find('#count').textContent =
    shown.length === rows.length ? `${rows.length}行` : `${rows.length}行中的${shown.length}行`;
  reset.hidden = writeState(next) === '';
  notice.textContent = next.sort?.by === 'value' ? '同单位、同形式的排在一起比大小。' : '';
  find('#none').hidden = shown.length > 0;
  for (const head of heads) {
    const isSorted = head.dataset.sort === next.sort?.by;
    if (isSorted) head.ariaSort = next.sort?.down ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}

/** Sets the controls to a state. */
function fill({ q, filters }: State): void {
  words.value = q;
  for (const select of selects) select.value = filters[select.name as keyof State['filters']] ?? '';
}

/** What the controls ask for. */
function asked(): State {
  const chosen = Object.fromEntries(
    selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  );
  return { q: words.value, filters: chosen, sort: state.sort };
}

/** Follows the address, and says what of it is not known. */
function follow(): void {
  const read = readState(location.search, choices);
  fill(read.state);
  show(read.state);
  find('#notice').textContent =
    read.unknown.length === 0 ? '' : `网址里有不认得的条件，没有用：${read.unknown.join('，')}`;
}

function go(next: State, kind: 'push' | 'replace'): void {
  show(next);
  const address = location.pathname + writeState(next);
  if (kind === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** A head sorts upwards, downwards, and then no more. */
function sortBy(name: string | undefined): void {
  const by = sortKeys.find((key) => key === name);
  if (by === undefined) return;
  const { sort } = state;
  if (sort?.by !== by) go({ ...state, sort: { by, down: false } }, 'push');
  else go({ ...state, sort: sort.down ? null : { by, down: true } }, 'push');
}

/** Saves the rows that are shown. */
function save(event: Event): void {
  event.preventDefault();
  const lines = toCsvRows(shown, (row) => `${data.reports}${row.report}/#${row.id}`);
  const file = new Blob([csv([...rowColumns, 'address'], lines)], {
    type: 'text/csv;charset=utf-8',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'numbers.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

words.addEventListener('input', () => go(asked(), 'replace'));
filters.addEventListener('change', ({ target }) => {
  if (target !== words) go(asked(), 'push');
});
reset.addEventListener('click', () => {
  fill(emptyState);
  go(emptyState, 'push');
});
for (const head of heads) head.addEventListener('click', () => sortBy(head.dataset.sort));
find('#csv').addEventListener('click', save);
addEventListener('popstate', follow);

follow();
delete document.documentElement.dataset.asked;
