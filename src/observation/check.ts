import type { Diagnostic, Observation } from '../schema.ts';

/** What looks wrong in a reading. Nothing is repaired. */
export function check(
  observations: readonly Observation[],
  text: string,
  year: number | null,
): Diagnostic[] {
  const byId = new Map(observations.map((one) => [one.id, one]));
  return observations.flatMap((one) => [
    ...quoteIsExact(one, text),
    ...partIsSmaller(one, byId.get(one.parent ?? '')),
    ...shareIsPossible(one),
    ...periodIsNear(one, year),
  ]);
}

function say(rule: string, message: string, { start, end }: Observation): Diagnostic[] {
  return [{ rule, message, start, end }];
}

function quoteIsExact(one: Observation, text: string): Diagnostic[] {
  const found = text.slice(one.start, one.end);
  return found === one.text
    ? []
    : say('the quote is the text', `text is ${one.text}, the source has ${found}`, one);
}

function partIsSmaller(one: Observation, whole: Observation | undefined): Diagnostic[] {
  if (!whole || one.form !== 'level' || one.unit !== whole.unit || one.value <= whole.value)
    return [];
  return say('a part is at most the whole', `${one.text} is part of ${whole.text}`, one);
}

const COMPLETION = /完成|占|为|相当/;

function shareIsPossible(one: Observation): Diagnostic[] {
  if (one.form !== 'share' || one.unit !== '%' || one.value <= 100 || COMPLETION.test(one.measure))
    return [];
  return say('a share is at most 100', `${one.measure} is ${one.text}`, one);
}

function periodIsNear(one: Observation, year: number | null): Diagnostic[] {
  if (year === null || one.period === null || Math.abs(one.period - year) <= 15) return [];
  return say('the period is near the report', `${one.period} in a report of ${year}`, one);
}
