/** 同一年，一边的目标，一边的结果: growth in the years of which one place states targets and another results. */

import { quoted } from '../format.ts';
import type { Indicator } from '../schema.ts';
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { aboutAbsence, type Entry, entryId } from './entries.ts';
import type { Lane } from './lanes.ts';
import { englishList, inSentence, list, mostNamed } from './prose.ts';
import { type Column, entryLabel, type SharedYear, sharedYears } from './same-year/columns.ts';
import { drawYears } from './same-year/plot.ts';
import { asStated, entryQualifier, entryText, expectation } from './stated.ts';
import { formNames, laneName } from './terms.ts';
import type { Wording } from './wording.ts';

/** The published address names the first such year; what is drawn follows from the reports. */
export const sameYear: ChartDefinition = { id: 'same-year-2023', content };

function content(data: ChartData): Content {
  const indicators = data.indicators.filter(
    (indicator) => indicator.macro && indicator.forms.includes('growth'),
  );
  const years = sharedYears(data, indicators);
  return {
    finding: titleOf(years),
    takeaway:
      years.map((year) => takeawayOf(year, indicators)).join('') ||
      '没有哪一年，一个地方写目标，另一个地方写结果。',
    notes: years.flatMap((year) => bases(year, indicators)),
    englishNotes: (say) => years.flatMap((year) => englishBases(year, indicators, say)),
    marks: years.flatMap((year) =>
      year.columns.flatMap((one) => marksOf(one, indicators, year.year)),
    ),
    table: tableOf(years, indicators),
    draw: (title, size, options) => drawYears(years, indicators, title, size, options),
    translates: true,
  };
}

function marksOf(column: Column, indicators: Indicator[], year: number): Mark[] {
  return indicators.flatMap((indicator, row) => {
    const said = column.said[row];
    if (said === undefined) return [];
    const id = entryId(said);
    return [
      {
        target: id === null ? null : { report: column.report.meta.id, id },
        label: entryLabel(column, indicator, said),
        text: entryText(said),
        ...aboutAbsence(said, column.report, indicator, year),
      },
    ];
  });
}

// --- words ------------------------------------------------------------------------------------

/** 2023年的增速，周村写的是目标，张店写的是结果. Null where there are too many places to name. */
function titleOf(years: SharedYear[]): string | null {
  if (years.length === 0 || years.some(({ columns }) => columns.length > mostNamed)) return null;
  const clauses = years.map(({ year, columns }) => {
    const side = (lane: Lane) =>
      list(columns.filter((one) => one.lane === lane).map((one) => one.name.zh));
    return `${year}年的增速，${side('target')}写的是目标，${side('result')}写的是结果`;
  });
  return clauses.join('；');
}

/** 张店2023年的地区生产总值写明同口径，居民人均可支配收入写明全体居民. */
function bases({ year, columns }: SharedYear, indicators: Indicator[]): string[] {
  return columns.flatMap((column) => {
    const words = indicators.flatMap((indicator, row) => {
      const said = column.said[row];
      const note = said?.kind === 'value' ? entryQualifier(said, indicator) : null;
      return note === null ? [] : [`${indicator.name.zh}写明${note}`];
    });
    return words.length === 0 ? [] : [`${column.name.zh}${year}年的${words.join('，')}。`];
  });
}

/** In Zhangdian, 2023: gross regional product like for like; per capita disposable income all residents. */
function englishBases(
  { year, columns }: SharedYear,
  indicators: Indicator[],
  say: Wording,
): string[] {
  return columns.flatMap((column) => {
    const words = indicators.flatMap((indicator, row) => {
      const said = column.said[row];
      const note = said?.kind === 'value' ? entryQualifier(said, indicator) : null;
      return note === null ? [] : [`${inSentence(indicator.name.en)} (${say.word(note)})`];
    });
    if (words.length === 0) return [];
    return [
      `Stated with a basis or an extent for ${column.name.en}, ${year}: ${englishList(words)}.`,
    ];
  });
}

/** 周村2023年目标：地区生产总值增长5.5%左右；…… */
function takeawayOf({ year, columns }: SharedYear, indicators: Indicator[]): string {
  const sides = columns.map((column) => {
    const words = indicators.flatMap((indicator, row) => {
      const said = column.said[row];
      return said === undefined ? [] : [`${indicator.name.zh}${saidWords(said, indicator)}`];
    });
    return `${column.name.zh}${year}年${laneName(column.lane)}：${words.join('；')}。`;
  });
  return `${sides.join('')}两边不能相比。`;
}

function saidWords(said: Entry, indicator: Indicator): string {
  if (said.kind === 'words') return `${formNames.words}${quoted(said.pledge.text)}`;
  if (!('observation' in said)) return entryText(said);
  const note = entryQualifier(said, indicator);
  return `${asStated(said.observation)}${note === null ? '' : `（${note}）`}`;
}

// --- table ------------------------------------------------------------------------------------

function tableOf(years: SharedYear[], indicators: Indicator[]): Table {
  return {
    caption: '同一年的增速：一边的目标，一边的结果',
    columns: ['地方和年份', ...indicators.map((indicator) => indicator.name.zh)],
    rows: years.flatMap(({ year, columns }) =>
      columns.map((column) => [
        { text: `${column.name.zh}${year}年${laneName(column.lane)}` },
        ...indicators.map((indicator, row) => cellOf(column, indicator, row)),
      ]),
    ),
  };
}

function cellOf(column: Column, indicator: Indicator, row: number): Cell {
  const said = column.said[row];
  if (said === undefined) return { text: '' };
  const id = entryId(said);
  const note = entryQualifier(said, indicator);
  const expected = 'observation' in said ? expectation(said.observation) : '';
  return {
    text: `${expected}${entryText(said)}${note === null ? '' : `（${note}）`}`,
    ...(id === null ? {} : { target: { report: column.report.meta.id, id } }),
    ...(said.kind === 'value' ? { numeric: true } : {}),
  };
}
