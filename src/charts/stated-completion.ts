/** 报告自己说完成了多少？ Rates of completion as the reports state them, and the tasks that they imply. */
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { yearOf } from './lanes.ts';
import { headOf, reportCount } from './names.ts';
import { list } from './prose.ts';
import { written } from './stated.ts';
import { drawCompletion } from './stated-completion/plot.ts';
import {
  type CompletionPanel,
  completionPanels,
  type Rate,
  rateWords,
  type Standing,
  sentenceOf,
  standing,
} from './stated-completion/rates.ts';

export const statedCompletion: ChartDefinition = { id: 'stated-completion', content };

function content(data: ChartData): Content {
  const panels = completionPanels(data);
  const stating = panels.filter(({ rates }) => rates.length > 0);
  return {
    finding: titleOf(stating, data),
    takeaway: panels.map(takeawayOf).join(''),
    notes: computedNotes(stating),
    marks: stating.flatMap(({ rates }) => rates.map(markOf)),
    table: tableOf(stating),
    draw: (title, size, options) => drawCompletion(panels, title, size, options),
  };
}

function targetOf({ report, observation }: Rate) {
  return { report: report.meta.id, id: observation.id };
}

function markOf(rate: Rate): Mark {
  return {
    target: targetOf(rate),
    label: `${rate.name}，${rate.report.place.short.zh}${headOf(rate.observation)}`,
    text: rateWords(rate),
  };
}

// --- words ------------------------------------------------------------------------------------

/** 两份报告中只有张店写明完成比例：2023年5项，3项超过100%，2项为100%. Promised rates are not counted. */
function titleOf(stating: CompletionPanel[], data: ChartData): string | null {
  const [only] = stating;
  if (only === undefined) return null;
  const rates = stating.flatMap((panel) => panel.rates);
  const done = rates.filter(({ observation }) => observation.status !== 'target');
  const who = stating.length === 1 ? only.name : '';
  if (done.length === 0) return `${who}写明的${rates.length}项完成比例都是目标`;
  const years = new Set(
    done.map(({ observation: { period, since } }) => (since === null ? period : null)),
  );
  const [year = null] = years.size === 1 ? years : [];
  const when = year === null ? '' : `${year}年`;
  const tally = `${done.length}项，${tallyOf(done)}`;
  if (who === '') return `写明的完成比例${tally}`;
  if (data.reports.length === 1) return `${who}写明的完成比例：${when}${tally}`;
  return `${reportCount(data)}中只有${who}写明完成比例：${when}${tally}`;
}

const standings: [Standing, string][] = [
  ['above', '超过100%'],
  ['equal', '为100%'],
  ['below', '不到100%'],
  ['open', '是否达到100%不判'],
];

function tallyOf(rates: Rate[]): string {
  const expected = rates.filter(({ observation }) => observation.status === 'estimate').length;
  const counts = standings.flatMap(([kind, words]) => {
    const found = rates.filter((rate) => standing(rate) === kind).length;
    return found === 0 ? [] : [`${found}项${words}`];
  });
  return [...counts, ...(expected > 0 ? [`其中${expected}项是预计`] : [])].join('，');
}

/** 张店2023年实绩：市重点技改项目投资完成率136%，…… */
function takeawayOf({ report, rates }: CompletionPanel): string {
  const place = report.place.short.zh;
  if (rates.length === 0) return `${place}${yearOf(report)}年报告没有写明完成比例。`;
  const groups = [...Map.groupBy(rates, ({ observation }) => headOf(observation))].map(
    ([head, own]) => `${head}：${own.map(sentenceOf).join('，')}`,
  );
  return `${place}${groups.join('；')}。`;
}

function computedNotes(stating: CompletionPanel[]): string[] {
  const rates = stating.flatMap((panel) => panel.rates);
  const beyond = rates.filter(({ excess }) => excess).map(rateWords);
  return [
    ...(rates.some(({ task }) => task !== null)
      ? [
          '任务由本站推算：同一句写明的数÷完成比例，取反算得出同一比例的数里位数最少的；两个数有一个带“以上”“左右”等，就不推算。',
        ]
      : []),
    ...(beyond.length > 0 ? [`写“${list(beyond)}”的，画在100%再加这个数的地方。`] : []),
  ];
}

// --- table ------------------------------------------------------------------------------------

function tableOf(stating: CompletionPanel[]): Table {
  return {
    caption: '报告写明的完成比例',
    columns: ['地方', '年份', '完成什么', '完成比例', '同一句写明的数', '任务（推算）'],
    rows: stating.flatMap(({ name, rates }) =>
      rates.map((rate): Cell[] => [
        { text: name },
        { text: headOf(rate.observation) },
        { text: rate.name },
        { text: rateWords(rate), target: targetOf(rate), numeric: true },
        levelCell(rate),
        { text: rate.task?.words ?? '', numeric: true },
      ]),
    ),
  };
}

function levelCell({ report, task }: Rate): Cell {
  if (task === null) return { text: '' };
  const target = { report: report.meta.id, id: task.level.id };
  return { text: written(task.level), target, numeric: true };
}
