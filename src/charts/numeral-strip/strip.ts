/** The ledger of a report laid out along its text: shared by numeral-strip's text, its table and its drawing. */
import { sum } from 'd3';
import type { Indicator, Numeral, Observation } from '../../schema.ts';
import type { ReportData } from '../chart.ts';
import { isPlanned } from '../identity.ts';
import { written } from '../stated.ts';
import { statusName } from '../terms.ts';

/** What a tick stands for: the status of an observation, the size of a plan, a numeral that measures nothing, or one that nothing could read. */
export const tickKinds = [
  'actual',
  'estimate',
  'target',
  'planned',
  'context',
  'other',
  'unclassified',
] as const;
export type TickKind = (typeof tickKinds)[number];

/** A numeral at its place in a row. */
export interface Tick {
  id: string;
  kind: TickKind;
  /** The number as written, with its unit where it was read. */
  text: string;
  /** Characters from the row's beginning. */
  offset: number;
}

/** A stretch of the report: a section without the sections that have rows of their own. */
export interface Row {
  id: string | null;
  heading: string;
  level: number;
  characters: number;
  ticks: Tick[];
}

export interface Strip {
  report: ReportData;
  name: string;
  rows: Row[];
  counts: Record<TickKind, number>;
  total: number;
}

/** The whole ledger of a report, row by row. */
export function stripOf(report: ReportData, indicators: readonly Indicator[]): Strip {
  const rows = merged(stripRows(report, plansOf(report, indicators)));
  const ticks = rows.flatMap((row) => row.ticks);
  const counts = Object.fromEntries(
    tickKinds.map((kind) => [kind, ticks.filter((tick) => tick.kind === kind).length]),
  ) as Record<TickKind, number>;
  return { report, name: report.place.short.zh, rows, counts, total: ticks.length };
}

/** Ids of a report's observations that are the sizes of plans. */
function plansOf({ observations }: ReportData, indicators: readonly Indicator[]): Set<string> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const plans = observations.filter((one) => isPlanned(one, byId.get(one.indicator ?? '') ?? null));
  return new Set(plans.map(({ id }) => id));
}

/** 题名与开头, the first-level sections, the second-level ones, and leads that stand directly below the first level. `planned` are the ids of plans' sizes. */
export function stripRows(report: ReportData, planned: ReadonlySet<string>): Row[] {
  const sections = new Map(report.outline.sections.map((section) => [section.id, section]));
  const opening: Row = { id: null, heading: '题名与开头', level: 2, characters: 0, ticks: [] };
  const rows = new Map<string | null, Row>([[null, opening]]);
  for (const { id, level, heading, parent } of sections.values()) {
    const shown = level <= 2 || (parent !== null && sections.get(parent)?.level === 1);
    if (shown) rows.set(id, { id, heading, level: level === 1 ? 1 : 2, characters: 0, ticks: [] });
  }
  const rowOf = (section: string | null): Row => {
    if (section === null) return opening;
    return rows.get(section) ?? rowOf(sections.get(section)?.parent ?? null);
  };

  const readings = readingsByStart(report);
  let next = 0;
  for (const sentence of report.outline.sentences) {
    const row = rowOf(sentence.section);
    for (
      let numeral = report.ledger[next];
      numeral && numeral.start < sentence.end;
      numeral = report.ledger[++next]
    ) {
      const offset = row.characters + Math.max(0, numeral.start - sentence.start);
      const reading = numeral.role === 'observation' ? readings(numeral.start) : undefined;
      row.ticks.push({ id: numeral.id, offset, ...readAs(numeral, reading, planned) });
    }
    row.characters += sentence.end - sentence.start;
  }
  return [...rows.values()].filter((row) => row.id !== null || row.characters > 0);
}

/** Second-level rows without any numeral in all of their chapter are counted with its first row. */
function merged(rows: Row[]): Row[] {
  const chapters: Row[][] = [];
  for (const row of rows) {
    if (row.level === 1 || chapters.length === 0) chapters.push([row]);
    else chapters.at(-1)?.push(row);
  }
  return chapters.flatMap(([first, ...rest]) => {
    if (!first || rest.some((row) => row.ticks.length > 0))
      return [...(first ? [first] : []), ...rest];
    return [{ ...first, characters: sum([first, ...rest], (row) => row.characters) }];
  });
}

/** The observation whose words hold a position: the ledger lists digits, an observation has their unit too. */
function readingsByStart(report: ReportData): (position: number) => Observation | undefined {
  const sorted = report.observations.toSorted(
    (a, b) => a.start - b.start || a.id.localeCompare(b.id),
  );
  return (position) => sorted.find((one) => one.start <= position && position < one.end);
}

function readAs(
  { role, digits }: Numeral,
  reading: Observation | undefined,
  planned: ReadonlySet<string>,
): Pick<Tick, 'kind' | 'text'> {
  if (role === 'unclassified') return { kind: 'unclassified', text: digits };
  if (!reading) return { kind: 'other', text: digits };
  return { kind: planned.has(reading.id) ? 'planned' : reading.status, text: written(reading) };
}

/** 实绩, 预计, 目标, 计划, 背景, 日期、名称等, 未读出. */
export function kindName(kind: TickKind): string {
  if (kind === 'other') return '日期、名称等';
  if (kind === 'planned') return '计划';
  return kind === 'unclassified' ? '未读出' : statusName(kind);
}

/** What a tick says to who cannot see it. */
export function tickLabel(tick: Tick, strip: Strip): string {
  return `${strip.name}，${kindName(tick.kind)}：${tick.text}`;
}
