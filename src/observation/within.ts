import type { Clause } from './clause.ts';
import { type Draft, isDraft, type Outcome } from './draft.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 其中 at the head of a clause makes its numbers, and those behind ； after it, parts of the last number before. */
export function linkWithin(
  clauses: readonly Clause[],
  outcomes: Outcome[],
  words: Vocabulary,
): Outcome[] {
  // Without a marker there is no part, and most sentences have none.
  const { markers } = words.cues.within;
  if (!clauses.some(({ text }) => markers.some((marker) => text.startsWith(marker))))
    return outcomes;
  const within = clausesWithin(clauses, words);
  if (within.size === 0) return outcomes;
  const first = Math.min(...[...within].map((clause) => clause.start));
  const before = outcomes
    .filter(isDraft)
    .filter((draft) => draft.quantity.end <= first && draft.parent === null);
  return outcomes.map((outcome) =>
    isDraft(outcome) && within.has(outcome.clause) ? withParent(outcome, before, words) : outcome,
  );
}

function clausesWithin(clauses: readonly Clause[], { cues }: Vocabulary): Set<Clause> {
  const found = new Set<Clause>();
  let unit: string | null = null;
  for (const clause of clauses) {
    const own: string = clause.slots[0]?.quantity.unit ?? '';
    const opens = cues.within.markers.some(
      (marker) => marker.length > 1 && clause.text.startsWith(marker),
    );
    const isRate = clause.slots[0]?.quantity.unitKind === 'rate';
    const goesOn =
      unit !== null &&
      !isRate &&
      (clause.separator === '；' || clause.separator === ';' || own === unit);
    if (opens) unit = own;
    else if (!goesOn) unit = null;
    if (unit !== null) found.add(clause);
  }
  return found;
}

function withParent(draft: Draft, before: readonly Draft[], words: Vocabulary): Draft {
  const whole = before.findLast(
    (one) => one.unit === draft.unit && one.form === draft.form && !one.isAttribute,
  );
  const fits = whole !== undefined && (draft.form === 'growth' || draft.value <= whole.value);
  return fits
    ? {
        ...draft,
        measure: ownMeasure(draft, whole, words),
        parent: whole,
        rules: { ...draft.rules, parent: '其中 at the head' },
      }
    : draft;
}

/** 其中签约项目42个: a kind of the whole's noun takes over what stands in front of that. */
function ownMeasure({ measure }: Draft, { noun }: Draft, { cues }: Vocabulary): string {
  const ending = measure.slice(-2);
  const isShared = cues.noun.generic.includes(ending) && noun.endsWith(ending);
  const isKind = isShared && measure.length <= 4 && noun.length > 4;
  return isKind ? noun.slice(0, -2) + measure : measure;
}
