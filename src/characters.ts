/**
 * A set of UTF-16 units, one bit each. It takes 8 kB, of which Chinese text touches 3, so that the
 * many sets that a text is read by stay in the processor's cache; a byte for each unit does not.
 */
export type Characters = Readonly<Uint32Array>;

/** The set of all units of `text`. */
export function characters(text: string): Characters {
  const bits = new Uint32Array(0x10000 / 32);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bits[code >>> 5] = (bits[code >>> 5] as number) | (1 << (code & 31));
  }
  return bits;
}

/** Whether a unit is in the set. NaN, which `charCodeAt` gives beyond the ends of a text, counts as U+0000. */
export function isIn(signs: Characters, code: number): boolean {
  return (((signs[code >>> 5] as number) >>> (code & 31)) & 1) === 1;
}
