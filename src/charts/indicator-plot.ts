/** The drawing of an indicator's chart: a row a statement, years down, values from zero to the right. */
import { range } from 'd3';
import {
  at,
  band,
  type Child,
  caption,
  element,
  hairline,
  type KeyItem,
  key,
  labelWidth,
  percent,
  reach,
  shift,
  textWidth,
} from '../plot.ts';
import type { Form, Indicator, Observation } from '../schema.ts';
import type { Drawing, DrawOptions, Size } from './chart.ts';
import { type Facet, firstLines, type Line, type PlaceLines } from './facets.ts';
import { fullest } from './fitting.ts';
import {
  drawLine,
  glyphOf,
  headSize,
  leading,
  noteLines,
  noteSize,
  notesOf,
  rowHeight,
  type Scene,
} from './indicator-rows.ts';
import { boundItems, plannedItems, standInItems, statusItems } from './legend.ts';
import { type Block, stacked } from './panel.ts';
import { inWords } from './words.ts';

/** The least widths at which every decision is made, px. */
const least: Record<Size, number> = { wide: 600, narrow: 304 };
const nameSize = 18;
/** Px between a column and the next. */
const columnGap = 14;
/** Lines that an embed shows at most. */
const mostLines = 10;

/** What is drawn: the facets of an indicator. */
interface Content {
  facets: Facet[];
  indicator: Indicator;
  title: string;
}

/** Draws the facets below each other. */
export function drawFacets(
  { facets, indicator, title }: Content,
  size: Size,
  options: DrawOptions,
): Drawing {
  const draw = (most: number): Drawing => {
    const shown = firstLines(facets, most);
    const legend = key(legendItems(shown.facets, indicator), { width: least[size], gap: 16 });
    const blocks = shown.facets.map((facet) =>
      drawFacet(facet, sceneOf(shown.facets, facet, { indicator, size, options })),
    );
    const rest = shown.left > 0 ? `另有${shown.left}行` : undefined;
    return stacked(blocks, { legend, under: 10, gap: 22, title, size, rest });
  };
  const all = Number.POSITIVE_INFINITY;
  return options.compact ? fullest(range(mostLines, 0, -1), draw, size, options) : draw(all);
}

function legendItems(facets: Facet[], { planned }: Indicator): KeyItem[] {
  const entries = linesOf(facets).map(({ said }) => said);
  const stated = entries.flatMap((said) => (said.kind === 'value' ? [said.observation] : []));
  const statuses = planned ? plannedItems(stated) : statusItems(entries);
  return [...statuses, ...boundItems(entries), ...standInItems(entries, '只报一部分')];
}

function linesOf(facets: Facet[]): Line[] {
  return facets.flatMap(({ places }) => places.flatMap(({ lines }) => lines));
}

/** Columns as wide as the longest name and head of all facets, so that their scales begin at one line. */
function sceneOf(
  facets: Facet[],
  facet: Facet,
  { indicator, size, options }: { indicator: Indicator; size: Size; options: DrawOptions },
): Scene {
  const width = least[size];
  const places = facets.flatMap((one) => one.places);
  const names = Math.max(0, ...places.map(({ name }) => textWidth(name, nameSize)));
  const heads = Math.max(0, ...linesOf(facets).map(({ head }) => textWidth(head, headSize)));
  const aside = size === 'wide' && names < width * 0.2;
  const start = aside ? names + columnGap : 0;
  const from = (start + heads + columnGap) / width;
  const room = width * (1 - from);
  return {
    indicator,
    options,
    aside,
    heads: start / width,
    from,
    room,
    labelRoom: room,
    outward: true,
    position: scaleOf(facet, room),
    ...(indicator.planned ? { shape: 'square' as const } : {}),
  };
}

/**
 * Share of the room for a value: zero at the left unless something fell, as long as every label
 * still finds its place behind its mark.
 */
function scaleOf(facet: Facet, room: number): (value: number) => number {
  const shown = linesOf([facet]).flatMap(({ said }) => {
    if (said.kind !== 'value') return [];
    const { value, upper } = said.observation;
    return [{ far: upper ?? value, taken: takenBy(said.observation) }];
  });
  const rises = [{ far: 0, taken: 0 }, ...shown.filter(({ far }) => far >= 0)];
  const falls = [{ far: 0, taken: 0 }, ...shown.filter(({ far }) => far < 0)];
  const pairs = rises.flatMap((up) =>
    falls.flatMap((down) =>
      up.far === down.far ? [] : [(room - up.taken - down.taken) / (up.far - down.far)],
    ),
  );
  const unit = pairs.length === 0 ? 0 : Math.max(0, Math.min(...pairs));
  const zero = Math.max(...falls.map(({ far, taken }) => taken - far * unit));
  return (value) => (zero + value * unit) / room;
}

/** Px that a mark and its label take beyond the mark's middle. */
function takenBy(observation: Observation): number {
  const { left, right } = reach(glyphOf(observation));
  return Math.max(left, right) + 5 + labelWidth({ text: inWords(observation) }) + 4;
}

const formNames: Record<Form, string> = {
  level: '数量',
  growth: '增减',
  share: '比例',
  rank: '位次',
};

/** 数量（家、户）; 合计 where its numbers speak of several years. */
function facetName({ form, units, spanning }: Facet): string {
  const unit = units.filter((one) => one !== '').join('、');
  const name = form === 'level' && unit.endsWith('元') ? '金额' : formNames[form];
  return `${spanning ? '几年的' : ''}${name}${unit ? `（${unit}）` : ''}`;
}

function drawFacet(facet: Facet, scene: Scene): Block {
  const children: Child[] = [caption(facetName(facet), 0, 8, 'muted small', noteSize)];
  const top = 20;
  let y = top;
  for (const place of facet.places) {
    const block = drawPlace(place, scene);
    children.push(hairline(y), shift(0, y, ...block.children));
    y += block.height;
  }
  const zero = scene.from + scene.position(0) * (1 - scene.from);
  return {
    children: [
      ...children.slice(0, 1),
      element('line', { class: 'zero', x1: percent(zero), x2: percent(zero), y1: top, y2: y }),
      ...children.slice(1),
      hairline(y),
    ],
    height: y,
  };
}

/** A place's rows, under or beside its name. */
function drawPlace({ name, colour, lines }: PlaceLines, scene: Scene): Block {
  const children: Child[] = [];
  let y = 5;
  const nameY = scene.aside ? y + rowHeight / 2 : y + 12;
  children.push(element('text', { class: 'song', x: 0, y: nameY + 6.5, fontSize: nameSize }, name));
  if (!scene.aside) y += 24;
  lines.forEach((line, index) => {
    const repeated = lines[index - 1]?.head === line.head;
    const notes = notesOf(line, scene);
    if (!repeated)
      children.push(at(scene.heads, y, caption(line.head, 0, rowHeight / 2, 'ink', headSize)));
    children.push(
      band(scene.from, 1, y, ...drawLine(line, scene), ...noteLines(notes, line, scene)),
    );
    y += rowHeight + notes.length * leading;
  });
  return { children: [element('g', { class: `place-${colour}` }, ...children)], height: y + 5 };
}
