import type { Clause, Group, Slot } from '../clauses/clause.ts';
import { endsIn } from '../phrases/nouns.ts';
import { predicateOf } from '../phrases/predicate.ts';
import { clean, takeReach } from '../phrases/strip.ts';
import { TOLD_ASIDE } from '../rules.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Draft, Outcome } from './draft.ts';
import { base, draft, standing } from './drafting.ts';
import type { Position } from './frame.ts';
import { rankFrame } from './rank.ts';

/** Numbers in a parenthesis: parts of a number in front, which lend measure, form and unit but not the comparator. */
export function readGroup(group: Group, before: readonly Draft[], words: Vocabulary): Outcome[] {
  const front = before.filter((draft) => draft.quantity.end <= group.start);
  const pool = front.length > 0 ? front : before;
  const found: Outcome[] = [];
  let scope: string | null = null;
  for (const [at, clause] of group.clauses.entries()) {
    for (const [index, slot] of clause.slots.entries()) {
      const isFirst = at === 0 && index === 0;
      const child: Outcome =
        placeOf({ clause, slot, index }, pool, words) ??
        changeIn(clause, slot, pool, words) ??
        totalIn(clause, slot, pool, words) ??
        readChild(clause, slot, isFirst, scope, pool, words);
      if ('measure' in child) scope = child.scope;
      found.push(child);
    }
  }
  return found;
}

function readChild(
  clause: Clause,
  slot: Slot,
  isFirst: boolean,
  scope: string | null,
  pool: readonly Draft[],
  words: Vocabulary,
): Outcome {
  const { marked, text } = withoutMarker(slot.before, words);
  const lead = clean(takeReach(text, words.index.reach).rest);
  const noun = clean(slot.after);
  const parent = parentOf(slot, noun || lead, pool);
  if (!parent) return { quantity: slot.quantity, reason: 'parenthesis without a number in front' };
  const place = isFirst ? placeIn(lead, marked, parent, words) : '';
  const own = place === '' ? lead : '';
  const isRestated = text !== '' && lead + noun === '';
  const measure =
    own === '' || parent.measure.includes(own) ? parent.measure : ownMeasure(own, parent, words);
  return {
    ...parent,
    quantity: slot.quantity,
    clause,
    slot,
    measure,
    value: slot.quantity.value * (parent.form === 'growth' && parent.value < 0 ? -1 : 1),
    unit: slot.quantity.unit || parent.unit,
    comparator: slot.quantity.comparator,
    scope: place || (scope ?? parent.scope),
    parent: marked || isPartOf(slot, parent, isRestated) ? parent : null,
    part: 0,
    rules: {
      ...parent.rules,
      measure: own === '' ? 'measure of the whole' : 'own noun in a parenthesis',
      scope: 'named in the parenthesis',
      parent: 'part in a parenthesis',
    },
  };
}

/** Whether a number is part of the level in front; 突破200天（达到207天） tells the same exactly. */
function isPartOf({ quantity }: Slot, { form, value }: Draft, isRestated: boolean): boolean {
  return form === 'level' && !(isRestated && quantity.value >= value);
}

/** 增速5.5%（全市第五）: the place of what the number right in front tells. */
function placeOf(position: Position, drafts: readonly Draft[], words: Vocabulary): Outcome | null {
  const { clause, slot } = position;
  if (slot.quantity.shape !== 'rank') return null;
  const memory = { drafts, topic: null, isPassed: false, isItem: false, next: null };
  const found = rankFrame(position, memory, words);
  return standing(clause, slot, found && { ...found, rule: TOLD_ASIDE });
}

/** 收入328.8亿元（剔除减税降费因素后增长8.1%）: how the number right in front changed. */
function changeIn(
  clause: Clause,
  slot: Slot,
  pool: readonly Draft[],
  words: Vocabulary,
): Draft | null {
  const whole = pool.findLast((one) => one.parent === null);
  if (slot.quantity.unitKind !== 'rate' || whole?.form !== 'level') return null;
  const phrase = predicateOf(slot, words);
  if (phrase.sign === 0 || phrase.noun !== '') return null;
  const rule = 'noun of the number in front of the parenthesis';
  return draft({ clause, slot, noun: whole.measure, phrase, part: 0, rule }, words);
}

/** 新增高新技术企业12家（总数56家）: what there is in all, of which the number in front is no whole. */
function totalIn(
  clause: Clause,
  slot: Slot,
  pool: readonly Draft[],
  { cues }: Vocabulary,
): Draft | null {
  const added = pool.findLast((one) => one.parent === null);
  const stock = cues.phrase.stock.find((word) => slot.before.startsWith(word));
  const isTotal = added?.unit === slot.quantity.unit && added.value < slot.quantity.value;
  if (!isTotal || stock === undefined || added.verb === '') return null;
  const { noun, form, basis } = added;
  const rules = { measure: TOLD_ASIDE, form: 'amount' };
  const { value } = slot.quantity;
  return {
    ...base(clause, slot),
    measure: noun + stock,
    noun,
    verb: '',
    form,
    value,
    basis,
    rules,
  };
}

/** Takes 其中 or 含 from the front of the words before a number. */
export function withoutMarker(
  before: string,
  { cues }: Vocabulary,
): { marked: boolean; text: string } {
  const text = before.replace(/^[、，]/, '');
  const marker = cues.within.markers
    .filter((word) => text.startsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  return marker === undefined
    ? { marked: false, text }
    : { marked: true, text: text.slice(marker.length) };
}

/** The nearest number in front with the same unit, and with the same noun where the parenthesis names one. */
function parentOf(slot: Slot, noun: string, pool: readonly Draft[]): Draft | undefined {
  const sameUnit = pool.filter(
    (draft) => draft.parent === null && draft.unit === slot.quantity.unit,
  );
  const named =
    noun === '' ? undefined : sameUnit.findLast((draft) => draft.measure.includes(noun));
  return named ?? sameUnit.at(-1);
}

/** 含文昌湖38个: the place whose part is told, or ''. */
function placeIn(lead: string, marked: boolean, parent: Draft, words: Vocabulary): string {
  return (marked || isPlaceName(lead, words)) && isScope(lead, parent, words) ? lead : '';
}

function isPlaceName(lead: string, { cues, index }: Vocabulary): boolean {
  if (endsIn(index.nouns.unplaced, lead)) return false;
  return cues.noun.placeEnds.some((ending) => lead.endsWith(ending));
}

/** 文昌湖 is a place; 精品村 beside 示范村 is a kind of what is counted, and 总投资 is a noun. */
function isScope(lead: string, parent: Draft, words: Vocabulary): boolean {
  const { bare, attributes, rates } = words.cues.noun;
  if (lead === '') return false;
  if (bare.includes(lead) || attributes.includes(lead) || rates.some((rate) => lead.endsWith(rate)))
    return false;
  return isPlaceName(lead, words) && !parent.noun.endsWith(lead.slice(-1));
}

/** 精品村 of 示范村, 亿元以上 of 项目, but 幼儿园 beside 学校. */
function ownMeasure(own: string, parent: Draft, { index }: Vocabulary): string {
  const isKind =
    (own.length <= 3 || /以[上下]$/.test(own)) &&
    parent.noun !== '' &&
    !endsIn(index.nouns.unplaced, own);
  return isKind ? `${parent.verb}${own}${parent.noun}` : parent.verb + own;
}
