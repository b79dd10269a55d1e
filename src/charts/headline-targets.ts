/** 上年做到多少，当年要做到多少？ Growth of the macro indicators: last year's result beside this year's target. */
import { count, quoted } from '../format.ts';
import type { Indicator } from '../schema.ts';
import type {
  Cell,
  ChartData,
  ChartDefinition,
  Content,
  Mark,
  ReportData,
  Table,
} from './chart.ts';
import { aboutAbsence, entry, entryId } from './entries.ts';
import { englishFinding, englishNotes } from './headline-targets/english.ts';
import {
  entryNote,
  notJoined,
  type Pair,
  type Panel,
  type Relation,
  relations,
  sameBasis,
} from './headline-targets/pairs.ts';
import { drawHeadline } from './headline-targets/plot.ts';
import { type Lane, lanes, laneYear } from './lanes.ts';
import { columnName, laneHead, reportCount, reportNames } from './names.ts';
import { list } from './prose.ts';
import { asStated, entryText, expectation, qualifier, written } from './stated.ts';
import { formNames } from './terms.ts';

export const headlineTargets: ChartDefinition = { id: 'headline-targets', content };

function content(data: ChartData): Content {
  const indicators = data.indicators.filter(
    (indicator) => indicator.macro && indicator.forms.includes('growth'),
  );
  const panels = data.reports.map((report) => panelOf(report, indicators, data));
  return {
    finding: titleOf(panels, indicators),
    englishFinding: englishFinding(panels, (wanted) => holding(panels, indicators, wanted)),
    englishNotes: (say) => englishNotes(panels, say),
    takeaway: takeawayOf(panels, indicators),
    alt: () =>
      `${reportCount(data)}的${count(indicators.length)}项指标，每行上面是上年结果，下面是当年目标。${panels.map((panel) => sentenceOf(panel, panel.pairs)).join('')}`,
    notes: computedNotes(panels),
    marks: panels.flatMap((panel) => panel.pairs.flatMap(marksOf)),
    table: tableOf(panels, indicators),
    draw: (title, size, options) =>
      drawHeadline(panels, { indicators, told: toldBy(panels, indicators) }, title, size, options),
    translates: true,
  };
}

function panelOf(report: ReportData, indicators: Indicator[], data: ChartData): Panel {
  const name = reportNames(report, data);
  const pairs = indicators.map((indicator) => ({
    report,
    name: name.zh,
    indicator,
    result: entry(report, indicator, 'result', 'growth'),
    target: entry(report, indicator, 'target', 'growth'),
  }));
  return { report, name, pairs };
}

// --- words ------------------------------------------------------------------------------------

function marksOf(pair: Pair): Mark[] {
  return lanes.map((lane) => {
    const id = entryId(pair[lane]);
    return {
      target: id === null ? null : { report: pair.report.meta.id, id },
      label: `${pair.indicator.name.zh}，${columnName(pair, lane)}`,
      text: entryText(pair[lane]),
      ...aboutAbsence(pair[lane], pair.report, pair.indicator, laneYear(pair.report, lane)),
    };
  });
}

/** 周村：2022年地区生产总值预计增长3.5%，2023年目标5.5%左右；… */
function sentenceOf(panel: Panel, pairs: Pair[]): string {
  return `${panel.name.zh}：${pairs.map(pairWords).join('；')}。`;
}

/** The pairs that the title speaks of, in full; the first row's where no finding holds. */
function takeawayOf(panels: Panel[], indicators: Indicator[]): string {
  const found = toldBy(panels, indicators);
  const shown = found.length > 0 ? found : indicators.slice(0, 1);
  return panels
    .map((panel) =>
      sentenceOf(
        panel,
        panel.pairs.filter(({ indicator }) => shown.includes(indicator)),
      ),
    )
    .join('');
}

function pairWords(pair: Pair): string {
  const [before, now] = lanes.map((lane) => laneYear(pair.report, lane));
  return `${pair.indicator.name.zh}${before}年${laneWords(pair, 'result')}，${now}年目标${laneWords(pair, 'target')}`;
}

function laneWords(pair: Pair, lane: Lane): string {
  const said = pair[lane];
  if (said.kind === 'absent' || said.kind === 'unread') return entryText(said);
  if (said.kind === 'words') return `${formNames.words}${quoted(said.pledge.text)}`;
  const note = said.kind === 'other' ? said.why : qualifier(said.observation, pair.indicator);
  return `${asStated(said.observation)}${note ? `（${note}）` : ''}`;
}

// --- the finding ------------------------------------------------------------------------------

/** A number written 左右 is neither above nor below another that is this near, in percentage points. */
const aboutWidth = 0.5;

