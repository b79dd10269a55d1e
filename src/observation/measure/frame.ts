import type { Form } from '../../schema.ts';
import type { Clause, Slot } from '../clauses/clause.ts';
import type { Draft } from './draft.ts';

/** What a frame found: the measure, and what later numbers may take over from it. */
export interface Named {
  measure: string;
  noun: string;
  verb: string;
  scope: string | null;
  isAttribute: boolean;
  rule: string;
}

/** What stands before a number in its sentence. */
export interface Memory {
  /** Numbers that have a measure, in order. */
  drafts: readonly Draft[];
  /** The clause before this one, where it has no number. */
  topic: string | null;
  /** Whether that clause said of its noun that it passed a mark, which was taken off: 突破百亿元大关. */
  isPassed: boolean;
  /** Whether ； stands in front of this clause, which opens an item of its own. */
  isItem: boolean;
  /** The clause behind this one. */
  next: Clause | null;
}

/** A number in its clause. */
export interface Position {
  clause: Clause;
  slot: Slot;
  index: number;
}

/** What most frames find of scope and attribute. */
export const none = { scope: null, isAttribute: false };

/** What a rank or a streak is read as. */
export interface Standing {
  measure: string;
  noun: string;
  form: Form;
  rule: string;
}
