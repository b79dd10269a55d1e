/** A chart as files that leave the site: CSV, JSON, SVG. */
import { csv } from '../csv.ts';
import { drawingOf, type PictureOptions, picture, svgText } from '../plot.ts';
import type { Target } from './chart.ts';
import { columns, type PublishedChart, type Row } from './rows.ts';

type Href = (target: Target) => string;

/** One row a mark, its address last. */
export function toCsv(chart: PublishedChart, href: Href): string {
  const rows = chart.rows.map((row) => [
    ...columns.map((column) => row[column]),
    addressOf(row, href),
  ]);
  return csv([...columns, 'address'], rows);
}

/** What the chart says and what it is drawn from. */
export function toJson(chart: PublishedChart, href: Href): string {
  const { id, question, title, deck, takeaway, notes, sources, table, rows } = chart;
  const data = rows.map((row) => ({ ...row, address: addressOf(row, href) }));
  return `${JSON.stringify({ id, question, title, deck, takeaway, notes, sources, table, data }, null, 2)}\n`;
}

/** How a picture file is drawn. */
export interface FileOptions extends Pick<PictureOptions, 'format' | 'palette'> {
  /** The chart's permalink, shown as text. */
  permalink: string;
  /** Whether it is shown as a QR code too. */
  coded: boolean;
}

/** The chart as a picture that stands alone, as the text of an SVG file. */
export function svgFile(chart: PublishedChart, options: FileOptions): string {
  const { format, palette, permalink, coded } = options;
  const size = drawingOf(format);
  const href = () => '';
  return svgText(
    picture({
      format,
      palette,
      title: chart.title,
      deck: chart.deck,
      notes: chart.notes,
      source: `来源：${chart.sources.map((source) => source.text).join('；')}`,
      address: `对读 ${permalink.replace(/^https?:\/\//u, '')}`,
      link: coded ? permalink : null,
      alt: chart.alt,
      drawing: chart.draw(size, { href }),
      excerpt: (room) => chart.excerpt(size, { href, compact: true, room }),
    }),
  );
}

function addressOf({ report, id }: Row, href: Href): string | null {
  return report === null || id === null ? null : href({ report, id });
}
