/**
 * The quantity stage: a string becomes its numbers, each a quantity (digits, multiplier, unit,
 * comparator) or a role that is no quantity. It knows nothing of reports.
 */

export type { Enclosure } from './quantity/enclosure.ts';
export { enclosures } from './quantity/enclosure.ts';
export { fold } from './quantity/fold.ts';
export type { Item, Mark, Quantity, Span } from './quantity/item.ts';
export type { Endings, Lexicon } from './quantity/lexicon.ts';
export { anyOf, endings, hasWord, lexicon, wordAt, wordBefore } from './quantity/lexicon.ts';
export { readQuantities } from './quantity/scan.ts';
export { numberOf } from './quantity/value.ts';
export type { QuantityWords } from './quantity/words.ts';
export { indexQuantityWords } from './quantity/words.ts';
