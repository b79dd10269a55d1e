/** How high the frame of an embed has to be where no script tells it. */
import type { Chart, Size } from '../charts.ts';
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
const SPARE = 21;
/** Room for the chart's address at the end of its sources. */
const ADDRESS = `对读 · ${'m'.repeat(36)}`;

/** No host has to give an embed more; WordPress gives no more. */
const LIMIT = 1000;

/** Height in px of the tallest state of a chart's embed, notes closed, over all widths; a multiple of 10. */
export function embedHeight(chart: Chart): number {
  const heights = (['narrow', 'wide'] as const).map((size) => heightAt(chart, size));
  return Math.min(LIMIT, Math.ceil(Math.max(...heights) / 10) * 10);
}

function heightAt(chart: Chart, size: Size): number {
  const { width, title, deck, small, frame } = TEXT[size];
  const lines = (text: string, [px, leading]: readonly [number, number]) =>
    wrap(text, px, width).length * leading;
  const { height, rest } = chart.excerpt(size, { href: () => '', compact: true });
  const line = lines(`${rest === null ? '' : `${rest}，看全图`}${HANDLES}`, [14, MORE]);
  const more = size === 'narrow' ? line : lines(chart.notes.join(''), small) + line;
  const sources = `来源：${chart.sources.map(({ text }) => text).join('；')} · ${ADDRESS}`;
  const words = lines(chart.title, title) + lines(chart.deck, deck) + lines(sources, small);
  return frame + height + words + more + SPARE;
}
