import { PLAIN_CODES } from './fold.ts';

/** What a string may hold that a reader of this stage looks for, as bits: those of each of its characters, joined. */
export const FEATURES = {
  digit: 1,
  /** A sign that folding makes plain. */
  unfolded: 2,
  /** An opening quotation mark or parenthesis. */
  opener: 4,
  /** 一 to 十, 两. */
  numeral: 8,
  /** 两 to 九, which count the names in front of them. */
  counting: 16,
  /** 、 */
  comma: 32,
  /** What words of streaks hold: 连, 提 of 连续, 提前. */
  streak: 64,
  /** 第, 首 of 首位. */
  rank: 128,
  /** 分 of 分之. */
  parts: 256,
  /** 成 */
  tenth: 512,
  /** 百 of 百分之百. */
  hundred: 1024,
} as const;

const CHARACTERS: Readonly<Record<Exclude<keyof typeof FEATURES, 'unfolded' | 'streak'>, string>> =
  {
    digit: '0123456789０１２３４５６７８９',
    opener: '“‘「『《〈（(',
    numeral: '一二三四五六七八九十两',
    counting: '两三四五六七八九',
    comma: '、',
    rank: '第首',
    parts: '分',
    tenth: '成',
    hundred: '百',
  };

/** The features of every character. `streaks` are the words without which no streak is told. */
export function featureTable(streaks: readonly string[]): Uint16Array {
  const table = Uint16Array.from(PLAIN_CODES, (plain) => (plain === 0 ? 0 : FEATURES.unfolded));
  const signsOf = { ...CHARACTERS, streak: streaks.map((word) => word.charAt(0)).join('') };
  for (const [feature, signs] of Object.entries(signsOf)) {
    for (let at = 0; at < signs.length; at += 1) {
      const code = signs.charCodeAt(at);
      table[code] = (table[code] ?? 0) | FEATURES[feature as keyof typeof FEATURES];
    }
  }
  return table;
}

/** The features of a string, told in one pass, so that readers whose signs it lacks need not look. */
export function featuresOf(text: string, table: Uint16Array): number {
  let features = 0;
  for (let at = 0; at < text.length; at += 1) features |= table[text.charCodeAt(at)] as number;
  return features;
}
