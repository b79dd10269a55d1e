/** 各自爱用哪些词？ Words that one report uses more than the others by more than chance would. */
import type {
  Cell,
  ChartData,
  ChartDefinition,
  Content,
  ReportData,
  Table,
  Target,
} from './chart.ts';
import {
  type Counts,
  logOdds,
  priorWords,
  total,
  type Weighed,
} from './distinctive-words/log-odds.ts';
import { drawWords } from './distinctive-words/plot.ts';
import { vocabularyOf } from './distinctive-words/words.ts';
import { yearOf } from './lanes.ts';
import { reportName } from './names.ts';
import { list } from './prose.ts';

export const distinctiveWords: ChartDefinition = { id: 'distinctive-words', content };

/** Two-sided 5 %. */
const leastZ = 1.96;
/** A word must stand this often in all reports together. */
const leastCount = 5;

interface Word extends Weighed {
  target: Target;
}

interface Own {
  report: ReportData;
  name: string;
  total: number;
  /** The most telling first. */
  words: Word[];
}

function content(data: ChartData): Content {
  const all = ownWords(data);
  const takeaway =
    all.length < 2
      ? '特色词是比出来的，要有两份报告；这里只有一份，算不出。'
      : all.map(sentenceOf).join('');
  const panels = all.map((one) => ({
    name: one.name,
    about: `${yearOf(one.report)}年报告，${one.total}词`,
    colour: one.report.colour,
    words: one.words.map(({ word, own, rest, z, target }) => ({
      word,
      z,
      counts: `${own}∶${rest}`,
      target,
      // What is drawn comes first, as it is drawn: who says a link's words finds it by them.
      label: `${word}${own}∶${rest}，${one.name}：${countsWords(own, rest, all.length)}`,
    })),
  }));
  return {
    finding: titleOf(all),
    takeaway,
    notes: [
      `先验按全部报告的词频折成${priorWords}个词；只列合计${leastCount}次以上、|z|在${leastZ}以上的词。`,
    ],
    cited: [],
    marks: all.flatMap((one) =>
      one.words.map(({ word, own, rest, z, target }) => ({
        target,
        label: `${one.name}${yearOf(one.report)}年报告，${countsWords(own, rest, all.length)}，z=${z.toFixed(2)}`,
        text: word,
      })),
    ),
    table: tableOf(all),
    draw: (title, size, options) => drawWords(panels, title, takeaway, size, options),
  };
}

/** The words of each report against all others together. */
function ownWords(data: ChartData): Own[] {
  const known = data.reports.map((report) => ({ report, vocabulary: vocabularyOf(report, data) }));
  return known.map(({ report, vocabulary: { counts, sentenceOf: sentenceWith } }) => {
    const rest = pooled(
      known.filter((one) => one.report !== report).map(({ vocabulary }) => vocabulary.counts),
    );
    const weighed = known.length < 2 ? [] : logOdds(counts, rest);
    const words = weighed
      .filter(({ own, rest: others, z }) => own + others >= leastCount && z >= leastZ)
      .toSorted((a, b) => b.z - a.z)
      .flatMap((word): Word[] => {
        const sentence = sentenceWith(word.word);
        return sentence ? [{ ...word, target: { report: report.meta.id, id: sentence.id } }] : [];
      });
    return { report, name: reportName(report, data), total: total(counts), words };
  });
}

function pooled(all: Counts[]): Counts {
  const counts = new Map<string, number>();
  for (const one of all)
    for (const [word, times] of one) counts.set(word, (counts.get(word) ?? 0) + times);
  return counts;
}

// --- words ------------------------------------------------------------------------------------

function countsWords(own: number, rest: number, reports: number): string {
  return `本报告${own}次，${reports > 2 ? '其余报告' : '另一份'}${rest}次`;
}

function quoted(words: Word[], most: number): string {
  // Between quotations no comma stands.
  return list(words.slice(0, most).map(({ word }) => `“${word}”`)).replaceAll('”、“', '”“');
}

function titleOf(all: Own[]): string | null {
  if (all.length < 2 || all.length > 3 || all.some(({ words }) => words.length === 0)) return null;
  return all.map(({ name, words }) => `${name}多用${quoted(words, 2)}`).join('，');
}

function sentenceOf({ name, report, words }: Own): string {
  const whose = `${name}${yearOf(report)}年报告`;
  if (words.length === 0) return `${whose}没有明显多用的词。`;
  return `${whose}明显多用的词有${words.length}个，最突出的是${quoted(words, 5)}。`;
}

function tableOf(all: Own[]): Table {
  const number = (text: string): Cell => ({ text, numeric: true });
  return {
    caption: '各自明显多用的词',
    columns: ['报告', '词', '本报告次数', all.length > 2 ? '其余报告次数' : '另一份次数', 'z'],
    rows: all.flatMap(({ name, report, words }) =>
      words.map(({ word, own, rest, z, target }): Cell[] => [
        { text: `${name}${yearOf(report)}年` },
        { text: word, target },
        number(String(own)),
        number(String(rest)),
        number(z.toFixed(2)),
      ]),
    ),
  };
}
