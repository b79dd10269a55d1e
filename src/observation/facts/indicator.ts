import { hasWord, lexicon, wordAt, wordBefore } from '../../quantity.ts';
import type { Form, Indicator } from '../../schema.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What an indicator is looked up by. */
export interface Sought {
  measure: string;
  form: Form;
  unit: string;
}

/** The indicator that has the measure as an alias, in a form and unit that it may have, or null. */
export function indicatorOf({ measure, form, unit }: Sought, words: Vocabulary): Indicator | null {
  return (
    indicatorsOf(measure, words).find(
      (one) =>
        one.forms.includes(form) &&
        (form !== 'level' || one.units.length === 0 || one.units.includes(unit)),
    ) ?? null
  );
}

/** All indicators that have the measure as an alias, whatever their form and unit. */
export function indicatorsOf(measure: string, words: Vocabulary): readonly Indicator[] {
  const plain = plainMeasure(measure);
  return words.index.aliases.get(plain) ?? fitting(plain, words);
}

/** The indicators with an alias whose gaps the measure fills with words that tell no other level. */
function fitting(measure: string, { index, cues }: Vocabulary): readonly Indicator[] {
  const { heads, tails, patterns } = index.gapped;
  const mayFit =
    wordAt(heads, measure, 0) !== null || wordBefore(tails, measure, measure.length) !== null;
  if (!mayFit) return NONE;
  const narrows = (gap: string) =>
    cues.noun.levels.some((word) => gap.includes(word)) ||
    cues.noun.placeEnds.some((word) => gap.endsWith(word));
  const found: Indicator[] = [];
  for (const { pattern, indicator } of patterns) {
    const gaps = pattern.exec(measure)?.slice(1);
    if (gaps?.every((gap) => !narrows(gap))) found.push(indicator);
  }
  return found;
}

const NONE: readonly Indicator[] = [];

const CLOSED = /[)）]$/;
const ABBREVIATION = /[(（][A-Za-z&]+[)）]$/;
const OWN_PLACE = /^全[区县市州省国]/;
const QUOTES = lexicon([...'“”‘’']);

/** Without quotation marks, a place in front and an abbreviation behind: 全区“四强”产业 is 四强产业, 地区生产总值（GDP） needs no (GDP). */
function plainMeasure(measure: string): string {
  const plain = hasWord(QUOTES, measure) ? measure.replace(/[“”‘’]/g, '') : measure;
  const name = CLOSED.test(plain) ? plain.replace(ABBREVIATION, '') : plain;
  return name.startsWith('全') && OWN_PLACE.test(name) ? name.slice(2) : name;
}
