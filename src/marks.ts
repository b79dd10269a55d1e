/**
 * Cuts a stretch of a report at its numbers, so that a page can mark each where it stands. Marks
 * are placed by offset; the text is never searched.
 */
import type { Numeral, Observation, Pledge, Reading, Slip, Status } from './schema.ts';

/** A number or the words of a pledge, to be marked in the text. */
export interface Mark {
  start: number;
  end: number;
  /** Anchor of the mark. */
  id: string;
  /** Further anchors that lead here: other subjects of the number, the upper end of a range. */
  also: string[];
  kind: Status | 'planned' | 'pledge' | 'other' | 'unclassified';
  /** What the mark says, of all its subjects. */
  readings: (Observation | Pledge)[];
}

/** Some of the text: a mark, a slip of the source, or neither. */
export interface Piece<One> {
  text: string;
  mark: One | null;
  slip: Slip | null;
}

interface Span {
  start: number;
  end: number;
}

/** What marks are made of: a reading, and the ids of the observations that tell the size of a plan. */
export interface Marked extends Omit<Reading, 'slips'> {
  planned?: ReadonlySet<string>;
}

/** The marks of a report, in order, not overlapping. */
export function marksOf(reading: Marked): Mark[] {
  const spans = Map.groupBy<string, Observation | Pledge>(
    [...reading.observations, ...reading.pledges],
    ({ start, end }) => `${start}-${end}`,
  );
  const read = [...spans.values()].map((readings) => markOf(readings, reading));
  const rest = reading.ledger.filter(
    ({ start, end }) => !read.some((mark) => mark.start <= start && end <= mark.end),
  );
  return [...read, ...rest.map(unreadMark)].sort((a, b) => a.start - b.start);
}

/** The mark of a span: its anchor is that of its first numeral, or of the pledge where it has none. */
function markOf(readings: (Observation | Pledge)[], { ledger, planned }: Marked): Mark {
  const [first] = readings as [Observation | Pledge];
  const { start, end } = first;
  const numerals = ledger.filter((numeral) => start <= numeral.start && numeral.end <= end);
  const [id = first.id, ...also] = new Set([...numerals, ...readings].map((entry) => entry.id));
  const status = planned?.has(first.id) ? 'planned' : first.status;
  return { start, end, id, also, kind: 'value' in first ? status : 'pledge', readings };
}

function unreadMark({ id, start, end, role }: Numeral): Mark {
  return { start, end, id, also: [], kind: role === 'unclassified' ? role : 'other', readings: [] };
}

/** The marks with further anchors, given as anchor today → retired anchors. */
export function withAnchors(
  marks: readonly Mark[],
  retired: Readonly<Record<string, string[]>>,
): Mark[] {
  return marks.map((mark) => {
    const old = [mark.id, ...mark.also].flatMap((id) => retired[id] ?? []);
    return old.length === 0 ? mark : { ...mark, also: [...mark.also, ...old] };
  });
}

/** How many numerals of the ledger are of each kind. A numeral that says two things is one numeral. */
export function tally(reading: Marked): Record<Mark['kind'], number> {
  const counts = {
    actual: 0,
    estimate: 0,
    target: 0,
    context: 0,
    planned: 0,
    pledge: 0,
    other: 0,
    unclassified: 0,
  };
  const marks = marksOf(reading);
  for (const numeral of reading.ledger) {
    const mark = marks.find(({ start, end }) => start <= numeral.start && numeral.end <= end);
    counts[mark?.kind ?? 'other'] += 1;
  }
  return counts;
}

/**
 * The report's text from `start` to `end`, cut at the marks and slips within, that are not empty. Of
 * marks that overlap the first is taken; a slip within a mark is not cut out of it.
 */
export function cut<One extends Span>(
  { text, slips }: { text: string; slips: readonly Slip[] },
  { start, end }: Span,
  marks: readonly One[],
): Piece<One>[] {
  const stops = [
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, mark, slip: null })),
    ...slips.map((slip) => ({ start: slip.start, end: slip.end, mark: null, slip })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece<One>[] = [];
  const plain = (words: string) => {
    if (words !== '') pieces.push({ text: words, mark: null, slip: null });
  };
  let from = start;
  for (const stop of stops) {
    if (stop.start < from || stop.end > end || stop.start === stop.end) continue;
    plain(text.slice(from, stop.start));
    pieces.push({ text: text.slice(stop.start, stop.end), mark: stop.mark, slip: stop.slip });
    from = stop.end;
  }
  plain(text.slice(from, end));
  return pieces;
}
