/** One chart an indicator: all that the reports state of it, by place and year. */
import { quoted } from '../format.ts';
import type { Indicator, Observation } from '../schema.ts';
import type { Cell, ChartData, ChartDefinition, Content, Mark, Table } from './chart.ts';
import { aboutAbsence, entryId } from './entries.ts';
import { type Kind, stockOrFlow } from './identity.ts';
import {
  type Facet,
  facetsOf,
  type Line,
  linesOf,
  partsOf,
  placesOf,
  statedOf,
  wordingOf,
} from './indicator/facets.ts';
import { chineseNotes, englishNotes, notesOf } from './indicator/notes.ts';
import { drawFacets } from './indicator/plot.ts';
import { headText } from './names.ts';
import { mostNamed } from './prose.ts';
import { entryText, inWords } from './stated.ts';
import { formNames, kindNames, statusName } from './terms.ts';

/** A chart is worth an address of its own where there are two numbers to look at. */
const fewest = 2;

/** The charts of all indicators of which the reports state at least two numbers, parts left out. */
export function indicatorCharts(data: ChartData): ChartDefinition[] {
  return data.indicators
    .filter((indicator) => data.reports.flatMap((one) => statedOf(one, indicator)).length >= fewest)
    .map((indicator) => {
      const { id, name, topic, definition } = indicator;
      const kind = kinds[stockOrFlow(indicator)];
      return {
        id: `indicator-${id}`,
        family: 'indicator',
        topic,
        words: {
          zh: { name: name.zh, definition: definition.zh, kind: kind.zh },
          en: { name: name.en, definition: definition.en, kind: kind.en },
        },
        content: (part) => content(indicatorOf(id, part), part),
      };
    });
}

function indicatorOf(id: string, data: ChartData): Indicator {
  const found = data.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`content/vocabulary/indicators.json has no ${id}`);
  return found;
}

function content(indicator: Indicator, data: ChartData): Content {
  const facets = facetsOf(indicator, data);
  const takeaway = takeawayOf(facets);
  return {
    finding: titleOf(facets, indicator),
    takeaway,
    alt: () => `${indicator.name.zh}，按地方和年份排列，横线从零起。${takeaway}`,
    notes: chineseNotes(notesOf(facets, indicator, data)),
    englishNotes: (say) => englishNotes(notesOf(facets, indicator, data), say),
    marks: marksOf(facets, indicator),
    table: tableOf(facets, indicator, data),
    draw: (title, size, options) => drawFacets({ facets, indicator, title }, size, options),
    translates: true,
  };
}

const kinds: Record<Kind, Indicator['name']> = {
  stock: {
    zh: `${kindNames.stock}（到某一时候共有多少）`,
    en: 'Stock (how many there are at a time)',
  },
  flow: { zh: `${kindNames.flow}（一段时间里的数）`, en: 'Flow (how much in a period)' },
  share: { zh: `${kindNames.share}（占整体的多少）`, en: 'Share (how much of a whole)' },
};

// --- words ------------------------------------------------------------------------------------

/** 2022年预计增长3.5%; 2024年目标只有文字“保持稳定增长”; 2022年结果未提及. */
function lineWords({ head, said }: Line): string {
  if (said.kind === 'words')
    return `${headText(head)}${formNames.words}${quoted(said.pledge.text)}`;
  if (!('observation' in said)) return `${headText(head)}${entryText(said)}`;
  const note = said.kind === 'other' ? said.why : said.observation.basis;
  const plain = head.word === statusName('actual') ? { ...head, word: '' } : head;
  return `${headText(plain)}${inWords(said.observation)}${note ? `（${note}）` : ''}`;
}

/** The latest that each place states: 新增城镇就业：周村2023年目标4000人以上，张店2024年目标1万人以上. Null where none states anything. */
function titleOf(facets: Facet[], indicator: Indicator): string | null {
  const spoken = placesOf(facets).flatMap(({ name, lines }) => {
    const said = lines.filter((line) => line.said.kind === 'value' || line.said.kind === 'words');
    return said.length > 0 ? [{ name: name.zh, said }] : [];
  });
  const shown = spoken.length === 1 ? 2 : 1;
  const clauses = spoken.map(
    ({ name, said }) => `${name}${said.slice(-shown).map(lineWords).join('，')}`,
  );
  if (clauses.length === 0 || clauses.length > mostNamed) return null;
  return `${indicator.name.zh}：${clauses.join('，')}`;
}

function takeawayOf(facets: Facet[]): string {
  const places = placesOf(facets);
  if (places.length === 0) return '没有报告写到它。';
  return places
    .map(({ name, lines }) => `${name.zh}：${lines.map(lineWords).join('，')}。`)
    .join('');
}

function marksOf(facets: Facet[], indicator: Indicator): Mark[] {
  return linesOf(facets).map(({ report, head, said, period = null }) => {
    const id = entryId(said);
    return {
      target: id === null ? null : { report: report.meta.id, id },
      label: `${indicator.name.zh}，${report.place.short.zh}${headText(head)}`,
      text: entryText(said),
      ...aboutAbsence(said, report, indicator, period),
    };
  });
}

// --- notes and table --------------------------------------------------------------------------

function tableOf(facets: Facet[], indicator: Indicator, data: ChartData): Table {
  const drawn = linesOf(facets).map((line) => rowOf(line));
  const parts = data.reports.flatMap((report) =>
    partsOf(report, indicator).map((one) => [
      { text: report.place.short.zh },
      { text: `${one.period ?? ''}年${one.scope ?? '其中一部分'}` },
      numberCell(report.meta.id, one),
      { text: one.measure },
    ]),
  );
  return {
    caption: `${indicator.name.zh}：各份报告写下的数`,
    columns: ['地方', '年份', '数', '原文的说法'],
    rows: [...drawn, ...parts],
  };
}

function rowOf({ report, head, said }: Line): Cell[] {
  const id = entryId(said);
  const value: Cell =
    said.kind === 'value'
      ? numberCell(report.meta.id, said.observation)
      : {
          text: entryText(said),
          ...(id === null ? {} : { target: { report: report.meta.id, id } }),
        };
  return [
    { text: report.place.short.zh },
    { text: headText(head) },
    value,
    { text: wordingOf(said) },
  ];
}

function numberCell(report: string, observation: Observation): Cell {
  return { text: inWords(observation), target: { report, id: observation.id }, numeric: true };
}
