import { enclosures } from '../../quantity.ts';
import type { Cues } from '../../schema.ts';
import type { Indexes, Vocabulary } from '../vocabulary.ts';

/**
 * Divides a noun phrase into `count` subjects, or into as many as it has where `count` is null.
 * A tail that only the last carries is shared (产业增加值、产业产值、经济占比), and so is a head that
 * the others lack (安全生产事故起数、死亡人数). 开工率、入统率和投资完成率 are three, since each is a rate
 * of its own. Null where the counts do not agree.
 */
export function subjectsOf(
  phrase: string,
  count: number | null,
  words: Vocabulary,
): string[] | null {
  const { cues, index } = words;
  const byComma = split(phrase.replace(index.patterns.sumOfAll, ''), /、/g);
  const byAnd = byComma.flatMap((part) => split(part, /(?:以及|和(?!平|谐|美)|与|及(?!时))/g));
  const pair = pairOf(phrase, cues);
  const isRates = byAnd.every((part) => cues.noun.rates.some((rate) => part.endsWith(rate)));
  if (count === null && isRates && byAnd.length > 1) return completed(byAnd, words);
  const isJoined = phrase.includes('、') && isOneWord(phrase, cues);
  const lists = isJoined ? [pair, byComma, byAnd] : [byComma, byAnd, pair];
  const parts = lists.find((list) => (count === null ? list.length > 1 : list.length === count));
  if (!parts) return null;
  return parts === pair ? parts : completed(parts, words);
}

function split(phrase: string, joints: RegExp): string[] {
  const list = enclosures(phrase);
  const parts: string[] = [];
  let from = 0;
  for (const match of phrase.matchAll(joints)) {
    const isInside = list.some(({ start, end }) => start < match.index && match.index < end);
    if (isInside || match.index === from) continue;
    parts.push(phrase.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, phrase.slice(from)].filter((part) => part !== '');
}

/** 存、贷款: one word for two, which 、 does not divide. */
const isOneWord = (phrase: string, { noun }: Cues) =>
  Object.keys(noun.pairs).some((word) => word.includes('、') && phrase.includes(word));

function pairOf(phrase: string, { noun }: Cues): string[] {
  for (const [word, pair] of Object.entries(noun.pairs)) {
    if (phrase.includes(word)) return pair.map((one) => phrase.replace(word, one));
  }
  return [];
}

/** 州级发文、会议、督查: the level that the first names holds for the others. */
function withLevel([first = '', ...others]: readonly string[], { patterns }: Indexes): string[] {
  const level = patterns.tier.exec(first)?.[0] ?? '';
  const isOwn = others.some((part) => /^(?:国家|全|[省市州县区镇村])/.test(part));
  return [first, ...others.map((part) => (isOwn ? part : level + part))];
}

/** 城镇常住居民|常住居民人均可支配收入: words that both have stand once. */
function joined(part: string, tail: string): string {
  const lengths = [6, 5, 4, 3, 2];
  const both = lengths.find((length) => part.endsWith(tail.slice(0, length))) ?? 0;
  return part + tail.slice(both);
}

/** 开工、投产|项目: the noun that states in front of it are states of. */
function withThings(parts: string[], { noun, phrase }: Cues): string[] {
  const last = parts.at(-1) ?? '';
  const thing = noun.generic.find((word) => last.endsWith(word) && last.length > word.length) ?? '';
  const isState = (part: string) => phrase.verbs.includes(part);
  if (thing === '' || !isState(last.slice(0, -thing.length))) return parts;
  return parts.map((part) => (isState(part) ? part + thing : part));
}

function completed(list: string[], { cues, index }: Vocabulary): string[] {
  const { noun } = cues;
  const parts = withThings(list, cues);
  const last = parts.at(-1) ?? '';
  const rate = index.patterns.rateOrShare.exec(last)?.[0] ?? '';
  const shared = [...noun.rates.filter((one) => one.length > 1), ...noun.tails, rate].filter(
    Boolean,
  );
  const tail = shared
    .filter((word) => last.endsWith(word) && last.length > word.length)
    .sort((a, b) => b.length - a.length)[0];
  const isRate = tail !== undefined && (tail === rate || noun.rates.includes(tail));
  const ends = isRate ? noun.rates : [...noun.rates, ...noun.tails, ...noun.bare];
  const withTail = parts.map((part) =>
    tail && !ends.some((word) => part.endsWith(word)) ? joined(part, tail) : part,
  );
  const [first = '', ...others] = withLevel(withTail, index);
  if (noun.bare.includes(first)) return [first, ...others];
  const own = noun.bare.filter(
    (word) => !noun.bareAlone.includes(word) && first.endsWith(word) && first.length > word.length,
  );
  const ending = own.sort((a, b) => b.length - a.length)[0];
  if (!ending) return [first, ...others];
  const head = first.slice(0, first.length - ending.length);
  return [first, ...others.map((part) => (noun.bare.includes(part) ? head + part : part))];
}
