import { edit, type Plain } from './edit.ts';

/** Between the cells of a row. */
const GAP = /[^\S\n\t]?\t[^\S\n]*|[^\S\n]{2,}/;
/** The same, and where a row begins. */
const BORDER = /^[^\S\r\n]*(?=[^\s|])|(?<=\S)(?:[^\S\r\n\t]?\t[^\S\r\n]*|[^\S\r\n]{2,})(?=\S)/gm;

/** With | between the cells of rows that tabs or wide spaces divide, and in front of them. */
export function withBars(plain: Plain): Plain {
  const lines = plain.text.match(/[^\r\n]*(?:\r\n?|\n|$)/g) ?? [];
  const rows = tableLines(lines);
  if (!rows.includes(true)) return plain;
  let line = 0;
  let end = lines[0]?.length ?? 0;
  return edit(plain, BORDER, ({ index }) => {
    while (end <= index && line < lines.length - 1) {
      line += 1;
      end += lines[line]?.length ?? 0;
    }
    return rows[line] ? '|' : null;
  });
}

/** Whether each line is a row of a table: three cells or more, and as many in the row above or below. */
export function tableLines(lines: readonly string[]): boolean[] {
  const cells = lines.map(cellsOf);
  const full = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const rows = new Set<number>();
  for (const [index, at] of full.entries()) {
    const next = full[index + 1];
    if (next === undefined || cells[at] !== cells[next] || (cells[at] ?? 0) < 3) continue;
    rows.add(at).add(next);
  }
  return lines.map((_, at) => rows.has(at));
}

/** How many cells a line has between tabs or wide spaces; 0 where one is long or has a stop, as prose, and where | divides them. */
function cellsOf(line: string): number {
  const words = line.trim();
  if (words.includes('|') || !GAP.test(words)) return 0;
  const cells = words.split(GAP);
  return cells.every((cell) => cell.length <= 30 && !/[。；！？，]/.test(cell)) ? cells.length : 0;
}
