import { squeeze } from '../space.ts';

/** What the opening lines say about the report. What they do not say is null. */
export interface Opening {
  /** 政府工作报告 */
  title: string | null;
  /** The place as the session's name has it: 淄博市周村区. */
  place: string | null;
  /** ISO 8601. */
  date: string | null;
  year: number | null;
  /** 淄博市周村区第十九届人民代表大会第二次会议 */
  session: string | null;
  speaker: string | null;
}

const TITLE = /(?:人民)?政府工作(?:的)?报告/;
const TITLE_IN_FRONT = /^(?:\d{4}年)?\p{Script=Han}{0,12}?(?:人民)?政府工作报告(?!如下)/u;
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
/** Whether a report can be of this year. */
export function isReportYear(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}

/** The first report was given in 1954; a plan of five years behind the last must be a year of the schema. */
const YEARS = { first: 1954, last: 2096 };
/** 第十四届人民代表大会第二次会议, or short 省十二届人大六次会议 */
const SESSION = /(?:日[，,]?在?|[—─]在)([^，。日]*?(?:第[^，。]*?|届人大[^，。]*?次)会议)/;
const PLACE = /^(.{2,}?)第[一二三四五六七八九十百\d]+届/;
/** 2020年郴州市永兴县政府工作报告, 兴文县人民政府县长: where the session has no place. */
const PLACE_OF_TITLE =
  /^(?:（\p{Script=Han}+）)?(?:\d{4}年)?(\p{Script=Han}{1,12}?[省市区县州盟旗])(?:\d{4}年)?(?:人民)?政府(?:工作报告|代?[省市区县州盟旗]长)/u;
/** The office ends in one of these, and the name is what follows it up to the end of the line. */
const SPEAKER =
  /(?:[省市区县州盟旗]长|主席|总理)[:：]?(\p{Script=Han}{2,4}?|\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8})+)(?:$|各位|[（(])/u;

/** A name alone in the line behind the session's. */
const NAME = /^\p{Script=Han}{2,4}$/u;

/** Reads the lines before the first salutation. Spaces inside names and titles are the printer's. */
export function readOpening(lines: string[]): Opening {
  // Replacement marks stand where a lossy copy had wide spaces: 区长?? 王春雨.
  const words = lines
    .map((line) => foldDate(squeeze(foldDigits(line)).replaceAll('?', '')))
    .filter((line) => line !== '');
  const all = words.join('');
  const date = isoDate(DATE.exec(all));
  const session = SESSION.exec(all)?.[1] ?? null;
  const speaker = words.map((line) => SPEAKER.exec(line)?.[1]).find((name) => name !== undefined);
  const last = words.at(-2)?.endsWith('会议上')
    ? (NAME.exec(words.at(-1) ?? '')?.[0] ?? null)
    : null;
  return {
    title: titleOf(words),
    place: PLACE.exec(session ?? '')?.[1] ?? placeOfTitle(words),
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    session,
    speaker: speaker ?? last,
  };
}

/** The line that says no more, or what the first line begins with where it says all. */
function titleOf(lines: readonly string[]): string | null {
  const own = lines.find(
    (line) => TITLE.test(line) && line.length <= 40 && !/作政府工作报告|会议上|[，。]/.test(line),
  );
  return own ?? (lines.length === 1 ? (TITLE_IN_FRONT.exec(lines[0] ?? '')?.[0] ?? null) : null);
}

/** 2024年1月, 2024-01-15 of a page */
const MONTH = /(?<!\d)(\d{4})(?:年|[-/.])0?([1-9]|1[0-2])(?:月|[-/.]|$)/m;

/** The year whose first ten months the opening names without a day; in its last two a report may be of the next. */
export function yearOfMonth(lines: readonly string[]): number | null {
  const [, year = '', month = ''] = MONTH.exec(foldDigits(lines.join('\n'))) ?? [];
  return isReportYear(Number(year)) && Number(month) < 11 ? Number(year) : null;
}

function placeOfTitle(lines: readonly string[]): string | null {
  return (
    lines.map((line) => PLACE_OF_TITLE.exec(line)?.[1]).find((name) => name !== undefined) ?? null
  );
}

const CHINESE_DATE =
  /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const CHINESE_YEAR = /[〇○零一二三四五六七八九]{4}(?=年)/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';

const plain = (text: string) =>
  [...text].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join('');

/** 二〇〇一年 and １９９６年 → 2001年, 1996年 */
export function foldYear(text: string): string {
  return foldDigits(text).replace(CHINESE_YEAR, plain);
}

/** 二〇一九年一月十四日 → 2019年1月14日 */
function foldDate(line: string): string {
  const upTo99 = (text: string) => {
    const [tens = '', ones] = text.split('十');
    return ones === undefined ? plain(tens) : `${plain(tens || '一')}${plain(ones || '〇')}`;
  };
  return line.replace(
    CHINESE_DATE,
    (_, year: string, month: string, day: string) =>
      `${plain(year)}年${upTo99(month)}月${upTo99(day)}日`,
  );
}

/** Null for a day that no calendar has (2023年2月31日), and for a year that no report can be of. */
function isoDate(found: RegExpExecArray | null): string | null {
  const [, year = '', month = '', day = ''] = found ?? [];
  if (!isReportYear(Number(year))) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return date.getUTCDate() === Number(day) ? iso : null;
}

function foldDigits(line: string): string {
  return line.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
