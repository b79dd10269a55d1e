import type { Quantity, Span } from './item.ts';
import { wordAt } from './lexicon.ts';
import { isDigit } from './runs.ts';
import { numberOf } from './value.ts';
import type { QuantityWords } from './words.ts';

/** How far in front of 第 the word may stand that makes a rank of it: 居全省同类区第一. */
const REACH = 8;

/** How far in front of the first of several ranks its word of standing may be. */
const FARTHEST = 90;

/** Ranks that follow each other: 投资潜力第3、新型城镇化质量第4、. */
const RANKED =
  /^(?:[\u4e00-\u9fff“”]{2,16}?第(?:\d{1,3}|[一二三四五六七八九十]{1,3})[名位]?[、和])*[\u4e00-\u9fff“”]{2,16}$/;

/** 位居全国百强县投资潜力第3、新型城镇化质量第4: what the clause opens with makes ranks of all that it lists. */
function isPlaced(text: string, at: number, { rankIndex }: QuantityWords): boolean {
  const behind = text.charAt(at + 1);
  if (!isDigit(text, at + 1) && !'一二三四五六七八九'.includes(behind)) return false;
  const clause =
    text
      .slice(Math.max(0, at - FARTHEST), at)
      .split(/[，。；！？:]/)
      .at(-1) ?? '';
  const verb = wordAt(rankIndex, clause, 0);
  return verb !== null && RANKED.test(clause.slice(verb.length));
}

/** 居温州第二、第四: nothing but a sign between two ranks. */
const RANK_BEFORE = /([\u4e00-\u9fff]{2,8})第(?:\d{1,3}|[一二三四五六七八九十]{1,3})[名位]?[、和]$/;

function followsRank(text: string, at: number, { rankCues }: QuantityWords): boolean {
  if (!'、和'.includes(text.charAt(at - 1))) return false;
  const front = RANK_BEFORE.exec(text.slice(Math.max(0, at - 14), at))?.[1] ?? '';
  return front !== '' && rankCues.some((cue) => front.includes(cue));
}

/** 全市第5, 取得第3名, 进入全省前20名: the run with the unit, or null where it is no rank. */
export function rankOf(text: string, run: Span, words: QuantityWords): Quantity | null {
  const sign = text.charAt(run.start - 1);
  if (sign !== '第' && !isAmongFirst(text, run, sign, words)) return null;
  const rank = rankAt(
    text,
    { start: run.start - 1, end: run.end },
    run,
    numberOf(text.slice(run.start, run.end), ''),
    words,
  );
  if (rank === null || sign === '第') return rank;
  return {
    ...rank,
    comparator: 'le',
    inFront: '前',
    rules: { ...rank.rules, comparator: '前 in front' },
  };
}

/** What stands behind a place among the first: 前20名, 前3，. */
const AMONG_END = new Set(['名', '位', ...'，。、；）', '']);

/** 综合排名进入全省前20名: a place among the first of an order, which says its unit. */
function isAmongFirst(text: string, { start, end }: Span, sign: string, words: QuantityWords) {
  if (sign !== '前' || !AMONG_END.has(text.charAt(end))) return false;
  const front = text.slice(Math.max(0, start - 1 - REACH), start - 1);
  return words.rankCues.some((cue) => front.includes(cue));
}

/** `whole` begins at 第 (or is 首位 itself); `numeral` is the digits or the Chinese numeral. */
export function rankAt(
  text: string,
  whole: Span,
  numeral: Span,
  value: number,
  words: QuantityWords,
): Quantity | null {
  const ending = words.patterns.rankEnd.exec(text.slice(whole.end, whole.end + 3));
  if (!ending) return null;
  const unit = ending[1] ?? '';
  const front =
    text
      .slice(Math.max(0, whole.start - REACH), whole.start)
      .split(/[，。、；！？]/)
      .at(-1) ?? '';
  if (/[放摆]在$/.test(front)) return null;
  const hasCue =
    words.rankCues.some((cue) => front.includes(cue)) ||
    isPlaced(text, whole.start, words) ||
    followsRank(text, whole.start, words);
  if (!hasCue && unit === '') return null;
  return {
    kind: 'quantity',
    shape: 'rank',
    start: whole.start,
    end: whole.end + unit.length,
    numerals: [numeral],
    value,
    upper: null,
    unit: unit || '名',
    unitKind: 'count',
    comparator: 'eq',
    rules: { value: 'rank', comparator: 'no comparator' },
  };
}
