/** What the search page shows of what it finds. Loaded with the index, when a search begins. */
import { type Doc, engine, type Hit, snippet, wordsOf } from '../search.ts';

/** Results of a kind that are shown at once. */
const FIRST = 8;
/** Characters of a result's text. */
const ROOM = 96;

/** Shows what is found for a query in its section of the page, by kind, and gives how many there are. */
export type Show = (query: string) => number;

/** Reads the index file, and gives the function that shows. */
export async function results(index: string, sections: readonly HTMLElement[]): Promise<Show> {
  const response = await fetch(index);
  if (!response.ok) throw new Error(`${index}: ${response.status}`);
  const find = engine((await response.json()) as Doc[]);
  return (query) => {
    const hits = find(query);
    for (const section of sections) fill(section, hits, wordsOf(query));
    return hits.length;
  };
}

function fill(section: HTMLElement, hits: readonly Hit[], words: readonly string[]): void {
  const docs = hits.map(({ doc }) => doc).filter(({ kind }) => kind === section.dataset.kind);
  const items = docs.map((doc) => item(doc, words));
  section.hidden = docs.length === 0;
  section.querySelector('small')?.replaceChildren(String(docs.length));
  section.querySelector('ol')?.replaceChildren(...items.slice(0, FIRST));
  section.querySelector('.more')?.replaceChildren(...rest(items.slice(FIRST), section));
}

/** The button that shows what is left, and goes on from its first. */
function rest(left: readonly HTMLElement[], section: HTMLElement): HTMLElement[] {
  if (left.length === 0) return [];
  const button = element('button', `其余${left.length}条`);
  button.addEventListener('click', () => {
    section.querySelector('ol')?.append(...left);
    button.remove();
    left[0]?.querySelector('a')?.focus();
  });
  return [button];
}

function item({ kind, title, text, names, note, path }: Doc, words: readonly string[]) {
  const marked = (own: string) => snippet(own, words, ROOM).map(piece);
  const holds = (own: string) => snippet(own, words, ROOM).some(({ hit }) => hit);
  const link = element('a');
  link.href = path;
  const entry = element('li', link);
  const small = element('small', note);
  if (kind === 'sentence') {
    link.append(...marked(text), small);
    return entry;
  }
  link.append(...marked(title));
  const other = holds(title) ? undefined : names.find(holds);
  if (kind === 'number') entry.append(element('b', ...marked(text)));
  if (other !== undefined) entry.append(element('small', ...marked(other)));
  if (note !== '') entry.append(small);
  if (kind !== 'number' && text !== '') entry.append(element('p', ...marked(text)));
  return entry;
}

function piece({ text, hit }: { text: string; hit: boolean }): Node | string {
  return hit ? element('mark', text) : text;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
