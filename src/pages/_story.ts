/** What stories may name: the numbers, promises and sentences of the reports, and the charts. */
import * as addresses from '../addresses.ts';
import { asStated, type Chart } from '../charts.ts';
import type { Observation, Pledge } from '../schema.ts';
import type { Cited, Sources } from '../story.ts';
import type { Site, SiteReport } from './_data.ts';
import { kindOf } from './_words.ts';

/** The reports and charts of the site, by the ids that stories name. */
export function sourcesOf(site: Site, charts: readonly Chart[]): Sources {
  const to = (report: SiteReport, anchor: string) =>
    addresses.below(import.meta.env.BASE_URL, addresses.report(report.meta.id, anchor));
  const find = <T extends { id: string }>(id: string, of: (report: SiteReport) => readonly T[]) => {
    for (const report of site.reports) {
      const entry = of(report).find((one) => one.id === id);
      if (entry !== undefined) return { report, entry };
    }
    return null;
  };
  const cited = (report: SiteReport, entry: Observation | Pledge, text: string): Cited => ({
    text,
    href: to(report, entry.id),
    colour: report.colour,
    className: classOf(report, entry),
    label: labelOf(report, entry),
  });
  const classOf = ({ planned }: SiteReport, entry: Observation | Pledge) => {
    if (!('value' in entry)) return `pledge ${entry.status}`;
    return planned.has(entry.id) ? 'planned' : entry.status;
  };
  const labelOf = (report: SiteReport, entry: Observation | Pledge) =>
    `${report.place.short.zh}，${entry.measure}，${entry.period === null ? '' : `${entry.period}年`}${kindOf(entry, report)}`;
  return {
    obs: (id) => {
      const found = find(id, ({ observations }) => observations);
      return found && cited(found.report, found.entry, figure(found.entry));
    },
    pledge: (id) => {
      const found = find(id, ({ pledges }) => pledges);
      return found && cited(found.report, found.entry, found.entry.text);
    },
    quote: (name) => {
      const [id, anchor = ''] = name.split('#');
      const report = site.reports.find(({ meta }) => meta.id === id);
      const sentence = report?.outline.sentences.find((one) => one.id === anchor);
      if (report === undefined || sentence === undefined) return null;
      const label = `${report.place.name.zh}${report.meta.year}年政府工作报告`;
      const text = report.text.slice(sentence.start, sentence.end).trim();
      return { text, href: to(report, anchor), colour: report.colour, className: '', label };
    },
    page: (path) => addresses.below(import.meta.env.BASE_URL, path),
    chart: (id, place) => charts.some((chart) => chart.id === id && chart.place === place),
  };
}

/** The number with everything that bears on it: 预计增长19.12%（扣除留抵退税因素）. */
function figure(observation: Observation): string {
  const basis = observation.basis === null ? '' : `（${observation.basis}）`;
  return `${asStated(observation)}${basis}`;
}
