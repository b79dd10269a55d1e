/** What the file addresses of a chart share. */
import type { APIContext } from 'astro';
import * as addresses from '../addresses.ts';
import { type Chart, svgFile, type Target } from '../charts.ts';
import { light } from '../tokens.ts';
import { loadCharts } from './_data.ts';

/** One file per published chart. */
export async function chartPaths() {
  return (await loadCharts()).map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}

/** The chart that an address asks for. */
export function chartOf({ props }: APIContext): Chart {
  return (props as { chart: Chart }).chart;
}

/** The whole address of the sentence behind a mark, for files that leave the site. */
export function hrefOf({ site }: APIContext): (target: Target) => string {
  return ({ report, id }) =>
    addresses.absolute(site, import.meta.env.BASE_URL, addresses.report(report, id));
}

/** The chart's picture as SVG text, with its address readable in it. */
export function pictureOf(context: APIContext): string {
  const chart = chartOf(context);
  const whole = addresses.absolute(
    context.site,
    import.meta.env.BASE_URL,
    addresses.chart(chart.id),
  );
  return svgFile(chart, {
    size: 'wide',
    palette: light,
    address: whole.replace(/^https?:\/\//, ''),
  });
}

/** A response with a type; Astro keeps the body, the host the type of the file's name. */
export function respond(body: string | Uint8Array, type: string): Response {
  return new Response(typeof body === 'string' ? body : Uint8Array.from(body), {
    headers: { 'Content-Type': type },
  });
}
