/** Joins what the collections hold of a report, for the charts and the pages. */
import type { Outline, Place, Reading, ReportMeta } from '../schema.ts';
import type { ReportData } from './chart.ts';

/** The collections' entries of one report. */
interface Parts {
  meta: ReportMeta;
  outline: Outline;
  reading: Reading;
  /** The decoded source. */
  text: string;
}

/** One report with its place and the place's colour. Throws where the vocabulary does not have the place. */
export function reportData(
  { meta, outline, reading, text }: Parts,
  places: readonly Place[],
): ReportData {
  const index = places.findIndex(({ id }) => id === meta.place);
  const place = places[index];
  if (place === undefined)
    throw new Error(`${meta.id}: its place is not in content/vocabulary/places.json; add it there`);
  return { meta, place, colour: index + 1, outline, text, ...reading };
}

/** Oldest year first, for sorting. */
export function byYear({ meta: a }: ReportData, { meta: b }: ReportData): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.id.localeCompare(b.id);
}
