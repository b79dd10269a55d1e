/** The whole addresses of a chart, for what is copied and for what other sites ask. */
import * as addresses from '../addresses.ts';
import type { Chart } from '../charts.ts';
import type { Shared } from '../share.ts';

/** What of a chart goes to other sites. */
export function sharedOf(chart: Chart, site: URL | undefined): Shared {
  const whole = (path: string) => addresses.absolute(site, import.meta.env.BASE_URL, path);
  return {
    key: addresses.fileName(chart).replaceAll('.', '-'),
    title: chart.title,
    takeaway: chart.takeaway,
    sources: chart.sources.map(({ text }) => text),
    home: whole(addresses.home),
    permalink: whole(addresses.chart(chart)),
    embed: whole(addresses.embed(chart)),
    picture: whole(addresses.chartFile(chart, 'png')),
    card: whole(addresses.chartFile(chart, 'og.png')),
  };
}
