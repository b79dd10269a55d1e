/** What an observation, a numeral and a part of a report can be. */
import { z } from 'astro/zod';

/** What a numeral of the text is. Every numeral of the ledger has exactly one role. */
export const Role = z.enum([
  'observation',
  'date',
  'name',
  'slogan',
  'criterion',
  'mark',
  'unclassified',
]);
export type Role = z.infer<typeof Role>;

/** How the text bounds a number: 以上 `ge`, 超过/余 `gt`, 以内 `le`, 不足/近 `lt`, 左右/约 `approx`, 3—5 `range`. */
export const Comparator = z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range']);
export type Comparator = z.infer<typeof Comparator>;

/** Of a target: `strive` where the text says 力争, 争取, 争创 or 努力. */
export const Commitment = z.enum(['plain', 'strive']);
export type Commitment = z.infer<typeof Commitment>;

/** `growth` is a signed change (下降20% is −20; its comparator speaks of the magnitude as written). */
export const Form = z.enum(['level', 'growth', 'share', 'rank']);
export type Form = z.infer<typeof Form>;

export const Status = z.enum(['actual', 'estimate', 'target', 'context']);
export type Status = z.infer<typeof Status>;

/** Which part of a report a section belongs to: opening words, review of the past year, plan, the government itself. */
export const Part = z.enum(['opening', 'review', 'plan', 'government']);
export type Part = z.infer<typeof Part>;
