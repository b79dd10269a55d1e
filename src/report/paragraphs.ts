import type { OutlineWords } from '../schema.ts';
import { isBarePart } from './headings.ts';
import { sentences } from './sentences.ts';
import { type Span, trim } from './text.ts';

/** A line longer than this is no paragraph of a report but a whole report without line ends. */
const LONGEST_LINE = 3000;

/**
 * The paragraphs of a text: its lines that are not empty, without the white space around them. Of a
 * text that stands on one line each sentence is one, and so is the name of a part in front of it.
 */
export function paragraphs(text: string, words: OutlineWords): Span[] {
  const lines = linesOf(text);
  const isWhole = ({ start, end }: Span) => lines.length === 1 || end - start > LONGEST_LINE;
  return lines.flatMap((line) =>
    isWhole(line)
      ? sentences(text, line).flatMap((sentence) => withoutHeading(text, sentence, words))
      : [line],
  );
}

function linesOf(text: string): Span[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  return lines
    .map(({ 0: line, index }) => trim(text, { start: index, end: index + line.length }))
    .filter(({ start, end }) => end > start);
}

const NUMBERED = /^[一二三四五六七八九十]{1,2}、[^，。；：！？]{2,60}/;

/** The longest heading that is looked for in front of its sentence. */
const LONGEST_NAME = 64;

/** 一、2022年工作回顾2022年，…, 过去五年工作回顾本届政府…: the name of the part, and the sentence behind it. */
function withoutHeading(text: string, { start, end }: Span, words: OutlineWords): Span[] {
  const opening = text.slice(start, Math.min(end, start + LONGEST_NAME));
  const numbered = NUMBERED.exec(opening)?.[0];
  const length =
    numbered === undefined
      ? startIn(opening, words, (name) => OF_TIME.test(name) && isBarePart(name, words))
      : nameEnd(numbered, words) || startIn(opening, words, (name) => name.length > 5);
  const named = start + length;
  return named === start || named >= end
    ? [{ start, end }]
    : [
        { start, end: named },
        { start: named, end },
      ];
}

/** A part without a number tells its time: 过去五年, “十四五”时期, 2017年. */
const OF_TIME = /年|“十.{1,2}五”/;

/** Of the next session, or of a year that a comma parts from its sentence: 市第十五届…, 2022年，…. */
const START = /^(?:[省市州盟县区旗]?第[一二三四五六七八九十]{1,3}届|\d{4}年[，是以])/;

/** Where the first sentence begins behind a heading without a stop; 0 where none does. */
function startIn(
  opening: string,
  { starts }: OutlineWords,
  isHeading: (name: string) => boolean,
): number {
  const end = opening.search(/[。；：！？]/);
  for (let at = 4; at < (end < 0 ? opening.length : end); at += 1) {
    const isStart =
      starts.some((word) => opening.startsWith(word, at)) || START.test(opening.slice(at, at + 9));
    const name = opening.slice(0, at);
    if (isStart && /\p{Script=Han}$/u.test(name) && isHeading(name)) return at;
  }
  return 0;
}

/** Joins the words of one name: 总体要求、主要目标和重点任务. */
const JOINT = /^(?:[、和及与暨]\p{Script=Han}{0,6}|工作|主要)?$/u;

/** Where the name of a part ends: behind the first word for it, and those joined with it; 0 where it has none. */
function nameEnd(opening: string, { parts }: OutlineWords): number {
  const found = parts
    .flatMap((part) => part.words)
    .map((word) => ({ word, at: opening.indexOf(word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  let reached = 0;
  for (const { word, at } of found) {
    const isJoined =
      !word.includes('年') && JOINT.test(opening.slice(reached, Math.max(at, reached)));
    if (reached === 0 || isJoined) reached = Math.max(reached, at + word.length);
  }
  return reached;
}
