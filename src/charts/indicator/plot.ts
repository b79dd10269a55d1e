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
  songWidth,
  textWidth,
} from '../../plot.ts';
import type { Indicator, Observation } from '../../schema.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import { fullest } from '../kit/fitting.ts';
import { boundItems, plannedItems, standInItems, statusItems } from '../kit/legend.ts';
import { type Block, stacked } from '../kit/panel.ts';
import { signOf } from '../kit/value.ts';
import { formNames } from '../terms.ts';
import { chinese, type ScaleName, type Wording } from '../wording.ts';
import { type Facet, firstLines, linesOf, type PlaceLines } from './facets.ts';
import {
  drawLine,
  headSize,
  leading,
  noteLines,
  noteSize,
  notesOf,
  rowHeight,
  type Scene,
} from './rows.ts';

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
  const say = options.translated?.wording ?? chinese;
  const draw = (most: number): Drawing => {
    const shown = firstLines(facets, most);
    const legend = key(legendItems(shown.facets, indicator, say), { width: least[size], gap: 16 });
    const blocks = shown.facets.map((facet) =>
      drawFacet(facet, sceneOf(shown.facets, facet, { indicator, say, size, options })),
    );
    const rest = shown.left > 0 ? `另有${shown.left}行` : undefined;
    const name = options.translated?.title ?? title;
    return stacked(blocks, { legend, under: 10, gap: 22, title: name, size, rest });
  };
  const all = Number.POSITIVE_INFINITY;
  return options.compact ? fullest(range(mostLines, 0, -1), draw, size, options) : draw(all);
}

function legendItems(facets: Facet[], { planned }: Indicator, say: Wording): KeyItem[] {
  const entries = linesOf(facets).map(({ said }) => said);
  const stated = entries.flatMap((said) => (said.kind === 'value' ? [said.observation] : []));
  const statuses = planned ? plannedItems(stated, say) : statusItems(entries, say);
  return [...statuses, ...boundItems(entries, say), ...standInItems(entries, '只报一部分', say)];
}

/** Columns as wide as the longest name and head of all facets, so that their scales begin at one line. */
function sceneOf(
  facets: Facet[],
  facet: Facet,
  {
    indicator,
    say,
    size,
    options,
  }: { indicator: Indicator; say: Wording; size: Size; options: DrawOptions },
): Scene {
  const width = least[size];
  const places = facets.flatMap((one) => one.places);
  const names = Math.max(0, ...places.map(({ name }) => songWidth(say.name(name), nameSize)));
  const heads = Math.max(
    0,
    ...linesOf(facets).map(({ head }) => textWidth(say.head(head), headSize)),
  );
  const aside = size === 'wide' && names < width * 0.2;
  const start = aside ? names + columnGap : 0;
  const from = (start + heads + columnGap) / width;
  const room = width * (1 - from);
  return {
    indicator,
    say,
    options,
    aside,
    heads: start / width,
    from,
    room,
    labelRoom: room,
    outward: true,
    position: scaleOf(facet, room, say),
    ...(indicator.planned ? { shape: 'square' as const } : {}),
  };
}

/**
 * Share of the room for a value: zero at the left unless something fell, as long as every label
 * still finds its place behind its mark.
 */
function scaleOf(facet: Facet, room: number, say: Wording): (value: number) => number {
  const shown = linesOf([facet]).flatMap(({ said }) => {
    if (said.kind !== 'value') return [];
    const { value, upper } = said.observation;
    return [{ far: upper ?? value, taken: takenBy(said.observation, say) }];
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
function takenBy(observation: Observation, say: Wording): number {
  const { left, right } = reach(signOf(observation));
  return Math.max(left, right) + 5 + labelWidth({ text: say.number(observation) }) + 4;
}

function scaleName({ form, units, spanning }: Facet): ScaleName {
  const named = units.filter((one) => one !== '');
  const isMoney = form === 'level' && named.at(-1)?.endsWith('元') === true;
  return { word: isMoney ? '金额' : formNames[form], units: named, spanning };
}

function drawFacet(facet: Facet, scene: Scene): Block {
  const children: Child[] = [
    caption(scene.say.scale(scaleName(facet)), 0, 8, 'muted small', noteSize),
  ];
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
  const nameY = (scene.aside ? y + rowHeight / 2 : y + 12) + 6.5;
  // Above its rows it may be long enough to lie on the zero line.
  const look = scene.aside ? 'song' : 'song halo';
  const text = scene.say.name(name);
  children.push(element('text', { class: look, x: 0, y: nameY, fontSize: nameSize }, text));
  if (!scene.aside) y += 24;
  lines.forEach((line, index) => {
    const head = scene.say.head(line.head);
    const before = lines[index - 1];
    const repeated = before !== undefined && scene.say.head(before.head) === head;
    const notes = notesOf(line, scene);
    if (!repeated)
      children.push(at(scene.heads, y, caption(head, 0, rowHeight / 2, 'ink', headSize)));
    children.push(
      band(scene.from, 1, y, ...drawLine(line, scene), ...noteLines(notes, line, scene)),
    );
    y += rowHeight + notes.length * leading;
  });
  return { children: [element('g', { class: `place-${colour}` }, ...children)], height: y + 5 };
}
