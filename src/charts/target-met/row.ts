/** A row of target-met: an indicator's name, its target, its result, and whether the one reached the other. */
import type { Element } from 'hast';
import { at, balance, caption, glyph, glyphSize, hit, mark, shift, textWidth } from '../../plot.ts';
import type { DrawOptions } from '../chart.ts';
import type { Block } from '../kit/panel.ts';
import { signOf } from '../kit/value.ts';
import { laneOf } from '../lanes.ts';
import { inWords } from '../stated.ts';
import { laneName } from '../terms.ts';
import { type Met, type Stated, verdictWords } from './pairs.ts';

/** Dimensions of a drawing; `least` is the width, px, at which all decisions are made. */
export interface Layout {
  least: number;
  /** Shares of the width at which target, result and verdict begin; names stand before them, or above where `target` is 0. */
  target: number;
  result: number;
  verdict: number;
}

const nameSize = 13;
const textSize = 13;
export const noteSize = 12;
const leading = 17;
const padding = 8;
/** Where signs stand in a cell, and where its words begin, px. */
const signX = 12;
const textX = 30;

/** What rows need to know of their drawing. */
export interface Scene {
  layout: Layout;
  options: DrawOptions;
}

/** The words of a row, in lines as its columns have room for them. */
interface Lines {
  names: string[];
  cells: { stated: Stated; from: number; lines: string[] }[];
  notes: string[];
}

function linesOf({ name, target, result, why }: Met, layout: Layout): Lines {
  const { least, verdict } = layout;
  const beside = layout.target > 0;
  const cell = (stated: Stated, from: number, to: number) => ({
    stated,
    from,
    lines: balance(inWords(stated.observation), textSize, (to - from) * least - textX - 4),
  });
  return {
    names: balance(name, nameSize, beside ? layout.target * least - 12 : least),
    cells: [cell(target, layout.target, layout.result), cell(result, layout.result, verdict)],
    notes: why === null ? [] : balance(why, noteSize, beside ? (1 - verdict) * least : least),
  };
}

/** Where the parts of a row stand: the middle of its name and its cells, the first line of verdict and note, px from its top. */
interface Places {
  height: number;
  name: number;
  cells: number;
  verdict: number;
  note: number;
}

function mostLines(cells: Lines['cells'], least: number): number {
  return Math.max(least, ...cells.map(({ lines }) => lines.length));
}

/** The name beside its cells, the note below the verdict in its column. */
function besideEachOther({ names, cells, notes }: Lines): Places {
  const body = Math.max(mostLines(cells, 1 + notes.length), names.length) * leading;
  const middle = body / 2 + padding;
  const verdict = middle - (notes.length * leading) / 2;
  return {
    height: body + 2 * padding,
    name: middle,
    cells: middle,
    verdict,
    note: verdict + leading,
  };
}

/** The name above its cells, the note below them. */
function belowEachOther({ names, cells, notes }: Lines): Places {
  const nameHeight = names.length * leading;
  const cellsHeight = mostLines(cells, 1) * leading;
  const middle = padding + nameHeight + 6 + cellsHeight / 2;
  return {
    height: cellsHeight + nameHeight + 6 + notes.length * leading + 2 * padding,
    name: padding + nameHeight / 2,
    cells: middle,
    verdict: middle,
    note: middle + cellsHeight / 2 + leading / 2,
  };
}

/** The row of a pair, from y = 0 down. */
export function drawPair(pair: Met, scene: Scene): Block {
  const { layout } = scene;
  const beside = layout.target > 0;
  const lines = linesOf(pair, layout);
  const places = beside ? besideEachOther(lines) : belowEachOther(lines);
  const verdict = caption(
    verdictWords(pair),
    0,
    0,
    pair.verdict === 'open' ? 'muted' : 'ink strong',
  );
  const notes = lines.notes.map((note, index) =>
    caption(note, 0, index * leading, 'muted small', noteSize),
  );
  return {
    children: [
      shift(0, places.name, ...stacked(lines.names, 0, 'ink', nameSize)),
      ...lines.cells.map((cell) =>
        drawCell(pair, cell.stated, cell.lines, { share: cell.from, y: places.cells }, scene),
      ),
      at(layout.verdict, places.verdict, verdict),
      at(beside ? layout.verdict : 0, places.note, ...notes),
    ],
    height: places.height,
  };
}

/** Lines around 0. */
function stacked(lines: string[], x: number, className: string, size: number): Element[] {
  const top = -((lines.length - 1) * leading) / 2;
  return lines.map((line, index) => caption(line, x, top + index * leading, className, size));
}

function drawCell(
  pair: Met,
  { report, observation }: Stated,
  lines: string[],
  { share, y }: { share: number; y: number },
  { options }: Scene,
): Element {
  const width = Math.max(...lines.map((line) => textWidth(line, textSize)));
  const sign = glyph({ ...signOf(observation), size: glyphSize.text });
  return mark(
    {
      href: options.href({ report: report.meta.id, id: observation.id }),
      id: observation.id,
      label: `${pair.name}，${report.place.short.zh}${observation.period}年${laneName(laneOf(observation.status) ?? 'result')}：${inWords(observation)}`,
    },
    at(
      share,
      y,
      hit(0, textX + width + 6, Math.max(24, lines.length * leading + 6)),
      shift(signX, 0, sign),
      ...stacked(lines, textX, 'ink', textSize),
    ),
  );
}
