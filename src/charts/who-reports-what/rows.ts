/** Who reports what: shared by the chart's text, its table and its drawing. */
import { rollup } from 'd3';
import { count } from '../../format.ts';
import type { Form, Indicator } from '../../schema.ts';
import type { ChartData, ReportData } from '../chart.ts';
import { type Entry, entry, isPlan, type Said } from '../entries.ts';
import { type Lane, laneYear } from '../lanes.ts';
import { type Head, headText, statusOf } from '../names.ts';
import { entryText, inWords, qualifier } from '../stated.ts';
import { statusName } from '../terms.ts';
import type { Names, Wording } from '../wording.ts';

export interface WhoRow {
  indicator: Indicator;
  /** In the order of the reports. */
  said: Said[];
}

/** Rows that share an answer to the question. */
export interface WhoGroup {
  heading: Names;
  rows: WhoRow[];
  /** Where one report alone says it: that report. */
  only: ReportData | null;
}

/** Every macro indicator, and every other that at least one report states. */
export function rowsOf(data: ChartData): WhoRow[] {
  const rows = data.indicators.map((indicator) => {
    const form = mainForm(indicator, data);
    const said = data.reports.map((report) => ({
      report,
      result: entry(report, indicator, 'result', form),
      target: entry(report, indicator, 'target', form),
    }));
    return { indicator, said };
  });
  return rows.filter((row) => row.indicator.macro || row.said.some(speaks));
}

/** Whether a report states the indicator for either year: in numbers, in words, or in a numeral that was not read. */
export function speaks({ result, target }: Said): boolean {
  return result.kind !== 'absent' || target.kind !== 'absent';
}

/** Growth for macro indicators, else the form in which the reports state it most often. */
function mainForm(indicator: Indicator, data: ChartData): Form {
  if (indicator.macro && indicator.forms.includes('growth')) return 'growth';
  const observations = data.reports.flatMap((report) =>
    report.observations.filter((one) => one.indicator === indicator.id),
  );
  const counts = rollup(
    observations,
    (group) => group.length,
    (one) => one.form,
  );
  const often = (form: Form) => counts.get(form) ?? 0;
  const [first = 'level', ...rest] = indicator.forms;
  return rest.reduce<Form>((best, form) => (often(form) > often(best) ? form : best), first);
}

/** Macro indicators first, then what all reports state, what some state, and what one alone states. */
export function groupsOf(
  rows: WhoRow[],
  data: ChartData,
  name: (report: ReportData) => Names,
): WhoGroup[] {
  const all = data.reports.length;
  const rest = rows.filter((row) => !row.indicator.macro);
  const spoken = (row: WhoRow) => row.said.filter(speaks);
  const where = (wanted: (speaking: number) => boolean) =>
    rest.filter((row) => wanted(spoken(row).length));
  const groups: WhoGroup[] = [
    {
      heading: { zh: '主要指标的增速', en: 'Growth of the main indicators' },
      rows: rows.filter((row) => row.indicator.macro),
      only: null,
    },
    {
      heading:
        all === 1
          ? { zh: '其他指标', en: 'Other indicators' }
          : {
              zh: `其他指标，${count(all)}份报告都有`,
              en: `Other indicators, in ${all === 2 ? 'both' : `all ${all}`} reports`,
            },
      rows: where((speaking) => speaking === all),
      only: null,
    },
    {
      heading: { zh: '其他指标，几份报告有', en: 'Other indicators, in several reports' },
      rows: where((speaking) => speaking > 1 && speaking < all),
      only: null,
    },
    ...(all === 1 ? [] : data.reports).map((report) => ({
      heading: { zh: `只在${name(report).zh}读到`, en: `Read only in ${name(report).en}` },
      rows: where((speaking) => speaking === 1).filter((row) => spoken(row)[0]?.report === report),
      only: report,
    })),
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** What stands in a cell: as written, and with 增长 where the group's heading does not say that it is a growth. */
export function cellText(said: Entry, { macro }: Indicator): string {
  return said.kind === 'other' || (said.kind === 'value' && !macro)
    ? inWords(said.observation)
    : entryText(said);
}

/** The same in the words of a drawing. */
export function cellWords(said: Entry, { macro }: Indicator, say: Wording): string {
  return said.kind === 'other' || (said.kind === 'value' && !macro)
    ? say.stated(said.observation)
    : say.entry(said);
}

/** Of when a cell is, and what: 2022年预计, 2023年目标, 2022年计划. */
export function cellYear(said: Said, lane: Lane): Head {
  const cell = said[lane];
  const word = cell.kind === 'other' && isPlan(cell) ? cell.why : statusName(statusOf(said, lane));
  return { since: null, period: laneYear(said.report, lane), word };
}

/** 周村2022年预计, 周村2023年目标, 周村2022年计划. */
export function cellHead(said: Said, lane: Lane): string {
  return said.report.place.short.zh + headText(cellYear(said, lane));
}

/** What keeps it from being compared: 扣除留抵退税因素, 只报金额, 背景. Null where nothing does. */
export function cellNote(said: Entry, indicator: Indicator): string | null {
  if (!('observation' in said)) return null;
  const { observation, kind } = said;
  if (kind === 'other') return observation.form === 'growth' ? null : said.why;
  return qualifier(observation, indicator);
}
