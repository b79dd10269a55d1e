/** Between the cells of a row. */
const GAP = /\t|[^\S\n]{2,}/;

/** Whether a line has the look of a row: three cells or more between tabs or wide spaces, most of them short and none with a stop. */
export function isTableLine(line: string): boolean {
  const cells = line.trim().split(GAP);
  return cells.length >= 3 && cells.every((cell) => cell.length <= 30 && !/[。；！？，]/.test(cell));
}
