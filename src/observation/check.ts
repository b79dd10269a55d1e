import { numberOf } from '../quantity.ts';
import { type Diagnostic, type Observation, tableRule } from '../schema.ts';
import { PARTS_OF_RATIO } from './rules.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What looks wrong in a reading. Nothing is repaired. `year` is that of the report. */
export function check(
  observations: readonly Observation[],
  text: string,
  year: number | null,
  words: Vocabulary,
): Diagnostic[] {
  const byId = new Map(observations.map((one) => [one.id, one]));
  const found: Diagnostic[] = [];
  const add = (said: readonly Diagnostic[]) => {
    for (const one of said) found.push(one);
  };
  for (const one of observations) {
    add(quoteIsExact(one, text));
    add(quoteReadsAsValue(one));
    add(partIsSmaller(one, one.parent === null ? undefined : byId.get(one.parent)));
    add(shareIsPossible(one, words));
    add(periodIsNear(one, year));
    add(periodFitsStatus(one, year));
  }
  return [...found, ...ratiosAreWhole(observations), ...indicatorsAgree(observations)];
}

const FINE: readonly Diagnostic[] = [];

function say(rule: string, message: string, { start, end }: Observation): readonly Diagnostic[] {
  return [{ rule, message, start, end }];
}

function quoteIsExact(one: Observation, text: string): readonly Diagnostic[] {
  const found = text.slice(one.start, one.end);
  if (found === one.text) return FINE;
  return say('the quote is the text', `text is ${one.text}, the source has ${found}`, one);
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/;
const SURPLUS = /[余多几\s]/g;
const MULTIPLIER = /^[十百千万亿]*$/;

/** Digits × multiplier, told from the quote by another way than the reader's. Ranges and fractions are left out, and tables, whose units stand elsewhere. */
function quoteReadsAsValue(one: Observation): readonly Diagnostic[] {
  const digits = DIGITS.exec(one.text);
  if (digits === null || one.rules.measure === tableRule) return FINE;
  const behind = one.text.slice(digits.index + digits[0].length);
  const [multiplier = ''] = one.unit === '' ? [behind] : behind.split(one.unit, 1);
  const plain = multiplier.replace(SURPLUS, '');
  if (!MULTIPLIER.test(plain) || numberOf(digits[0], plain) === Math.abs(one.value)) return FINE;
  return say('the quote reads as the value', `${one.text} is given as ${one.value}`, one);
}

function partIsSmaller(one: Observation, whole: Observation | undefined): readonly Diagnostic[] {
  if (!whole || one.form !== 'level' || one.unit !== whole.unit || one.value <= whole.value) {
    return FINE;
  }
  return say('a part is at most the whole', `${one.text} is part of ${whole.text}`, one);
}

/** Of how far a task was done, and of how large a thing is beside its own past, more than 100 % can be said. */
function shareIsPossible(one: Observation, { index }: Vocabulary): readonly Diagnostic[] {
  const isShare = one.form === 'share' && one.unit === '%';
  if (!isShare || one.value <= 100 || index.patterns.mayPassAll.test(one.measure)) return FINE;
  return say('a share is at most 100', `${one.measure} is ${one.text}`, one);
}

/** Furthest year that a report of one year speaks of. */
const HORIZON = 15;

function periodIsNear(one: Observation, year: number | null): readonly Diagnostic[] {
  if (year === null || one.period === null || Math.abs(one.period - year) <= HORIZON) return FINE;
  return say('the period is near the report', `${one.period} in a report of ${year}`, one);
}

/** What is promised lies ahead, and what is reported lies behind; spans run forward. */
function periodFitsStatus(one: Observation, year: number | null): readonly Diagnostic[] {
  const { period, since, status } = one;
  if (period === null) return FINE;
  if (since !== null && since > period)
    return say('years run forward', `from ${since} to ${period}`, one);
  if (year === null) return FINE;
  if (status === 'target' && period < year)
    return say('a target lies ahead', `${period} in a report of ${year}`, one);
  if (status === 'actual' && period > year)
    return say('a result lies behind', `${period} in a report of ${year}`, one);
  return FINE;
}

/** Rounding lets the parts of 0.3∶21.7∶78.2 miss 100 by this much. */
const ROUNDING = 0.5;
/** What one ∶ adds between two parts; parts farther apart are of two ratios. */
const JOINT = 1;

function ratiosAreWhole(observations: readonly Observation[]): readonly Diagnostic[] {
  const parts = observations.filter(({ rules }) => rules.measure === PARTS_OF_RATIO);
  return chains(parts).flatMap((list) => {
    const sum = list.reduce((total, { value }) => total + value, 0);
    const [first] = list;
    if (!first || Math.abs(sum - 100) <= ROUNDING) return FINE;
    return say('the parts of a ratio make 100', `they make ${Number(sum.toFixed(6))}`, first);
  });
}

/** Parts in the order of the text, cut where one does not follow the other at once. */
function chains(parts: readonly Observation[]): Observation[][] {
  const found: Observation[][] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const isNext = part.start - (last?.at(-1)?.end ?? Number.NEGATIVE_INFINITY) <= JOINT;
    if (last && isNext) last.push(part);
    else found.push([part]);
  }
  return found;
}

/** 602.5亿元 and 突破600亿元: a bound that the exact value keeps says nothing else. */
function agrees(one: Observation, other: Observation): boolean {
  const [bound, exact] = one.comparator === 'gt' ? [one, other] : [other, one];
  const isKept = bound.comparator === 'gt' && exact.comparator === 'eq';
  return one.value === other.value || (isKept && bound.value < exact.value);
}

/** One report tells one value of an indicator, unless period, form, status, commitment (5%，力争6%), scope, basis or unit differ. */
function indicatorsAgree(observations: readonly Observation[]): readonly Diagnostic[] {
  const told = observations.filter((one) => one.indicator !== null && one.parent === null);
  const key = (one: Observation) =>
    [
      one.indicator,
      one.form,
      one.status,
      one.commitment,
      one.period,
      one.since,
      one.scope,
      one.basis,
      one.unit,
    ].join(' ');
  return [...Map.groupBy(told, key).values()].flatMap(([first, ...others]) =>
    others
      .filter((one) => first !== undefined && !agrees(first, one))
      .flatMap((one) =>
        say('one value for an indicator', `${one.indicator}: ${first?.text}, ${one.text}`, one),
      ),
  );
}
