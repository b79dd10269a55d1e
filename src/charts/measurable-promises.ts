/** 承诺里有多少带数字？ Clauses of the plan that a plan verb heads, with and without a number, by topic. */
import { count } from '../format.ts';
import type { Phrases, Topic } from '../schema.ts';
import type {
  Cell,
  ChartData,
  ChartDefinition,
  Content,
  ReportData,
  Table,
  Target,
} from './chart.ts';
import { type BarMark, type Fill, fillItem } from './kit/bar-runs.ts';
import { type Bar, drawBars } from './kit/bars.ts';
import { yearOf } from './lanes.ts';
import { reportName } from './names.ts';
import { type Clause, clausesOf } from './sentences.ts';

export const measurablePromises: ChartDefinition = { id: 'measurable-promises', content };

const parts = ['plan'];

interface Promise {
  clause: Clause;
  /** Id of the first promised number in it; null where there is none. */
  number: string | null;
}

interface Promises {
  report: ReportData;
  name: string;
  all: Promise[];
  numbered: number;
}

/** What an embed says of rows that it leaves out. */
function rest(rows: number): string {
  return `另有${rows}个题目`;
}

function content(data: ChartData): Content {
  const reports = data.reports.map((report) => promisesOf(report, data));
  const topics = data.topics.filter((topic) =>
    reports.some((one) => one.all.some((promise) => isOf(promise, topic))),
  );
  const rows = topics.map((topic) => ({
    name: topic.name.zh,
    panels: reports.map((one) => [barOf(one, topic, true), barOf(one, topic, false)]),
  }));
  const panels = reports.map((one) => ({
    name: one.name,
    about: `${yearOf(one.report)}年的承诺，${one.all.length}处`,
    colour: one.report.colour,
  }));
  const items = [fillItem('solid', '带数字'), fillItem('open', '不带数字')];
  return {
    finding: titleOf(reports),
    takeaway: reports.map((one) => sentenceOf(one, data.topics)).join(''),
    notes: elsewhere(reports),
    marks: reports.flatMap((one) =>
      one.all.map((promise) => ({
        target: targetOf(promise),
        label: `${one.name}${yearOf(one.report)}年，${topicName(promise, data.topics)}，${tone(promise)}`,
        text: promise.clause.text,
      })),
    ),
    table: tableOf(reports, data.topics),
    draw: (title, size, options) =>
      drawBars({ title, items, panels, rows, mirrored: true, rest }, size, options),
  };
}

function promisesOf(report: ReportData, data: ChartData): Promises {
  const all = clausesOf(report, parts)
    .filter(({ text }) => isPromise(text, data.phrases.promise))
    .map((clause) => ({ clause, number: numberIn(clause) }));
  const numbered = all.filter(({ number }) => number !== null).length;
  return { report, name: reportName(report, data), all, numbered };
}

/** Whether a plan verb heads the clause, behind any number of adverbs: 力争|新引进…, 扎实|做好…. */
export function isPromise(clause: string, { verbs, adverbs }: Phrases['promise']): boolean {
  if (verbs.some((verb) => clause.startsWith(verb))) return true;
  return adverbs.some(
    (adverb) =>
      clause.startsWith(adverb) && isPromise(clause.slice(adverb.length), { verbs, adverbs }),
  );
}

/** The first target of the clause; names, dates and background are no promised numbers. */
function numberIn({ report, start, end }: Clause): string | null {
  const inside = report.observations.find(
    (one) => one.status === 'target' && start <= one.start && one.start < end,
  );
  return inside?.id ?? null;
}

function targetOf({ clause, number }: Promise): Target {
  return { report: clause.report.meta.id, id: number ?? clause.sentence.id };
}

function isOf({ clause }: Promise, topic: Topic): boolean {
  return clause.sentence.topic === topic.id;
}

function topicName(promise: Promise, topics: Topic[]): string {
  return topics.find((topic) => isOf(promise, topic))?.name.zh ?? '';
}

function tone({ number }: Promise): string {
  return number === null ? '不带数字' : '带数字';
}

function barOf({ all, name }: Promises, topic: Topic, numbered: boolean): Bar {
  const own = all.filter(
    (promise) => isOf(promise, topic) && (promise.number !== null) === numbered,
  );
  const fill: Fill = numbered ? 'solid' : 'open';
  const marks = own.map(
    (promise): BarMark => ({
      target: targetOf(promise),
      label: `${name}，${topic.name.zh}，${tone(promise)}：${promise.clause.text}`,
      size: 1,
    }),
  );
  return { runs: [{ fill, marks }], text: String(own.length) };
}

// --- words ------------------------------------------------------------------------------------

function share({ all, numbered }: Promises): string {
  return `${Math.round((100 * numbered) / all.length)}%`;
}

function titleOf(reports: Promises[]): string | null {
  if (reports.length === 0 || reports.length > 3 || reports.some(({ all }) => all.length === 0))
    return null;
  const shares = reports.map(share);
  const [first] = shares;
  if (shares.length > 1 && shares.every((one) => one === first))
    return `${count(shares.length)}份报告的承诺都有${first}带数字`;
  return reports
    .map(({ name }, index) =>
      index === 0 ? `${name}的承诺有${shares[index]}带数字` : `${name}的有${shares[index]}`,
    )
    .join('，');
}

function sentenceOf(one: Promises, topics: Topic[]): string {
  const { name, report, all, numbered } = one;
  const whose = `${name}${yearOf(report)}年`;
  if (all.length === 0) return `${whose}的计划部分没有读到动词开头的承诺。`;
  const most = topics
    .map((topic) => ({
      name: topic.name.zh,
      count: all.filter((promise) => promise.number !== null && isOf(promise, topic)).length,
    }))
    .toSorted((a, b) => b.count - a.count)[0];
  const where = most && most.count > 0 ? `，最多的题目是${most.name}（${most.count}处）` : '';
  return `${whose}的承诺${all.length}处，带数字的${numbered}处，占${share(one)}${where}。`;
}

/** Promised numbers that stand in clauses of other forms, so that nobody misses them. */
function elsewhere(reports: Promises[]): string[] {
  const others = reports.flatMap(({ report, name, all }) => {
    const within = (start: number) =>
      all.some(({ clause }) => clause.start <= start && start < clause.end);
    const left = report.observations.filter(
      (one) => one.status === 'target' && !within(one.start),
    ).length;
    return left === 0 ? [] : [`${name}${left}个`];
  });
  return others.length === 0
    ? []
    : [`写在别种分句里的目标数字不在图上：${others.join('，')}，如“地区生产总值增长……”。`];
}

function tableOf(reports: Promises[], topics: Topic[]): Table {
  return {
    caption: '计划部分的承诺，照原文',
    columns: ['报告', '题目', '带不带数字', '原文'],
    rows: reports.flatMap(({ name, report, all }) =>
      all.map((promise): Cell[] => [
        { text: `${name}${yearOf(report)}年` },
        { text: topicName(promise, topics) },
        { text: tone(promise) },
        { text: promise.clause.text, target: targetOf(promise) },
      ]),
    ),
  };
}
