import { characters, isIn } from '../../characters.ts';
import { type Endings, enclosures, hasWord, lexicon, wordAt, wordBefore } from '../../quantity.ts';
import type { Indexes } from '../vocabulary.ts';

/** Words with quotations and parentheses made unreadable, so that no verb is found in a name. */
export function masked(text: string): string {
  const list = enclosures(text);
  if (list.length === 0) return text;
  let out = text;
  for (const { start, end } of list) {
    out = out.slice(0, start) + '\ue000'.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** Takes adverbs, times and own-place words from the front. A longer verb at the same place stays: 到位, 落实. */
export function takeOpeners(text: string, index: Indexes): { taken: string; rest: string } {
  let at = 0;
  for (;;) {
    const word = wordAt(index.openers, text, at) ?? timeAt(text, at) ?? adverbAt(text, at, index);
    if (word === null) break;
    const rival = wordAt(index.verbs, text, at) ?? wordAt(index.opaque, text, at) ?? '';
    if (rival.length > word.length || (word.length === 1 && text.length - at < 3)) break;
    if (word === NATION && hasWord(index.nouns.honours, text)) break;
    if (isIn(SUFFIXES, text.charCodeAt(at + word.length))) break;
    at += word.length;
  }
  return at === 0 ? { taken: '', rest: text } : { taken: text.slice(0, at), rest: text.slice(at) };
}

/** 创新|型中小企业: with these behind it an adverb is part of a noun. */
const SUFFIXES = characters('型性式');

/** 全国文明村镇, 全国农业标准化示范区: a title of the nation begins with it. */
const NATION = '全国';

/** 有效改善, but 有效发明专利: an adverb right in front of a verb. */
function adverbAt(text: string, at: number, { adverbs, verbs, opaque }: Indexes): string | null {
  const word = wordAt(adverbs, text, at);
  const end = at + (word?.length ?? 0);
  if (word === null || wordAt(opaque, text, end) !== null) return null;
  return wordAt(verbs, text, end) === null ? null : word;
}

/** 2023年, 到2025年底, 6月底前 */
const TIME =
  /[到至]?(?:(?:19|20)\d\d年(?:度|上半年|(?:底|末)前?|以来)?|\d{1,2}月(?:(?:初|底|末|份)前?|前))/y;
const TIME_STARTS = characters('123456789到至');

function timeAt(text: string, at: number): string | null {
  if (!isIn(TIME_STARTS, text.charCodeAt(at))) return null;
  TIME.lastIndex = at;
  return TIME.exec(text)?.[0] ?? null;
}

const AT_YEAR = /(?<=..)[到至]?(?:19|20)\d\d年[末底]?$/;

/** 上市公司|1997年, 规上企业|到2025年: the words without a year at their end. */
export const beforeYear = (text: string): string =>
  /\d年.?$/.test(text) ? text.replace(AT_YEAR, '') : text;

/** Takes verbs of reach and fillers from the end. With `index`, a word that ends in a verb stays whole: 下达. */
export function takeReach(
  text: string,
  reach: Endings,
  index?: Indexes,
): { taken: string; rest: string } {
  let end = text.length;
  for (;;) {
    const joint = text.charAt(end - 1) === '、' ? 1 : 0;
    const word = wordBefore(reach, text, end - joint);
    if (word === null || (index && word.length === 1 && endsInVerb(text, end, index))) break;
    if (word.startsWith('均') && EACH.has(text.charAt(end - word.length - 1))) break;
    end -= word.length + joint;
  }
  return end === text.length
    ? { taken: '', rest: text }
    : { taken: text.slice(end), rest: text.slice(0, end) };
}

/** 户均2个, 亩均增收: of each; 全省平均: in the mean. */
const EACH = new Set(['户', '亩', '人', '村', '平']);

/** Whether the two characters in front of `end` are a verb. */
function endsInVerb(text: string, end: number, { verbs }: Indexes): boolean {
  const two = text.slice(Math.max(0, end - 2), end);
  return wordAt(verbs, two, 0) === two;
}

/** 通过改扩建等方式新增…: what stands in front of the means' end says only how. */
export function takeMeans(text: string, means: readonly string[], index: Indexes): string {
  if (!hasWord(index.means, text)) return text;
  for (const word of means) {
    const at = text.indexOf(word);
    if (at > 0 && at + word.length < text.length) return text.slice(at + word.length);
  }
  return text;
}

/** 集种草、养殖为一体的现代化牧场: what the thing joins is no part of its name. */
export function withoutUnion(text: string): string {
  return text.includes('体的') ? text.replace(/集[^，]{2,}?[为于]一体的/, '') : text;
}

/** What joints begin with, and what is taken from the end. */
const JOINTS = characters('、以并；，和及');
const COMMAS = characters('，、：；');

/** Without 、 and 并 in front. */
export function trimJoints(text: string): string {
  const isJoined =
    isIn(JOINTS, text.charCodeAt(0)) || isIn(COMMAS, text.charCodeAt(text.length - 1));
  if (!isJoined) return text;
  return text
    .replace(/^(?:即指|是指|即|指(?![数标导挥]))/, '')
    .replace(/^(?:、|以及|并且|并|；|，|和(?!平|谐|美|睦)|及(?!时))+/, '')
    .replace(/[，、：；]+$/, (end) => (end === '、' ? '、' : ''));
}

const PAIRED = lexicon([...'“”‘’（）《》']);
/** What is no part of a phrase in front of it, and behind it. */
const EDGES = {
  start: characters('、，；：。的'),
  end: characters('、，；：。'),
};

const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
] as const;

/** Without joints at the ends, and without quotation marks that have lost their partner. */
export function clean(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isIn(EDGES.start, text.charCodeAt(start))) start += 1;
  while (end > start && isIn(EDGES.end, text.charCodeAt(end - 1))) end -= 1;
  let out = text.slice(start, end);
  if (!hasWord(PAIRED, out)) return out;
  for (const [open, close] of PAIRS) {
    const surplus = countOf(open, out) - countOf(close, out);
    if (surplus > 0) out = out.replace(open, '');
    if (surplus < 0) out = out.replace(close, '');
  }
  return out;
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** The noun behind 等 in 滨河西路等道路, or the phrase itself; examples in front of a number add nothing to what is counted. */
export function withoutExamples(text: string): string {
  const at = text.lastIndexOf('等');
  const rest = at > 0 ? text.slice(at + 1).replace(/^一批/, '') : '';
  return rest.length >= 2 ? rest : text;
}
