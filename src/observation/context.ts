import type { Place } from '../schema.ts';

/** Which report is read. `place` and `year` are null where nothing says them. */
export interface Context {
  id: string;
  place: Place | null;
  year: number | null;
}
