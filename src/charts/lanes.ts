/** The two years that a report speaks of: the past one, for which it reports, and its own, for which it promises. */
import type { Observation, Status } from '../schema.ts';
import type { ReportData } from './chart.ts';

/** `result`: reported or expected for the year before the report's. `target`: promised for its own year. */
export type Lane = 'result' | 'target';

/** Both, in the order in which they are drawn and listed. */
export const lanes = ['result', 'target'] as const satisfies readonly Lane[];

/** The year of a report. Charts put it into every head, so a report without one cannot be drawn. */
export function yearOf(report: ReportData): number {
  if (report.meta.year === null)
    throw new Error(
      `${report.meta.id}: a report without a year cannot be charted; set "year" in its source file`,
    );
  return report.meta.year;
}

/** The year that a lane speaks of. */
export function laneYear(report: ReportData, lane: Lane): number {
  return lane === 'target' ? yearOf(report) : yearOf(report) - 1;
}

/** The lane to which a status belongs; null where something is only said in passing. */
export function laneOf(status: Status): Lane | null {
  if (status === 'context') return null;
  return status === 'target' ? 'target' : 'result';
}

/** The lane whose one year a number speaks of; null where it is of other years, or said in passing. */
export function headedLane(
  report: ReportData,
  { status, period, since }: Pick<Observation, 'status' | 'period' | 'since'>,
): Lane | null {
  const lane = laneOf(status);
  return lane !== null && since === null && period === laneYear(report, lane) ? lane : null;
}
