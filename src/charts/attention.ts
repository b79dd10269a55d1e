/** 篇幅给了什么？ Han characters by topic; each sentence, headings too, is of one topic. */
import { count } from '../format.ts';
import type { Outline, Topic } from '../schema.ts';
import type { ChartData, ChartDefinition, Content, ReportData, Table, Target } from './chart.ts';
import { fillItem } from './kit/bar-runs.ts';
import { type Bar, drawBars } from './kit/bars.ts';
import { yearOf } from './lanes.ts';
import { reportName } from './names.ts';
import { list } from './prose.ts';
import { wordsOf } from './sentences.ts';

export const attention: ChartDefinition = { id: 'attention', content };

interface Passage {
  sentence: Outline['sentences'][number];
  text: string;
  characters: number;
}

/** What a report gives to one topic. */
interface Given {
  topic: Topic;
  review: Passage[];
  rest: Passage[];
  characters: number;
  /** Of all Han characters of the report, 0 to 1. */
  share: number;
}

interface Account {
  report: ReportData;
  name: string;
  total: number;
  given: Given[];
}

/** What an embed says of rows that it leaves out. */
function rest(rows: number): string {
  return `另有${rows}个题目`;
}

function content(data: ChartData): Content {
  const all = data.reports.map((report) => accountOf(report, data));
  const rows = data.topics.map((topic, at) => ({
    name: topic.name.zh,
    panels: all.map((one) => [barOf(one, at)]),
  }));
  const panels = all.map(({ name, report, total }) => ({
    name,
    about: `${yearOf(report)}年报告，${total}字`,
    colour: report.colour,
  }));
  const items = [fillItem('solid', '回顾部分'), fillItem('open', '其余部分')];
  return {
    finding: titleOf(all),
    takeaway: all.map(sentenceOf).join('') + differenceOf(all),
    notes: agreement(all, data),
    cited: [],
    marks: all.flatMap((one) =>
      one.given.flatMap((given) =>
        passages(given).map((passage) => ({
          target: targetOf(one, passage),
          label: labelOf(one, given, passage),
          text: passage.text,
        })),
      ),
    ),
    table: tableOf(all, data.topics),
    draw: (title, size, options) =>
      drawBars({ title, items, panels, rows, mirrored: true, rest }, size, options),
  };
}

function accountOf(report: ReportData, data: ChartData): Account {
  const all = report.outline.sentences.map((sentence): Passage => {
    const text = wordsOf(report, sentence);
    return { sentence, text, characters: text.match(/\p{Script=Han}/gu)?.length ?? 0 };
  });
  const total = sum(all);
  const given = data.topics.map((topic): Given => {
    const own = all.filter(({ sentence }) => sentence.topic === topic.id);
    const isReview = ({ sentence }: Passage) => sentence.part === 'review';
    return {
      topic,
      review: own.filter(isReview),
      rest: own.filter((passage) => !isReview(passage)),
      characters: sum(own),
      share: total === 0 ? 0 : sum(own) / total,
    };
  });
  return { report, name: reportName(report, data), total, given };
}

function sum(all: Passage[]): number {
  return all.reduce((characters, passage) => characters + passage.characters, 0);
}

function passages({ review, rest }: Given): Passage[] {
  return [...review, ...rest];
}

function targetOf({ report }: Account, { sentence }: Passage): Target {
  return { report: report.meta.id, id: sentence.id };
}

function labelOf({ name, report }: Account, { topic }: Given, { sentence }: Passage): string {
  const part = sentence.part === 'review' ? '回顾部分' : '其余部分';
  return `${name}${yearOf(report)}年报告，${topic.name.zh}，${part}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function barOf(one: Account, at: number): Bar {
  const given = one.given[at];
  if (!given || given.characters === 0) return { runs: [], text: '无' };
  const marks = (from: Passage[]) =>
    from.map((passage) => ({
      target: targetOf(one, passage),
      label: `${one.name}，${given.topic.name.zh}：${opening(passage.text)}`,
      size: passage.characters / one.total,
    }));
  return {
    runs: [
      { fill: 'solid', marks: marks(given.review) },
      { fill: 'open', marks: marks(given.rest) },
    ],
    text: percent(given.share),
  };
}

/** Characters of a sentence that its link says. */
const spoken = 16;

/** A number is said whole or not at all. */
function opening(text: string): string {
  if (text.length <= spoken) return text;
  return `${text.slice(0, spoken).replace(/[\d.]+$/, '')}……`;
}

// --- words ------------------------------------------------------------------------------------

/** The topics of which a report writes most. */
function top({ given }: Account, most: number): Given[] {
  return given
    .filter(({ topic, characters }) => topic.id !== 'other' && characters > 0)
    .toSorted((a, b) => b.characters - a.characters)
    .slice(0, most);
}

function titleOf(all: Account[]): string | null {
  const [first] = all;
  const tops = all.map((one) => top(one, 2).map(({ topic }) => topic.name.zh));
  const [names] = tops;
  if (!first || !names || names.length < 2) return null;
  if (tops.some((other) => other.length < 2 || other.some((name) => !names.includes(name))))
    return null;
  const whose =
    all.length === 1
      ? `${first.name}${yearOf(first.report)}年报告写得最多的是`
      : `${count(all.length)}份报告写得最多的都是`;
  return whose + list(names);
}

function sentenceOf(one: Account): string {
  const most = top(one, 3).map(({ topic, share }) => `${topic.name.zh}（${percent(share)}）`);
  return `${one.name}${yearOf(one.report)}年报告${one.total}字，写得最多的是${most.join('、')}。`;
}

/** The topic on which two reports differ most. */
function differenceOf(all: Account[]): string {
  const [a, b] = all;
  if (!a || !b || all.length !== 2) return '';
  const apart = (at: number) => Math.abs((a.given[at]?.share ?? 0) - (b.given[at]?.share ?? 0));
  const order = a.given.map((_, at) => at).toSorted((one, other) => apart(other) - apart(one));
  const at = order[0] ?? 0;
  const [left, right] = [a.given[at], b.given[at]];
  if (!left || !right) return '';
  return `比重相差最大的是${left.topic.name.zh}：${a.name}${percent(left.share)}，${b.name}${percent(right.share)}。`;
}

/** How well the topics agree with those given by hand. */
function agreement(all: Account[], { quality }: ChartData): string[] {
  const known = all.flatMap(({ name, report }) => {
    const topics = quality.find(({ id }) => id === report.meta.id)?.topics;
    return topics ? [`${name}${topics.of}句中${topics.right}句`] : [];
  });
  return known.length === 0 ? [] : [`同人逐句归的题目比，机器归得相同的：${known.join('，')}。`];
}

function tableOf(all: Account[], topics: Topic[]): Table {
  const heads = all.flatMap(({ name, report }) => {
    const whose = `${name}${yearOf(report)}年`;
    return [`${whose}字数`, `${whose}比重`, `${whose}回顾部分字数`];
  });
  return {
    caption: '各题目的字数和占全文的比重',
    columns: ['题目', ...heads],
    rows: topics.map((topic, at) => [
      { text: topic.name.zh },
      ...all.flatMap((one) => {
        const given = one.given[at];
        return [
          String(given?.characters ?? 0),
          percent(given?.share ?? 0),
          String(sum(given?.review ?? [])),
        ].map((text) => ({ text, numeric: true }));
      }),
    ]),
  };
}
