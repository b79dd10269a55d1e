import { hasWord, lexicon } from '../quantity.ts';
import type { Form, Indicator } from '../schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an indicator is looked up by. */
export interface Sought {
  measure: string;
  form: Form;
  unit: string;
}

/** The indicator whose alias is the measure, in a form and unit that it may have, or null. */
export function indicatorOf(
  { measure, form, unit }: Sought,
  { index }: Vocabulary,
): Indicator | null {
  const named = index.aliases.get(measure) ?? index.aliases.get(plainMeasure(measure)) ?? [];
  return (
    named.find(
      (one) =>
        one.forms.includes(form) &&
        (form !== 'level' || one.units.length === 0 || one.units.includes(unit)),
    ) ?? null
  );
}

const QUOTES = lexicon([...'“”‘’']);

/** Without quotation marks, a place in front and an abbreviation behind: 全区“四强”产业 is 四强产业, 地区生产总值（GDP） needs no (GDP). */
export function plainMeasure(measure: string): string {
  const plain = hasWord(QUOTES, measure) ? measure.replace(/[“”‘’]/g, '') : measure;
  const name = /[)）]$/.test(plain) ? plain.replace(/[(（][A-Za-z&]+[)）]$/, '') : plain;
  return /^全[区县市州省国]/.test(name) ? name.slice(2) : name;
}
