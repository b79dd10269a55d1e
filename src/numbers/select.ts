/** Which rows a state shows, and in which order. */
import { type Facet, facets, type NumberRow } from './row.ts';
import type { Sort, SortKey, State } from './state.ts';

/**
 * The rows that a state asks for, in their own order. Every word of the search must stand in a row, or
 * in what `words` adds to it: what the table prints, other names of its indicator.
 */
export function matching<Row extends NumberRow>(
  rows: readonly Row[],
  { q, filters }: Pick<State, 'q' | 'filters'>,
  words: (row: Row) => readonly string[],
): Row[] {
  const asked = folded(q).split(/\s+/u);
  const wanted = facets.filter((facet) => filters[facet] !== undefined);
  return rows.filter((row) => {
    if (!wanted.every((facet) => facetValue(row, facet) === filters[facet])) return false;
    const text = folded([...searched(row), ...words(row)].join('\n'));
    return asked.every((word) => text.includes(word));
  });
}

/** What has an order of its own, which no alphabet knows. */
export type Ranked = 'status' | 'topic' | 'report';

/** The rows in another order; rows that are equal in it keep theirs. `rank` gives the place of a value in its order. */
export function sorted<Row extends NumberRow>(
  rows: readonly Row[],
  sort: Sort | null,
  rank: (key: Ranked, value: string) => number,
): Row[] {
  if (sort === null) return [...rows];
  const sign = sort.down ? -1 : 1;
  const byRank = (key: Ranked) => (a: Row, b: Row) =>
    sign * (rank(key, a[key]) - rank(key, b[key]));
  const compare: Record<SortKey, (a: Row, b: Row) => number> = {
    measure: (a, b) => sign * pinyin.compare(a.measure, b.measure),
    value: (a, b) => byKind(a, b) || sign * ((a.value ?? 0) - (b.value ?? 0)),
    year: (a, b) => sign * ((a.period ?? 0) - (b.period ?? 0)),
    status: byRank('status'),
    topic: byRank('topic'),
    report: byRank('report'),
  };
  return rows.toSorted(compare[sort.by]);
}

/** The value of a row by which a filter chooses it. */
export function facetValue(row: NumberRow, facet: Facet): string | null {
  if (facet === 'year') return row.period === null ? null : String(row.period);
  return row[facet];
}

const pinyin = new Intl.Collator('zh');

/** Sizes compare within one unit and one form; what has no number comes last. */
function byKind(a: NumberRow, b: NumberRow): number {
  const words = Number(a.form === 'words') - Number(b.form === 'words');
  return words || pinyin.compare(kindOf(a), kindOf(b));
}

function kindOf({ unit, form }: NumberRow): string {
  return `${unit} ${form}`;
}

function searched({ measure, text, scope, basis }: NumberRow): string[] {
  return [measure, text, scope, basis].filter((words) => words !== null);
}

/** Full-width letters and digits as half-width ones, small letters. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
