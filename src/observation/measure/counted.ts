import { wordAt, wordBefore } from '../../quantity.ts';
import type { Lead } from '../phrases/lead.ts';
import { isExamples, isGeneric, scopeOr } from '../phrases/nouns.ts';
import { clean } from '../phrases/strip.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Named, none } from './frame.ts';

/** 新建8处幸福院: the noun behind the number, with the verb in front of it or carried over. */
export function withVerb(
  noun: string,
  lead: Lead,
  carriedVerb: string,
  isControl: boolean,
  words: Vocabulary,
): Named {
  const verb = isControl ? '' : verbOfExamples(lead, words) || lead.verb || carriedVerb;
  const counted = withoutUncounted(withoutTrailers(withoutSecond(noun, words), words), words);
  const rest = isExamples(lead.rest)
    ? examplesFor(counted, lead.rest, words)
    : apart(withoutOwnPlace(lead.rest, words), counted);
  const isReached = lead.verb === '' && lead.reach !== '' && rest !== '';
  if (isReached)
    return {
      ...none,
      measure: `${rest}的${counted}`,
      noun: counted,
      verb: '',
      rule: 'noun on both sides',
    };
  const subject = isExamples(lead.subject)
    ? { kept: '', scope: null }
    : scopeOr(lead.subject, words);
  const measure = subject.kept + verb + rest + counted;
  return {
    ...none,
    scope: subject.scope,
    measure,
    noun: rest + counted,
    verb,
    rule: verb === '' ? 'noun behind' : 'verb in front, noun behind',
  };
}

/** 加快建设南山口、哇让等4个电站: what is done stands behind 加快, in front of the examples. */
function verbOfExamples({ verb, rest }: Lead, { cues, index }: Vocabulary): string {
  if (!cues.phrase.hastening.includes(verb) || !isExamples(rest)) return '';
  return wordAt(index.verbs, rest, 0) ?? '';
}

/** 10万余名志愿者、广大市民: those who are only called many are not of the number. */
function withoutUncounted(noun: string, { index }: Vocabulary): string {
  for (let at = 1; at < noun.length; at += 1) {
    const isJoint =
      '、和与'.includes(noun.charAt(at)) && wordAt(index.nouns.uncounted, noun, at + 1);
    if (isJoint && !noun.includes('、', at + 1)) return noun.slice(0, at);
  }
  return noun;
}

/** 完成全市2378个村庄…, 有1649名医务人员…: 全市 and 有 add nothing. */
function withoutOwnPlace(rest: string, { index }: Vocabulary): string {
  const isNothing = rest === '有' || wordAt(index.openers, rest, 0) === rest;
  return isNothing ? '' : rest.replace(/(?<=..)有$/, '');
}

/** A name in quotation marks beside the number is another name of what is counted; of 措施 and 政策 it says which. */
function apart(rest: string, counted: string): string {
  const isName = /^[“‘].*[”’]$/.test(rest) && counted.length > 2;
  return isName || /^[“‘][^”]*$/.test(rest) ? '' : clean(rest);
}

/** 完成3家污水处理厂提标改造和农村黑臭水体治理: two works joined by 和, of which the number counts the first. */
function withoutSecond(noun: string, { index }: Vocabulary): string {
  const at = noun.indexOf('和');
  if (at < 0) return noun;
  const isWork = (text: string) =>
    [2, 3, 4].some(
      (length) =>
        wordAt(index.verbs, text.slice(-length), 0)?.length === Math.min(length, text.length),
    );
  return isWork(noun.slice(0, at)) && isWork(noun) ? noun.slice(0, at) : noun;
}

function withoutTrailers(noun: string, { cues, index }: Vocabulary): string {
  if (wordBefore(index.nouns.trailers, noun, noun.length) === null) return noun;
  const trailer = cues.noun.trailers.find(
    (word) => noun.endsWith(word) && noun.length > word.length,
  );
  return trailer === undefined ? noun : noun.slice(0, noun.length - trailer.length);
}

/** 滨河西路等7条道路: the examples are left out, unless what they are examples of is only 项目. */
const examplesFor = (noun: string, rest: string, words: Vocabulary): string =>
  isGeneric(noun, words) && rest.endsWith('等') ? rest : '';
