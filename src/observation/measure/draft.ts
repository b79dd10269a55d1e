import type { Quantity } from '../../quantity.ts';
import type { Comparator, Form } from '../../schema.ts';
import type { Clause, Slot } from '../clauses/clause.ts';
import type { ColumnTime } from '../tables/columns.ts';

/** A number whose measure has been found; what is known of it before status, period and ids. */
export interface Draft {
  quantity: Quantity;
  clause: Clause;
  slot: Slot;
  /** As a table row would carry it. */
  measure: string;
  /** The measure without the verb of action: what the next number may take over. */
  noun: string;
  /** The verb that a following item of a list takes over. */
  verb: string;
  form: Form;
  /** Signed. */
  value: number;
  unit: string;
  comparator: Comparator;
  basis: string | null;
  scope: string | null;
  /** The number only describes what is counted: 总投资469亿元的项目. */
  isAttribute: boolean;
  /** The number is where a change began: 由6679亿元增加到9210亿元. */
  isStart: boolean;
  parent: Draft | null;
  /** The time that its column tells, where the number stands in a table; else null. */
  column: ColumnTime | null;
  /** Which of several subjects of one numeral, from 1; 0 where there is one. */
  part: number;
  rules: Record<string, string>;
}

/** A number that no frame could give a measure. */
export interface Failure {
  quantity: Quantity;
  reason: string;
}

/** What became of a number. */
export type Outcome = Draft | Failure;

/** Whether a measure was found. */
export function isDraft(outcome: Outcome): outcome is Draft {
  return 'measure' in outcome;
}
