/** Every number of all reports as rows of one table, and what they can be filtered by. */
import { formNames, inWords, statusNames } from '../charts.ts';
import { factsOf } from '../facts.ts';
import { type Facet, facets, facetValue, type NumberRow } from '../numbers.ts';
import type { Observation, Pledge, Status, Topic } from '../schema.ts';
import type { Site, SiteReport } from './_data.ts';

/** A row with what the page shows of it. */
export interface ShownRow {
  row: NumberRow;
  /** The number with the words that it needs: 力争增长10%以上. */
  words: string;
  report: SiteReport;
}

/** The rows in the order of the reports and of their texts. */
export function numberRows({ reports }: Site): ShownRow[] {
  return reports.flatMap((report) =>
    [...report.observations, ...report.pledges]
      .sort((a, b) => a.start - b.start)
      .map((reading) => ({
        row: rowOf(reading, report),
        words: isObservation(reading) ? inWords(reading) : reading.text,
        report,
      })),
  );
}

function rowOf(reading: Observation | Pledge, report: SiteReport): NumberRow {
  const { id, measure, status, text, start } = reading;
  const sentence = report.outline.sentences.find((one) => one.start <= start && start < one.end);
  const known = factsOf(reading);
  return {
    ...known,
    id,
    report: report.meta.id,
    place: report.place.id,
    measure,
    form: known.form ?? 'words',
    status,
    unit: known.unit || null,
    text,
    topic: sentence?.topic ?? 'other',
  };
}

function isObservation(reading: Observation | Pledge): reading is Observation {
  return 'value' in reading;
}

/** A filter of the page: its name, and its values with the number of rows that have them. */
export interface FacetChoices {
  facet: Facet;
  name: string;
  values: { value: string; name: string; count: number }[];
}

const NAMES: Record<Facet, string> = {
  place: '地方',
  status: '性质',
  form: '形式',
  commitment: '语气',
  topic: '题目',
  unit: '单位',
  year: '年份',
};

/** The filters with the values that occur, each in its own order: vocabulary, years, or the most frequent first. */
export function facetChoices(rows: readonly NumberRow[], site: Site): FacetChoices[] {
  return facets.map((facet) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = facetValue(row, facet);
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({
      value,
      name: nameOf(facet, value, site),
      count,
    }));
    const order = orderOf(facet, site);
    const place = ({ value }: { value: string }) => order.indexOf(value);
    return {
      facet,
      name: NAMES[facet],
      values: values.sort((a, b) =>
        order.length > 0 ? place(a) - place(b) : b.count - a.count || (a.value < b.value ? -1 : 1),
      ),
    };
  });
}

/** The place of each value in the order that the vocabulary or the reports give it; empty for the most frequent first. */
export function orderOf(facet: Facet | 'report', { reports, topics }: Site): string[] {
  if (facet === 'place') return reports.map(({ place }) => place.id);
  if (facet === 'report') return reports.map(({ meta }) => meta.id);
  if (facet === 'status') return Object.keys(statusNames);
  if (facet === 'form') return Object.keys(formNames);
  if (facet === 'commitment') return ['plain', 'strive'];
  if (facet === 'topic') return topics.map(({ id }) => id);
  if (facet === 'unit') return [];
  return [...new Set(reports.flatMap(years))].sort();
}

function years({ observations, pledges }: SiteReport): string[] {
  return [...observations, ...pledges].map(({ period }) => String(period));
}

function nameOf(facet: Facet, value: string, { reports, topics }: Site): string {
  if (facet === 'place')
    return reports.find(({ place }) => place.id === value)?.place.name.zh ?? value;
  if (facet === 'status') return statusNames[value as Status];
  if (facet === 'form') return formNames[value as NumberRow['form']];
  if (facet === 'commitment') return value === 'strive' ? '力争' : '直说';
  if (facet === 'topic') return topicName(topics, value);
  return value;
}

export function topicName(topics: readonly Topic[], id: string): string {
  return topics.find((topic) => topic.id === id)?.name.zh ?? id;
}
