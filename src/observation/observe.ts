import type { Report } from '../report.ts';
import type { Diagnostic, Numeral, Observation, Pledge } from '../schema.ts';
import { check } from './check.ts';
import type { Context } from './context.ts';
import { numeralIds } from './facts/numbering.ts';
import { observationsOf } from './facts/record.ts';
import { ledgerOf } from './ledger.ts';
import { pledgesOf } from './pledges/pledges.ts';
import { readSentences } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A report read through. */
export interface Observed {
  observations: Observation[];
  pledges: Pledge[];
  ledger: Numeral[];
  diagnostics: Diagnostic[];
}

/**
 * Gives every numeral of a report its role, and every quantity its meaning. Offsets of the answer
 * are those of `report.text`. What no rule reads stands in the ledger as `unclassified`.
 */
export function observe(report: Report, context: Context, words: Vocabulary): Observed {
  const read = readSentences(report, words);
  const ids = numeralIds(report, context, read);
  const observations = read.flatMap((one) => observationsOf(one, report, context, ids, words));
  return {
    observations,
    pledges: pledgesOf(read, context, words),
    ledger: read.flatMap((one) => ledgerOf(one, report, ids)),
    diagnostics: check(observations, report.text, context.year, words),
  };
}
