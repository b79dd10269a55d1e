/** One row of the table: an observation, or what a report says in words where a number would stand. */
import type { CsvValue } from '../csv.ts';
import { type Facts, facts } from '../facts.ts';
import type { Form, Status } from '../schema.ts';

export interface NumberRow extends Omit<Facts, 'form'> {
  id: string;
  report: string;
  place: string;
  measure: string;
  /** `words`: a pledge, without a number. */
  form: Form | 'words';
  status: Status;
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
  ...facts,
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
