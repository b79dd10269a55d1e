/** What bears on comparing the numbers of an indicator's chart, computed from the data, in both languages. */
import { count } from '../../format.ts';
import type { Indicator } from '../../schema.ts';
import type { ChartData } from '../chart.ts';
import { type Head, headText } from '../names.ts';
import { englishList, list } from '../prose.ts';
import type { Names, Wording } from '../wording.ts';
import { countedAsSilent, type Facet, linesOf, partsOf } from './facets.ts';

interface Notes {
  /** The reports' own words for what is counted, where there are several. */
  wordings: string[];
  /** Numbers with a basis. */
  bases: { place: Names; head: Head; basis: string }[];
  /** How many scales are drawn. */
  scales: number;
  /** How many reports have no number and are not drawn. */
  silent: number;
  /** Whether numbers of a part stand in the table alone, and of which areas. */
  hasParts: boolean;
  scopes: string[];
}

export function notesOf(facets: Facet[], indicator: Indicator, data: ChartData): Notes {
  const bases = linesOf(facets).flatMap(({ report, head, said }) =>
    said.kind === 'value' && said.observation.basis !== null
      ? [{ place: report.place.short, head, basis: said.observation.basis }]
      : [],
  );
  const parts = data.reports.flatMap((report) => partsOf(report, indicator));
  return {
    wordings: wordingsOf(facets),
    bases,
    scales: facets.length,
    silent: countedAsSilent(indicator, data).length,
    hasParts: parts.length > 0,
    scopes: [...new Set(parts.flatMap(({ scope }) => scope ?? []))],
  };
}

/** “减税退税缓税”“减税降费”: reports need not mean quite the same by one indicator. The order of the words alone tells nothing. */
function wordingsOf(facets: Facet[]): string[] {
  const measures = linesOf(facets).flatMap(({ said }) =>
    said.kind === 'value' ? [said.observation.measure.replace(/[“”]/gu, '')] : [],
  );
  const wordings = new Map(measures.map((words) => [[...words].sort().join(''), words]));
  return wordings.size < 2 ? [] : [...wordings.values()];
}

export function chineseNotes({
  wordings,
  bases,
  scales,
  silent,
  hasParts,
  scopes,
}: Notes): string[] {
  const named = bases.map(({ place, head, basis }) => `${place.zh}${headText(head)}（${basis}）`);
  const worded = wordings.map((words) => `“${words}”`).join('');
  return said([
    [wordings.length > 0, `原文的写法有${count(wordings.length)}种：${worded}，范围可能宽窄不同。`],
    [named.length > 0, `${list(named)}写了口径，和没有写的不能直接相比。`],
    [scales > 1, '写法或单位不同的数分开画，各用各的比例，不能互比。'],
    [silent > 0, `另有${count(silent)}份报告没有读到数字，没有画。`],
    [hasParts, `${list(scopes) || '一部分'}的数只列在表里。`],
  ]);
}

export function englishNotes(notes: Notes, say: Wording): string[] {
  const { wordings, bases, scales, silent, hasParts, scopes } = notes;
  const named = bases.map(
    ({ place, head, basis }) => `${place.en}, ${say.head(head)} (${say.word(basis)})`,
  );
  const worded = englishList(wordings.map((words) => `“${words}”`));
  const where = scopes.length > 0 ? englishList(scopes) : 'a part';
  return said([
    [
      wordings.length > 0,
      `The reports word it differently: ${worded}; one may cover more than another.`,
    ],
    [
      named.length > 0,
      `Stated on a basis, and not to be compared directly with numbers without one: ${englishList(named)}.`,
    ],
    [
      scales > 1,
      'Numbers of different kinds or units are drawn apart, each on a scale of its own; they cannot be compared.',
    ],
    [silent === 1, 'In one more report no number was read; it is not drawn.'],
    [silent > 1, `In ${silent} more reports no number was read; they are not drawn.`],
    [hasParts, `Numbers of ${where} stand in the table alone.`],
  ]);
}

/** The sentences that hold. */
function said(sentences: [boolean, string][]): string[] {
  return sentences.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}
