/** 报告里的钱有多大？ Every sum of money that the reports state, on a logarithmic scale. */
import type { ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { yearOf } from './lanes.ts';
import { drawMoney } from './money/plot.ts';
import { type Amount, amountWords, headOf, type Purse, purseOf, sumsOf } from './money/sums.ts';
import { reportCount } from './names.ts';
import { list } from './prose.ts';
import { written } from './stated.ts';

export const money: ChartDefinition = { id: 'money', content };

function content(data: ChartData): Content {
  const purses = data.reports.map((report) => purseOf(report, data));
  const takeaway = takeawayOf(purses);
  return {
    finding: titleOf(purses, data),
    takeaway,
    alt: () => `${reportCount(data)}写明的金额，按大小排在对数刻度上。${takeaway}`,
    notes: computedNotes(purses),
    marks: purses.flatMap(marksOf),
    table: tableOf(purses),
    draw: (title, size, options) => drawMoney(purses, title, size, options),
  };
}

/** Sums, a report each, that a title can tell. */
const mostTold = 2;

function titleOf(purses: Purse[], data: ChartData): string | null {
  // A plan's total is no sum of one year: it would stand beside what was spent.
  const largest = purses.flatMap((purse) => {
    const [first] = purse.done;
    return first ? [`${purse.report.place.short.zh}${amountWords(first)}`] : [];
  });
  if (largest.length === 0) return null;
  if (purses.length > mostTold) {
    const count = purses.reduce((sum, purse) => sum + sumsOf(purse).length, 0);
    return `${reportCount(data)}写明了${count}笔金额`;
  }
  const isPassedOver = purses.some((purse) => sumsOf(purse)[0]?.planned);
  return `最大一笔：${largest.join('，')}${isPassedOver ? '（项目总投资另列）' : ''}`;
}

function takeawayOf(purses: Purse[]): string {
  const sentences = purses.map((purse) => {
    const sums = sumsOf(purse);
    const [largest] = sums;
    const smallest = sums.at(-1);
    const whose = `${purse.report.place.short.zh}${yearOf(purse.report)}年报告`;
    if (!largest || !smallest) return `${whose}没有写明金额。`;
    const planned = purse.planned.length > 0 ? `，其中${purse.planned.length}笔是项目总投资` : '';
    const range =
      sums.length === 1
        ? amountWords(largest)
        : `最大的是${amountWords(largest)}，最小的是${amountWords(smallest)}`;
    return `${whose}写明了${sums.length}笔金额${planned}，${range}。`;
  });
  return `${sentences.join('')}各笔互有重叠，不能相加。`;
}

function computedNotes(purses: Purse[]): string[] {
  const foreign = purses.flatMap(({ name, foreign: sums }) =>
    sums.map((sum) => `${name}的${sum.name}${written(sum.observation)}`),
  );
  const planned = purses.some((purse) => purse.planned.length > 0);
  return [
    ...(planned ? ['空心方块是项目的总投资，不是当年完成的钱，另列一组。'] : []),
    ...(foreign.length > 0 ? [`${list(foreign)}是外币，没有折算，不在刻度上。`] : []),
  ];
}

function marksOf(purse: Purse): Mark[] {
  return allOf(purse).map((amount) => ({
    target: { report: purse.report.meta.id, id: amount.observation.id },
    label: `${amount.name}，${purse.report.place.short.zh}${headOf(amount)}`,
    text: written(amount.observation),
  }));
}

function allOf(purse: Purse): Amount[] {
  return [...purse.done, ...purse.planned, ...purse.foreign];
}

function tableOf(purses: Purse[]): Table {
  return {
    caption: '报告写明的金额，由大到小',
    columns: ['报告', '年份', '金额', '是什么'],
    rows: purses.flatMap((purse) =>
      allOf(purse).map((amount) => [
        { text: purse.name },
        { text: headOf(amount) },
        {
          text: written(amount.observation),
          target: { report: purse.report.meta.id, id: amount.observation.id },
          numeric: true,
        },
        { text: amount.name },
      ]),
    ),
  };
}
