/** How much of itself a chart draws where it has little room: the fullest of its excerpts that fits. */
import type { Drawing, DrawOptions, Size } from '../chart.ts';

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
