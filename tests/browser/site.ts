/** What the browser tests know of the site: its addresses, and the collections it was built from. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext, Page } from '@playwright/test';
import type { Numeral, Observation, Outline, Pledge, Reading, Register } from '../../src/schema.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

export const chartIds = [
  'headline-targets',
  'who-reports-what',
  'numeral-strip',
  'part-of-whole',
  'target-vs-result',
  'money',
  'structure-shares',
  'stated-completion',
  'measurable-promises',
  'how-firm',
  'honours',
  'attention',
  'distinctive-words',
  'livelihood',
  'same-year-2023',
  'indicator-projects_over_100m',
];
export const reportIds = ['zhoucun-2023', 'zhangdian-2024'];
export const comparePath = '/compare/zhoucun-2023/zhangdian-2024/';
export const reversePath = '/compare/zhangdian-2024/zhoucun-2023/';

/** One address of every kind of page, and of every chart and report. */
export const paths = [
  '/',
  comparePath,
  `${comparePath}?show=targets`,
  '/compare/',
  '/reports/',
  ...reportIds.map((id) => `/reports/${id}/`),
  '/charts/',
  ...chartIds.map((id) => `/charts/${id}/`),
  ...chartIds.map((id) => `/embed/${id}/`),
  '/indicators/',
  '/indicators/gdp/',
  '/indicators/fdi_used/',
  '/numbers/',
  '/numbers/?status=target&sort=-value',
  '/search/',
  '/search/?q=GDP',
  '/glossary/',
  '/data/',
  '/stories/zhoucun-zhangdian/',
  '/method/',
  '/en/',
  '/en/charts/',
  '/en/charts/headline-targets/',
  '/en/embed/headline-targets/',
  '/en/charts/attention/',
  '/en/charts/who-reports-what/zhoucun/',
  '/en/indicators/',
  '/en/indicators/gdp/',
  '/en/method/',
  '/404.html',
];

/** Widths at which drawings are measured: the narrowest phone, both sides of the change, wide screens. */
export const widths = [320, 375, 599, 600, 768, 1280, 1600];

/** What the collections say of a report. */
export interface Report {
  source: string;
  outline: Outline;
  /** Observations, pledges, numerals, sentences and headings by their id. */
  entries: Map<string, Entry>;
}

/** A sentence or a heading: charts of statements lead to it. */
export interface Statement {
  id: string;
  start: number;
  end: number;
  text: string;
  sentence: string;
}

export type Entry = Observation | Pledge | Numeral | Statement;

function json(path: string): unknown {
  return JSON.parse(readFileSync(content + path, 'utf8'));
}

export function readReport(id: string): Report {
  const reading = json(`observations/${id}.json`) as Reading;
  const outline = json(`outlines/${id}.json`) as Outline;
  const source = readFileSync(`${content}sources/${id}.txt`, 'utf8').replace(/^\uFEFF/, '');
  const statements = outline.sentences.map(({ id, start, end }): Statement => {
    const text = source.slice(start, end);
    return { id, start, end, text, sentence: text };
  });
  const entries = [...statements, ...reading.ledger, ...reading.pledges, ...reading.observations];
  return { source, outline, entries: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** The text that a chart takes: one for all charts of indicators. */
export function chartText(id: string): string {
  return id.startsWith('indicator-') ? 'indicator' : id;
}

/** All published charts and their states of one place, by the register: `money`, `money/zhoucun`. */
export function chartStates(): string[] {
  const { charts, aliases } = json('permalinks.json') as Register;
  return charts.filter((key) => aliases[key] === undefined);
}

/** The texts of all published charts. */
export function chartTexts(): string[] {
  const ids = chartStates().filter((key) => !key.includes('/'));
  return [...new Set(ids.map(chartText))].sort();
}

/** The words of an entry, as written. */
export function wordsOf(entry: Entry): string {
  return 'text' in entry ? entry.text : entry.digits;
}

/** The sentence around an offset, by the outline. */
export function sentenceAt({ source, outline }: Report, offset: number): string {
  const sentence = outline.sentences.find(({ start, end }) => start <= offset && offset < end);
  if (sentence === undefined) throw new Error(`no sentence holds offset ${offset}`);
  return source.slice(sentence.start, sentence.end);
}

/** White space is the page's business, everything else is the text's. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A row of a chart's data: a mark, or a place where there is none (未提及). */
export interface Mark {
  report: string | null;
  id: string | null;
  label: string;
  text: string;
  sentence: string | null;
  address: string | null;
}

/** A mark that leads to a sentence. */
export type LinkedMark = { [field in keyof Mark]: NonNullable<Mark[field]> };

/** The data of a chart, as its JSON publishes them. */
export async function chartMarks(request: APIRequestContext, id: string): Promise<Mark[]> {
  const response = await request.get(`/charts/${id}.json`);
  return ((await response.json()) as { data: Mark[] }).data;
}

/** Those that lead to a sentence; a mark has all of report, id, sentence and address, or none. */
export async function linkedMarks(request: APIRequestContext, id: string): Promise<LinkedMark[]> {
  const marks = await chartMarks(request, id);
  return marks.filter((mark): mark is LinkedMark => {
    const parts = [mark.report, mark.id, mark.sentence, mark.address].map((part) => part === null);
    if (new Set(parts).size > 1) throw new Error(`half a mark: ${JSON.stringify(mark)}`);
    return mark.id !== null;
  });
}

/** What a page shows at an anchor. */
export interface Anchor {
  /** Text of the marked words. */
  words: string;
  /** Text of the sentence around them, or null where there is none. */
  sentence: string | null;
  /** Id of the mark that the anchor is in: several subjects of one number share a mark. */
  mark: string;
}

/** All anchors of a page, by id. */
export async function anchorsOf(page: Page, path: string): Promise<Map<string, Anchor>> {
  await page.goto(path);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('[id]')].map((element): [string, Anchor] => {
      const mark = element.closest('[data-id]') ?? element;
      // A heading's anchor is around its sentence, a number's within it.
      const sentence =
        element.closest('[data-sentence]') ?? element.querySelector('[data-sentence]');
      const owner = mark.getAttribute('data-id') ?? mark.id;
      return [
        element.id,
        {
          words: mark.textContent ?? '',
          sentence: sentence?.textContent ?? null,
          mark: owner,
        },
      ];
    }),
  );
  return new Map(found);
}
