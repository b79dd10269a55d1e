/** The ticks of numeral-strip: where each numeral stands on the line of its section, and its sign. */
import { sum } from 'd3';
import type { Element } from 'hast';
import { at, element, mark, shift, spread } from '../../plot.ts';
import type { DrawOptions } from '../chart.ts';
import { type Row, type Strip, type Tick, type TickKind, tickLabel } from './strip.ts';

/** Least px between two ticks, at the least width. */
const gap = 1.2;
const widths: Record<TickKind, number> = {
  actual: 2,
  estimate: 5,
  target: 4,
  planned: 6,
  context: 2,
  other: 1.5,
  unclassified: 5,
};

/** What ticks need to know of their drawing. */
export interface TickScene {
  /** Px of a column at the least width. */
  room: number;
  /** Characters of the longest row of all reports. */
  longest: number;
  options: DrawOptions;
}

type Track = 'all' | 'above' | 'below' | 'line';

export interface Placed {
  tick: Tick;
  /** Where it stands in the text, as a share of the width. */
  share: number;
  /** How far its neighbours push it, px: it stays the same at greater widths, where there is more room. */
  nudge: number;
}

/** Ticks in the order of the text, moved apart. A crowded row moves what stands above, on and below the line by itself. */
export function placed(row: Row, scene: TickScene): Placed[] {
  const length = (row.characters / scene.longest) * scene.room;
  const crowded = needed(row.ticks) > length;
  const tracks = Map.groupBy(row.ticks, (tick) => (crowded ? trackOf(tick.kind, row) : 'all'));
  const moved = new Map([...tracks.values()].flatMap((ticks) => apart(ticks, length, scene)));
  return row.ticks.map((tick) => ({
    tick,
    share: tick.offset / scene.longest,
    nudge: moved.get(tick) ?? 0,
  }));
}

/** How far each tick of a track is pushed, px. */
function apart(ticks: Tick[], length: number, scene: TickScene): [Tick, number][] {
  const items = ticks.map((tick) => ({
    x: (tick.offset / scene.longest) * scene.room,
    width: widths[tick.kind],
  }));
  const places = spread(items, gap, Math.min(scene.room - 3, Math.max(length, needed(ticks))));
  return ticks.map((tick, index) => [tick, (places[index] ?? 0) - (items[index]?.x ?? 0)]);
}

function needed(ticks: Tick[]): number {
  return sum(ticks, (tick) => widths[tick.kind] + gap);
}

/** What crosses the line keeps its distance on its busier side. */
function trackOf(kind: TickKind, row: Row): Track {
  if (kind === 'other') return 'line';
  if (kind === 'target') return 'below';
  if (kind === 'actual' || kind === 'estimate') return 'above';
  const below = row.ticks.filter((tick) => tick.kind === 'target').length;
  return below * 2 > row.ticks.length ? 'below' : 'above';
}

export function drawTick({ tick, share, nudge }: Placed, strip: Strip, scene: TickScene): Element {
  // Half pixels are fine enough where nothing is to be hit, and pack better.
  const moved = scene.options.links === 'row' ? Math.round(nudge * 2) / 2 : nudge;
  const placed = (...body: Element[]) =>
    at(share, 0, ...(Math.abs(moved) < 0.3 ? body : [shift(moved, 0, ...body)]));
  if (scene.options.links === 'row') return placed(tickShape(tick.kind));
  const target = { report: strip.report.meta.id, id: tick.id };
  const link = {
    href: scene.options.href(target),
    id: tick.id,
    label: tickLabel(tick, strip),
  };
  const hit = element('path', { class: 'hit', d: 'M-2-14h4v28h-4z' });
  return mark(link, placed(hit, tickShape(tick.kind)));
}

/** Done stands on the line, promised hangs below it, a plan's size is a box on it, background crosses it, dates and names are notches. */
export function tickShape(kind: TickKind): Element {
  const stroke = (d: string, strokeWidth: number, more: Record<string, string> = {}) =>
    element('path', { class: 'line', d, strokeWidth, ...more });
  if (kind === 'actual') return stroke('M0-12V-1', 2);
  if (kind === 'estimate') return stroke('M0-7.5V-1M0-7.5a2.2 2.2 0 1 1 .01 0z', 1.4);
  if (kind === 'target') return stroke('M-1.4 2.5h2.8v9.5h-2.8z', 1.2);
  if (kind === 'planned')
    return element('rect', {
      class: 'open',
      x: -2.4,
      y: -2.4,
      width: 4.8,
      height: 4.8,
      strokeWidth: 1.2,
    });
  if (kind === 'context') return stroke('M0-6.5V6.5', 2, { strokeDasharray: '2 1.5' });
  if (kind === 'other')
    return element('path', { class: 'muted line', d: 'M0-2.5V2.5', strokeWidth: 1.5 });
  return element('path', { class: 'ink line', d: 'M-3.5 6L3.5-6', strokeWidth: 2 });
}
