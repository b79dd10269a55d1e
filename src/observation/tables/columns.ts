import { fold } from '../../quantity.ts';
import type { Cues } from '../../schema.ts';
import { squeeze } from '../../space.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { ownUnit } from './cells.ts';

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
  time: ColumnTime | null;
}

/** The columns of a table by the words of their heads. */
export function columnsOf(heads: readonly string[], words: Vocabulary): Column[] {
  const { table } = words.cues;
  const texts = heads.map((head) => squeeze(fold(head)));
  const last = Math.max(...texts.map((text) => Number(YEAR.exec(text)?.[1] ?? 0)));
  const columns: Column[] = [];
  for (const text of texts) {
    const { rest, unit } = ownUnit(text, words);
    const isGrowth = table.growth.some((word) => rest.includes(word));
    const told = timeOf(rest, last, table);
    const before = columns.at(-1)?.time ?? null;
    const time = told ?? (isGrowth && withoutKnown(rest, table) === '' ? before : null);
    columns.push({ kind: kindOf(text, time, table), unit, isGrowth, time });
  }
  return columns;
}

function kindOf(head: string, time: ColumnTime | null, table: Cues['table']): Column['kind'] {
  if (table.numbers.includes(head)) return 'number';
  if (table.names.includes(head)) return 'name';
  if (table.units.includes(head)) return 'unit';
  return time === null ? 'other' : 'values';
}

const YEAR = /((?:19|20)\d\d)年?/;
const SPAN = /((?:19|20)\d\d)年?[-~至]+((?:19|20)\d\d)(?:年(?!均))?/;
const YEARS = /([两三四五六七八九十])年/;
const COUNTS = '零一两三四五六七八九十';

/**
 * 2016年, 2016年完成; 2012-2016年累计; 五年累计 of the five up to the last that the heads name. Null
 * where a head tells no time, or tells more than time and kind: 2016年占全省比重 is another number.
 */
function timeOf(head: string, last: number, table: Cues['table']): ColumnTime | null {
  const span = SPAN.exec(head);
  const count = YEARS.exec(head);
  const year = YEAR.exec(head);
  const [found] = span ?? year ?? count ?? [''];
  if (found === '' || withoutKnown(head.replace(found, ''), table) !== '') return null;
  const has = (list: readonly string[]) => list.some((word) => head.includes(word));
  const isTarget = has(table.targets) && !has(table.results);
  const kind = { isTarget, isEstimate: has(table.estimates) };
  const isOfSeveral = has(table.sums) || has(table.growth);
  if (span)
    return isOfSeveral ? { period: Number(span[2]), since: Number(span[1]), ...kind } : null;
  if (year) return { period: Number(year[1]), since: null, ...kind };
  if (last === 0 || !isOfSeveral) return null;
  return { period: last, since: last - COUNTS.indexOf(count?.[1] ?? '') + 1, ...kind };
}

/** What is left of a head without the words that columns of this kind may have. */
function withoutKnown(head: string, { targets, results, estimates, growth, sums }: Cues['table']) {
  const known = [...targets, ...results, ...estimates, ...growth, ...sums];
  const longestFirst = known.sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replace(word, ''), head.replace(/[（()）]/g, ''));
}
