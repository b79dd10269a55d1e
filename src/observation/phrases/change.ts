import { hasWord, wordBefore } from '../../quantity.ts';
import type { Cues } from '../../schema.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { takeReach } from './strip.ts';

/** What the words in front of a number say of its kind. */
export interface Change {
  /** The noun phrase that changes, or '' where it is left out. */
  subject: string;
  /** 1 up, −1 down, 0 where no change is said. */
  sign: 1 | -1 | 0;
  rule: string;
}

/** 比“十二五”末提高: what a change is measured against is no part of its subject. 比重 and 较快 are other words. */
const AGAINST_TIME = /(?<![占对同环])(?:比(?![重例率])|较(?![快高大好强]))[^，、]{1,10}$/;

const TO_LEVEL = /[到至为在]$/;

const ABOVE_OR_BELOW = /[高低多少][出了]?$/;

/**
 * Reads the predicate in front of a number: 固定资产投资同比增长, 价格平均降幅, 一般性支出压减.
 * 提高到60% is a level, 提高4.7个百分点 a change.
 */
export function changeOf(words: string, { cues, index }: Vocabulary): Change {
  const reached = takeReach(words, index.fillers);
  const isLevel = TO_LEVEL.test(reached.taken) || TO_LEVEL.test(words);
  const since = ABOVE_OR_BELOW.test(words) ? index.patterns.aboveTime.exec(words) : null;
  if (since !== null)
    return {
      subject: words.slice(0, since.index),
      sign: '高多'.includes(since[1] ?? '') ? 1 : -1,
      rule: 'above or below another time',
    };
  const word = wordBefore(index.changes, reached.rest, reached.rest.length);
  const isName = cues.change.names.some((name) => reached.rest.endsWith(name));
  if (word === null || isName) return { subject: reached.rest, sign: 0, rule: 'no word of change' };
  const before = reached.rest.slice(0, reached.rest.length - word.length).replace(AGAINST_TIME, '');
  const subject = takeReach(before, index.fillers).rest;
  const isNoun = cues.change.nouns.includes(word);
  if (isLevel && !isNoun) return { subject, sign: 0, rule: `${word} to a level` };
  return { subject, sign: isUp(word, cues) ? 1 : -1, rule: `${word} in front` };
}

function isUp(word: string, { change }: Cues): boolean {
  return change.up.includes(word) || change.upNouns.some((noun) => word.endsWith(noun));
}

/** 压减办事环节50%以上: a verb of change at the head, its object between it and the number. */
export function changeByVerb(verb: string, cues: Cues): 1 | -1 | 0 {
  if (cues.change.down.includes(verb)) return -1;
  return cues.change.up.includes(verb) ? 1 : 0;
}

/** Whether a comparison is drawn with another time: 较上年增加38天 is a change of 天. */
export function comparesTimes(words: string, { index }: Vocabulary): boolean {
  return hasWord(index.compared, words);
}
