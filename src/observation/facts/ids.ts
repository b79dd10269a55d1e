import { characters, isIn } from '../../characters.ts';
import { shortHash } from '../../id.ts';
import { isSpace, squeeze } from '../../space.ts';

/** How many characters on each side make a numeral's id. */
const AROUND = 12;

const CUT = characters('。！？\n\r');

/**
 * What a numeral's id is made of: its digits and up to 12 characters on each side, cut at 。！？ and
 * line ends, without white space. Rules, vocabulary and other sentences do not change it.
 */
export function surroundings(text: string, start: number, end: number): string {
  return squeeze(text.slice(reach(text, start - 1, -1) + 1, reach(text, end, 1)));
}

/** The first place from `at` on, in steps of `step`, that is beyond a cut or the characters taken. */
function reach(text: string, at: number, step: 1 | -1): number {
  let place = at;
  for (let taken = 0; taken < AROUND && place >= 0 && place < text.length; place += step) {
    if (isIn(CUT, text.charCodeAt(place))) break;
    if (!isSpace(text, place)) taken += 1;
  }
  return place;
}

/** The id of a numeral before collisions are told apart. */
export function numeralId(report: string, text: string, start: number, end: number): string {
  return `${report}-${shortHash(surroundings(text, start, end))}`;
}

const CLAUSE_STOP = characters('，；：。！？');

/**
 * The id of a pledge before collisions are told apart: a hash of the clause that holds its words, so
 * that it stays when a rule takes a word more or less for what was pledged. Ends in `p`.
 */
export function pledgeId(report: string, sentence: string, at: number): string {
  let start = at;
  while (start > 0 && !isIn(CLAUSE_STOP, sentence.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < sentence.length && !isIn(CLAUSE_STOP, sentence.charCodeAt(end))) end += 1;
  return `${report}-${shortHash(squeeze(sentence.slice(start, end)))}p`;
}
