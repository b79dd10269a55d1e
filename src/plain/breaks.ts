import { type Plain, without } from './edit.ts';
import { tableLines } from './tables.ts';

/** A line of a text, without the white space around it. */
interface Line {
  start: number;
  end: number;
  words: string;
  /** Characters of white space in front. */
  indent: number;
  /** Whether it is a row of a table. */
  isRow: boolean;
  /** Whether a form feed stands in front. */
  isOnNewPage: boolean;
}

/** — 12 —, 第3页, 第 3 页 共 30 页, 3/30 */
const PAGE = /^[-—–－·\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[，,/共]+\s*\d{1,3}\s*页?)?[-—–－·\s]*$/;
const ENDS = /[。！？!?：:；;…”’》）)\]】|]$/;
const STOPS = /[。！？!?：:]$/;
/** How headings and items of lists begin. */
const OPENS =
  /^(?:[一二三四五六七八九十]{1,3}(?:、|是)|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}部分|\d{1,2}[.．、](?!\d)|[—─―－-]{2}|[|#*注附]|各位代表|同志们)/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^，。；]*$/;
/** Signs that open no line: what they stand at the head of was cut. */
const CUT = /^[。，、；！？）”,]/;

/** A heading is shorter, in characters; what is longer and has no stop is cut in mid-sentence. */
const LONGEST_HEADING = 60;
/** What is no longer may be a label, and the number on the line behind it no page's. */
const LONGEST_LEAD = 24;

/** Without the line ends of a page, and the numbers of pages between them. */
export function withoutBreaks(plain: Plain): Plain {
  const lines = linesOf(plain.text);
  const page = pageOf(lines);
  const soft: { start: number; end: number }[] = [];
  let last: Last = { ...NOTHING, length: 0, isPassed: false };
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? NOTHING;
    if (isPageMark(line, last, next, page)) {
      last = { ...last, isPassed: true };
      continue;
    }
    const goesOn = last.isPassed || isCut(last, line, next, page);
    if (goesOn) soft.push({ start: last.end, end: line.start });
    const length = (goesOn ? last.length : 0) + line.words.length;
    last = { ...line, length, isPassed: false };
  }
  return without(plain, soft);
}

/** In front of the first line and behind the last. */
const NOTHING: Line = {
  start: 0,
  end: 0,
  words: '',
  indent: 0,
  isRow: false,
  isOnNewPage: false,
};

/** The line before, with the length of the paragraph that it ends so far. */
interface Last extends Line {
  length: number;
  /** Whether a page ends behind it, in mid-sentence. */
  isPassed: boolean;
}

function isPageMark(line: Line, last: Last, next: Line, page: Page | null): boolean {
  if (last.words === '' || next.words === '') return false;
  if (!PAGE.test(line.words) || !isOpen(last)) return false;
  const isLead = /^\d+$/.test(line.words) && last.length <= LONGEST_LEAD && !isFull(last, page);
  return !isLead && !OPENS.test(next.words);
}

/** Whether a line ends in mid-sentence, and is no heading. */
const isOpen = ({ words }: Line): boolean => !ENDS.test(words) && !NUMBERED.test(words);

/** Whether a line goes on in the next, and no paragraph ends between them. */
function isCut(last: Last, line: Line, next: Line, page: Page | null): boolean {
  if (last.words === '') return false;
  if (CUT.test(line.words)) return true;
  if (last.isRow || last.words.startsWith('|')) return false;
  if (line.isOnNewPage && isOpen(last)) return !OPENS.test(line.words);
  const isFullLine = isFull(last, page);
  if (!ENDS.test(last.words)) {
    if (NUMBERED.test(last.words) && isFull(line, page)) return false;
    return last.length > LONGEST_HEADING || isFullLine;
  }
  if (!isFullLine || OPENS.test(line.words) || line.indent > last.indent) return false;
  return (
    !STOPS.test(last.words) || isFull(line, page) || ENDS.test(line.words) || next.words === ''
  );
}

// --- lines ------------------------------------------------------------------------------------

function linesOf(text: string): Line[] {
  const lines = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)];
  const rows = tableLines(lines.map(([line]) => line));
  return lines.map(({ 0: line, index }, at) => {
    const words = line.trim();
    const indent = line.length - line.trimStart().length;
    const start = index + indent;
    const before = lines[at - 1];
    const gap = before ? text.slice(before.index + before[0].length, start) : '';
    return {
      start,
      end: start + words.length,
      words,
      indent,
      isRow: rows[at] ?? false,
      isOnNewPage: gap.includes('\f'),
    };
  });
}

type Measure = (words: string) => number;

/** How long the lines of a page run. */
interface Page {
  measure: Measure;
  width: number;
}

const isFull = ({ words }: Line, page: Page | null): boolean =>
  page !== null && page.width - page.measure(words) <= SLACK;

/** By how much a full line may fall short: an indent, or a stop that was moved. */
const SLACK = 4;
/** In columns; shorter lines are no page's. */
const NARROWEST = 36;
/** Enough lines to know the width of a page. */
const MOST_LINES = 400;

/** Columns of a line in print: letters and digits take one, other signs two. */
const columns: Measure = (words) => {
  let width = 0;
  for (let at = 0; at < words.length; at += 1) width += words.charCodeAt(at) < 0x80 ? 1 : 2;
  return width;
};

/** Characters, in columns as if all were wide. */
const characters: Measure = (words) => words.length * 2;

/** The width to which most of the longer lines run; null where they differ, as paragraphs do. */
function pageOf(lines: readonly Line[]): Page | null {
  const sample = lines.slice(0, MOST_LINES).map(({ words }) => words);
  const pages = [columns, characters].map((measure) => {
    const widths = sample.map(measure).filter((width) => width >= NARROWEST);
    const width = Math.max(...widths);
    const full = widths.filter((one) => width - one <= SLACK).length;
    return { measure, width, full, isPage: full >= 5 && full * 2 >= widths.length };
  });
  const [best] = pages.filter(({ isPage }) => isPage).toSorted((a, b) => b.full - a.full);
  return best ?? null;
}
