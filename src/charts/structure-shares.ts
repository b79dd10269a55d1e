/** 结构性占比各是多少？ Shares of a whole, a row for every numerator and denominator. */
import type { ChartText } from '../schema.ts';
import { yearOf } from './cells.ts';
import type { Cell, Chart, ChartData, ChartDefinition, Mark, Table } from './chart.ts';
import { partShares, type Share, type ShareRow, shareRows, whoseWords } from './shares.ts';
import { drawShares } from './shares-plot.ts';
import { list, sources, written } from './words.ts';

export const structureShares: ChartDefinition = { id: 'structure-shares', build };

function build(data: ChartData, text: ChartText): Chart {
  const rows = shareRows(data);
  const marks = rows.flatMap(marksOf);
  const title = titleOf(rows, data) ?? text.question.zh;
  const takeaway = takeawayOf(rows);
  const parts = partShares(data);
  return {
    id: structureShares.id,
    question: text.question.zh,
    title,
    deck: text.deck.zh,
    takeaway,
    alt: `${title}。${takeaway}`,
    notes: [
      ...text.notes.map((note) => note.zh),
      ...(parts.length > 0 ? [`另有${parts.length}个只说一部分地方的占比，列在表里。`] : []),
    ],
    sources: sources(
      data,
      marks.flatMap((mark) => mark.target ?? []),
    ),
    table: tableOf(rows, parts),
    marks,
    draw: (size, options) => drawShares(rows, title, size, options),
  };
}

/** Names that a title can list. */
const mostNamed = 2;

function titleOf(rows: ShareRow[], data: ChartData): string | null {
  const [only] = data.reports;
  if (rows.length === 0 || !only) return null;
  if (data.reports.length === 1)
    return `${only.place.short.zh}${yearOf(only)}年报告写明了${rows.length}项占比`;
  const both = data.reports.length === 2;
  const shared = rows.filter(({ shares }) => new Set(shares.map(({ report }) => report)).size > 1);
  const who = both ? '两份报告都写' : '不止一份报告写';
  if (shared.length === 0) return `${rows.length}项占比中，分子和分母写明相同的，一项也没有`;
  const names =
    shared.length > mostNamed
      ? `有${shared.length}项`
      : `只有${list(shared.map(({ name }) => name))}`;
  return `${rows.length}项占比中，${who}的${names}`;
}

function takeawayOf(rows: ShareRow[]): string {
  if (rows.length === 0) return '没有报告写明占比。';
  const words = rows.map(
    ({ name, shares }) =>
      `${name}：${shares.map((share) => whoseWords(share) + written(share.observation)).join('，')}`,
  );
  return `${words.join('；')}。`;
}

function marksOf({ name, shares }: ShareRow): Mark[] {
  return shares.map((share) => ({
    target: targetOf(share),
    label: `${name}，${whoseWords(share)}`,
    text: written(share.observation),
  }));
}

function targetOf({ report, observation }: Share) {
  return { report: report.meta.id, id: observation.id };
}

function tableOf(rows: ShareRow[], parts: Share[]): Table {
  const line = (name: string, definition: string | null, share: Share): Cell[] => [
    { text: name },
    { text: `${whoseWords(share)}${share.observation.scope ?? ''}` },
    { text: written(share.observation), target: targetOf(share), numeric: true },
    { text: share.observation.measure },
    { text: definition ?? '' },
  ];
  return {
    caption: '报告写明的占比',
    columns: ['占比', '地方和年份', '数', '原文的说法', '本站的定义'],
    rows: [
      ...rows.flatMap(({ name, definition, shares }) =>
        shares.map((share) => line(name, definition, share)),
      ),
      ...parts.map((share) => line(share.observation.measure, null, share)),
    ],
  };
}
