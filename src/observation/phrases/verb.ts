import { type Lexicon, wordAt } from '../../quantity.ts';
import type { Indexes } from '../vocabulary.ts';
import { masked } from './strip.ts';

/** A verb, and what stands around it. */
export interface Found {
  subject: string;
  verb: string;
  rest: string;
}

/** Whether the text is nothing but words of the lexicon. */
export function consistsOf(text: string, words: Lexicon): boolean {
  let at = 0;
  while (at < text.length) {
    const word = wordAt(words, text, at);
    if (word === null) return false;
    at += word.length;
  }
  return true;
}

/** 道路|改造: the verb that a text ends in behind something else, or ''. */
export function verbAtEnd(text: string, { verbs }: Indexes): string {
  const ends = [2, 3, 4].map((length) => text.slice(-length));
  return ends.find((end) => text.length > end.length + 1 && wordAt(verbs, end, 0) === end) ?? '';
}

/** A verb that takes what follows as its object: with nothing, 等 or 、的和 behind it, it is a noun. */
export function findVerb(text: string, index: Indexes, hasObject: boolean, from = 0): Found | null {
  const visible = masked(text);
  for (let at = from; at < visible.length; at += 1) {
    const opaque = wordAt(index.opaque, visible, at);
    if (opaque === null && wordAt(index.verbs, visible, at) === null) continue;
    const end = opaque === null ? endOfVerbs(visible, at, index) : at + opaque.length;
    if (end === at) continue;
    const behind = visible.slice(end);
    const isNoun =
      opaque !== null ||
      (at > 0 &&
        ((behind === '' && !hasObject) ||
          index.places.has(behind) ||
          /^(?:[、的和与及]|等$|等一批$)/.test(behind)));
    if (!isNoun)
      return {
        subject: text.slice(0, at),
        verb: text.slice(at, end).replace(/了$/, ''),
        rest: text.slice(end),
      };
    at = end - 1;
  }
  return null;
}

/** A run of verbs, 培育引进 or 出清、盘活. Behind 实施 another verb is already its object, as is 增加值 behind 实现. */
function endOfVerbs(text: string, start: number, { verbs, governing, opaque }: Indexes): number {
  let end = start;
  let last = '';
  for (;;) {
    const joint = last !== '' && /[、和]/.test(text.charAt(end)) ? 1 : 0;
    const isObject = governing.has(last) || (last !== '' && wordAt(opaque, text, end) !== null);
    const next = isObject ? null : wordAt(verbs, text, end + joint);
    if (next === null || (joint > 0 && /^(?:[、和]|$)/.test(text.slice(end + joint + next.length))))
      break;
    end += joint + next.length;
    last = next;
  }
  return end > start && text.charAt(end) === '了' ? end + 1 : end;
}

/** 为各类市场主体减税退税: behind 为, 在, 对 the action may also be all that is left, and is then the noun. */
export function findAction(
  text: string,
  index: Indexes,
  hasObject: boolean,
): { verb: string; rest: string } | null {
  const found = findVerb(text, index, hasObject, 1);
  if (found) return { verb: found.verb, rest: found.rest };
  const visible = masked(text);
  for (let at = 1; at < visible.length; at += 1) {
    if (consistsOf(visible.slice(at), index.nominals)) return { verb: '', rest: text.slice(at) };
  }
  return null;
}
