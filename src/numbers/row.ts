/** One row of the table: an observation, or what a report says in words where a number would stand. */
import type { CsvValue } from '../csv.ts';
import type { Commitment, Comparator, Form, Status } from '../schema.ts';

export interface NumberRow {
  id: string;
  report: string;
  place: string;
  indicator: string | null;
  measure: string;
  /** `words`: a pledge, without a number. */
  form: Form | 'words';
  status: Status;
  comparator: Comparator | null;
  commitment: Commitment | null;
  value: number | null;
  upper: number | null;
  unit: string | null;
  period: number | null;
  since: number | null;
  scope: string | null;
  parent: string | null;
  basis: string | null;
  /** As written in the report. */
  text: string;
  /** Id of the topic that its sentence belongs to. */
  topic: string;
}

/** The fields in the order in which they stand in files. */
export const rowColumns = [
  'id',
  'report',
  'place',
  'indicator',
  'measure',
  'form',
  'status',
  'comparator',
  'commitment',
  'value',
  'upper',
  'unit',
  'period',
  'since',
  'scope',
  'parent',
  'basis',
  'text',
  'topic',
] as const satisfies readonly (keyof NumberRow)[];

/** What rows can be filtered by, in the order of the controls. The names are those of the address. */
export const facets = ['place', 'status', 'form', 'commitment', 'topic', 'unit', 'year'] as const;
export type Facet = (typeof facets)[number];

/** The rows as lines of a CSV file under `rowColumns` and `address`, the whole address of the sentence. */
export function toCsvRows(
  rows: readonly NumberRow[],
  address: (row: NumberRow) => string,
): CsvValue[][] {
  return rows.map((row) => [...rowColumns.map((column) => row[column]), address(row)]);
}
