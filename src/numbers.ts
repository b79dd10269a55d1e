/**
 * The table of every number: its rows, and which of them a reader asked for. The page's script and
 * the build share it, so it imports nothing that a browser should not load.
 */
export { type Facet, facets, type NumberRow, rowColumns, toCsvRows } from './numbers/row.ts';
export { facetValue, matching, type Ranked, sorted } from './numbers/select.ts';
export {
  type Choices,
  emptyState,
  readState,
  type State,
  sortKeys,
  writeState,
} from './numbers/state.ts';
