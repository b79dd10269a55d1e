import type { Comparator, Role } from '../schema.ts';
import type { UnitKind } from './words.ts';

/** Half-open, in UTF-16 units of the string that was read. */
export interface Span {
  start: number;
  end: number;
}

/** A number with its multiplier, unit and the comparator words that touch it. */
export interface Quantity extends Span {
  kind: 'quantity';
  /** The digits; two spans where it is a range. */
  numerals: Span[];
  value: number;
  /** Upper end of a range, else null. */
  upper: number | null;
  /** As the text has it, without 万 or 亿; '' where the text has none. */
  unit: string;
  unitKind: UnitKind | 'none';
  comparator: Comparator;
  /** The comparator's word where it stands in front: 突破. */
  inFront?: string;
  /** What the number is before anyone asks what it measures. */
  shape: 'amount' | 'ratio' | 'rank' | 'streak' | 'fraction';
  /** Of a ratio a∶b∶c: which of how many. */
  place?: { index: number; count: number };
  /** Names of the rules that read it, innermost first. */
  rules: { value: string; comparator: string };
}

/** Digits that are no quantity. */
export interface Mark extends Span {
  kind: 'mark';
  role: Exclude<Role, 'observation'>;
  /** Name of the rule; for `unclassified`, why nothing could read it. */
  rule: string;
}

/** What a digit run or a measuring Chinese numeral ends in. */
export type Item = Quantity | Mark;
