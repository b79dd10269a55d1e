/** What fits into the frame of an embed, and how high that has to be where no script tells it. */
import type { Chart, Size, Target } from '../charts.ts';
import { count } from '../format.ts';
import { wrap } from '../plot.ts';

/** Sizes of embed.css in px: text size and line height of what stands around the drawing, and all that is no text. */
const TEXT = {
  narrow: { width: 304, title: [19, 25.7], deck: [14, 21], small: [12, 19.2], frame: 49 },
  wide: { width: 568, title: [25, 33.8], deck: [15, 22.5], small: [13, 20.8], frame: 62 },
} as const;

/** A line below the drawing, 14 px: what is left out, and the handles of notes and table with their gaps. */
const MORE = 23;
const HANDLES = '　　说明　　　表';
/** Readers' fonts differ a little in width: one more line than ours need. */
const SPARE = 26;
/** Room for the chart's address at the end of its sources. */
const ADDRESS = `对读 · ${'m'.repeat(36)}`;

/** No host has to give an embed more; WordPress gives no more. */
const LIMIT = 1000;

/** Reports that an embed names as its sources; of more it gives the number. */
const NAMED = 3;

/** What an embed draws of a chart at this size: as much as there is room for below its title and above its sources. */
export function embedDrawing(chart: Chart, size: Size, href: (target: Target) => string) {
  const around = wordsHeight(chart, size);
  const fits = (height: number, rest: string | null) =>
    around + height + moreHeight(rest, size) <= LIMIT;
  return chart.excerpt(size, { href, compact: true, fits });
}

/** The sources that an embed names one by one; null where they are too many. */
export function embedSources({ sources }: Chart): Chart['sources'] | null {
  return sources.length > NAMED ? null : sources;
}

/** Height in px of the tallest state of a chart's embed, notes closed, over all widths; a multiple of 10. */
export function embedHeight(chart: Chart): number {
  const heights = (['narrow', 'wide'] as const).map((size) => heightAt(chart, size));
  return Math.min(LIMIT, Math.ceil(Math.max(...heights) / 10) * 10);
}

function heightAt(chart: Chart, size: Size): number {
  const { height, rest } = embedDrawing(chart, size, () => '');
  return wordsHeight(chart, size) + height + moreHeight(rest, size) + SPARE;
}

/** The line below the drawing: what is left out, and the handles of notes and table. */
function moreHeight(rest: string | null, size: Size): number {
  return lines(`${rest === null ? '' : `${rest}，看全图`}${HANDLES}`, [14, MORE], size);
}

/** All but the drawing and the line below it. */
function wordsHeight(chart: Chart, size: Size): number {
  const { title, deck, small, frame } = TEXT[size];
  const named = embedSources(chart)?.map(({ text }) => text) ?? [reportsWords(chart)];
  const sources = `来源：${named.join('；')} · ${ADDRESS}`;
  const notes = size === 'narrow' ? 0 : lines(chart.notes.join(''), small, size);
  const words = lines(chart.title, title, size) + lines(chart.deck, deck, size);
  return frame + words + notes + lines(sources, small, size);
}

/** 四份政府工作报告 */
export function reportsWords({ sources }: Chart): string {
  return `${count(sources.length)}份政府工作报告`;
}

function lines(text: string, [px, leading]: readonly [number, number], size: Size): number {
  return wrap(text, px, TEXT[size].width).length * leading;
}
