/** Reads `content/corrections.json`, every problem with its place. */
import { z } from 'astro/zod';
import type { Collected } from '../src/collections.ts';
import { Correction } from '../src/schema.ts';
import { complain } from './complaints.ts';
import { type Checked, readChecked } from './content.ts';
import { InputError } from './input.ts';

/** The corrections of this file; with messages where it cannot be read. */
export function readCorrections(path: string): Checked<Correction[]> {
  return readChecked(path, z.array(Correction), 'correction');
}

/** Complains of the corrections that found nothing to correct in these reports. */
export function refuseUnused(
  { value, file, json }: Checked<Correction[]>,
  collected: readonly Collected[],
) {
  const used = new Set(collected.flatMap(({ reading }) => reading.slips.map(({ id }) => id)));
  for (const [index, { id, observation, slip }] of (value ?? []).entries()) {
    if (used.has(id)) continue;
    const message = `${id}: no report has an observation ${observation} in whose sentence ${slip} stands once; correct either, or delete the entry`;
    complain(file, new InputError('correction', message, json?.locate([index, 'observation'])));
  }
}
