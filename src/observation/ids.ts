import { shortHash } from '../id.ts';
import { lexicon } from '../quantity.ts';

/** How many characters on each side make a numeral's id. */
const AROUND = 12;

const CUT = lexicon([...'。！？\n\r']).places;

/**
 * What a numeral's id is made of: its digits and up to 12 characters on each side, cut at 。！？ and
 * line ends, without white space. Rules, vocabulary and other sentences do not change it.
 */
export function surroundings(text: string, start: number, end: number): string {
  return withoutSpace(text.slice(reach(text, start - 1, -1) + 1, reach(text, end, 1)));
}

/** The first place from `at` on, in steps of `step`, that is beyond a cut or the characters taken. */
function reach(text: string, at: number, step: 1 | -1): number {
  let place = at;
  for (let taken = 0; taken < AROUND && place >= 0 && place < text.length; place += step) {
    if (CUT[text.charCodeAt(place)] !== 0) break;
    if (!isSpace(text, place)) taken += 1;
  }
  return place;
}

function withoutSpace(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (isSpace(text, at)) return text.replace(/\s+/g, '');
  return text;
}

/** Han characters and ASCII signs are told without a regular expression. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code > 0x3000 && code < 0xfeff) || (code > 0x20 && code < 0x7f)) return false;
  return /\s/.test(text.charAt(at));
}

/** The id of a numeral before collisions are told apart. */
export function numeralId(report: string, text: string, start: number, end: number): string {
  return `${report}-${shortHash(surroundings(text, start, end))}`;
}

const CLAUSE_STOP = lexicon([...'，；：。！？']).places;

/**
 * The id of a pledge before collisions are told apart: a hash of the clause that holds its words, so
 * that it stays when a rule takes a word more or less for what was pledged. Ends in `p`.
 */
export function pledgeId(report: string, sentence: string, at: number): string {
  let start = at;
  while (start > 0 && CLAUSE_STOP[sentence.charCodeAt(start - 1)] === 0) start -= 1;
  let end = at;
  while (end < sentence.length && CLAUSE_STOP[sentence.charCodeAt(end)] === 0) end += 1;
  return `${report}-${shortHash(sentence.slice(start, end).replace(/\s/g, ''))}p`;
}
