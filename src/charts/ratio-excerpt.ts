/** What an embed shows of target-vs-result where not all rows have room. */
import { range, sum } from 'd3';
import type { Panel, Ratio } from './ratio.ts';
import { headHeight } from './ratio-head.ts';
import { groupGap, type Layout, omittedHeight, panelGap, rowHeight } from './ratio-layout.ts';

/** A panel as it is drawn. */
export interface Shown extends Panel {
  /** Rows left out, and how many rows stand above them. */
  omitted: { count: number; after: number } | null;
}

/** Panels with all their rows. */
export function inFull(panels: Panel[]): Shown[] {
  return panels.map((panel) => ({ ...panel, omitted: null }));
}

/** Both ends of every panel, as many rows as fit into `room` px, without the plans; `rest` says what is left out. */
export function shortened(
  panels: Panel[],
  layout: Layout,
  room: number,
): { shown: Shown[]; rest: string[] } {
  if (heightOf(inFull(panels), layout) <= room) return { shown: inFull(panels), rest: [] };
  const counts = range(Math.max(...panels.map((panel) => panel.done.length)), 2, -1);
  const tries = counts.map((count) => panels.map((panel) => ends(panel, count)));
  const shown =
    tries.find((some) => heightOf(some, layout) <= room) ?? panels.map((panel) => ends(panel, 2));
  const omitted = sum(shown, (panel) => panel.omitted?.count ?? 0);
  const planned = sum(panels, (panel) => panel.planned.length);
  return {
    shown,
    rest: [
      ...(omitted > 0 ? [`比值居中的${omitted}项`] : []),
      ...(planned > 0 ? [`计划数${planned}项`] : []),
    ],
  };
}

function ends(panel: Panel, most: number): Shown {
  const count = panel.done.length - most;
  if (count <= 0) return { ...panel, planned: [], omitted: null };
  const after = Math.ceil(most / 2);
  const done = [...panel.done.slice(0, after), ...panel.done.slice(after + count)];
  return { ...panel, done, planned: [], omitted: { count, after } };
}

function heightOf(panels: Shown[], layout: Layout): number {
  const rows = (pairs: Ratio[]) => sum(pairs, (pair) => rowHeight(pair, layout));
  const heights = panels.map(
    ({ done, planned, omitted }) =>
      headHeight[layout.kind] +
      rows(done) +
      (omitted === null ? 0 : omittedHeight) +
      (planned.length > 0 ? groupGap + rows(planned) : 0),
  );
  return sum(heights) + panelGap * (panels.length - 1);
}
