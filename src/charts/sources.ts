/** Where the numbers of a chart stand: report, date, parts of the text. */
import { date } from '../format.ts';
import type { ChartSource, ReportData, Target } from './chart.ts';
import { yearOf } from './lanes.ts';

/** Where the drawn numbers stand: report, date, parts of the text. */
export function sources(reports: ReportData[], targets: Target[]): ChartSource[] {
  return reports.map((report) => {
    const ids = new Set(
      targets.filter((target) => target.report === report.meta.id).map((target) => target.id),
    );
    const parts = chapters(report, ids);
    const day = report.meta.date ? `，${date(report.meta.date)}` : `，${yearOf(report)}年`;
    return {
      report: report.meta.id,
      text: `${report.place.name.zh}政府工作报告${day}${parts ? `，${parts}` : ''}`,
    };
  });
}

/** 第一、二部分: the numbers of the first-level sections in which these ids stand. */
function chapters(report: ReportData, ids: Set<string>): string {
  const positions = [...report.observations, ...report.pledges, ...report.outline.sentences]
    .filter((one) => ids.has(one.id))
    .map((one) => one.start);
  const first = report.outline.sections.filter((section) => section.level === 1);
  const used = first.filter((section) =>
    positions.some((start) => section.start <= start && start < section.end),
  );
  const numbers = used.map(
    (section) => /^[一二三四五六七八九十]+(?=、)/u.exec(section.heading)?.[0],
  );
  if (numbers.length === 0 || numbers.includes(undefined)) return '';
  return `第${numbers.join('、')}部分`;
}
