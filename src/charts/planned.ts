/** Which numbers are the size of a plan, not what was done: told by their class, never by their sentence. */
import type { Indicator, Observation } from '../schema.ts';

/** What the vocabulary calls planned; of what it does not list, a total investment. */
export function isPlanned(
  { measure, form, indicator }: Observation,
  indicators: readonly Indicator[],
): boolean {
  const known = indicators.find(({ id }) => id === indicator);
  if (known) return known.planned === true;
  return form === 'level' && /总投资额?$/u.test(measure);
}
