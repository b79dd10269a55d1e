/** Reads `content/corrections.json`, every problem with its place. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { VFile } from 'vfile';
import type { Collected } from '../src/collections.ts';
import { Correction } from '../src/schema.ts';
import { attempt, complain } from './complaints.ts';
import { InputError } from './input.ts';
import { type Json, readJson } from './json.ts';

/** The corrections of a site, with the file that takes messages about them. */
export interface Corrections {
  list: Correction[];
  file: VFile;
  json: Json | null;
}

/** The corrections of this file; with messages where it cannot be read. */
export function readCorrections(path: string): Corrections {
  const file = new VFile({ path });
  const json = attempt(file, () => readJson(readFileSync(path, 'utf8')));
  if (json === null) return { list: [], file, json };
  const { data = [], error } = z.array(Correction).safeParse(json.value);
  for (const issue of error?.issues ?? []) {
    const words = `${issue.path.join('.') || 'the file'}: ${issue.message}; seen ${json.seen(issue.path)}`;
    complain(file, new InputError('correction', words, json.locate(issue.path)));
  }
  return { list: data, file, json };
}

/** Complains of the corrections that found nothing to correct in these reports. */
export function refuseUnused({ list, file, json }: Corrections, collected: readonly Collected[]) {
  const used = new Set(collected.flatMap(({ reading }) => reading.slips.map(({ id }) => id)));
  for (const [index, { id, observation, slip }] of list.entries()) {
    if (used.has(id)) continue;
    const message = `${id}: no report has an observation ${observation} in whose sentence ${slip} stands once; correct either, or delete the entry`;
    complain(file, new InputError('correction', message, json?.locate([index, 'observation'])));
  }
}
