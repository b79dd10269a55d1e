import { shortHash } from '../id.ts';

/** How many characters on each side make a numeral's id. */
const AROUND = 12;

const CUT = '。！？\n\r';

/**
 * What a numeral's id is made of: its digits and up to 12 characters on each side, cut at 。！？ and
 * line ends, without white space. Rules, vocabulary and other sentences do not change it.
 */
export function surroundings(text: string, start: number, end: number): string {
  return `${leftOf(text, start)}${text.slice(start, end)}${rightOf(text, end)}`;
}

function leftOf(text: string, start: number): string {
  let taken = '';
  for (let at = start - 1; at >= 0 && taken.length < AROUND; at -= 1) {
    const character = text.charAt(at);
    if (CUT.includes(character)) break;
    if (!isSpace(character)) taken = character + taken;
  }
  return taken;
}

function rightOf(text: string, end: number): string {
  let taken = '';
  for (let at = end; at < text.length && taken.length < AROUND; at += 1) {
    const character = text.charAt(at);
    if (CUT.includes(character)) break;
    if (!isSpace(character)) taken += character;
  }
  return taken;
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
