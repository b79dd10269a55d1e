/** Moves neighbours apart without changing their order. */

export interface Placed {
  /** Where it would stand, px. */
  x: number;
  /** How much it takes, px. */
  width: number;
}

/**
 * Positions at which each stands `gap` px from its neighbours, as near to its own place as the
 * others allow, within 0 to `room`. Isotonic regression by pooling adjacent violators: linear, and
 * a crowd spreads to both sides alike. Where all together need more than `room`, they share it evenly.
 */
export function spread(items: Placed[], gap: number, room: number): number[] {
  const offsets = distances(items, gap);
  const total = offsets.at(-1) ?? 0;
  if (total > room) return offsets.map((offset) => (offset / total) * room);
  const pools: { sum: number; size: number }[] = [];
  items.forEach(({ x }, index) => {
    let pool = { sum: x - (offsets[index] ?? 0), size: 1 };
    for (
      let before = pools.at(-1);
      before && before.sum / before.size > pool.sum / pool.size;
      before = pools.at(-1)
    ) {
      pool = { sum: before.sum + pool.sum, size: before.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  });
  const bases = pools.flatMap(({ sum, size }) =>
    Array<number>(size).fill(Math.min(Math.max(sum / size, 0), room - total)),
  );
  return bases.map((base, index) => base + (offsets[index] ?? 0));
}

/** Where each would stand if all stood as close as allowed. */
function distances(items: Placed[], gap: number): number[] {
  let sum = 0;
  return items.map((item, index) => {
    const before = items[index - 1];
    if (before) sum += (before.width + item.width) / 2 + gap;
    return sum;
  });
}
