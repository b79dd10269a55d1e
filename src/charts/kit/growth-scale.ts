/** The scale of changes in per cent, for the charts of the macro indicators. */
import { extent, scaleLinear } from 'd3';
import type { Entry } from '../entries.ts';

/** A scale from zero, or from the deepest fall, to the highest rise. */
export interface GrowthScale {
  /** Share of the room for a value. */
  position: (value: number) => number;
  ticks: number[];
  /** Words of a tick; the last one has the sign. */
  text: (tick: number) => string;
}

/** Where a scale begins and ends, as shares of its room, and how many ticks are aimed at. */
interface Room {
  start: number;
  /** Where it begins when something fell: an arrow may point further left. */
  fallen: number;
  end: number;
  count: number;
  /** Values behind which a share of the room has to stay free. */
  free?: readonly { behind: number; share: number }[];
}

/** One scale for all these entries; of 0 to 10 % where none has a value other than zero. */
export function growthScale(
  entries: readonly Entry[],
  { start, fallen, end, count, free = [] }: Room,
): GrowthScale {
  const [low = 0, high = 10] = extent([0, ...entries.flatMap(valuesOf)]);
  const domain = [low, high === low ? low + 10 : high];
  const from = low < 0 ? fallen : start;
  const whole = scaleLinear(domain, [0, 1]).nice(count);
  const ends = free
    .filter(({ behind }) => whole(behind) > 0)
    .map(({ behind, share }) => from + (1 - share - from) / whole(behind));
  const scale = whole.range([from, Math.min(end, ...ends)]);
  const ticks = scale.ticks(count);
  const text = (tick: number) => {
    const number = String(tick).replace('-', '−');
    return tick === ticks.at(-1) ? `${number}%` : number;
  };
  return { position: (value) => scale(value), ticks, text };
}

function valuesOf(said: Entry): number[] {
  if (said.kind !== 'value') return [];
  const { value, upper } = said.observation;
  return upper === null ? [value] : [value, upper];
}
