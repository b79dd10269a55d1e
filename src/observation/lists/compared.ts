import type { Slot } from '../clauses/clause.ts';
import type { Draft } from '../measure/draft.ts';
import type { Memory } from '../measure/frame.ts';
import { takeOpeners } from '../phrases/strip.ts';
import { BY_PLACE, ELSEWHERE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { subjectsOf } from './subjects.ts';

/** 地区生产总值增长5.6%，高于全省0.8个百分点; 失业率4%，比全国低1个百分点 */
export const ABOVE_PLACE =
  /^(?:增速|增幅|涨幅|降幅)?(?:分别|均|都)?(?:(?:高于|低于|快于|高出|优于|领先|超过(?=全[国省市区县州盟旗][^的]*$))|比[^，、]{2,10}(?:高|低|快|慢|多|少)出?了?$)/;

/** A word without which nothing is compared. */
const MAY_COMPARE = /[于出先比过]/;

/** What is compared, and how: 增速分别高于. */
const HEAD = /^.*?(?:高于|低于|快于|高出|优于|领先|超过)/;

const lastOf = ({ drafts }: Memory) => drafts.findLast((one) => one.parent === null);

/** 达到43922元，高于自治区10947元: by how much the number before is above that of another place. */
export function comparesPlaces(slot: Slot, memory: Memory, words: Vocabulary): boolean {
  if (slot.link !== 'list' && !MAY_COMPARE.test(slot.before)) return false;
  const last = lastOf(memory);
  if (last?.unit !== slot.quantity.unit) return false;
  const isNext = slot.link === 'list' && last.rules.form === BY_PLACE;
  return isNext || ABOVE_PLACE.test(takeOpeners(slot.before, words.index).rest);
}

/** 高于自治区10947元、包头市2967元: the measure for the next place that the same is compared with, or null. */
export function ofNextPlace(
  { link }: Slot,
  place: string,
  last: Draft | undefined,
  { cues }: Vocabulary,
): string | null {
  if (link !== 'list' || last?.rules.measure !== ELSEWHERE || ABOVE_PLACE.test(place)) return null;
  if (!cues.noun.placeEnds.some((end) => place.endsWith(end))) return null;
  const head = HEAD.exec(last.measure.slice(last.noun.length))?.[0];
  return head === undefined ? null : `${last.noun}${head}${place}`;
}

/** 城镇化率|分别高于全国、全区: what is compared, in front. */
const OWN = /^[^，、]{2,}?(?=分别(?:高于|低于|快于|高出|优于|领先))/;

/** 增速分别高于自治区、包头市2.5、0.1个百分点: the measures of `count` listed places; what is compared stands before, or in front. */
export function comparedPlaces(
  noun: string,
  count: number,
  memory: Memory,
  { cues }: Vocabulary,
): string[] | null {
  const own = ABOVE_PLACE.test(noun) ? '' : (OWN.exec(noun)?.[0] ?? null);
  const owner = own || lastOf(memory)?.noun;
  const head = own === null ? undefined : HEAD.exec(noun.slice(own.length))?.[0];
  if (own === null || owner === undefined || head === undefined) return null;
  const places = subjectsOf(noun.slice(own.length + head.length), count, cues) ?? [];
  if (places.length === 0) return null;
  return places.map((place) => `${owner}${head.replace('分别', '')}${place}`);
}
