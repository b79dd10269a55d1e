/** 各级荣誉提了多少？ Clauses that tell of an honour received, by the level that their words name. */
import { count } from '../format.ts';
import type { Phrases } from '../schema.ts';
import type { Cell, ChartData, ChartDefinition, Content, ReportData, Table } from './chart.ts';
import { drawDots } from './honours/plot.ts';
import { yearOf } from './lanes.ts';
import { reportName } from './names.ts';
import { list } from './prose.ts';
import { type Clause, clausesOf, wordIn } from './sentences.ts';

export const honours: ChartDefinition = { id: 'honours', content };

const parts = ['opening', 'review'];
const unnamed = '未写级别';

interface Honoured {
  report: ReportData;
  name: string;
  /** Names of the levels, the highest first, with their clauses. */
  levels: { name: string; clauses: Clause[] }[];
  total: number;
}

function content(data: ChartData): Content {
  const all = data.reports.map((report) => honoured(report, data));
  const panels = all.map((one) => ({
    name: one.name,
    about: `${yearOf(one.report)}年报告，${one.total}处`,
    colour: one.report.colour,
    rows: one.levels.map(({ name, clauses }) => ({
      name,
      about: `${clauses.length}处`,
      dots: clauses.map((clause) => ({
        target: targetOf(clause),
        label: `${one.name}，${name}：${clause.text}`,
      })),
    })),
  }));
  return {
    finding: titleOf(all),
    takeaway: all.map(sentenceOf).join(''),
    notes: [`看的词有：${data.phrases.honour.verbs.join('、')}。`],
    marks: all.flatMap((one) =>
      one.levels.flatMap(({ name, clauses }) =>
        clauses.map((clause) => ({
          target: targetOf(clause),
          label: `${one.name}${yearOf(one.report)}年报告，${name}`,
          text: clause.text,
        })),
      ),
    ),
    table: tableOf(all),
    draw: (title, size, options) => drawDots(panels, title, size, options),
  };
}

/** The sentence that a clause stands in: the nearest anchor that a clause has. */
function targetOf({ report, sentence }: Clause) {
  return { report: report.meta.id, id: sentence.id };
}

function honoured(report: ReportData, data: ChartData): Honoured {
  const words = data.phrases.honour;
  const found = clausesOf(report, parts).flatMap((clause) =>
    levelsOf(clause.text, words).map((level) => ({ level, clause })),
  );
  const levels = [...words.levels.map((level) => level.name.zh), unnamed].map((name) => ({
    name,
    clauses: found.filter(({ level }) => level === name).map(({ clause }) => clause),
  }));
  return { report, name: reportName(report, data), levels, total: found.length };
}

/**
 * The levels of the honours that a clause tells of, each once; 未写级别 where it names none, nothing
 * where it tells of no honour. 国家级…示范区、省级…示范区 are of two levels.
 */
export function levelsOf(text: string, words: Phrases['honour']): string[] {
  const verb = wordIn(text, words.verbs);
  if (verb === undefined) return [];
  const at = text.indexOf(verb);
  const before = text.slice(0, at);
  if (wordIn(before, words.wishes) !== undefined) return [];
  const object = text.slice(at + verb.length) || before;
  const named = object
    .split('、')
    .flatMap((item) => words.levels.find((level) => wordIn(item, level.words))?.name.zh ?? []);
  return named.length > 0 ? [...new Set(named)] : [unnamed];
}

// --- words ------------------------------------------------------------------------------------

function mostOf({ levels }: Honoured): string | null {
  const counts = levels.map(({ clauses }) => clauses.length);
  const most = Math.max(...counts);
  const at = counts.indexOf(most);
  return most === 0 || counts.lastIndexOf(most) !== at ? null : (levels[at]?.name ?? null);
}

function titleOf(all: Honoured[]): string | null {
  const [first] = all;
  const level = first ? mostOf(first) : null;
  if (!first || level === null || level === unnamed) return null;
  if (all.some((one) => mostOf(one) !== level)) return null;
  if (all.length === 1)
    return `${first.name}${yearOf(first.report)}年报告提到的荣誉，${level}的最多`;
  return `${count(all.length)}份报告提到的荣誉，都是${level}的最多`;
}

function sentenceOf({ name, report, levels, total }: Honoured): string {
  const whose = `${name}${yearOf(report)}年报告`;
  if (total === 0) return `${whose}的回顾部分没有读到荣誉。`;
  const counts = levels
    .filter(({ clauses }) => clauses.length > 0)
    .map((level) => `${level.name}${level.clauses.length}处`);
  return `${whose}提到荣誉${total}处：${list(counts)}。`;
}

function tableOf(all: Honoured[]): Table {
  return {
    caption: '提到的荣誉，照原文',
    columns: ['报告', '级别', '原文'],
    rows: all.flatMap(({ name, report, levels }) =>
      levels.flatMap((level) =>
        level.clauses.map((clause): Cell[] => [
          { text: `${name}${yearOf(report)}年` },
          { text: level.name },
          { text: clause.text, target: targetOf(clause) },
        ]),
      ),
    ),
  };
}
