import { indexQuantityWords, type QuantityWords } from '../quantity.ts';
import type { Comparators, Cues, Indicator, Place, Units } from '../schema.ts';
import { type Indexes, indexesOf } from './indexes.ts';

export type { Indexes } from './indexes.ts';

/** The word lists that the quantity and observation stages take, as `content/vocabulary/` holds them. */
export interface WordLists {
  units: Units;
  comparators: Comparators;
  cues: Cues;
  indicators: readonly Indicator[];
  places: readonly Place[];
}

/** The same, indexed. */
export interface Vocabulary {
  quantity: QuantityWords;
  cues: Cues;
  index: Indexes;
  indicators: readonly Indicator[];
  places: readonly Place[];
}

/** Makes of the word lists what their words are looked up in. */
export function indexVocabulary(lists: WordLists): Vocabulary {
  const { units, comparators, cues, indicators, places } = lists;
  return {
    quantity: indexQuantityWords({
      units: (['money', 'physical', 'count', 'rate', 'span'] as const).flatMap((kind) =>
        units[kind].map((word) => ({ word, kind })),
      ),
      ...comparators,
      ...cues.quantity,
      apparent: units.apparent,
      nameUnits: units.names,
      criterionUnits: units.criteria,
      policyUnits: units.policies,
      things: units.things,
      sizes: units.sizes,
      places: units.places,
      marks: cues.mark.nouns,
      comparison: cues.comparison.verbs,
    }),
    cues,
    index: indexesOf(cues, indicators),
    indicators,
    places,
  };
}
