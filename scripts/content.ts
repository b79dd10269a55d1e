/** Reads the content files in JSON by their schemas, every problem with its place. */
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { VFile } from 'vfile';
import { attempt, complain, report } from './complaints.ts';
import { InputError } from './input.ts';
import { type Json, readJson } from './json.ts';

/** A file as it was read: without a value where it has messages. */
export interface Checked<Value> {
  value: Value | null;
  file: VFile;
  json: Json | null;
}

/** What a JSON file holds, checked by its schema; `rule` names what it is in its messages, which a `VFile` given in place of the path takes. */
export function readChecked<Schema extends z.ZodType>(
  path: string | VFile,
  schema: Schema,
  rule: string,
): Checked<z.output<Schema>> {
  const file = typeof path === 'string' ? new VFile({ path }) : path;
  const json = attempt(file, () => readJson(readFileSync(file.path, 'utf8')));
  if (json === null) return { value: null, file, json };
  const { data = null, error } = schema.safeParse(json.value);
  for (const { path: keys, message } of error?.issues ?? []) {
    const words = `${keys.join('.') || 'the file'}: ${message}; seen ${json.seen(keys)}`;
    complain(file, new InputError(rule, words, json.locate(keys)));
  }
  return { value: data, file, json };
}

/** Content files that cannot be used; the message has a line for every problem in any of them. */
export class ContentError extends Error {
  constructor(files: readonly VFile[]) {
    super(report(files));
    this.name = 'ContentError';
  }
}

type Values<Files> = { [Name in keyof Files]: Files[Name] extends Checked<infer V> ? V : never };

/** The values of files under their names. Throws a `ContentError` where any has messages. */
export function valuesOf<Files extends Record<string, Checked<unknown>>>(
  files: Files,
): Values<Files> {
  const all = Object.values(files);
  if (all.some(({ file }) => file.messages.length > 0))
    throw new ContentError(all.map(({ file }) => file));
  const values = Object.entries(files).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(values) as Values<Files>;
}
