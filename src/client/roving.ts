/**
 * One tab stop for each drawing: arrow keys walk its marks, Home and End lead to the first and the
 * last. Without this script every mark is a tab stop of its own.
 */
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

for (const drawing of document.querySelectorAll<SVGSVGElement>('svg.chart[role="group"]')) {
  rove(drawing, [...drawing.querySelectorAll<SVGAElement>('a[href]')]);
}

function rove(drawing: SVGSVGElement, marks: SVGAElement[]): void {
  const stopAt = (stop: SVGAElement | undefined) => {
    for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
  };
  stopAt(marks[0]);
  drawing.addEventListener('keydown', (event) => {
    // biome-ignore lint/complexity/useIndexOf: the active element need not be a mark.
    const current = marks.findIndex((mark) => mark === document.activeElement);
    const next = nextOf(event.key, current, marks.length);
    const mark = next === null ? undefined : marks[next];
    if (mark === undefined) return;
    event.preventDefault();
    stopAt(mark);
    mark.focus();
  });
}

/** Where a key leads from a mark; null where it leads nowhere. */
function nextOf(key: string, current: number, count: number): number | null {
  if (current < 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(Math.max(current + step, 0), count - 1);
}
