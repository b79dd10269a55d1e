import { createHash } from 'node:crypto';

/** The first 7 hex characters of the SHA-256 of `text`, in UTF-8. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 7);
}

/** `base`, or `base-2`, `base-3` … when it is taken. Adds the answer to `taken`. */
export function uniqueId(base: string, taken: Set<string>): string {
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
