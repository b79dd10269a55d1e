import { characters, isIn } from '../../characters.ts';
import { type Enclosure, enclosures, fold, type Quantity } from '../../quantity.ts';
import { squeeze } from '../../space.ts';
import { asList, type Link, linked } from './link.ts';
import { isTold, toldOfNouns, withBrackets } from './told.ts';

/** A number in its clause, with the words that belong to it on either side. */
export interface Slot {
  quantity: Quantity;
  before: string;
  after: string;
  link: Link;
}

/** A stretch between commas. `groups` are its parentheses that hold numbers; they are cut out of the slots' words. */
export interface Clause {
  start: number;
  end: number;
  /** The comma or stop in front, '' at the head of the sentence or parenthesis. */
  separator: string;
  /** The words, without `groups`. */
  text: string;
  slots: Slot[];
  groups: Group[];
}

/** A parenthesis with numbers. */
export interface Group {
  start: number;
  end: number;
  clauses: Clause[];
}

/** What divides clauses. */
const SIGNS = '，,；;：:。！!？?─';
const DELIMITERS = characters(SIGNS);
const UNFOLDED = characters(`${SIGNS}∶︰`);

/** Whether a sign may divide clauses, in a text that need not be folded. */
export function mayDivide(code: number): boolean {
  return isIn(UNFOLDED, code);
}

const COMMA = ','.charCodeAt(0);
const COLON = ':'.charCodeAt(0);

/** A stretch between commas, before its words are told apart. */
export interface Stretch {
  start: number;
  end: number;
  separator: string;
}

/** The stretches between the commas of a sentence. Quotations and parentheses are opaque. */
export function stretchesOf(sentence: string): Stretch[] {
  const folded = fold(sentence);
  return stretches(folded, enclosures(sentence), wholeOf(folded));
}

/** The clauses of a sentence with their numbers. Quotations and parentheses without numbers are opaque. */
export function clausesOf(sentence: string, quantities: readonly Quantity[]): Clause[] {
  const folded = fold(sentence);
  const list = enclosures(sentence);
  return clausesWithin(sentence, folded, list, quantities, wholeOf(folded));
}

/** A sentence behind the sign of its list. */
function wholeOf(folded: string): Stretch {
  return { start: LIST_SIGN.exec(folded)?.[0].length ?? 0, end: folded.length, separator: '' };
}

/** 1.实施, （2）新建, （十）新建, ——新建: the sign of a list is no part of what is said. */
const LIST_SIGN =
  /^\s*(?:--+\s*|\d{1,2}[.、](?!\d)|[（(]\d{1,2}[)）]|[（(][一二三四五六七八九十]{1,3}[)）])/;

function clausesWithin(
  sentence: string,
  folded: string,
  list: readonly Enclosure[],
  quantities: readonly Quantity[],
  whole: Stretch,
): Clause[] {
  const { parentheses, opaque } = divided(sentence, list, quantities, whole);
  const inside = (one: Enclosure) =>
    clausesWithin(sentence, folded, list, quantities, {
      start: one.start + 1,
      end: one.end - 1,
      separator: '',
    });
  return stretches(folded, opaque, whole).map(({ start, end, separator }) => {
    const all =
      parentheses.length === 0 ? NONE : parentheses.filter((one) => isWithin(one, start, end));
    const told = all.length === 0 ? NONE : toldOfNouns(sentence, all, quantities, start);
    const own = told.length === 0 ? all : all.filter((one) => !told.includes(one));
    const direct = directIn(quantities, start, end, own);
    const words = { sentence, start, end, told, cut: withBrackets(own, told) };
    return {
      start,
      end,
      separator,
      text: wordsOf(words, start, end),
      slots: slotsOf(direct, words),
      groups: own.map((one) => ({ start: one.start, end: one.end, clauses: inside(one) })),
    };
  });
}

const isWithin = (one: { start: number; end: number }, start: number, end: number) =>
  one.start >= start && one.end <= end;

/** The quantities between `start` and `end` and in none of the parentheses. */
function directIn(
  quantities: readonly Quantity[],
  start: number,
  end: number,
  own: readonly Enclosure[],
): readonly Quantity[] {
  let found = NO_QUANTITIES;
  for (const one of quantities) {
    if (!isWithin(one, start, end) || own.some((other) => isWithin(one, other.start, other.end)))
      continue;
    found = [...found, one];
  }
  return found;
}

const NO_QUANTITIES: readonly Quantity[] = [];

const NONE: readonly Enclosure[] = [];

/** （预计数，下同）, （下同）: said of the numbers around it, and no part of any noun. */
const ASIDE =
  /^[（(](?:(?:预计数?|初步核算数?|快报数|同比)?[，,]?(?:下同)?|以下[简统]称[^）)]*)[）)]$/;

