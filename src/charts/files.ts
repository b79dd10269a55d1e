/** A chart as files that leave the site: CSV, JSON, SVG. */
import { csv } from '../csv.ts';
import { drawingOf, type PictureOptions, picture, svgText } from '../plot.ts';
import type { Target } from './chart.ts';
import { columns, type PublishedChart, type Row } from './rows.ts';
import type { Wording } from './wording.ts';

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
  /** In place of the chart's own words. */
  translated?: FileWords;
}

/** What a picture says in another language. */
export interface FileWords
  extends Pick<PictureOptions, 'title' | 'deck' | 'notes' | 'source' | 'unfinished'> {
  brand: string;
  wording: Wording;
}

/** The chart as a picture that stands alone, as the text of an SVG file. */
export function svgFile(chart: PublishedChart, options: FileOptions): string {
  const { format, palette, permalink, coded, translated } = options;
  const size = drawingOf(format);
  const { brand, wording, ...words } = translated ?? wordsOf(chart);
  const drawn = {
    href: () => '',
    ...(wording && { translated: { wording, title: words.title } }),
  };
  return svgText(
    picture({
      format,
      palette,
      ...words,
      address: `${brand} ${permalink.replace(/^https?:\/\//u, '')}`,
      link: coded ? permalink : null,
      alt: translated === undefined ? chart.alt : `${words.title} ${words.deck}`,
      drawing: chart.draw(size, drawn),
      excerpt: (room) => chart.excerpt(size, { ...drawn, compact: true, room }),
    }),
  );
}

function wordsOf({ title, deck, notes, sources }: PublishedChart) {
  const source = `来源：${sources.map(({ text }) => text).join('；')}`;
  return { title, deck, notes, source, unfinished: '（图未完）', brand: '对读', wording: null };
}

function addressOf({ report, id }: Row, href: Href): string | null {
  return report === null || id === null ? null : href({ report, id });
}
