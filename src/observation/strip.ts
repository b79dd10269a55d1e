import { enclosures, type Lexicon, wordAt, wordBefore } from '../quantity.ts';
import type { Indexes } from './vocabulary.ts';

/** Words with quotations and parentheses made unreadable, so that no verb is found in a name. */
export function masked(text: string): string {
  let out = text;
  for (const { start, end } of enclosures(text)) {
    out = out.slice(0, start) + '\ue000'.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** Takes adverbs, times and own-place words from the front. A longer verb at the same place stays: 到位, 落实. */
export function takeOpeners(text: string, index: Indexes): { taken: string; rest: string } {
  let rest = text;
  for (;;) {
    const word = wordAt(index.openers, rest, 0) ?? yearAt(rest);
    if (word === null) break;
    const rival = wordAt(index.verbs, rest, 0) ?? wordAt(index.opaque, rest, 0) ?? '';
    if (rival.length > word.length || (word.length === 1 && rest.length < 3)) break;
    rest = rest.slice(word.length);
  }
  return { taken: text.slice(0, text.length - rest.length), rest };
}

function yearAt(text: string): string | null {
  const first = text.charAt(0);
  if (first !== '1' && first !== '2') return null;
  return /^(?:19|20)\d\d年(?:度|上半年|底|末|以来|全年)?/.exec(text)?.[0] ?? null;
}

/** Takes verbs of reach and fillers from the end. With `index`, a word that ends in a verb stays whole: 下达. */
export function takeReach(
  text: string,
  reach: Lexicon,
  index?: Indexes,
): { taken: string; rest: string } {
  let rest = text;
  for (;;) {
    const word = wordBefore(reach, rest, rest.length);
    if (word === null) break;
    const two = rest.slice(-2);
    if (index && word.length === 1 && wordAt(index.verbs, two, 0) === two) break;
    rest = rest.slice(0, rest.length - word.length);
  }
  return { taken: text.slice(rest.length), rest };
}

/** 通过改扩建等方式新增…: what stands in front of the means' end says only how. */
export function takeMeans(text: string, means: readonly string[]): string {
  for (const word of means) {
    const at = text.indexOf(word);
    if (at > 0 && at + word.length < text.length) return text.slice(at + word.length);
  }
  return text;
}

/** What joints begin with, and what is taken from the end. */
const JOINTS = '、以并；，和及';
const COMMAS = '，、：；';

/** Without 、 and 并 in front. */
export function trimJoints(text: string): string {
  if (!JOINTS.includes(text.charAt(0)) && !COMMAS.includes(text.at(-1) ?? ' ')) return text;
  return text
    .replace(/^(?:即指|是指|即|指(?![数标导挥]))/, '')
    .replace(/^(?:、|以及|并且|并|；|，|和(?!平|谐|美|睦)|及(?!时))+/, '')
    .replace(/[，、：；]+$/, (end) => (end === '、' ? '、' : ''));
}

const PAIRED = /[“”‘’（）《》]/;

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
  while (start < end && '、，；：。的'.includes(text.charAt(start))) start += 1;
  while (end > start && '、，；：。'.includes(text.charAt(end - 1))) end -= 1;
  let out = text.slice(start, end);
  if (!PAIRED.test(out)) return out;
  for (const [open, close] of PAIRS) {
    const opens = out.split(open).length;
    const closes = out.split(close).length;
    if (opens > closes) out = out.replace(open, '');
    if (closes > opens) out = out.replace(close, '');
  }
  return out;
}

/** The noun behind 等 in 滨河西路等道路, or the phrase itself; examples in front of a number add nothing to what is counted. */
export function withoutExamples(text: string): string {
  const at = text.lastIndexOf('等');
  const rest = at > 0 ? text.slice(at + 1).replace(/^一批/, '') : '';
  return rest.length >= 2 ? rest : text;
}
