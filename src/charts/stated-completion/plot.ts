/** The drawing of stated-completion: a panel a place, a row a rate, its mark on one scale against the line at 100 %. */
import { extent as dataExtent, range, scaleLinear } from 'd3';
import {
  at,
  axis,
  band,
  type Child,
  caption,
  dash,
  element,
  glyph,
  hairline,
  type KeyItem,
  key,
  type LabelText,
  labelWidth,
  reach,
  root,
  shift,
  textWidth,
  wrap,
} from '../../plot.ts';
import type { Drawing, DrawOptions, Size } from '../chart.ts';
import type { Entry } from '../entries.ts';
import { fullest } from '../kit/fitting.ts';
import { boundItems } from '../kit/legend.ts';
import { lane, type NameLayout, namedRow, noteLeading, noteSize } from '../kit/named-row.ts';
import { type Block, emptyDrawing, placeHead } from '../kit/panel.ts';
import { type Field, valueMark } from '../kit/value.ts';
import { yearOf } from '../lanes.ts';
import { headOf } from '../names.ts';
import { list } from '../prose.ts';
import { written } from '../stated.ts';
import { type CompletionPanel, isHeaded, noteOf, type Rate, rateWords, WHOLE } from './rates.ts';

const layouts: Record<Size, NameLayout> = {
  wide: { least: 600, names: 0.44 },
  narrow: { least: 304, names: 0 },
};

/** Px for the scale's words above its rows, and between two panels. */
const headSpace = 26;
const panelGap = 28;
/** Px between a mark and its words, and those to the drawing's edge. */
const labelGap = 8;

interface Scene extends Field {
  layout: NameLayout;
  ticks: number[];
  options: DrawOptions;
}

/** Draws the panels below each other; places that state no rate share a line at the end. */
export function drawCompletion(
  panels: CompletionPanel[],
  title: string,
  size: Size,
  options: DrawOptions,
): Drawing {
  const stating = panels.filter(({ rates }) => rates.length > 0);
  if (stating.length === 0) return emptyDrawing('报告没有写明完成比例', title, size);
  const rates = stating.flatMap((panel) => panel.rates);
  const scene = sceneOf(rates, layouts[size], options);
  const silent = drawSilent(panels, scene);
  const draw = (shown: CompletionPanel[]): Drawing => {
    const drawn = shown.flatMap((panel) => panel.rates);
    const legend = key(legendItems(drawn), { width: scene.layout.least, gap: 16 });
    const children: Child[] = [legend.height > 0 ? shift(0, 12, legend.element) : null];
    let y = legend.height > 0 ? legend.height + 10 : 0;
    for (const block of shown.map((panel) => drawPanel(panel, scene))) {
      children.push(shift(0, y, ...block.children));
      y += block.height + panelGap;
    }
    children.push(shift(0, y - panelGap + 14, ...silent.children));
    const height = Math.ceil(y - panelGap + (silent.height > 0 ? silent.height + 16 : 2));
    const left = rates.length - drawn.length;
    const svg = root({ height, name: size, label: title }, ...children);
    return { svg, height, ...(left > 0 ? { rest: `另有${left}项` } : {}) };
  };
  return options.compact ? fullest(excerptsOf(stating), draw, size, options) : draw(stating);
}

/** Ever fewer rows of every panel, then fewer panels with a row each. */
function excerptsOf(panels: CompletionPanel[]): CompletionPanel[][] {
  const first = (count: number) =>
    panels.map((panel) => ({ ...panel, rates: panel.rates.slice(0, count) }));
  const most = Math.max(...panels.map(({ rates }) => rates.length));
  const fewer = range(panels.length - 1, 0, -1).map((count) => first(1).slice(0, count));
  return [...range(most, 0, -1).map(first), ...fewer];
}

// --- scale ------------------------------------------------------------------------------------

/** Px that the words of the line at 100 % take to both sides, and those of another tick. */
const baseWords = textWidth('任务100%', noteSize) / 2;
const tickWords = textWidth('100', noteSize) / 2;

