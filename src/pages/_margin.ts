/** The list beside a paragraph: how much of it fits there. */
import type { Block, Row } from '../blocks.ts';
import { inWords } from '../charts.ts';
import { textWidth } from '../plot.ts';

/** Sizes of the text and of the margin list in px, as in report.css. Unbroken quantities leave some 4 % of the lines empty. */
const TEXT = { size: 17, width: 646 / 1.04, line: 30.6 };
const LIST = { size: 13, width: 242, line: 19.5, gap: 6, between: 12, foot: 32 };

/** How many rows of the margin list stand beside a block without making it longer; −1 for all. */
export function fitting(text: string, block: Block, rows: readonly Row[]): number {
  const spans = [...(block.heading?.runIn ? [block.heading.sentence] : []), ...block.sentences];
  const words = `\u3000\u3000${spans.map(({ start, end }) => text.slice(start, end)).join('')}`;
  const height = Math.ceil(textWidth(words, TEXT.size) / TEXT.width) * TEXT.line;
  let used = 0;
  return rows.findIndex((row, index) => {
    used += rowHeight(row);
    return used + (index === rows.length - 1 ? 0 : LIST.foot) > height;
  });
}

function rowHeight({ observation, parts }: Row): number {
  const { measure, basis, scope } = observation;
  const room = LIST.width - textWidth(inWords(observation), LIST.size);
  const words = [
    measure,
    scope,
    basis,
    ...parts.map((part) => `${part.scope ?? '其中'}${inWords(part)}`),
  ];
  const width = words.reduce(
    (sum, one) => sum + (one === null ? 0 : textWidth(one, LIST.size) + LIST.between),
    0,
  );
  return LIST.gap + LIST.line * Math.ceil(width / room);
}
