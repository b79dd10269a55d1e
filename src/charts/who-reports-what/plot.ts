/** The drawing of who-reports-what: a matrix, and lists of what one report alone states. */
import { sum } from 'd3';
import type { Element } from 'hast';
import {
  at,
  balance,
  type Child,
  caption,
  clip,
  element,
  hairline,
  type KeyItem,
  key,
  middle,
  root,
  shift,
  textWidth,
} from '../../plot.ts';
import type { Drawing, DrawOptions, ReportData, Size } from '../chart.ts';
import { type Entry, isPlan } from '../entries.ts';
import { blankItem, boundItems, plannedItems, standInItems, statusItems } from '../kit/legend.ts';
import { type Block, columnShare, rowName, sheet } from '../kit/panel.ts';
import { type Lane, lanes, laneYear } from '../lanes.ts';
import { laneName } from '../terms.ts';
import { chinese, type Names, type Wording } from '../wording.ts';
import { cellLines, drawCell, leading, line, signX, textSize } from './cells.ts';
import type { WhoGroup } from './rows.ts';

/** The least widths at which every decision is made, px. */
const least: Record<Size, number> = { wide: 600, narrow: 304 };
const nameSize = 13;

interface Scene {
  size: Size;
  reports: ReportData[];
  name: (report: ReportData) => string;
  say: Wording;
  options: DrawOptions;
}

/** Draws the groups below each other; the lists of single reports stand side by side where there is room. */
export function drawWho(
  groups: WhoGroup[],
  reports: ReportData[],
  nameOf: (report: ReportData) => Names,
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const say = options.translated?.wording ?? chinese;
  const name = (report: ReportData) => say.name(nameOf(report));
  const scene = { size, reports, name, say, options };
  const legend = key(legendItems(groups, scene), { width: least[size], gap: 16 });
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + 14;
  const put = (block: Block) => {
    children.push(shift(0, y, ...block.children));
    y += block.height + 26;
  };
  const columned = size === 'wide' && reports.length <= mostColumns;
  for (const group of groups.filter((one) => one.only === null))
    put(columned ? wideMatrix(group, scene) : stackedMatrix(group, scene));
  const lists = groups.filter((one) => one.only !== null);
  const columns = { columns: size === 'wide' ? 2 : 1, gutter: listGutter, gap: 26 };
  const width = columnShare(columns) * least[size];
  if (lists.length > 0)
    put(
      sheet(
        lists.map((group) => list(group, width, scene)),
        columns,
      ),
    );
  const height = Math.max(1, Math.ceil(y - 24));
  const label = options.translated?.title ?? title;
  return { svg: root({ height, name: size, label }, ...children), height };
}

// --- key --------------------------------------------------------------------------------------

function legendItems(groups: WhoGroup[], { say, options }: Scene): KeyItem[] {
  const rows = groups.flatMap((group) => group.rows);
  const all = rows.flatMap((row) => row.said.flatMap((said) => lanes.map((lane) => said[lane])));
  const plans = all.flatMap((said) =>
    said.kind === 'other' && isPlan(said) ? [said.observation] : [],
  );
  const entries = all.filter((said) => !isPlan(said));
  return [
    ...statusItems(entries, say),
    ...plannedItems(plans, say),
    // Every number has its 以上 and 左右 in words beside it.
    ...(options.compact ? [] : boundItems(entries, say)),
    ...standInItems(entries, '别的形式、范围或年份', say),
    ...(groups.some(hasBlanks) ? [blankItem(say)] : []),
  ];
}

/** The lists of single reports have no empty cells. */
function hasBlanks({ only, rows }: WhoGroup): boolean {
  const isBlank = (said: Entry) => said.kind === 'absent' && said.named;
  return (
    only === null &&
    rows.some(({ said }) => said.some((one) => lanes.some((lane) => isBlank(one[lane]))))
  );
}

// --- wide matrix ------------------------------------------------------------------------------

const wideNames = 0.21;
/** More reports than this get lines instead of columns. */
const mostColumns = 3;

function wideMatrix(group: WhoGroup, scene: Scene): Block {
  const { say } = scene;
  const share = (1 - wideNames) / scene.reports.length;
  const laneX = (report: number, lane: number) => wideNames + share * (report + lane / 2);
  const room = (least.wide * share) / 2;
  const children: Child[] = [groupHeading(group, scene)];
  scene.reports.forEach((report, index) => {
    children.push(
      at(laneX(index, 0), 0, placeName(report, scene, signX - 6, 42)),
      ...lanes.map((lane, column) =>
        at(laneX(index, column), 0, laneCaption(report, lane, 62, scene)),
      ),
    );
  });
  let y = 74;
  children.push(hairline(y));
  for (const row of group.rows) {
    const names = balance(say.name(row.indicator.name), nameSize, wideNames * least.wide - 8);
    const cells = row.said.flatMap((said) =>
      lanes.map((lane) => cellLines(row, said[lane], room, say).length),
    );
    const height = Math.max(30, names.length * 17 + 8, Math.max(...cells) * leading + 10);
    children.push(rowName(names, y + height / 2, nameSize), hairline(y + height));
    row.said.forEach((said, index) => {
      lanes.forEach((lane, column) => {
        children.push(drawCell(row, said, lane, laneX(index, column), y + height / 2, room, scene));
      });
    });
    y += height;
  }
  return { children, height: y };
}

