/** How a drawing puts its words: in Chinese, or in another language of the site. */
import type { Indicator, Observation } from '../schema.ts';
import type { Entry } from './entries.ts';
import { type Head, headText } from './names.ts';
import { countedWords, entryText, inWords } from './stated.ts';

/** What the vocabulary names in every language. */
export type Names = Indicator['name'];

/** What a mark says to those who do not see the drawing. */
export interface Spoken {
  subject: string;
  place: string;
  head: Head;
  text: string;
  note: string | null;
}

/** What the numbers of one scale are. */
export interface ScaleName {
  /** 数量, 增减 and the like. */
  word: string;
  units: string[];
  /** Whether its numbers speak of several years. */
  spanning: boolean;
}

export interface Wording {
  /** Whether names take so much room that rows have to make some. */
  hasLongNames: boolean;
  name(names: Names): string;
  /** The drawing's own words: 以上, 未提及, 只报金额. */
  word(chinese: string): string;
  head(head: Head): string;
  /** What stands in a row of a chart of changes: 5.5%左右, 保持稳定增长, 未提及. */
  entry(said: Entry): string;
  /** A number on a scale that says what it is of: 增长10%以上, at least 10%. */
  number(observation: Observation): string;
  /** A number where neither a scale nor a heading says that it is a change: 增长10%以上, increase of at least 10%. */
  stated(observation: Observation): string;
  /** What is counted, where that says more than the indicator's name: 城镇新增就业; 同口径. Else empty. */
  counted(observation: Observation, indicator: Indicator): string;
  scale(scale: ScaleName): string;
  spoken(spoken: Spoken): string;
}

/** The words of the Chinese pages. */
export const chinese: Wording = {
  hasLongNames: false,
  name: ({ zh }) => zh,
  word: (words) => words,
  head: headText,
  entry: entryText,
  number: inWords,
  stated: inWords,
  counted: countedWords,
  scale: ({ word, units, spanning }) =>
    `${spanning ? '几年的' : ''}${word}${units.length > 0 ? `（${units.join('、')}）` : ''}`,
  // The name has to contain the visible words as they stand, without a mark between them.
  spoken: ({ subject, place, head, text, note }) =>
    `${subject}，${place}${headText(head)}：${text}${note ?? ''}`,
};
