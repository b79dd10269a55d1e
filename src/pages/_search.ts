/** Everything that search can find: indicators, terms, charts, numbers, sentences. */
import * as addresses from '../addresses.ts';
import { statusName } from '../charts.ts';
import type { Doc } from '../search.ts';
import { loadCharts, loadSite, type Site, type SiteReport } from './_data.ts';
import { loadTerms } from './_glossary.ts';
import { indicatorEntries } from './_indicators.ts';
import { numberRows } from './_numbers.ts';
import { stockOrFlowWord } from './_words.ts';

const to = (path: string) => addresses.below(import.meta.env.BASE_URL, path);

export async function searchDocs(): Promise<Doc[]> {
  const site = await loadSite();
  return [
    ...indicatorDocs(site),
    ...(await termDocs()),
    ...(await chartDocs()),
    ...numberDocs(site),
    ...site.reports.flatMap(sentenceDocs),
  ];
}

function indicatorDocs(site: Site): Doc[] {
  return indicatorEntries(site).map(({ indicator }) => ({
    kind: 'indicator',
    title: indicator.name.zh,
    text: indicator.definition.zh,
    names: [indicator.name.en, ...indicator.aliases.filter((alias) => alias !== indicator.name.zh)],
    note: stockOrFlowWord(indicator),
    path: to(addresses.indicator(indicator.id)),
  }));
}

async function termDocs(): Promise<Doc[]> {
  return (await loadTerms()).map(({ id, term, explanation }) => ({
    kind: 'term',
    title: term,
    text: explanation ?? '',
    names: [],
    note: '',
    path: to(addresses.term(id)),
  }));
}

async function chartDocs(): Promise<Doc[]> {
  return (await loadCharts()).map((chart) => ({
    kind: 'chart',
    title: chart.title,
    text: chart.takeaway,
    names: [chart.question],
    note: '',
    path: to(addresses.chart(chart)),
  }));
}

function numberDocs(site: Site): Doc[] {
  const names = new Map(
    site.indicators.map(({ id, name, aliases }) => [id, [...new Set([name.zh, ...aliases])]]),
  );
  return numberRows(site).map(({ row, words, report }) => {
    const year = row.period === null ? '' : `${row.period}年`;
    return {
      kind: 'number',
      title: row.scope === null ? row.measure : `${row.scope}，${row.measure}`,
      text: words,
      names: row.indicator === null ? [] : (names.get(row.indicator) ?? []),
      note: `${nameOf(report)}，${year}${statusName(row.status)}`,
      path: to(addresses.report(row.report, row.id)),
    };
  });
}

/** A sentence is found at its first number, else at its section or its paragraph. */
function sentenceDocs(report: SiteReport): Doc[] {
  const { outline, ledger, pledges, text, meta } = report;
  const anchors = [...ledger, ...pledges].sort((a, b) => a.start - b.start);
  return outline.sentences.map(({ start, end, paragraph, section, kind }) => {
    const inside = anchors.find((anchor) => start <= anchor.start && anchor.end <= end);
    const heading = kind === 'heading' ? section : null;
    return {
      kind: 'sentence',
      title: '',
      text: text.slice(start, end).replace(/\s+/gu, ''),
      names: [],
      note: `${nameOf(report)}，${headingOf(report, section)}`,
      path: to(addresses.report(meta.id, inside?.id ?? heading ?? paragraph)),
    };
  });
}

function nameOf({ place, meta }: SiteReport): string {
  return `${place.short.zh}${meta.year}`;
}

/** The first clause of a section's heading. */
function headingOf({ outline }: SiteReport, id: string | null): string {
  const heading = outline.sections.find((section) => section.id === id)?.heading;
  return heading?.split('，')[0] ?? '题名与开头';
}
