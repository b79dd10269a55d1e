/** What rows tell of a reading, in the order in which files list it: for charts and for the table of all numbers. */
import type { Observation } from './schema.ts';

/** Every fact by its name, of a row that knows none. */
const NONE = {
  indicator: null,
  measure: null,
  form: null,
  status: null,
  comparator: null,
  commitment: null,
  value: null,
  upper: null,
  unit: null,
  period: null,
  since: null,
  scope: null,
  parent: null,
  basis: null,
} as const satisfies Partial<Record<keyof Observation, null>>;

type Fact = keyof typeof NONE;

/** As the reading has it; null where it does not apply. */
export type Facts = { [Name in Fact]: Observation[Name] | null };

/** The names of the facts. */
export const facts = Object.keys(NONE).filter((name): name is Fact => name in NONE);

/** The facts of an observation, or of a pledge, which has fewer. */
export function factsOf(reading: Partial<Facts>): Facts {
  let known: Facts = NONE;
  for (const name of facts) known = { ...known, [name]: reading[name] ?? null };
  return known;
}
