import { wordAt } from '../../quantity.ts';
import type { Slot } from '../clauses/clause.ts';
import { leadOf } from '../phrases/lead.ts';
import { isBare } from '../phrases/nouns.ts';
import { clean, takeOpeners, withoutExamples } from '../phrases/strip.ts';
import { tailOf } from '../phrases/tail.ts';
import { STEPS } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft } from './draft.ts';
import { type Memory, type Named, none } from './frame.ts';

/** The measure of a number that the words behind it do not count: steps that were climbed, money that was spent on something. */
export function apartFrom(
  slot: Slot,
  behind: string,
  { drafts }: Memory,
  words: Vocabulary,
): Named | null {
  return stepsOf(slot.before, behind, drafts.at(-1), words) ?? spentOn(slot, behind, words);
}

/** 投资4.5亿元实施商街新生工程: what the money is for stands behind it, as the object of what is done. */
function spentOn({ quantity, before }: Slot, behind: string, words: Vocabulary): Named | null {
  if (quantity.unitKind !== 'money') return null;
  const attribute = takeOpeners(before, words.index).rest;
  if (!words.cues.noun.attributes.includes(attribute)) return null;
  const settled = settledOn(attribute, behind, words) ?? purposeOf(attribute, behind, words);
  if (settled) return settled;
  const { verb, subject, rest } = leadOf(behind, words);
  const thing = clean(withoutExamples(rest));
  if (verb === '' || subject !== '' || thing.length < 2 || isBare(thing, words)) return null;
  return spent(thing, attribute);
}

/** The amount of what it was spent on. */
const spent = (thing: string, attribute: string): Named => ({
  ...none,
  measure: thing + attribute,
  noun: thing,
  verb: '',
  rule: 'what the money is for, behind it',
});

/** 对毕业生|按, 按照平均每年每院 */
const BY_STANDARD = /^(?:[对给为](.{2,}?))?按照?(?:平均)?(?:每[^，、]{1,6})?$/;

/** 对毕业生按1500元/人的标准发放求职创业补贴: what is paid by the sum, or to whom where it has no name of its own. */
export function standardOf({ quantity, before, after }: Slot, words: Vocabulary): Named | null {
  if (quantity.unitKind !== 'money' || !after.startsWith('的标准')) return null;
  const found = BY_STANDARD.exec(takeOpeners(before, words.index).rest);
  const said = after.slice(3).replace(/^(?:给予|予以)/, '');
  const paid = clean(leadOf(said, words).rest) || said;
  if (found === null || paid.length < 2) return null;
  const noun = paid.length > 2 ? paid : (found[1] ?? '') + paid;
  return { ...none, measure: `${noun}标准`, noun, verb: '', rule: 'what is paid by a standard' };
}

/** 投资33亿元赛车小镇被评为…: the thing behind the sum, of which something is said. */
function settledOn(attribute: string, behind: string, { index }: Vocabulary): Named | null {
  const { noun, predicate } = tailOf(behind, index.predicates, index);
  const thing = clean(noun.replace(/(?<=..)被.*$/, ''));
  if (predicate === '' || thing.length < 4 || noun.startsWith('的')) return null;
  return { ...spent(thing, attribute), isAttribute: true };
}

/** 投入104.4亿元用于脱贫攻坚 */
function purposeOf(attribute: string, behind: string, { index }: Vocabulary): Named | null {
  const thing = clean(behind.slice(wordAt(index.purposes, behind, 0)?.length ?? behind.length));
  return thing.length < 2 ? null : spent(thing, attribute);
}

/** 地区生产总值连跨3个百亿台阶: what follows speaks of the product, not of the steps. */
function stepsOf(
  before: string,
  after: string,
  last: Draft | undefined,
  { index }: Vocabulary,
): Named | null {
  const { steps, climbed } = index.patterns;
  if (!steps.test(after)) return null;
  const verb = climbed.exec(before)?.[0] ?? '';
  const own = clean(before.slice(0, before.length - verb.length));
  const noun = /^(?:[两三四五]年)?$/.test(own) ? (last?.noun ?? '') : own;
  if (verb === '' || noun === '') return null;
  return {
    ...none,
    measure: `${noun}${verb}${after}`,
    noun,
    verb: '',
    rule: STEPS,
  };
}
