/** 结构性占比各是多少？ Shares of a whole, a row for every numerator and denominator. */
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { yearOf } from './lanes.ts';
import { list } from './prose.ts';
import { written } from './stated.ts';
import { drawShares } from './structure-shares/plot.ts';
import {
  partShares,
  type Share,
  type ShareRow,
  shareRows,
  whenWords,
  whoseWords,
} from './structure-shares/shares.ts';

export const structureShares: ChartDefinition = { id: 'structure-shares', content };

function content(data: ChartData): Content {
  const rows = shareRows(data);
  const parts = partShares(data);
  return {
    finding: titleOf(rows, data),
    takeaway: takeawayOf(rows, data),
    alt: (title) => `${title}。${altOf(rows)}`,
    notes: parts.length > 0 ? [`另有${parts.length}个只说一部分地方的占比，列在表里。`] : [],
    marks: rows.flatMap(marksOf),
    table: tableOf(rows, parts),
    draw: (title, size, options) => drawShares(rows, title, size, options),
  };
}

/** Names that a title can list. */
const mostListed = 2;

function titleOf(rows: ShareRow[], data: ChartData): string | null {
  const [only] = data.reports;
  if (rows.length === 0 || !only) return null;
  if (data.reports.length === 1)
    return `${only.place.short.zh}${yearOf(only)}年报告写明了${rows.length}项占比`;
  const both = data.reports.length === 2;
  const shared = rows.filter(isShared);
  const who = both ? '两份报告都写' : '不止一份报告写';
  if (shared.length === 0) return `${rows.length}项占比中，分子和分母写明相同的，一项也没有`;
  const names =
    shared.length > mostListed
      ? `有${shared.length}项`
      : `只有${list(shared.map(({ name }) => name))}`;
  return `${rows.length}项占比中，${who}的${names}`;
}

/** 周村2023年报告写明了4项占比，最大的是……，最小的是……。 And what several reports state, or that nothing can be compared. */
function takeawayOf(rows: ShareRow[], { reports }: ChartData): string {
  if (rows.length === 0) return '没有报告写明占比。';
  const each = reports.map((report) => {
    const own = rows.flatMap(({ name, shares }) =>
      shares.filter((share) => share.report === report).map((share) => ({ name, share })),
    );
    return `${report.place.short.zh}${yearOf(report)}年报告${rangeWords(own)}。`;
  });
  const shared = rows.filter(isShared).map(rowWords);
  const comparable =
    shared.length > 0
      ? `不止一份报告写的，${shared.join('；')}。`
      : '没有哪一项是两份报告写明分子和分母都相同的，报告之间不能互比。';
  return `${each.join('')}${reports.length > 1 ? comparable : ''}`;
}

interface NamedShare {
  name: string;
  share: Share;
}

/** 写明了4项占比，最大的是“四强”产业增加值占比72.6%（2022年），最小的是…… */
function rangeWords(own: NamedShare[]): string {
  const sorted = own.toSorted((a, b) => b.share.observation.value - a.share.observation.value);
  const [largest, smallest] = [sorted.at(0), sorted.at(-1)];
  if (!largest || !smallest) return '没有写明占比';
  if (own.length === 1) return `写明了1项占比，${shareWords(largest)}`;
  return `写明了${own.length}项占比，最大的是${shareWords(largest)}，最小的是${shareWords(smallest)}`;
}

function shareWords({ name, share }: NamedShare): string {
  return `${name}${numberWords(share)}（${whenWords(share)}）`;
}

/** In 0.3:21.7:78 the sign of per cent is left out. */
function numberWords({ observation }: Share): string {
  const words = written(observation);
  return words.includes(observation.unit) ? words : `${words}${observation.unit}`;
}

function isShared({ shares }: ShareRow): boolean {
  return new Set(shares.map(({ report }) => report)).size > 1;
}

function rowWords({ name, shares }: ShareRow): string {
  return `${name}：${shares.map((share) => whoseWords(share) + numberWords(share)).join('，')}`;
}

function altOf(rows: ShareRow[]): string {
  return rows.length === 0 ? '没有报告写明占比。' : `${rows.map(rowWords).join('；')}。`;
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
