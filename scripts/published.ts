/** What `npm run parse` gives of a text that is not part of the site. */
import type { Collected } from '../src/collections.ts';

/** A reading as it is printed and written: the report, its sections, and all that was read in it. */
export function published({ meta, outline, reading, diagnostics }: Collected) {
  return { report: meta, sections: outline.sections, ...reading, diagnostics };
}
