/** What an embed or a card shows of target-vs-result where not all rows have room. */
import { range, sum } from 'd3';
import type { Panel } from './ratios.ts';

/** A panel as it is drawn. */
export interface Shown extends Panel {
  /** Rows left out where the drawing says so, and how many rows stand above them. */
  omitted: { count: number; after: number } | null;
}

/** Panels as they are drawn, and in words what they leave out. */
export interface Excerpt {
  shown: Shown[];
  rest: string[];
}

/** Panels with all their rows. */
export function inFull(panels: Panel[]): Excerpt {
  return { shown: panels.map((panel) => ({ ...panel, omitted: null })), rest: [] };
}

/** All rows; both ends of every panel, ever fewer rows, without the plans; at last without the line that tells how many are left out. */
export function excerptsOf(panels: Panel[]): Excerpt[] {
  const most = Math.max(2, ...panels.map((panel) => panel.done.length));
  const told = range(most, 1, -1).map((count) => shortened(panels, count));
  const untold = [2, 1].map((count) => {
    const { shown, rest } = shortened(panels, count);
    return { shown: shown.map((panel) => ({ ...panel, omitted: null })), rest };
  });
  return [inFull(panels), ...told, ...untold];
}

function shortened(panels: Panel[], count: number): Excerpt {
  const shown = panels.map((panel) => ends(panel, count));
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
  // A single row is the lowest: titles count what is lower, and where nothing is every row is higher.
  const after = Math.floor(most / 2);
  const done = [...panel.done.slice(0, after), ...panel.done.slice(after + count)];
  return { ...panel, done, planned: [], omitted: { count, after } };
}
