/** A report as a map: a row for each section, as high as its text is long, with its numbers in it. */
import { stripRows, type TickKind } from '../charts.ts';
import type { SiteReport } from './_data.ts';

/** Strokes of one kind, as the path of an SVG. */
export interface Strokes {
  kind: TickKind;
  path: string;
}

export interface MapRow {
  /** Anchor in the report. */
  anchor: string;
  /** 二 of （二）; empty where the heading has no number. */
  number: string;
  label: string;
  level: number;
  /** In px. */
  height: number;
  strokes: Strokes[];
}

export interface ReportMap {
  rows: MapRow[];
  /** The same lengthwise, in thousandths of the text, for phones; chapters begin at `starts`. */
  strip: Strokes[];
  starts: { at: number; name: string }[];
}

/** Height that the rows share out, and the least that a line of text needs. */
const HEIGHT = 620;
const LEAST = 19;
const WIDTH = 1000;
const NUMBERED = /^(?:([一二三四五六七八九十]+)、|[（(]([一二三四五六七八九十]+)[）)])/;
/** A beginning that sibling headings share is left out from this length on. */
const SHARED = 3;

type Row = ReturnType<typeof stripRows>[number];

/** The map of a report: what stands before the first heading, first-level sections and those directly below. */
export function mapOf(report: SiteReport): ReportMap {
  const rows = stripRows(report, report.planned);
  const total = rows.reduce((sum, { characters }) => sum + characters, 0);
  const starts = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, { characters }) => sum + characters, 0),
  );
  const across = (at: number) => Math.round((at / total) * WIDTH);
  const ticks = rows.flatMap((row, index) =>
    row.ticks.map(({ kind, offset }) => ({ kind, at: across((starts[index] ?? 0) + offset) })),
  );
  const labels = labelsOf(rows);
  return {
    rows: rows.map((row, index) => mapRow(row, labels[index] ?? '', total, report)),
    strip: strokesOf(ticks, (at) => `M${at} 0V18`),
    starts: rows.flatMap((row, index) =>
      row.level === 1 ? [{ at: across(starts[index] ?? 0), name: numberOf(row.heading) }] : [],
    ),
  };
}

function mapRow(row: Row, label: string, total: number, { outline }: SiteReport): MapRow {
  const { id, heading, level, characters, ticks } = row;
  const height = Math.max(LEAST, Math.round((characters / total) * HEIGHT));
  const placed = ticks.map(({ kind, offset }) => ({
    kind,
    at: Math.round(1 + (offset / Math.max(characters, 1)) * (height - 3)),
  }));
  return {
    anchor: id ?? outline.paragraphs[0]?.id ?? '',
    number: numberOf(heading),
    label,
    level,
    height,
    strokes: strokesOf(placed, (at) => `M0 ${at}H16`),
  };
}

/** One path a kind; numbers at the same place are one stroke. */
function strokesOf(
  ticks: readonly { kind: TickKind; at: number }[],
  stroke: (at: number) => string,
): Strokes[] {
  return [...Map.groupBy(ticks, ({ kind }) => kind)].map(([kind, same]) => ({
    kind,
    path: [...new Set(same.map(({ at }) => at))].map(stroke).join(''),
  }));
}

function numberOf(heading: string): string {
  const [, chapter, section] = NUMBERED.exec(heading) ?? [];
  return chapter ?? section ?? '';
}

/** First clauses without numbers, and without what all siblings begin with (我们坚持以). */
function labelsOf(rows: readonly Row[]): string[] {
  const clauses = rows.map(({ heading }) => {
    const [clause = ''] = heading
      .replace(NUMBERED, '')
      .replace(/^[—─―]+/, '')
      .split('，');
    return clause;
  });
  const chapters = rows.map(
    (_, index) => rows.slice(0, index + 1).filter(({ level }) => level === 1).length,
  );
  return clauses.map((clause, index) => {
    const siblings = clauses.filter(
      (_, at) => rows[at]?.level !== 1 && chapters[at] === chapters[index],
    );
    if (rows[index]?.level === 1 || siblings.length < 2) return clause;
    const shared = sharedBeginning(siblings);
    return shared < SHARED ? clause : clause.slice(shared);
  });
}

/** How many characters all texts begin with in common. */
function sharedBeginning([first = '', ...rest]: readonly string[]): number {
  const at = [...first].findIndex((character, index) =>
    rest.some((text) => text[index] !== character),
  );
  return at < 0 ? 0 : at;
}
