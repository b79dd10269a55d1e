/**
 * Reading a mark: a card with what its drawing points to, taken from the page's list of quotations,
 * so that it never says more than the page does. It opens by hover, focus or a first touch, stays
 * while the pointer is on it, and closes by Escape.
 */
const MARK = 'svg.chart[role="group"] a[data-id]';
/** Px between a mark and its card. */
const GAP = 10;
/** Milliseconds that a pointer may take on its way to the card. */
const PATIENCE = 250;

const card = document.createElement('div');
card.className = 'mark-card';
card.hidden = true;
document.body.append(card);

let owner: Element | null = null;
let closing = 0;

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  const mark = markOf(target);
  if (mark !== null) open(mark);
  else if (target instanceof Node && card.contains(target)) clearTimeout(closing);
  else closeSoon();
});
document.addEventListener('focusin', ({ target }) => {
  const mark = markOf(target);
  if (mark !== null) open(mark);
  else if (!(target instanceof Node && card.contains(target))) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
// The first touch opens the card, which holds the link; a touch elsewhere closes it. Focus comes
// between a touch and its click, so the touch itself has to know what was open before.
let opened = false;
document.addEventListener('pointerdown', ({ target, pointerType }) => {
  opened = pointerType !== 'touch' || markOf(target) === owner;
});
document.addEventListener(
  'click',
  (event) => {
    const mark = markOf(event.target);
    if (mark === null) {
      if (!(event.target instanceof Node && card.contains(event.target))) close();
    } else if ((event as PointerEvent).pointerType === 'touch' && !opened) {
      event.preventDefault();
      open(mark);
    }
  },
  true,
);

function markOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(MARK) : null;
}

function open(mark: Element): void {
  clearTimeout(closing);
  if (mark === owner) return;
  const entry = document.querySelector(`[data-entry="${mark.getAttribute('data-id')}"]`);
  const quotation = entry?.closest('[data-quotation]')?.querySelector('blockquote');
  if (!entry || !quotation) {
    close();
    return;
  }
  const words = quotation.cloneNode(true) as Element;
  const id = mark.getAttribute('data-id');
  for (const number of words.querySelectorAll('[data-quoted]')) {
    if (number.getAttribute('data-quoted') !== id) number.replaceWith(...number.childNodes);
  }
  const head = document.createElement('p');
  head.append(...[...entry.cloneNode(true).childNodes]);
  card.replaceChildren(head, words);
  card.hidden = false;
  owner = mark;
  place(mark.getBoundingClientRect());
}

/** Below the mark, or above it where the window ends. */
function place(mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(mark.left, 8), document.documentElement.clientWidth - width - 8);
  const below = mark.bottom + GAP;
  const fits = below + height <= innerHeight || mark.top < height + GAP;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(fits ? below : mark.top - GAP - height) + scrollY}px`;
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = window.setTimeout(close, PATIENCE);
}

function close(): void {
  clearTimeout(closing);
  card.hidden = true;
  owner = null;
}
