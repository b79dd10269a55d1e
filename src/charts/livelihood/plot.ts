/** The drawing of livelihood: what has both years on a scale of its own, then lists of what only one year counts. */
import { range, sum } from 'd3';
import {
  type Child,
  caption,
  corners,
  element,
  glyph,
  hairline,
  type KeyItem,
  key,
  reach,
  shift,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import { fullest } from '../kit/fitting.ts';
import { boundItems, ink } from '../kit/legend.ts';
import { type Block, columnShare, emptyDrawing, placeHead, sheet, stacked } from '../kit/panel.ts';
import { type Lane, lanes, laneYear } from '../lanes.ts';
import { laneHead } from '../names.ts';
import { statusName } from '../terms.ts';
import {
  drawListRow,
  drawPairRow,
  type Layout,
  layouts,
  listRowHeight,
  pairRowHeight,
  tag,
  tagWidth,
} from './marks.ts';
import { type CountPanel, type CountRow, isCandidate, isNumber, onlyLane } from './rows.ts';

const panelGap = 34;
const listHead = 34;
const topicHead = 26;

/** Draws the panels below each other. */
export function drawCounts(
  panels: CountPanel[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const stating = panels.filter((panel) => panel.groups.length > 0);
  if (stating.length === 0) return emptyDrawing('没有读到这些方面的数量', title, size);
  const layout = layouts[size];
  const draw = (shown: Shown[]): Drawing => {
    const legend = key(legendItems(shown), { width: layout.least, gap: 16 });
    const blocks = shown.map((panel) => drawPanel(panel, layout, options));
    const left = sum(stating, countOf) - sum(shown, countOf);
    const rest = left > 0 ? `另有${left}项` : undefined;
    return stacked(blocks, { legend, under: 8, gap: panelGap, title, size, rest });
  };
  if (!options.compact) return draw(stating.map(inFull));
  return fullest(excerptsOf(stating), draw, size, options);
}

/** A panel as it is drawn, with the numbers of rows that its lists have in all. */
interface Shown extends CountPanel {
  totals: Record<Lane, number>;
}

function inFull(panel: CountPanel): Shown {
  return { ...panel, totals: totalsOf(panel) };
}

function totalsOf(panel: CountPanel): Record<Lane, number> {
  const count = (lane: Lane) => rowsOf(panel).filter((row) => onlyLane(row) === lane).length;
  return { result: count('result'), target: count('target') };
}

function rowsOf(panel: CountPanel): CountRow[] {
  return panel.groups.flatMap((group) => group.rows);
}

function countOf(panel: CountPanel): number {
  return rowsOf(panel).length;
}

/** What has both years, and ever fewer rows of each list; then fewer of what has both years, what all places count first. */
function excerptsOf(panels: CountPanel[]): Shown[][] {
  const listed = range(Math.max(...panels.map(countOf)), -1, -1);
  const paired = range(Math.max(...panels.map((panel) => pairsOf(panel).length)) - 1, 0, -1);
  return [
    ...listed.map((count) => panels.map((panel) => cut(panel, count, pairsOf(panel)))),
    ...paired.map((count) =>
      panels.map((panel) => cut(panel, 0, sharedFirst(panel, panels).slice(0, count))),
    ),
  ];
}

function pairsOf(panel: CountPanel): CountRow[] {
  return rowsOf(panel).filter((row) => onlyLane(row) === null);
}

function sharedFirst(panel: CountPanel, panels: CountPanel[]): CountRow[] {
  const isShared = ({ key: own }: CountRow) =>
    panels.every((other) => pairsOf(other).some((row) => row.key === own));
  return pairsOf(panel).toSorted((a, b) => Number(isShared(b)) - Number(isShared(a)));
}

/** Rows of each list that a place keeps that has nothing of both years. */
const leastListed = 2;

function cut(panel: CountPanel, most: number, pairs: CountRow[]): Shown {
  const count = pairs.length > 0 ? most : Math.max(most, leastListed);
  const seen: Record<Lane, number> = { result: 0, target: 0 };
  const groups = panel.groups.map((group) => ({
    ...group,
    rows: group.rows.filter((row) => {
      const only = onlyLane(row);
      if (only === null) return pairs.includes(row);
      seen[only] += 1;
      return seen[only] <= count;
    }),
  }));
  return { ...panel, groups, totals: totalsOf(panel) };
}

// --- key --------------------------------------------------------------------------------------

function legendItems(panels: CountPanel[]): KeyItem[] {
  const rows = panels.flatMap(rowsOf);
  const said = rows.flatMap((row) => lanes.map((lane) => row.said[lane]));
  const bounds = rows.flatMap((row) =>
    lanes.flatMap((lane) => {
      const one = row.said[lane];
      return isNumber(one) ? [{ kind: 'value' as const, observation: one, more: [] }] : [];
    }),
  );
  return [
    ...boundItems(bounds),
    ...(said.some((one) => one !== null && !isNumber(one))
      ? [
          {
            glyph: ink(shift(-6, 0, corners(12))),
            reach: { left: 12, right: 12 },
            text: '只有文字',
          },
        ]
      : []),
    ...(said.some(isCandidate)
      ? [{ glyph: ink(tag()), reach: { left: 0, right: tagWidth }, text: '待人民代表大会票决' }]
      : []),
  ];
}

/** What was done and what is promised, with the years. */
function panelItems(panel: CountPanel): KeyItem[] {
  const statuses = (['actual', 'estimate', 'target'] as const).filter((status) =>
    rowsOf(panel).some(({ said }) =>
      lanes.some((lane) => isNumber(said[lane]) && said[lane].status === status),
    ),
  );
  return statuses.map((status) => ({
    glyph: glyph({ status }),
    reach: reach({ status }),
    text: `${laneYear(panel.report, status === 'target' ? 'target' : 'result')}年${statusName(status)}`,
  }));
}

// --- panels -----------------------------------------------------------------------------------

function drawPanel(panel: Shown, layout: Layout, options: DrawOptions): Block {
  const head = placeHead(
    { colour: panel.report.colour, name: panel.name },
    panelItems(panel),
    layout.least,
  );
  const both = rowsOf(panel).filter((row) => onlyLane(row) === null);
  const drawn: Child[] = [hairline(0)];
  let y = 0;
  for (const row of both) {
    drawn.push(shift(0, y, ...drawPairRow(row, layout, options)));
    y += pairRowHeight(row, layout);
    drawn.push(hairline(y));
  }
  const columns = { columns: layout.stacked ? 1 : 2, gutter: 0.05, gap: 20 };
  const width = columnShare(columns) * layout.least;
  const lists = lanes.flatMap((lane) => drawList(panel, lane, width, layout, options) ?? []);
  const block = sheet(lists, columns);
  const place = { class: `place-${panel.report.colour}` };
  const below = y + (lists.length > 0 ? 14 : 0);
  return {
    children: [
      ...head.children,
      shift(0, head.height + 4, element('g', place, ...drawn, shift(0, below, ...block.children))),
    ],
    height: head.height + 4 + below + block.height,
  };
}

/** What only one year counts, by topic. */
function drawList(
  panel: Shown,
  lane: Lane,
  width: number,
  layout: Layout,
  options: DrawOptions,
): Block[] {
  const groups = panel.groups
    .map(({ name, rows }) => ({ name, rows: rows.filter((row) => onlyLane(row) === lane) }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return [];
  const count = sum(groups, ({ rows }) => rows.length);
  const all = panel.totals[lane];
  const what = laneHead(panel.report, lane);
  const words = `只读到${what}的${all}项${count < all ? `，列${count}项` : ''}`;
  const children: Child[] = [caption(words, 0, 14, 'ink name', 14)];
  let y = listHead - topicHead + 20;
  for (const { name, rows } of groups) {
    children.push(caption(name, 0, y + 14, 'muted small', 12));
    y += topicHead;
    children.push(hairline(y));
    for (const row of rows) {
      const height = listRowHeight(row, lane, width, layout);
      children.push(
        shift(0, y, ...drawListRow(row, lane, height, width, layout, options)),
        hairline(y + height),
      );
      y += height;
    }
  }
  return [{ children, height: y }];
}