/** The outermost parentheses that hold numbers or an aside, and the enclosures whose commas divide nothing. */
function divided(
  sentence: string,
  list: readonly Enclosure[],
  quantities: readonly Quantity[],
  whole: Stretch,
): { parentheses: readonly Enclosure[]; opaque: readonly Enclosure[] } {
  if (list.length === 0) return { parentheses: NONE, opaque: NONE };
  const isAside = ({ start, end }: Enclosure) => ASIDE.test(sentence.slice(start, end));
  const holds = (one: Enclosure) =>
    quantities.some(({ start, end }) => start > one.start && end < one.end) || isAside(one);
  const inside = list.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  return {
    parentheses: outermost(inside.filter((one) => one.kind === 'parenthesis' && holds(one))),
    opaque: inside.filter((one) => one.kind === 'parenthesis' || !holds(one)),
  };
}

function outermost(list: readonly Enclosure[]): Enclosure[] {
  return list.filter(
    (one) =>
      !list.some((other) => other !== one && other.start <= one.start && other.end >= one.end),
  );
}

function stretches(folded: string, opaque: readonly Enclosure[], whole: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let start = whole.start;
  let separator = whole.separator;
  let next = 0;
  for (let at = whole.start; at < whole.end; at += 1) {
    while (next < opaque.length && (opaque[next]?.start ?? 0) < at) next += 1;
    const shut = opaque[next];
    if (shut?.start === at && shut.end <= whole.end) {
      at = shut.end - 1;
      continue;
    }
    if (!dividesAt(folded, at)) continue;
    if (at > start) found.push({ start, end: at, separator });
    start = at + 1;
    separator = folded.charAt(at);
  }
  if (whole.end > start) found.push({ start, end: whole.end, separator });
  return found;
}

function dividesAt(folded: string, at: number): boolean {
  return isIn(DELIMITERS, folded.charCodeAt(at)) && !joinsDigits(folded, at);
}

/** 1,234 and 0.3:21.7:78 */
function joinsDigits(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (code !== COMMA && code !== COLON) return false;
  return /^[\d.][,:][\d.]$/.test(folded.slice(at - 1, at + 2));
}

/** The words of a stretch, of which some are cut out. */
interface Words {
  sentence: string;
  start: number;
  end: number;
  cut: readonly { start: number; end: number }[];
  /** Parentheses with the number of the noun in front: what stands behind them counts nothing. */
  told: readonly { start: number; end: number }[];
}

function wordsOf({ sentence, cut }: Words, start: number, end: number): string {
  if (cut.length === 0) return said(sentence.slice(start, end));
  let text = '';
  let from = start;
  for (const one of cut) {
    if (one.end <= from || one.start >= end) continue;
    text += sentence.slice(from, Math.max(from, one.start));
    from = one.end;
  }
  return said(text + sentence.slice(from, Math.max(from, end)));
}

/** Marks of footnotes: 〔3〕, [12], ⑤. */
const FOOTNOTE = /[[〔［【]\d{1,3}[\]〕］】]|[①-⑳]/g;

/** What they begin with. */
const NOTING = characters('[〔［【①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');

/** Words without white space and footnote marks. */
function said(text: string): string {
  const squeezed = squeeze(text);
  for (let at = 0; at < squeezed.length; at += 1)
    if (isIn(NOTING, squeezed.charCodeAt(at))) return squeezed.replace(FOOTNOTE, '');
  return squeezed;
}

const isSum = (part: Quantity, sum: Quantity): boolean =>
  part.unitKind === 'count' && sum.unitKind === 'count';

function slotsOf(quantities: readonly Quantity[], words: Words): Slot[] {
  const slots: Slot[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const previous = quantities[index - 1];
    const last = slots.at(-1);
    if (!previous || !last) {
      const before = wordsOf(words, words.start, quantity.start);
      slots.push({ quantity, before, after: '', link: 'start' });
      continue;
    }
    const front = last.link === 'of' ? slots.at(-2)?.before : last.before;
    const { left, right, link } = tied(previous, quantity, front, words);
    last.after = left;
    slots.push({ quantity, before: right, after: '', link });
  }
  const last = slots.at(-1);
  if (last) last.after = endOf(last, words);
  return slots;
}

/** The words between two numbers, divided. Behind a parenthesis they are all of the right one. */
function tied(
  previous: Quantity,
  quantity: Quantity,
  front: string | undefined,
  words: Words,
): ReturnType<typeof linked> {
  const between = wordsOf(words, previous.end, quantity.start);
  const found = linked(isSum(previous, quantity) ? asList(between) : between, front);
  if (!isTold(words.told, previous)) return found;
  return { ...found, left: '', right: found.left === '' ? found.right : between };
}

/** The words behind the last number. */
function endOf({ quantity }: Slot, words: Words): string {
  if (isTold(words.told, quantity)) return '';
  const after = wordsOf(words, quantity.end, words.end);
  return after.startsWith('、') ? after.replace(/^、.*$/, '') : after;
}
