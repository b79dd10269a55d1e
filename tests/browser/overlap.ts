/** Text of a page, drawings apart, that lies on other text. */
import type { Page } from '@playwright/test';

/**
 * Pairs of texts that lie on each other, as “one” on “other”. A line counts with the middle of its
 * height, where the letters are; text within fields and text that is hidden from the eye do not count.
 */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const seen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('svg, .visually-hidden, option') === null &&
      !moving(element);
    /** What sticks to the window lies on the page by design. */
    function moving(element: Element): boolean {
      for (let one: Element | null = element; one !== null; one = one.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(one).position)) return true;
      return false;
    }
    /** The part of a box that its scrolling ancestors leave to see. */
    function shown(element: Element, box: DOMRect): Omit<Line, 'text'> {
      let { left, right, top, bottom } = box;
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        if (getComputedStyle(one).overflow === 'visible') continue;
        const frame = one.getBoundingClientRect();
        left = Math.max(left, frame.left);
        right = Math.min(right, frame.right);
        top = Math.max(top, frame.top);
        bottom = Math.min(bottom, frame.bottom);
      }
      return { left, right, top, bottom };
    }
    function lineOf(element: Element, text: string, box: DOMRect): Line {
      const { left, right, top, bottom } = shown(element, box);
      const trim = (bottom - top) * 0.25;
      return { text: text.slice(0, 20), left, right, top: top + trim, bottom: bottom - trim };
    }
    function linesOf(node: Node): Line[] {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || !element || element.matches('textarea, script, style')) return [];
      if (!seen(element)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => lineOf(element, text, box));
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: Line[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) lines.push(...linesOf(node));
    const fields = [...document.querySelectorAll('textarea, input, select')].filter(seen);
    lines.push(
      ...fields.map((field) =>
        lineOf(field, field.id || field.tagName, field.getBoundingClientRect()),
      ),
    );
    const whole = lines
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1)
      .sort((a, b) => a.top - b.top);
    return whole.flatMap((a, index) => {
      const found: string[] = [];
      for (const b of whole.slice(index + 1)) {
        if (b.top >= a.bottom - 1) break;
        if (b.left < a.right - 1 && a.left < b.right - 1) found.push(`“${b.text}” on “${a.text}”`);
      }
      return found;
    });
  });
}
