/**
 * The words of `cues.json` that charts put numbers back into words with: verbs of a rise or a fall, 力争,
 * 候选, completion. Checked by its schema, and the one file of the stages that reads a vocabulary by itself.
 */
import words from '../../content/vocabulary/cues.json' with { type: 'json' };
import { Cues } from '../schema.ts';

const { status, change, completion } = Cues.parse(words);
const isVerb = (word: string) => word.length > 1 && !change.nouns.includes(word);

/** 力争, 争取. */
export const { strive, candidates } = status;
/** 增长, 改善. */
export const rises = change.up.filter(isVerb);
/** 下降, 压减. */
export const falls = change.down.filter(isVerb);
export { completion };
