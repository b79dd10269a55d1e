import type { Correction, Observation, Reading, Slip } from '../schema.ts';

/** What our own words put behind a slip that they repeat. */
const SIC = '[原文如此]';

/**
 * The reading with the corrections that speak of its observations: 新开壶[原文如此]外贸企业. One whose
 * slip does not stand once in the observation's sentence is not applied.
 */
export function corrected(
  { observations, ...rest }: Omit<Reading, 'slips'>,
  corrections: readonly Correction[],
): Reading {
  const slips: Slip[] = [];
  const ruled = observations.map((one): Observation => {
    const correction = corrections.find((ruling) => isOn(ruling, one));
    if (correction === undefined) return one;
    const { id, slip, reason } = correction;
    const start = one.offset + one.sentence.indexOf(slip);
    slips.push({ id, start, end: start + slip.length, reason });
    return { ...one, corrected: id, measure: one.measure.replace(slip, slip + SIC) };
  });
  return { ...rest, observations: ruled, slips };
}

function isOn({ observation, slip }: Correction, { id, sentence }: Observation): boolean {
  return observation === id && sentence.split(slip).length === 2;
}
