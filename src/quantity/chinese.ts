import { chinese } from './chinese-item.ts';
import { countedLists, countedThings } from './counted.ts';
import type { Enclosure } from './enclosure.ts';
import { FEATURES } from './features.ts';
import { readBound } from './island.ts';
import type { Quantity } from './item.ts';
import { rankAt } from './rank.ts';
import { chineseValue } from './value.ts';
import type { QuantityWords } from './words.ts';

type Reader = (
  text: string,
  words: QuantityWords,
  list: readonly Enclosure[],
) => readonly Quantity[];

/** The frames, each with the features without which it finds nothing. */
const READERS: readonly { needs: number; read: Reader }[] = [
  { needs: FEATURES.streak | FEATURES.numeral, read: streaks },
  { needs: FEATURES.streak | FEATURES.numeral, read: titles },
  { needs: FEATURES.rank, read: ranks },
  { needs: FEATURES.parts | FEATURES.numeral, read: fractions },
  { needs: FEATURES.tenth | FEATURES.numeral, read: tenths },
  { needs: FEATURES.parts | FEATURES.hundred, read: wholes },
  { needs: FEATURES.comma | FEATURES.counting, read: countedLists },
  { needs: FEATURES.numeral, read: countedThings },
];

/**
 * Chinese numerals are read by frame only. A general pass would find 一是, 一体化 and 二十大: of
 * some 250 in one report, nine measure. `features` are those of the text.
 */
export function chineseItems(
  text: string,
  list: readonly Enclosure[],
  features: number,
  words: QuantityWords,
): readonly Quantity[] {
  let found = NONE;
  for (const { needs, read } of READERS) {
    if ((features & needs) !== needs) continue;
    const own = read(text, words, list);
    if (own.length > 0) found = [...found, ...own];
  }
  return found;
}

const NONE: readonly Quantity[] = [];

/** 连续九年下降, 提前一年完成. Anything between 连续 and the numeral is short: 连续奋战四昼夜. */
function streaks(text: string, words: QuantityWords): readonly Quantity[] {
  if (!words.streaks.some((word) => text.includes(word))) return NONE;
  const found: Quantity[] = [];
  for (const match of text.matchAll(words.patterns.streak)) {
    const numeral = match[1] ?? '';
    const unit = match[2] ?? '';
    const value = chineseValue(numeral);
    const start = match.index + match[0].length - numeral.length - unit.length;
    if (value === null || unit === '') continue;
    found.push(
      chinese(
        start,
        numeral,
        unit,
        value,
        'streak',
        words.unitKinds.get(unit) ?? 'span',
        'consecutive years or days',
      ),
    );
  }
  return found;
}

/** “十连冠”, “三连增”. */
function titles(text: string, words: QuantityWords): readonly Quantity[] {
  if (!words.titles.some((word) => text.includes(word))) return NONE;
  return [...text.matchAll(words.patterns.title)].flatMap((match) => {
    const value = chineseValue(match[1] ?? '');
    if (value === null) return [];
    return [
      chinese(
        match.index,
        match[1] ?? '',
        match[2] ?? '',
        value,
        'streak',
        'count',
        'times in a row',
      ),
    ];
  });
}

const RANK = /第([一二三四五六七八九十]{1,3})|首位/g;

function ranks(text: string, words: QuantityWords): readonly Quantity[] {
  if (!/第[一二三四五六七八九十]|首位/.test(text)) return NONE;
  return [...text.matchAll(RANK)].flatMap((match) => {
    const numeral = match[1] ?? '首';
    const value = numeral === '首' ? 1 : chineseValue(numeral);
    if (value === null) return [];
    if (numeral === '首') return firstPlace(text, match.index, words);
    const start = match.index + 1;
    const rank = rankAt(
      text,
      { start: match.index, end: start + numeral.length },
      { start, end: start + numeral.length },
      value,
      words,
    );
    return rank ? [rank] : [];
  });
}

/** 位居全市首位. Of 摆在首位 no rank is said. */
function firstPlace(text: string, at: number, words: QuantityWords): Quantity[] {
  const rank = rankAt(text, { start: at, end: at + 1 }, { start: at, end: at + 1 }, 1, words);
  const hasScope = /(?:[全世].{1,5}|城区)$/.test(text.slice(Math.max(0, at - 6), at));
  return rank && hasScope ? [{ ...rank, unit: '位', end: at + 2 }] : [];
}

const FRACTION =
  /([二三四五六七八九十]{1,2})分之([一二三四五六七八九十]{1,2})(?![一二三四五六七八九十])/g;

/** 五分之一 is 20 %. 百分之 is left to slogans. */
function fractions(text: string): readonly Quantity[] {
  if (!text.includes('分之')) return NONE;
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const parts = chineseValue(match[1] ?? '');
    const taken = chineseValue(match[2] ?? '');
    if (parts === null || taken === null || parts < taken) return [];
    const share = chinese(
      match.index,
      match[0],
      '',
      (taken / parts) * 100,
      'fraction',
      'rate',
      'fraction in words',
    );
    return [{ ...share, unit: '%' }];
  });
}

const TENTH =
  /([一二三四五六七八九])(?<=[达近过超在至到约为逾占].)成(?=以上|左右|多|[，。；、]|$)/g;

/** 比重保持在七成以上 is 70 % and more. */
function tenths(text: string, words: QuantityWords): readonly Quantity[] {
  if (!/[一二三四五六七八九]成/.test(text)) return NONE;
  return [...text.matchAll(TENTH)].flatMap((match) => {
    const value = chineseValue(match[1] ?? '');
    if (value === null) return [];
    const span = { start: match.index, end: match.index + 2 };
    const { rule, ...bound } = readBound(text, span, false, words);
    const share = chinese(
      match.index,
      match[1] ?? '',
      '成',
      value * 10,
      'fraction',
      'rate',
      'tenths in words',
    );
    const rules = { value: 'tenths in words', comparator: rule };
    return [{ ...share, ...bound, unit: '%', rules }];
  });
}

const WHOLE = /(?<=[两三四五六]个[“‘])百分之百(?=[”’])/g;

/** 保持三个“百分之百” is 100 % of each of three subjects. Elsewhere 百分之百 is a slogan. */
function wholes(text: string): readonly Quantity[] {
  if (!text.includes('百分之百')) return NONE;
  return [...text.matchAll(WHOLE)].map((match) => ({
    ...chinese(match.index, match[0], '', 100, 'fraction', 'rate', 'hundred per cent in words'),
    unit: '%',
  }));
}
