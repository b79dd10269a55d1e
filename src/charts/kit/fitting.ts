/** How much of itself a chart draws where it has little room: the fullest of its excerpts that fits. */
import { range } from 'd3';
import { root } from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Block } from './panel.ts';

/** A drawing whose rows are indicators: all of them, or compact as many of the first as have room. */
export function byRows(
  total: number,
  draw: (rows: number) => Block,
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const label = options.translated?.title ?? title;
  const drawing = (rows: number): Drawing => {
    const { children, height } = draw(rows);
    const svg = root({ height, name: size, label }, ...children);
    return { svg, height, ...(rows < total ? { rest: `另有${total - rows}项指标` } : {}) };
  };
  if (!options.compact || total === 0) return drawing(total);
  return fullest(range(total, 0, -1), drawing, size, options);
}

/** The height that an embed's drawing may have, px: wide ones stand above their notes. */
const embedRoom: Record<Size, number> = { wide: 680, narrow: 730 };

/**
 * The first drawing that has room, of excerpts from the fullest to the shortest; where none has, the shortest.
 * Every excerpt takes as many rows of one place as of another, so that none shows one place alone.
 */
export function fullest<T>(
  excerpts: T[],
  draw: (excerpt: T) => Drawing,
  size: Size,
  { room = embedRoom[size], fits }: DrawOptions,
): Drawing {
  const hasRoom = ({ height, rest }: Drawing) =>
    height <= room && (fits?.(height, rest ?? null) ?? true);
  const [first, ...others] = excerpts;
  if (first === undefined) throw new Error('a chart has at least one excerpt');
  let drawing = draw(first);
  for (const other of others) {
    if (hasRoom(drawing)) break;
    drawing = draw(other);
  }
  return drawing;
}
