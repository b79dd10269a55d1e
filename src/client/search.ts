/** The search page: loads the index when it is first needed, and keeps the query in the address. */
import type { Show } from './results.ts';

const root = find('#search');
const field = find<HTMLInputElement>('#q');
const count = find('#count');
const hints = find('#hints');
const sections = [...root.querySelectorAll<HTMLElement>('[data-kind]')];
let loading: Promise<Show> | undefined;

function find<Type extends Element = HTMLElement>(selector: string): Type {
  const element = document.querySelector<Type>(selector);
  if (element === null) throw new Error(`${selector} is missing`);
  return element;
}

/** Loads once; what failed is tried again the next time. */
function load(): Promise<Show> {
  loading ??= import('./results.ts')
    .then(({ results }) => results(root.dataset.index ?? '', sections))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Shows what is found for the words in the field. Of two searches under way the later one counts. */
async function search(): Promise<void> {
  const query = field.value;
  const words = query.trim();
  if (loading === undefined) count.textContent = '正在读取索引……';
  const show = await load().catch(() => null);
  if (field.value !== query) return;
  if (show === null) {
    count.textContent = '索引没有读到，请再试一次。';
    delete document.documentElement.dataset.asked;
    return;
  }
  const found = show(words);
  delete document.documentElement.dataset.asked;
  hints.hidden = found > 0;
  if (words === '') count.textContent = '';
  else count.textContent = found > 0 ? `“${words}”找到${found}条` : `没有找到“${words}”。`;
}

/** Arrow keys walk from the field through the results and back. */
function walk(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [field, ...root.querySelectorAll<HTMLElement>('#results li a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** The query of the address. */
function asked(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** The address of what stands in the field. */
function address(): string {
  const words = field.value.trim();
  return words === '' ? location.pathname : `?${new URLSearchParams({ q: words })}`;
}

function follow(): void {
  field.value = asked();
  void search();
}

field.addEventListener('focus', () => void load().catch(() => null));
field.addEventListener('input', (event) => {
  // Half a word of an input method is no query.
  if (event instanceof InputEvent && event.isComposing) return;
  history.replaceState(null, '', address());
  void search();
});
field.addEventListener('compositionend', () => field.dispatchEvent(new Event('input')));
find('.search-box').addEventListener('submit', (event) => {
  event.preventDefault();
  if (field.value.trim() !== asked()) history.pushState(null, '', address());
  void search();
});
root.addEventListener('keydown', walk);
addEventListener('popstate', follow);
if (asked() !== '') follow();
