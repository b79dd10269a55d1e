/** 目标兑现：当年定的目标，后来做到了吗？ A target beside the result that a later report of the place states for its year. */
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { headOf } from './names.ts';
import { list } from './prose.ts';
import { inWords } from './stated.ts';
import {
  type Met,
  type MetYear,
  metYears,
  type Stated,
  type Verdict,
  verdictWords,
} from './target-met/pairs.ts';
import { drawMet } from './target-met/plot.ts';

export const targetMet: ChartDefinition = { id: 'target-met', content };

function content(data: ChartData): Content {
  const years = metYears(data);
  return {
    finding: titleOf(years),
    takeaway: years.map(takeawayOf).join('') || '还没有哪个目标能对上结果。',
    alt: (title) => `${title}。${years.flatMap(({ pairs }) => pairs.map(pairWords)).join('；')}。`,
    notes: years.flatMap(unansweredNotes),
    marks: years.flatMap((year) => year.pairs.flatMap((pair) => marksOf(pair))),
    table: tableOf(years),
    draw: (title, size, options) => drawMet(years, title, size, options),
  };
}

function titleOf(years: MetYear[]): string | null {
  const [first, ...others] = years;
  if (!first) return null;
  const pairs = years.flatMap((year) => year.pairs);
  const whose =
    others.length === 0
      ? `${first.report.place.short.zh}${first.year}年能对上结果的${pairs.length}个目标中`
      : `能对上结果的${pairs.length}个目标中`;
  return `${whose}，${tally(pairs)}`;
}

function tally(pairs: Met[]): string {
  const count = (verdict: Verdict) => pairs.filter((pair) => pair.verdict === verdict).length;
  return [
    `${count('met')}个达到`,
    `${count('missed')}个未达到`,
    ...(count('open') > 0 ? [`${count('open')}个不判`] : []),
  ].join('，');
}

function takeawayOf({ report, year, pairs }: MetYear): string {
  const missed = pairs.filter(({ verdict }) => verdict === 'missed').map(({ name }) => name);
  const named = missed.length > 0 ? `；未达到的是${list(missed)}` : '';
  return `${report.place.short.zh}${year}年的${pairs.length}个目标，${tally(pairs)}${named}。`;
}

function pairWords(pair: Met): string {
  const why = pair.why === null ? '' : `（${pair.why}）`;
  return `${pair.name}${headOf(pair.target.observation)}${inWords(pair.target.observation)}，${headOf(pair.result.observation)}${inWords(pair.result.observation)}，${verdictWords(pair)}${why}`;
}

function marksOf(pair: Met): Mark[] {
  return [pair.target, pair.result].map((stated) => ({
    target: targetOf(stated),
    label: `${pair.name}，${stated.report.place.short.zh}${headOf(stated.observation)}`,
    text: inWords(stated.observation),
  }));
}

function targetOf({ report, observation }: Stated) {
  return { report: report.meta.id, id: observation.id };
}

function unansweredNotes({ report, year, unanswered }: MetYear): string[] {
  if (unanswered.length === 0) return [];
  const whose = `${report.place.short.zh}${year}年`;
  return [`${whose}另有${unanswered.length}个写了数的目标，没有读到同一指标的结果，列在表里。`];
}

function tableOf(years: MetYear[]): Table {
  const number = (stated: Stated): Cell => ({
    text: inWords(stated.observation),
    target: targetOf(stated),
    numeric: true,
  });
  return {
    caption: '目标和后来的结果',
    columns: ['地方', '指标', '年份', '目标', '结果', '是否达到'],
    rows: years.flatMap(({ report, year, pairs, unanswered }) => [
      ...pairs.map((pair) => [
        { text: report.place.short.zh },
        { text: pair.name },
        { text: `${year}年` },
        number(pair.target),
        number(pair.result),
        { text: verdictWords(pair) + (pair.why === null ? '' : `：${pair.why}`) },
      ]),
      ...unanswered.map((target) => [
        { text: report.place.short.zh },
        { text: target.observation.measure },
        { text: `${year}年` },
        number(target),
        { text: '没有读到数字' },
        { text: '' },
      ]),
    ]),
  };
}
