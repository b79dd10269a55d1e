import type { Clause, Slot } from '../clauses/clause.ts';
import { leadOf } from '../phrases/lead.ts';
import { attributeOf, isBare, isExamples, isGeneric } from '../phrases/nouns.ts';
import { clean, takeOpeners } from '../phrases/strip.ts';
import { tailOf } from '../phrases/tail.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Named, Position } from './frame.ts';

/** 实施总装机26.9万千瓦光伏项目9个: what stands in front of an attribute whose things are counted right behind. */
export function attributeBefore(clause: Clause, index: number, words: Vocabulary): string | null {
  const slot = clause.slots[index];
  const next = clause.slots[index + 1];
  if (slot === undefined || next?.link !== 'through' || next.quantity.unitKind !== 'count')
    return null;
  const found = slot.quantity.unitKind === 'count' ? null : attributeOf(slot.before, words);
  if (found === null || found.head.endsWith('完成')) return null;
  const isThing =
    !isBare(next.before, words) &&
    attributeOf(next.before, words) === null &&
    leadOf(next.before, words).verb === '' &&
    tailOf(next.before, words.index.predicates, words.index).predicate === '';
  return isThing ? found.head : null;
}

/** 实施|总投资439亿元、总里程698公里的8个项目: what stands in front of the first of the attributes that end in the number at `index`. Null where that is no attribute. */
export function inFrontOfAttributes(
  clause: Clause,
  index: number,
  words: Vocabulary,
): string | null {
  const slot = clause.slots[index];
  const found = slot === undefined ? null : attributeOf(slot.before, words);
  const isListed = found?.head === '' && slot?.link === 'list';
  const before = isListed ? inFrontOfAttributes(clause, index - 1, words) : null;
  return before ?? found?.head ?? null;
}

/** 40个停车位的环卫车辆停车场: the places, and what they are in. */
export function capacityOf({ quantity, after }: Slot, { cues }: Vocabulary): Named | null {
  if (quantity.unitKind !== 'count') return null;
  const seat = cues.noun.seats.find((one) => after.startsWith(`${one}的`));
  const thing = seat === undefined ? '' : clean(after.slice(seat.length + 1));
  if (seat === undefined || thing.length < 3) return null;
  const rule = 'places in what follows';
  return { measure: thing + seat, noun: thing, verb: '', scope: null, isAttribute: false, rule };
}

/** 总投资86亿元的电站、|56亿元的风电项目: the attribute that the number before in the list has. */
function attributeOfList({ slots }: Clause, index: number, words: Vocabulary): string {
  const [slot, last] = [slots[index], slots[index - 1]];
  if (slot?.link !== 'list' || last === undefined || !last.after.startsWith('的')) return '';
  return last.quantity.unit === slot.quantity.unit
    ? (attributeOf(last.before, words)?.attribute ?? '')
    : '';
}

/** 总投资469亿元的103个区重点项目; also 总投资638亿元、128个重点项目, 总投资439亿元、总里程698公里的8个项目. */
export function attributeFrame(position: Position, words: Vocabulary): Named | null {
  return sharedWith(position, words) ?? ownAttribute(position, words);
}

function ownAttribute({ clause, slot, index }: Position, words: Vocabulary): Named | null {
  const next = clause.slots[index + 1];
  const found = attributeOf(slot.before, words);
  const isOf = slot.after.startsWith('的') && !words.index.patterns.ofCircumstance.test(slot.after);
  const isListed =
    next?.link === 'list' &&
    next.before === '' &&
    slot.after === '' &&
    found !== null &&
    slot.link === 'start';
  const isCounted = attributeBefore(clause, index, words) !== null;
  if (!isOf && !isListed && !isCounted) return null;
  if (found === null && leadOf(slot.before, words, true).verb !== '') return null;
  const told = describedBy(isListed ? '' : slot.after.slice(isOf ? 1 : 0), next, words);
  const noun = slot.link === 'list' && isOf ? withoutKindOfList(told, words) : told;
  if (noun === '') return null;
  const attribute =
    found?.attribute ??
    (takeOpeners(slot.before, words.index).rest || attributeOfList(clause, index, words));
  return {
    measure: noun + clean(attribute),
    noun,
    verb: '',
    scope: null,
    isAttribute: true,
    rule: 'attribute of what follows',
  };
}

/** 投资24亿元的储能电站、投资2亿元的番茄加工|等项目: what sums the list up is no part of the name of the last. */
function withoutKindOfList(noun: string, words: Vocabulary): string {
  const at = noun.lastIndexOf('等');
  return at > 1 && isGeneric(noun.slice(at + 1), words) ? noun.slice(0, at) : noun;
}

/** 总投资439亿元、总里程698公里的8个项目: both attributes are of what follows. */
function sharedWith({ clause, slot, index }: Position, words: Vocabulary): Named | null {
  const next = clause.slots[index + 1];
  if (next?.link !== 'list' || slot.after !== '' || !next.after.startsWith('的')) return null;
  if (attributeOf(next.before, words)?.head !== '') return null;
  const found = attributeOf(slot.before, words);
  const of = found && attributeFrame({ clause, slot: next, index: index + 1 }, words);
  return found && of && { ...of, measure: of.noun + found.attribute };
}

/** What an attribute is of: the words behind it, or those behind the next number; projects as such are named by their examples (智慧物流园等5个项目). */
function describedBy(own: string, next: Slot | undefined, words: Vocabulary): string {
  const nounIn = (text: string) => clean(tailOf(text, words.index.predicates, words.index).noun);
  const isExample = isExamples(own) && next !== undefined && next.after !== '';
  if (!next || !(own === '' || isExample)) return nounIn(own);
  const noun = nounIn(next.after);
  return own.endsWith('等') && isGeneric(noun, words) ? clean(own) + noun : noun;
}
