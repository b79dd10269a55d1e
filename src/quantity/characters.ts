/** A set of UTF-16 units, as a table: one look-up where a regular expression would start a machine. */
export type Characters = Readonly<Uint8Array>;

/** The set of all units of `text`. */
export function characters(text: string): Characters {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < text.length; at += 1) table[text.charCodeAt(at)] = 1;
  return table;
}

/** Whether any unit of the text is in a set of signs, none of which is a Han character: those are passed without a look. */
export function hasSign(text: string, signs: Characters): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x4e00 || code > 0x9fff) && signs[code] === 1) return true;
  }
  return false;
}
