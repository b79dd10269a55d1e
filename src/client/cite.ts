/**
 * A bar at the foot of the window: what an opened number means, and its sentence as a quotation with
 * its source: “sentence”——report, date, section, address. The text can be copied with a button, or by
 * hand where the browser does not let a page write to the clipboard.
 */
const article = document.querySelector<HTMLElement>('[data-cite]');
const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';

const panel = make('div', 'cite');
const told = make('p', 'cite-meaning');
const status = make('p', 'cite-status');
const copy = button('复制引文', () => void write(quotation));
const copyAddress = button('复制网址', () => void write(address));
const show = button('看引文', () => reveal(quotation));
const close = button('关闭', () => panel.remove());
const words = make('textarea', 'cite-text');
const further = make('a', 'cite-link');
const error = make('a', 'cite-link');
let quotation = '';
let address = '';
panel.setAttribute('role', 'group');
panel.setAttribute('aria-label', '引用这一句');
status.setAttribute('role', 'status');
words.readOnly = true;
words.rows = 4;
words.setAttribute('aria-label', '引文和出处');
further.textContent = '到指标';
error.textContent = '报错';

/** What is told of an opened number: its meaning in words, and the link to its indicator, if it has one. */
interface Opened {
  meaning: string;
  indicator: HTMLAnchorElement | null;
}

/** Offers sentences of one block for quotation, at the address of an anchor. */
export function cite(
  sentences: readonly HTMLElement[],
  anchor: string,
  { meaning, indicator }: Opened = { meaning: '', indicator: null },
): void {
  const last = sentences.at(-1);
  if (article === null || last === undefined) return;
  address = `${canonical}#${anchor}`;
  const quote = sentences.map((sentence) => sentence.textContent).join('');
  const source = [article.dataset.cite, ...sectionsOf(last), address].filter(Boolean).join('，');
  quotation = `“${quote}”——${source}`;
  told.textContent = meaning;
  status.textContent = '';
  words.hidden = true;
  if (indicator !== null) further.href = indicator.href;
  const errors = article.dataset.errors;
  error.href = `${errors}${encodeURIComponent(address)}`;
  const links = [
    ...(indicator === null ? [] : [further]),
    ...(errors === undefined ? [] : [error]),
  ];
  panel.replaceChildren(told, copy, copyAddress, show, ...links, close, status, words);
  // Next in the order of the keyboard, at the foot of the window.
  last.closest('.words, h2, h3')?.after(panel);
}

/** The first clauses of the headings that a sentence stands under, outermost first. */
function sectionsOf(sentence: HTMLElement): string[] {
  const above: HTMLElement[] = [];
  for (const heading of article?.querySelectorAll<HTMLElement>('.text-block :is(h2, h3, h4, h5)') ??
    []) {
    const before = sentence.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING;
    if (!before || heading.contains(sentence)) continue;
    while (above.length > 0 && (above.at(-1)?.tagName ?? '') >= heading.tagName) above.pop();
    above.push(heading);
  }
  return above.map(({ textContent }) => /^[—─―\s]*([^，。：]*)/u.exec(textContent)?.[1] ?? '');
}

async function write(text: string): Promise<void> {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = '已复制。';
  } catch {
    reveal(text);
    status.textContent = '浏览器不让网页写剪贴板，请复制选中的文字。';
  }
}

/** Shows a text, selected, so that it can be copied by hand. */
function reveal(text: string): void {
  words.value = text;
  words.hidden = false;
  words.focus();
  words.select();
  words.scrollTop = 0;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = make('button', 'cite-button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