function sceneOf(rates: Rate[], layout: NameLayout, options: DrawOptions): Scene {
  const room = layout.least * (1 - layout.names);
  const [low = WHOLE, high = WHOLE] = dataExtent(
    rates.flatMap(({ at: value, to }) => [WHOLE, value, to ?? value]),
  );
  // With 100 % alone there is no span; tenths to both sides are as good as any.
  const spare = Math.max(5, (high - low) / 5);
  const scale = scaleLinear([low - spare, high + spare], [0, 1]);
  const position = (value: number) => scale(value);
  const isFree = (tick: number) => {
    const x = position(tick) * room;
    const apart = Math.abs(position(tick) - position(WHOLE)) * room;
    return x > tickWords && x < room - tickWords && apart > baseWords + tickWords + 6;
  };
  const ticks = [...scale.ticks(5).filter(isFree), WHOLE];
  return { layout, options, room, labelRoom: room, position, ticks };
}

// --- key --------------------------------------------------------------------------------------

function legendItems(rates: Rate[]): KeyItem[] {
  return boundItems(
    rates.map(({ observation }): Entry => ({ kind: 'value', observation, more: [] })),
  );
}

/** ● 2023年实绩. Other years stand beside their marks. */
function headItems(rates: Rate[]): KeyItem[] {
  const heads = new Map(
    rates.filter(isHeaded).map((rate) => [headOf(rate.observation), rate.observation.status]),
  );
  return [...heads].map(([text, status]) => ({
    glyph: glyph({ status }),
    reach: reach({ status }),
    text,
  }));
}

// --- panels -----------------------------------------------------------------------------------

function drawPanel({ report, name, rates }: CompletionPanel, scene: Scene): Block {
  const { layout, position, ticks } = scene;
  const head = placeHead({ colour: report.colour, name }, headItems(rates), layout.least);
  const top = head.height + headSpace;
  const rows: Child[] = [];
  let y = top;
  for (const block of rates.map((rate) => drawRow(rate, scene))) {
    rows.push(shift(0, y, ...block.children), hairline(y + block.height));
    y += block.height;
  }
  const text = (tick: number) => (tick === WHOLE ? '任务100%' : String(tick));
  const scale = axis({ position, ticks, top, bottom: y, text, base: WHOLE });
  return {
    children: [
      ...head.children,
      band(layout.names, 1, 0, scale),
      hairline(top),
      element('g', { class: `place-${report.colour}` }, ...rows),
    ],
    height: y,
  };
}

function drawRow(rate: Rate, scene: Scene): Block {
  const { layout, options } = scene;
  const { report, observation } = rate;
  const row = namedRow(rate.name, impliedTask(rate), 1, layout);
  const label = { text: rateWords(rate), note: noteOf(rate) };
  const link = {
    href: options.href({ report: report.meta.id, id: observation.id }),
    id: observation.id,
    label: `${rate.name}，${report.place.short.zh}${headOf(rate.observation)}：${label.text}${label.note ?? ''}`,
  };
  const drawn = { ...observation, value: rate.at, upper: rate.to };
  const y = row.lanesY + lane / 2;
  const mark = valueMark(drawn, label, link, y, fieldFor(rate, label, scene));
  return { children: [...row.children, band(layout.names, 1, 0, mark)], height: row.height };
}

/** Words of what stays below 100 % stand left of it where they have room, clear of the line. */
function fieldFor({ at: value, observation }: Rate, words: LabelText, scene: Scene): Field {
  const { status, commitment, comparator } = observation;
  const left = scene.position(value) * scene.room - reach({ status, commitment, comparator }).left;
  const outward = value < WHOLE && labelWidth(words) + labelGap < left;
  return { ...scene, outward, base: WHOLE };
}

/** 写明完成5亿元，任务4.5亿元（推算） */
function impliedTask({ task }: Rate): string {
  return task === null ? '' : `写明${written(task.level)}，任务${task.words}（推算）`;
}

/** — 周村2023年报告没有写明完成比例. */
function drawSilent(panels: CompletionPanel[], { layout }: Scene): Block {
  const silent = panels.filter(({ rates }) => rates.length === 0);
  if (silent.length === 0) return { children: [], height: 0 };
  const names = silent.map(({ report }) => `${report.place.short.zh}${yearOf(report)}年`);
  const lines = wrap(`${list(names)}报告没有写明完成比例`, noteSize, layout.least - 24);
  const children = [
    element('g', { class: 'muted' }, at(0, noteLeading / 2, shift(6, 0, dash()))),
    ...lines.map((line, index) =>
      caption(line, 20, (index + 0.5) * noteLeading, 'muted small', noteSize),
    ),
  ];
  return { children, height: lines.length * noteLeading };
}
