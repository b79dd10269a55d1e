import { hasWord } from '../../quantity.ts';
import type { Slot } from '../clauses/clause.ts';
import type { Draft } from '../measure/draft.ts';
import type { Memory } from '../measure/frame.ts';
import { takeOpeners } from '../phrases/strip.ts';
import { BY_PLACE, ELSEWHERE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { subjectsOf } from './subjects.ts';

const lastOf = ({ drafts }: Memory) => drafts.findLast((one) => one.parent === null);

/** 达到43922元，高于自治区10947元: by how much the number before is above that of another place. */
export function comparesPlaces(slot: Slot, memory: Memory, words: Vocabulary): boolean {
  const { index } = words;
  if (slot.link !== 'list' && !hasWord(index.elsewhere, slot.before)) return false;
  const last = lastOf(memory);
  if (last?.unit !== slot.quantity.unit) return false;
  const isNext = slot.link === 'list' && last.rules.form === BY_PLACE;
  return isNext || index.patterns.abovePlace.test(takeOpeners(slot.before, index).rest);
}

/** 高于自治区10947元、包头市2967元: the measure for the next place that the same is compared with, or null. */
export function ofNextPlace(
  { link }: Slot,
  place: string,
  last: Draft | undefined,
  { cues, index }: Vocabulary,
): string | null {
  const { abovePlace, comparedHead } = index.patterns;
  if (link !== 'list' || last?.rules.measure !== ELSEWHERE || abovePlace.test(place)) return null;
  if (!cues.noun.placeEnds.some((end) => place.endsWith(end))) return null;
  const head = comparedHead.exec(last.measure.slice(last.noun.length))?.[0];
  return head === undefined ? null : `${last.noun}${head}${place}`;
}

/** 增速分别高于自治区、包头市2.5、0.1个百分点: the measures of `count` listed places; what is compared stands before, or in front. */
export function comparedPlaces(
  noun: string,
  count: number,
  memory: Memory,
  words: Vocabulary,
): string[] | null {
  return listedBehindBi(noun, count, memory, words) ?? listedBehindVerb(noun, count, memory, words);
}

/** 增速分别比全国、全省高1.2、1.3个百分点: the word that compares stands behind the places. */
function listedBehindBi(
  noun: string,
  count: number,
  memory: Memory,
  words: Vocabulary,
): string[] | null {
  const [, own = '', by = '', list = '', how = ''] =
    words.index.patterns.comparedList.exec(noun) ?? [];
  const isBare = own === '' || words.cues.change.speeds.includes(own);
  const before = isBare ? lastOf(memory)?.noun : '';
  const places = list === '' || before === undefined ? null : subjectsOf(list, count, words);
  if (!places || before === undefined) return null;
  const owner = before.endsWith(own) ? before : before + own;
  return places.map((place) => owner + by + place + how);
}

function listedBehindVerb(
  noun: string,
  count: number,
  memory: Memory,
  words: Vocabulary,
): string[] | null {
  const { abovePlace, comparedHead, comparedOwn } = words.index.patterns;
  const own = abovePlace.test(noun) ? '' : (comparedOwn.exec(noun)?.[0] ?? null);
  const owner = own || lastOf(memory)?.noun;
  const head = own === null ? undefined : comparedHead.exec(noun.slice(own.length))?.[0];
  if (own === null || owner === undefined || head === undefined) return null;
  const places = subjectsOf(noun.slice(own.length + head.length), count, words) ?? [];
  if (places.length === 0) return null;
  return places.map((place) => `${owner}${head.replace('分别', '')}${place}`);
}
