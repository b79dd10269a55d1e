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
  const last = Math.max(...texts.map((text) => Number(YEAR.exec(text)?.[1] ?? 0)));
  return texts.map((text): Column => {
    const period = Number(YEAR.exec(text)?.[1] ?? 0);
    const count = COUNTS.indexOf(YEARS.exec(text)?.[1] ?? '零');
    const isTarget = table.targets.some((word) => text.includes(word));
    const spoken = period > 0 ? { period, since: null } : { period: last, since: last - count + 1 };
    const isTimed = period > 0 || (last > 0 && count > 0);
    return {
      kind: kindOf(text, isTimed, table),
      unit: OWN_UNIT.exec(text)?.[1] ?? '',
      isGrowth: table.growth.some((word) => text.includes(word)),
      time: isTimed ? { ...spoken, isTarget } : null,
    };
  });
}

function kindOf(head: string, isTimed: boolean, table: Cues['table']): Column['kind'] {
  if (table.numbers.includes(head)) return 'number';
  if (table.names.includes(head)) return 'name';
  if (table.units.includes(head)) return 'unit';
  return isTimed ? 'values' : 'other';
}
