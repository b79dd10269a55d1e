import type { Named, Position } from './frame.ts';
import { attributeOf, isExamples } from './nouns.ts';
import { clean, takeOpeners } from './strip.ts';
import { tailOf } from './tail.ts';
import { consistsOf } from './verb.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 在调减面积332.6万亩的情况下: what stands behind says nothing of what is counted. */
export const CIRCUMSTANCE = /^的(?:情况|基础|背景|前提|条件|形势)(?:之?[下上])?$/;

/** 总投资469亿元的103个区重点项目; also 总投资638亿元、128个重点项目. */
export function attributeFrame({ clause, slot, index }: Position, words: Vocabulary): Named | null {
  const next = clause.slots[index + 1];
  const found = attributeOf(slot.before, words);
  const isOf = slot.after.startsWith('的') && !CIRCUMSTANCE.test(slot.after);
  const isListed =
    next?.link === 'list' &&
    next.before === '' &&
    slot.after === '' &&
    found !== null &&
    slot.link === 'start';
  if (!isOf && !isListed) return null;
  if (found === null && consistsOf(takeOpeners(slot.before, words.index).rest, words.index.verbs))
    return null;
  const own = isListed ? '' : slot.after.slice(1);
  const isExample = isExamples(own) && next !== undefined && next.after !== '';
  const described = (own === '' || isExample) && next ? next.after : own;
  const noun = clean(tailOf(described, words.index.predicates, words.index.opaque).noun);
  if (noun === '') return null;
  const attribute = found?.attribute ?? takeOpeners(slot.before, words.index).rest;
  return {
    measure: noun + clean(attribute),
    noun,
    verb: '',
    scope: null,
    isAttribute: true,
    rule: 'attribute of what follows',
  };
}
