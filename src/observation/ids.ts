import { shortHash } from '../id.ts';

/** How many characters on each side make a numeral's id. */
const AROUND = 12;

const CUT = '。！？\n\r';

/**
 * What a numeral's id is made of: its digits and up to 12 characters on each side, cut at 。！？ and
 * line ends, without white space. Rules, vocabulary and other sentences do not change it.
 */
export function surroundings(text: string, start: number, end: number): string {
  const from = reach(text, start - 1, -1) + 1;
  const to = reach(text, end, 1);
  const left = withoutSpace(text.slice(from, start));
  return `${left}${text.slice(start, end)}${withoutSpace(text.slice(end, to))}`;
}

/** The first place from `at` on, in steps of `step`, that is beyond a cut or the characters taken. */
function reach(text: string, at: number, step: 1 | -1): number {
  let place = at;
  for (let taken = 0; taken < AROUND && place >= 0 && place < text.length; place += step) {
    const character = text.charAt(place);
    if (CUT.includes(character)) break;
    if (!isSpace(character)) taken += 1;
  }
  return place;
}

function withoutSpace(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, '') : text;
}

/** Han characters and ASCII signs are told without a regular expression. */
function isSpace(character: string): boolean {
  if (character > '\u3000' && character < '\ufeff') return false;
  return !(character > ' ' && character < '\u007f') && /\s/.test(character);
}

/** The id of a numeral before collisions are told apart. */
export function numeralId(report: string, text: string, start: number, end: number): string {
  return `${report}-${shortHash(surroundings(text, start, end))}`;
}

const CLAUSE_STOP = /[，；：。！？]/;

/**
 * The id of a pledge before collisions are told apart: a hash of the clause that holds its words, so
 * that it stays when a rule takes a word more or less for what was pledged. Ends in `p`.
 */
export function pledgeId(report: string, sentence: string, at: number): string {
  let start = at;
  while (start > 0 && !CLAUSE_STOP.test(sentence.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < sentence.length && !CLAUSE_STOP.test(sentence.charAt(end))) end += 1;
  return `${report}-${shortHash(sentence.slice(start, end).replace(/\s/g, ''))}p`;
}
