import { fold } from '../quantity.ts';
import type { Cues } from '../schema.ts';
import { squeeze } from '../space.ts';

/** The time that the head of a column tells of its numbers. */
export interface ColumnTime {
  period: number;
  since: number | null;
  isTarget: boolean;
  isEstimate: boolean;
}

/** What a column holds: numbers of a time, the name, unit or number of its row, or nothing that is read. */
export interface Column {
  kind: 'values' | 'name' | 'unit' | 'number' | 'other';
  /** The unit that the head tells, 增长（%）, else ''. */
  unit: string;
  isGrowth: boolean;
  time: Omit<ColumnTime, 'isEstimate'> | null;
}

const YEAR = /(?<![比较至到—-])((?:19|20)\d\d)年?/;
const YEARS = /([两三四五六七八九十])年/;
const COUNTS = '零一两三四五六七八九十';
const OWN_UNIT = /[（(]([^（）()]+)[）)]$/;

/** The columns of a table by the cells of its first row. */
export function columnsOf(heads: readonly string[], { table }: Cues): Column[] {
  const texts = heads.map((head) => squeeze(fold(head)));
  const last = Math.max(...texts.map(yearIn));
  const columns: Column[] = [];
  for (const text of texts) {
    const isGrowth = table.growth.some((word) => text.includes(word));
    const isTarget = table.targets.some((word) => text.includes(word));
    const before = columns.at(-1)?.time ?? null;
    const time = timeOf(text, last, isTarget) ?? (isGrowth ? before : null);
    const kind = kindOf(text, time !== null, table);
    columns.push({ kind, unit: OWN_UNIT.exec(text)?.[1] ?? '', isGrowth, time });
  }
  return columns;
}

/** 2016年; 五年累计 of the five up to the last that the heads name. Null where a head tells none, or a part of a year. */
function timeOf(head: string, last: number, isTarget: boolean): Column['time'] {
  if (PART_OF_YEAR.test(head)) return null;
  const period = yearIn(head);
  if (period > 0) return { period, since: null, isTarget };
  const count = COUNTS.indexOf(YEARS.exec(head)?.[1] ?? '零');
  return last > 0 && count > 0 ? { period: last, since: last - count + 1, isTarget } : null;
}

const PART_OF_YEAR = /\d月|季度|上半年/;

/** The year that a head names, 0 where it names none. */
const yearIn = (head: string) => Number(YEAR.exec(head)?.[1] ?? 0);

function kindOf(head: string, isTimed: boolean, table: Cues['table']): Column['kind'] {
  if (table.numbers.includes(head)) return 'number';
  if (table.names.includes(head)) return 'name';
  if (table.units.includes(head)) return 'unit';
  return isTimed ? 'values' : 'other';
}
