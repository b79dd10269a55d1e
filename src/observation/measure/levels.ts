/** Levels of government that tell of what the numbers of a list are, where its noun stands once. */
import { endsIn } from '../phrases/nouns.ts';
import type { Vocabulary } from '../vocabulary.ts';
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
