/** What headline-targets sets side by side, and the words for it: shared by its text, its table and its drawing. */
import type { Indicator, Observation } from '../../schema.ts';
import type { ReportData } from '../chart.ts';
import type { Said } from '../entries.ts';
import { isWhole } from '../identity.ts';
import type { Lane } from '../lanes.ts';
import { qualifier } from '../stated.ts';
import type { Names } from '../wording.ts';

/** One indicator in one report. */
export interface Pair extends Said {
  name: string;
  indicator: Indicator;
}

export interface Panel {
  report: ReportData;
  name: Names;
  pairs: Pair[];
}

/** How the target's number can stand to the result's. */
export const relations = ['above', 'below'] as const;
export type Relation = (typeof relations)[number];

/** Words in muted type beside it. The target repeats no qualifier of its result. */
export function entryNote(pair: Pair, lane: Lane): string | null {
  const said = pair[lane];
  if (said.kind === 'other') return said.why;
  if (said.kind !== 'value') return null;
  const note = qualifier(said.observation, pair.indicator);
  const other = pair.result;
  const repeats =
    lane === 'target' &&
    other.kind === 'value' &&
    qualifier(other.observation, pair.indicator) === note;
  return repeats ? null : note;
}

/** Equal words on what is measured, and the same unit: only then are two numbers joined or compared. */
export function sameBasis(a: Observation, b: Observation, indicator: Indicator): boolean {
  const same = qualifier(a, indicator) === qualifier(b, indicator) && a.unit === b.unit;
  return same && isWhole(a) && isWhole(b);
}

/** The pairs of two numbers that are not joined, with what qualifies either. */
export function notJoined(pairs: Pair[]): { pair: Pair; words: string[] }[] {
  return pairs.flatMap((pair) => {
    const { result, target, indicator } = pair;
    if (result.kind !== 'value' || target.kind !== 'value') return [];
    if (sameBasis(result.observation, target.observation, indicator)) return [];
    const words = [result, target].flatMap((said) => qualifier(said.observation, indicator) ?? []);
    return [{ pair, words }];
  });
}
