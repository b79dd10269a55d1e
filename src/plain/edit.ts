/** A text made of another. */
export interface Plain {
  source: string;
  text: string;
  /** For each UTF-16 unit of `text` where it begins and ends in `source`; null where the two are the same. */
  places: { starts: Int32Array; ends: Int32Array } | null;
}

/** The source itself. */
export function whole(source: string): Plain {
  return { source, text: source, places: null };
}

/** What stands for a match: null leaves it as it is. One as long as the match takes its places, any other the place of all of it. */
export type Replace = (match: RegExpExecArray, text: string) => string | null;

/** The text with every match of a global `pattern` replaced. */
export function edit(plain: Plain, pattern: RegExp, replace: Replace): Plain {
  const edits: Edit[] = [];
  for (const match of plain.text.matchAll(pattern)) {
    const to = replace(match, plain.text);
    const { index } = match;
    if (to !== null && to !== match[0])
      edits.push({ start: index, end: index + match[0].length, to });
  }
  return edits.length === 0 ? plain : edited(plain, edits);
}

/** The text without some stretches, which stand in order. */
export function without(plain: Plain, stretches: readonly Omit<Edit, 'to'>[]): Plain {
  const edits = stretches.map(({ start, end }) => ({ start, end, to: '' }));
  return edits.length === 0 ? plain : edited(plain, edits);
}

/** A stretch of a text and what stands for it. */
interface Edit {
  start: number;
  end: number;
  to: string;
}

function edited({ source, text, places }: Plain, edits: readonly Edit[]): Plain {
  const grown = edits.reduce((sum, { start, end, to }) => sum + to.length - (end - start), 0);
  const starts = new Int32Array(text.length + grown);
  const ends = new Int32Array(text.length + grown);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (until: number, made?: string) => {
    for (let at = from; at < until; at += 1) {
      starts[length] = places?.starts[at] ?? at;
      ends[length] = places?.ends[at] ?? at + 1;
      length += 1;
    }
    pieces.push(made ?? text.slice(from, until));
    from = until;
  };
  for (const { start, end, to } of edits) {
    keep(start);
    if (to.length === end - start) keep(end, to);
    else {
      starts.fill(places?.starts[start] ?? start, length, length + to.length);
      ends.fill(places?.ends[end - 1] ?? end, length, length + to.length);
      length += to.length;
      pieces.push(to);
      from = end;
    }
  }
  keep(text.length);
  return { source, text: pieces.join(''), places: { starts, ends } };
}