function groupHeading(group: WhoGroup, { say }: Scene): Element {
  return element(
    'text',
    { class: 'song', x: 0, y: 17, fontSize: 16 },
    say.name(group.heading) + say.word(`（${group.rows.length}）`),
  );
}

function placeName(report: ReportData, scene: Scene, x: number, y: number, size = 16): Element {
  const name = element(
    'text',
    { class: 'song', x, y: y + size * middle, fontSize: size },
    scene.name(report),
  );
  return element('g', { class: `place-${report.colour}` }, name);
}

/** 2023年目标. */
function laneWords(report: ReportData, lane: Lane, { say }: Scene): string {
  return say.head({ since: null, period: laneYear(report, lane), word: laneName(lane) });
}

function laneCaption(report: ReportData, lane: Lane, y: number, scene: Scene): Element {
  return caption(laneWords(report, lane, scene), signX - 6, y, 'muted small', textSize);
}

// --- stacked matrix ---------------------------------------------------------------------------

/** Where columns have no room a row is its name, and below it a line a report. */
function stackedMatrix(group: WhoGroup, scene: Scene): Block {
  const { say } = scene;
  const width = least[scene.size];
  const names = Math.max(
    0.17,
    (Math.max(...scene.reports.map((report) => textWidth(scene.name(report), 14))) + 6) / width,
  );
  const laneX: Record<Lane, number> = { result: names, target: names + (1 - names) / 2 };
  const room = ((1 - names) / 2) * width;
  const children: Child[] = [groupHeading(group, scene)];
  let y = 44;
  for (const report of scene.reports) {
    children.push(
      placeName(report, scene, 0, y, 14),
      ...lanes.map((lane) => at(laneX[lane], 0, laneCaption(report, lane, y, scene))),
    );
    y += 23;
  }
  y -= 7;
  children.push(hairline(y));
  for (const row of group.rows) {
    children.push(
      caption(clip(say.name(row.indicator.name), nameSize, width), 0, y + 16, '', nameSize),
    );
    y += scene.options.compact ? 22 : 27;
    for (const said of row.said) {
      const lines = lanes.map((lane) => cellLines(row, said[lane], room, say).length);
      const height = Math.max(line, Math.max(...lines) * leading + 6);
      const place = caption(scene.name(said.report), 0, y + height / 2, 'small', textSize);
      children.push(
        element('g', { class: `place-${said.report.colour}` }, place),
        ...lanes.map((lane) => drawCell(row, said, lane, laneX[lane], y + height / 2, room, scene)),
      );
      y += height;
    }
    y += scene.options.compact ? 3 : 5;
    children.push(hairline(y));
  }
  return { children, height: y };
}

// --- lists ------------------------------------------------------------------------------------

const listGutter = 0.05;
const listNames = 0.52;

/** What one report alone states: only the years that it states. */
function list(group: WhoGroup, width: number, scene: Scene): Block {
  const { say } = scene;
  const room = width * (1 - listNames);
  const report = group.only;
  if (report === null) return { children: [], height: 0 };
  const years = lanes.map((lane) => laneWords(report, lane, scene)).join(say.word('、'));
  const children: Child[] = [
    element('g', { class: `place-${report.colour}` }, groupHeading(group, scene)),
    caption(years, 0, 34, 'muted small', textSize),
    hairline(46),
  ];
  let y = 46;
  for (const row of group.rows) {
    const said = row.said.find((one) => one.report === report);
    if (!said) continue;
    const stated = lanes.filter((lane) => said[lane].kind !== 'absent');
    const heights = stated.map((lane) =>
      Math.max(line, cellLines(row, said[lane], room, say).length * leading + 6),
    );
    const names = balance(say.name(row.indicator.name), nameSize, width * listNames - 4);
    const height = Math.max(sum(heights) + 6, names.length * 17 + 10);
    let top = y + (height - sum(heights)) / 2;
    children.push(rowName(names, y + height / 2, nameSize), hairline(y + height));
    stated.forEach((lane, index) => {
      const own = heights[index] ?? line;
      children.push(drawCell(row, said, lane, listNames, top + own / 2, room, scene));
      top += own;
    });
    y += height;
  }
  return { children, height: y };
}
