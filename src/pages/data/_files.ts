/** The files of the data page: what is in each, as it is written down. */
import { z } from 'astro/zod';
import type { CsvValue } from '../../csv.ts';
import { Indicator, Numeral, Observation, Pledge } from '../../schema.ts';
import type { SiteReport } from '../_data.ts';

/** JSON as files hold it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Fields of the CSV: those of the JSON without `rules`, and the address of the sentence. */
export const csvFields = [
  ...Object.keys(Observation.shape).filter((field) => field !== 'rules'),
  'address',
];

/** The observations of a report as lines under `csvFields`. */
export function csvRows(
  { observations }: SiteReport,
  address: (observation: Observation) => string,
): CsvValue[][] {
  return observations.map((observation) => {
    const { rules: _, ...fields } = { ...observation, address: address(observation) };
    return csvFields.map((field) => fields[field as keyof typeof fields]);
  });
}

/** What each file of the collections holds one of, by its name. */
export const shapes = {
  observation: Observation,
  pledge: Pledge,
  numeral: Numeral,
  indicator: Indicator,
} as const;

/** The JSON Schema of a shape, for a list of them as the file holds it. */
export function schemaOf(name: keyof typeof shapes): Record<string, unknown> {
  return z.toJSONSchema(z.array(shapes[name])) as Record<string, unknown>;
}
