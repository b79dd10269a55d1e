import { hash } from 'node:crypto';

/** The first 7 hex characters of the SHA-256 of `text`, in UTF-8. */
export function shortHash(text: string): string {
  return hash('sha256', text).slice(0, 7);
}

/**
 * `base`, or `base-2`, `base-3` … when it is taken. `taken` holds each id with the highest number
 * given behind it, so that a text which repeats itself stays linear; the answer is added.
 */
export function uniqueId(base: string, taken: Map<string, number>): string {
  let count = taken.get(base) ?? 0;
  let id = base;
  while (count > 0 && taken.has(id)) {
    count += 1;
    id = `${base}-${count}`;
  }
  taken.set(base, Math.max(count, 1));
  if (id !== base) taken.set(id, 1);
  return id;
}
