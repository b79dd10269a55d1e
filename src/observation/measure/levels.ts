/** Levels and kinds that tell of what the numbers of a list are, where their noun stands once. */
import { endsIn } from '../phrases/nouns.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import type { Memory, Position } from './frame.ts';

/** 落实国家33条、省级39条稳增长政策: what both are of, behind the last number. '' where no level ends the words in front. */
export function kindOfLevels({ clause, slot, index }: Position, words: Vocabulary): string {
  const isLevel = (text: string) => endsIn(words.index.nouns.levels, text);
  if (slot.after !== '' || !isLevel(slot.before)) return '';
  const next = clause.slots
    .slice(index + 1)
    .find(({ link, after }) => link !== 'adjacent' && after !== '');
  if (next?.link !== 'list' || !isLevel(next.before) || next.before.length > 4) return '';
  return KIND.exec(next.after)?.[0] ?? '';
}

/** A noun without a verb behind it. */
const KIND = /^\p{Script=Han}{2,12}$/u;

/** 新增国家级绿色工厂2家、省级15家: of a level alone, what the number before in the list is of. */
export function withKindOfLast(
  noun: string,
  { clause, slot, index }: Position,
  { drafts }: Memory,
  words: Vocabulary,
): string {
  const last = drafts.at(-1);
  if (slot.link !== 'list' || last === undefined || last.slot !== clause.slots[index - 1])
    return noun;
  const levelAt = (text: string) => words.index.patterns.level.exec(text)?.[0] ?? '';
  const level = levelAt(last.noun);
  if (level === '' || noun === '' || levelAt(noun) !== noun) return noun;
  return noun + last.noun.slice(level.length);
}

/** 城镇居民人均可支配收入35600元、农村居民18900元: what an amount before of the same kind of things is of. */
export function withTailOfSibling(
  noun: string,
  isAlike: (draft: Draft) => boolean,
  { drafts }: Memory,
  { cues, index }: Vocabulary,
): string {
  const kind = noun.slice(-2);
  if (noun.length < 4 || index.aliases.has(noun) || endsIn(index.nouns.amounts, noun)) return noun;
  const tailIn = (one: Draft) => one.noun.slice(one.noun.indexOf(kind, 1) + 2);
  const whole = drafts.findLast((one) => isAlike(one) && one.noun.indexOf(kind, 1) > 0);
  const tail = whole === undefined ? '' : tailIn(whole);
  return cues.noun.tails.includes(tail) ? noun + tail : noun;
}
