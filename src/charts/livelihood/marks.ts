/** The rows of livelihood: both years on a scale of the row's own, or one year in a list. */
import type { Element } from 'hast';
import {
  at,
  balance,
  band,
  type Child,
  caption,
  corners,
  element,
  glyph,
  glyphSize,
  hit,
  type LinkOptions,
  label,
  labelWidth,
  mark,
  percent,
  reach,
  shift,
  textWidth,
} from '../../plot.ts';
import type { DrawOptions, Size } from '../chart.ts';
import { rowName } from '../kit/panel.ts';
import { signOf, valueMark } from '../kit/value.ts';
import { type Lane, lanes } from '../lanes.ts';
import { type CountRow, isCandidate, isNumber, type Said, saidLabel, saidWords } from './rows.ts';

/** Where things stand, as shares of the width; `stacked` puts a row's name above its years, and the lists below each other. */
export interface Layout {
  least: number;
  stacked: boolean;
  nameSize: number;
  /** Of a row with both years: where its names end and its scale begins. */
  names: number;
  /** Of a list: where its numbers begin. */
  numbers: number;
}

/** Of the two drawings. */
export const layouts: Record<Size, Layout> = {
  wide: { least: 600, stacked: false, nameSize: 14, names: 0.27, numbers: 0.62 },
  narrow: { least: 304, stacked: true, nameSize: 13, names: 0, numbers: 0.6 },
};

const nameLine = 18;
const laneTop = { result: 14, target: 37 } as const;
const pairHeight = 51;
/** Share of a row's scale for the larger of its two numbers; the rest is for its words. */
const longest = 0.6;
/** Px that words keep from the zero line. */
const inset = 8;

// --- both years -------------------------------------------------------------------------------

/** Px of a row with both years. */
export function pairRowHeight(row: CountRow, layout: Layout): number {
  const names = pairName(row, layout).length * (layout.nameSize + 5);
  return layout.stacked ? pairHeight + names : Math.max(pairHeight, names + 10);
}

function pairName(row: CountRow, { stacked, names, least, nameSize }: Layout): string[] {
  return balance(row.name, nameSize, stacked ? least : names * least - 8);
}

/** A row with both years: what was done above, what is promised below, from zero. */
export function drawPairRow(row: CountRow, layout: Layout, options: DrawOptions): Child[] {
  const lines = pairName(row, layout);
  const height = pairRowHeight(row, layout);
  const top = layout.stacked ? height - pairHeight : (height - pairHeight) / 2;
  const middle = layout.stacked ? 3 + top / 2 : height / 2;
  const numbers = lanes.map((lane) => row.said[lane]).filter(isNumber);
  const most = Math.max(...numbers.map(({ value, upper }) => upper ?? value));
  const from = layout.names;
  const room = (1 - from) * layout.least;
  const field = { position: (value: number) => (longest * value) / most, room, labelRoom: room };
  const zero = element('line', { class: 'zero', x1: 0, x2: 0, y1: 4, y2: pairHeight - 4 });
  return [
    element('g', { class: 'ink' }, rowName(lines, middle, layout.nameSize)),
    band(
      from,
      1,
      top,
      element('g', { class: 'ink' }, zero),
      ...lanes.flatMap((lane) => {
        const said = row.said[lane];
        const link = linkOf(row, lane, options);
        if (!isNumber(said)) return [wordsMark(said, link, laneTop[lane])];
        const words = { text: saidWords(said) };
        return [
          stem(field.position(said.upper ?? said.value), laneTop[lane]),
          valueMark(said, words, link, laneTop[lane], field),
        ];
      }),
    ),
  ];
}

function stem(to: number, y: number): Element {
  const ends = { x1: 0, x2: percent(to), y1: y, y2: y };
  return element('line', { class: 'line', ...ends, strokeWidth: 1.25 });
}

/** 扩容提质 between corners, off the scale. */
function wordsMark(said: Said, link: LinkOptions | null, y: number): Element {
  const words = { text: saidWords(said) };
  const x = inset + 4;
  return mark(
    link,
    shift(0, y, hit(2, x + labelWidth(words) + 8), shift(x, 0, corners(labelWidth(words)))),
    shift(0, y, label(words, 'right', { left: 0, right: x - 5 })),
  );
}

// --- one year ---------------------------------------------------------------------------------

const numberSize = 13;
const numberLine = 17;
const signX = 6;
/** Behind the longest sign, a disc with an arrow. */
const textX = 28;

const tagWords = '候选';
/** Px of the sign 候选. */
export const tagWidth = textWidth(tagWords, 12) + 8;

/** 候选 in a frame: neither done nor promised yet. */
export function tag(): Element {
  const frame = { class: 'line', x: 0.5, y: -8.5, width: tagWidth - 1, height: 17, strokeWidth: 1 };
  return element('g', {}, element('rect', frame), caption(tagWords, 4, 0, 'small', 12));
}

function listLines(row: CountRow, lane: Lane, width: number, layout: Layout) {
  const said = row.said[lane];
  const tagged = isCandidate(said) ? tagWidth + 6 : 0;
  return {
    names: balance(row.name, 13, width * layout.numbers - 8),
    numbers: balance(saidWords(said), numberSize, width * (1 - layout.numbers) - textX - tagged),
  };
}

/** Px of a row in a list that is `width` px wide. */
export function listRowHeight(row: CountRow, lane: Lane, width: number, layout: Layout): number {
  const { names, numbers } = listLines(row, lane, width, layout);
  return Math.max(28, names.length * nameLine + 9, numbers.length * numberLine + 9);
}

/** A row of a list: its name, and its number with the sign of what it is. */
export function drawListRow(
  row: CountRow,
  lane: Lane,
  height: number,
  width: number,
  layout: Layout,
  options: DrawOptions,
): Child[] {
  const said = row.said[lane];
  const { names, numbers } = listLines(row, lane, width, layout);
  const longestNumber = Math.max(...numbers.map((words) => textWidth(words, numberSize)));
  const tagX = textX + longestNumber + 6;
  const candidate = isCandidate(said);
  const top = -((numbers.length - 1) * numberLine) / 2;
  const words = numbers.map((text, index) =>
    caption(text, textX, top + index * numberLine, 'ink', numberSize),
  );
  return [
    element('g', { class: 'ink' }, rowName(names, height / 2, 13)),
    mark(
      linkOf(row, lane, options),
      at(
        layout.numbers,
        height / 2,
        hit(0, candidate ? tagX + tagWidth + 2 : tagX),
        candidate ? null : sign(said, longestNumber, numbers.length * numberLine),
        ...words,
        candidate ? shift(tagX, 0, tag()) : null,
      ),
    ),
  ];
}

/** What reaches to the left stands further right. */
function sign(said: Said, width: number, height: number): Element {
  if (!isNumber(said)) return shift(textX, 0, corners(width, height));
  const options = { ...signOf(said), size: glyphSize.text };
  return shift(Math.max(signX, reach(options).left), 0, glyph(options));
}

function linkOf(row: CountRow, lane: Lane, { href }: DrawOptions): LinkOptions | null {
  const said = row.said[lane];
  if (said === null) return null;
  const target = { report: row.report.meta.id, id: said.id };
  const label = `${row.name}，${row.report.place.short.zh}${saidLabel(row, lane)}：${saidWords(said)}${isCandidate(said) ? tagWords : ''}`;
  return { href: href(target), id: target.id, label };
}
