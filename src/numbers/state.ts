/** What a reader asked for, as the query of an address: `?q=养老&place=zhangdian&sort=-value`. */
import { type Facet, facets } from './row.ts';

export const sortKeys = ['measure', 'value', 'status', 'year', 'topic', 'report'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  by: SortKey;
  /** From large to small. */
  down: boolean;
}

export interface State {
  /** Words to search for, as typed. */
  q: string;
  filters: Partial<Record<Facet, string>>;
  /** Null: in the order of the reports. */
  sort: Sort | null;
}

/** The values that each filter offers. */
export type Choices = (facet: Facet) => readonly string[];

export const emptyState: State = { q: '', filters: {}, sort: null };

/**
 * Reads the query of an address. What it does not know is left out and told in `unknown`, as
 * `name=value`; of a name that occurs twice the first counts.
 */
export function readState(query: string, choices: Choices): { state: State; unknown: string[] } {
  const state: State = { q: '', filters: {}, sort: null };
  const unknown: string[] = [];
  for (const [name, value] of [...new URLSearchParams(query)].reverse()) {
    if (value === '') continue;
    const facet = facets.find((known) => known === name);
    const sort = name === 'sort' ? readSort(value) : null;
    if (name === 'q') state.q = value;
    else if (facet !== undefined && choices(facet).includes(value)) state.filters[facet] = value;
    else if (sort !== null) state.sort = sort;
    else unknown.unshift(`${name}=${value}`);
  }
  return { state, unknown };
}

/** The query of a state, with its question mark; empty for the whole table. Equal states give equal queries. */
export function writeState({ q, filters, sort }: State): string {
  const query = new URLSearchParams();
  if (q.trim() !== '') query.set('q', q.trim());
  for (const facet of facets) {
    const value = filters[facet];
    if (value !== undefined) query.set(facet, value);
  }
  if (sort !== null) query.set('sort', `${sort.down ? '-' : ''}${sort.by}`);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function readSort(value: string): Sort | null {
  const by = sortKeys.find((key) => key === value.replace(/^-/, ''));
  return by === undefined ? null : { by, down: value.startsWith('-') };
}
