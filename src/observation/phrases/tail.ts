import { type Endings, type Lexicon, wordAt, wordBefore } from '../../quantity.ts';
import type { Indexes } from '../vocabulary.ts';
import { masked } from './strip.ts';

/** The words behind a number: the counted things, and what they did. */
export interface Tail {
  noun: string;
  predicate: string;
}

/** Nouns of one character that can be counted: 14个村完成…. */
const SHORT_NOUN = /^[村乡镇县户人省市区校]/;

/** 专家来京开展…: coming to a place, named by one character, belongs to what was done. */
const GOING_THERE = /.{2}([来赴到]\p{Script=Han}{1,2})$/u;

/** 平均, 户均 and 入选的 are no predicates. */
function isInWord(text: string, at: number, word: string): boolean {
  return (
    text.charAt(at + word.length) === '的' ||
    (word === '均' && '平年月日人户亩'.includes(text.charAt(at - 1)))
  );
}

/** 道路建|设有|序推进: the word would begin inside a verb of two characters. */
const isCut = (text: string, at: number, verbs: Lexicon): boolean =>
  at > 0 && wordAt(verbs, text, at - 1)?.length === 2 && !isCut(text, at - 1, verbs);

/** Where the predicates end that nothing counted stands in front of: 6.5万人实现脱贫. */
function endOfHead(text: string, words: Lexicon): number {
  let at = 0;
  for (let word = wordAt(words, text, at); word !== null; word = wordAt(words, text, at))
    at += word.length;
  return at;
}

/** How many characters in front of `at` tell where the things went. */
function thereBefore(text: string, at: number): number {
  const goes = '来赴到';
  if (!goes.includes(text.charAt(at - 2)) && !goes.includes(text.charAt(at - 3))) return 0;
  return GOING_THERE.exec(text.slice(0, at))?.[1]?.length ?? 0;
}

/** Where the adverbs in front of what was done begin: 断面|持续稳定达标. */
function withoutAdverbs(text: string, from: number, adverbs: Endings): number {
  const word = from > 3 ? wordBefore(adverbs, text, from) : null;
  const at = from - (word?.length ?? 0);
  return word === null || at < 2 ? from : withoutAdverbs(text, at, adverbs);
}

/** 全部|脱贫: they are the ones that are counted. */
const ALL = /^(?:全部|全都)(?=..)/;

/** 28天|就|实现: what only says how soon. */
function withoutSoon(text: string, words: Lexicon, soon: Lexicon): string {
  const length = wordAt(soon, text, 0)?.length ?? 0;
  const isSoon = length > 0 && wordAt(words, text, 0) === null;
  return isSoon && wordAt(words, text, length) !== null ? text.slice(length) : text;
}

/** Divides 企业被评为省瞪羚企业, 额度|并|完成支出 into what is counted and what was said of it. */
export function tailOf(after: string, words: Lexicon, indexes: Indexes): Tail {
  const { opaque, adverbEnds, soon, verbs } = indexes;
  const own = '、，；的'.includes(after.charAt(0)) ? after.replace(/^[、，；的]+/, '') : after;
  const text = withoutSoon(own, words, soon);
  const visible = masked(text);
  const first = endOfHead(visible, words);
  for (let at = Math.max(first, SHORT_NOUN.test(text) ? 1 : 2); at < visible.length; at += 1) {
    const hidden = wordAt(opaque, visible, at);
    const word = hidden === null ? wordAt(words, visible, at) : null;
    if (hidden !== null) at += hidden.length - 1;
    if (word === null || isInWord(visible, at, word) || isCut(visible, at, verbs)) continue;
    const from = at - thereBefore(text, at);
    const start = withoutAdverbs(text, from, adverbEnds);
    const joint = start > 2 && text.charAt(start - 1) === '并' ? 1 : 0;
    return { noun: text.slice(0, start - joint), predicate: text.slice(start).replace(ALL, '') };
  }
  return { noun: text, predicate: '' };
}
