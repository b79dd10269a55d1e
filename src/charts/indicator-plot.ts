/** The drawing of an indicator's chart: a row a statement, years down, values from zero to the right. */
import type { Element } from 'hast';
import {
  at,
  band,
  type Child,
  caption,
  clip,
  corners,
  dash,
  element,
  type GlyphOptions,
  glyph,
  hairline,
  hatch,
  hit,
  type KeyItem,
  key,
  label,
  labelWidth,
  mark,
  percent,
  reach,
  root,
  shift,
  textWidth,
  wrap,
} from '../plot.ts';
import type { Form, Indicator, Observation } from '../schema.ts';
import { entryId } from './cells.ts';
import type { Drawing, DrawOptions, Size } from './chart.ts';
import { beyondName, type Facet, firstLines, type Line, type PlaceLines } from './facets.ts';
import { boundItems, plannedItem, standInItems, statusItems } from './legend.ts';
import type { Block } from './panel.ts';
import { type Field, valueMark } from './value.ts';
import { entryText, inWords } from './words.ts';

/** The least widths at which every decision is made, px. */
const least: Record<Size, number> = { wide: 600, narrow: 304 };
const headSize = 13;
const nameSize = 18;
const noteSize = 12;
/** Px of a row with one line, and of every further line. */
const rowHeight = 30;
const leading = 17;
/** Px between a column and the next, and between the zero line and words. */
const columnGap = 14;
const inset = 8;
/** Lines that an embed has room for. */
const mostLines = 10;

/** What is drawn: the facets of an indicator. */
interface Content {
  facets: Facet[];
  indicator: Indicator;
  title: string;
}

interface Scene extends Field {
  indicator: Indicator;
  options: DrawOptions;
  /** Whether places have a column of their own; else their names stand above their rows. */
  aside: boolean;
  /** Shares of the width at which the rows' heads and the scale begin. */
  heads: number;
  from: number;
}

/** Draws the facets below each other. */
export function drawFacets(
  { facets, indicator, title }: Content,
  size: Size,
  options: DrawOptions,
): Drawing {
  const shown = firstLines(facets, options.compact ? mostLines : Number.POSITIVE_INFINITY);
  const legend = key(legendItems(shown.facets, indicator), { width: least[size], gap: 16 });
  const children: Child[] = [shift(0, 12, legend.element)];
  let y = legend.height + 10;
  for (const facet of shown.facets) {
    const block = drawFacet(facet, sceneOf(shown.facets, facet, { indicator, size, options }));
    children.push(shift(0, y, ...block.children));
    y += block.height + 22;
  }
  const height = Math.max(1, Math.ceil(y - 20));
  return {
    svg: root({ height, name: size, label: title }, ...children),
    height,
    ...(shown.left > 0 ? { rest: `另有${shown.left}行` } : {}),
  };
}

function legendItems(facets: Facet[], { planned }: Indicator): KeyItem[] {
  const entries = linesOf(facets).map(({ said }) => said);
  const statuses = planned && entries.length > 0 ? [plannedItem()] : statusItems(entries);
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

function glyphOf({ status, comparator, commitment }: Observation): GlyphOptions {
  return { status, comparator: comparator === 'range' ? 'eq' : comparator, commitment };
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

// --- rows -------------------------------------------------------------------------------------

/** Px from the scale's left at which words begin: behind the zero line where that leaves them room. */
function wordsAt(scene: Scene): number {
  const zero = scene.position(0) * scene.room;
  return (zero < scene.room / 2 ? zero : 0) + inset;
}

/** What is counted in the report's own words, where they say more than the indicator's name. */
function notesOf({ said }: Line, scene: Scene): string[] {
  if (said.kind !== 'value') return [];
  const words = beyondName(said.observation, scene.indicator);
  return wrap(words, noteSize, scene.room - wordsAt(scene) - 4);
}

function noteLines(notes: string[], { said }: Line, scene: Scene): Element[] {
  const fall = said.kind === 'value' && said.observation.value < 0;
  const x = fall ? inset : wordsAt(scene);
  return notes.map((note, index) =>
    caption(note, x, rowHeight + index * leading + 4, 'muted small halo', noteSize),
  );
}

function drawLine(line: Line, scene: Scene): Child[] {
  const { said } = line;
  const y = rowHeight / 2;
  if (said.kind !== 'value') return [drawWords(line, y, scene)];
  const { observation } = said;
  const words = { text: inWords(observation) };
  // A plan's size is drawn open, whether the report lists it among what was done or what is to be done.
  const shown = scene.indicator.planned
    ? { ...observation, status: 'target' as const }
    : observation;
  return [stem(observation, y, scene), valueMark(shown, words, linkOf(line, scene), y, scene)];
}

/** From zero to the value; a rank has no zero. */
function stem({ value, form }: Observation, y: number, { position }: Scene): Element | null {
  if (form === 'rank') return null;
  const [x1, x2] = [percent(position(0)), percent(position(value))];
  return element('line', { class: 'line', x1, x2, y1: y, y2: y, strokeWidth: 1.25 });
}

function drawWords(line: Line, y: number, scene: Scene): Element {
  const { said } = line;
  const x = wordsAt(scene);
  const text = clip(entryText(said), headSize, scene.room - x - 90);
  if (said.kind === 'absent' || said.kind === 'unread') {
    const sign = said.kind === 'absent' ? dash() : hatch();
    const body = element(
      'g',
      { class: 'muted' },
      shift(x + 6, 0, sign),
      caption(text, x + 18, 0, 'small halo', noteSize),
    );
    return mark(linkOf(line, scene), at(0, y, hit(x - 4, x + 70), body));
  }
  const words = { text, note: said.kind === 'other' ? said.why : null };
  const from = said.kind === 'words' ? x + 4 : x + 17;
  const sign =
    said.kind === 'words'
      ? shift(from, 0, corners(textWidth(text, headSize)))
      : shift(x + 6, 0, glyph({ ...glyphOf(said.observation), comparator: 'eq', shape: 'square' }));
  const body = [sign, label(words, 'right', { left: 0, right: from - 5 })];
  return mark(linkOf(line, scene), at(0, y, hit(x - 4, from + labelWidth(words) + 6), ...body));
}

function linkOf({ report, head, said }: Line, { indicator, options }: Scene) {
  const id = entryId(said);
  if (id === null) return null;
  const words = said.kind === 'value' ? inWords(said.observation) : entryText(said);
  const note = said.kind === 'other' ? said.why : '';
  return {
    href: options.href({ report: report.meta.id, id }),
    id,
    label: `${indicator.name.zh}，${report.place.short.zh}${head}：${words}${note}`,
  };
}
