/**
 * Cuts a stretch of a report at its numbers, so that a page can mark each where it stands. Marks
 * are placed by offset; the text is never searched.
 */
import type { Observation, Pledge, Reading, Status } from './schema.ts';

/** A number or the words of a pledge, to be marked in the text. */
export interface Mark {
  start: number;
  end: number;
  /** Anchor of the mark. */
  id: string;
  /** Further anchors that lead here: other subjects of the number, the upper end of a range. */
  also: string[];
  kind: Status | 'pledge' | 'other' | 'unclassified';
  /** What the mark says, of all its subjects. */
  readings: (Observation | Pledge)[];
}

export interface Piece {
  text: string;
  mark: Mark | null;
}

/** The marks of a report, in order, not overlapping. */
export function marksOf(reading: Reading): Mark[] {
  const spans = groupBySpan([...reading.observations, ...reading.pledges]);
  const read = [...spans.values()].map((readings): Mark => {
    const [first] = readings as [Observation | Pledge];
    return {
      start: first.start,
      end: first.end,
      id: readings.length === 1 ? first.id : first.id.replace(/\.1$/, ''),
      also: readings.length === 1 ? [] : readings.map(({ id }) => id),
      kind: 'value' in first ? first.status : 'pledge',
      readings,
    };
  });
  for (const { id, start, end, role } of reading.ledger) {
    const around = read.find((mark) => mark.start <= start && end <= mark.end);
    if (around === undefined) {
      read.push({ start, end, id, also: [], kind: role === 'unclassified' ? role : 'other', readings: [] });
    } else if (around.id !== id) {
      around.also.push(id);
    }
  }
  return read.sort((a, b) => a.start - b.start);
}

/** The text from `start` to `end`, cut at the marks within. */
export function cut(text: string, { start, end }: { start: number; end: number }, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    if (mark.start > from) pieces.push({ text: text.slice(from, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    from = mark.end;
  }
  if (end > from) pieces.push({ text: text.slice(from, end), mark: null });
  return pieces;
}

function groupBySpan<T extends { start: number; end: number }>(items: T[]): Map<string, T[]> {
  return Map.groupBy(items, ({ start, end }) => `${start}-${end}`);
}
