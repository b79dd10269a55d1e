/** A chart's marks as data: one row each, for its CSV and its JSON. */
import { type Facts, facts, factsOf } from '../facts.ts';
import type { Observation, Pledge } from '../schema.ts';
import type {
  Chart,
  ChartData,
  Drawing,
  DrawOptions,
  Family,
  Mark,
  ReportData,
  Size,
  Target,
} from './chart.ts';
import { sentenceAt, wordsOf } from './sentences.ts';

/** One mark with everything known of it; null where it does not apply. */
export interface Row extends Facts {
  id: string | null;
  report: string | null;
  place: string | null;
  label: string;
  /** As written in the report; 未提及 and the like where nothing is. */
  text: string;
  sentence: string | null;
}

export const columns = [
  'id',
  'report',
  'place',
  'label',
  ...facts,
  'text',
  'sentence',
] as const satisfies readonly (keyof Row)[];

/** What a row may take from a reading. */
type Known = Partial<Facts & Pick<Observation, 'id' | 'text' | 'sentence'>>;

/** The rows of a chart's marks; a numeral with several subjects has a row for each. */
export function rowsOf(marks: Mark[], data: ChartData): Row[] {
  return marks.flatMap((mark) => {
    const target = mark.target;
    const report = data.reports.find((one) => one.meta.id === target?.report);
    if (target === null || report === undefined) return [{ ...row(mark, null, {}), ...mark.about }];
    const readings = readingsOf(report, target);
    if (readings.length > 0) return readings.map((reading) => row(mark, report, reading));
    const { ledger, outline } = report;
    const place = [...ledger, ...outline.sentences].find((one) => one.id === target.id);
    const sentence = place && sentenceAt(report, place.start);
    const verbatim = sentence ? wordsOf(report, sentence) : '';
    return [row(mark, report, { id: target.id, sentence: verbatim })];
  });
}

/** The observations and pledges of an id: its own, those of its subjects (.1, .2), or those whose words hold the numeral. */
function readingsOf(report: ReportData, { id }: Target): (Observation | Pledge)[] {
  const readings = [...report.observations, ...report.pledges];
  const own = readings.filter((one) => one.id === id);
  if (own.length > 0) return own;
  const numeral = report.ledger.find((one) => one.id === id);
  if (numeral?.role !== 'observation') return [];
  return report.observations.filter((one) => one.start <= numeral.start && numeral.start < one.end);
}

function row(mark: Mark, report: ReportData | null, known: Known): Row {
  return {
    id: known.id ?? null,
    ...factsOf(known),
    report: report?.meta.id ?? null,
    place: report?.place.id ?? null,
    label: mark.label,
    text: known.text ?? mark.text,
    sentence: known.sentence || null,
  };
}

/** A chart with its data, as its files need it, and with the drawing that its embed shows. */
export interface PublishedChart extends Chart {
  /** Id of the one place that it is of; null for all. */
  place: string | null;
  /** Charts of one kind, listed by their topic; null where it stands by itself. */
  family: Family | null;
  topic: string | null;
  rows: Row[];
  /** What its editor wrote in English. */
  english: { title: string | null; question: string; deck: string; notes: string[] };
  /** A drawing short enough for an embed; `rest` says what it leaves out (另有张店), null where nothing. */
  excerpt: (size: Size, options: DrawOptions) => Omit<Drawing, 'rest'> & { rest: string | null };
}