/**
 * Whether the target's number stands above or below the result's. Null where the two cannot be
 * compared: another basis or extent, a result that is itself only a bound, ranges, equal numbers, 左右 beside a near number.
 */
export function relation({ result, target, indicator }: Pair): Relation | null {
  if (result.kind !== 'value' || target.kind !== 'value') return null;
  if (!sameBasis(result.observation, target.observation, indicator)) return null;
  if (
    !['eq', 'approx'].includes(result.observation.comparator) ||
    target.observation.comparator === 'range'
  )
    return null;
  const difference = target.observation.value - result.observation.value;
  const about =
    target.observation.comparator === 'approx' || result.observation.comparator === 'approx';
  if (difference === 0 || (about && Math.abs(difference) < aboutWidth)) return null;
  return difference > 0 ? 'above' : 'below';
}

/** The indicators whose targets stand so to the results in every report. */
function holding(panels: Panel[], indicators: Indicator[], wanted: Relation): Indicator[] {
  return indicators.filter((_, row) =>
    panels.every((panel) => panel.pairs[row] && relation(panel.pairs[row]) === wanted),
  );
}

/** What the title speaks of. */
function toldBy(panels: Panel[], indicators: Indicator[]): Indicator[] {
  return relations.flatMap((wanted) => holding(panels, indicators, wanted));
}

function titleOf(panels: Panel[], indicators: Indicator[]): string | null {
  const all = panels.length > 1 ? '都' : '';
  const words: Record<Relation, string> = {
    above: `的增速目标${all}高于上年`,
    below: `的增速目标${all}低于上年`,
  };
  const clauses = relations.flatMap((wanted) => {
    const names = holding(panels, indicators, wanted).map(({ name }) => name.zh);
    return names.length > 0 ? [{ names, words: words[wanted] }] : [];
  });
  if (clauses.length === 0) return null;
  const whose =
    panels.length === 1 && panels[0]
      ? `${panels[0].name.zh}${laneYear(panels[0].report, 'target')}年`
      : '';
  return `${whose}${clauses.map((clause) => `${list(clause.names)}${clause.words}`).join('，')}`;
}

// --- notes and table --------------------------------------------------------------------------

function computedNotes(panels: Panel[]): string[] {
  const pairs = panels.flatMap((panel) => panel.pairs);
  const apart = notJoined(pairs).map(
    ({ pair, words }) => `${pair.name}的${pair.indicator.name.zh}（${words.join('／')}）`,
  );
  const more = pairs.flatMap((pair) =>
    lanes.flatMap((lane) =>
      pair[lane].kind === 'value' && pair[lane].more.length > 0
        ? [
            `${pair.name}的${pair.indicator.name.zh}另有${pair[lane].more.map(written).join('、')}，见表。`,
          ]
        : [],
    ),
  );
  return [
    ...(apart.length > 0
      ? [`${list(apart)}只有一年写了口径，或两年写的不同，不连线，不比高低。`]
      : []),
    ...more,
  ];
}

function tableOf(panels: Panel[], indicators: Indicator[]): Table {
  const heads = panels.flatMap((panel) =>
    lanes.map((lane) => `${panel.name.zh}${laneHead(panel.report, lane)}`),
  );
  return {
    caption: '主要指标的增速：上年结果与当年目标',
    columns: ['指标', ...heads],
    rows: indicators.flatMap((indicator, row) => {
      const columns = panels.flatMap((panel) => {
        const pair = panel.pairs[row];
        return pair ? lanes.map((lane) => cellsOf(pair, lane)) : [];
      });
      const depth = Math.max(1, ...columns.map((cells) => cells.length));
      return Array.from({ length: depth }, (_, line) => [
        { text: indicator.name.zh },
        ...columns.map((cells) => cells[line] ?? { text: '' }),
      ]);
    }),
  };
}

/** The drawn value first, then what else the report says in the same place. */
function cellsOf(pair: Pair, lane: Lane): Cell[] {
  const said = pair[lane];
  const cell = (text: string, note: string | null, id: string | null): Cell => ({
    text: note ? `${text}（${note}）` : text,
    ...(id === null ? {} : { target: { report: pair.report.meta.id, id } }),
    ...(said.kind === 'value' ? { numeric: true } : {}),
  });
  const note =
    said.kind === 'value' ? qualifier(said.observation, pair.indicator) : entryNote(pair, lane);
  const expected = 'observation' in said ? expectation(said.observation) : '';
  return [
    cell(expected + entryText(said), note, entryId(said)),
    ...said.more.map((one) => cell(written(one), qualifier(one, pair.indicator), one.id)),
  ];
}
