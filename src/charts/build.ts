/** Makes a chart of its definition: what every chart has alike is put together here. */
import type { ChartText } from '../schema.ts';
import type { Chart, ChartData, ChartDefinition } from './chart.ts';
import { filled } from './prose.ts';
import { sources } from './sources.ts';

/** The chart of these reports, with its editor's words. Its question stands where it finds nothing. */
export function build(definition: ChartDefinition, data: ChartData, text: ChartText): Chart {
  const { id, words, content } = definition;
  const { finding, takeaway, marks, table, draw, alt, notes = [], ...more } = content(data, text);
  const { reports = data.reports, cited = marks.flatMap(({ target }) => target ?? []) } = more;
  const fill = ({ zh }: { zh: string }) => filled(zh, words?.zh);
  const question = fill(text.question);
  const title = finding ?? question;
  return {
    id,
    question,
    title,
    deck: fill(text.deck),
    takeaway,
    alt: alt?.(title) ?? `${title}。${takeaway}`,
    notes: [...text.notes.map(fill), ...notes],
    sources: sources(reports, cited),
    table,
    marks,
    draw: (size, options) => draw(title, size, options),
    translates: more.translates ?? false,
    englishTitle: more.englishFinding ?? null,
    englishNotes: more.englishNotes ?? (() => []),
  };
}
