/**
 * The report page: the map shows what is being read; the opened number's row is shown with it; a
 * sentence that is opened or selected can be quoted with its source.
 */
import { cite } from './cite.ts';

const sections = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.map li a')].flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1));
    return section === null ? [] : [[section, link] as const];
  }),
);

addEventListener('hashchange', open);
document.addEventListener('selectionchange', select);
open();
follow();

/** Marks the row of the number that the address names, unfolds the list that holds it, and offers its sentence. */
function open(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const sentence = target?.closest<HTMLElement>('[data-sentence]') ?? null;
  for (const row of document.querySelectorAll('.numbers li.open')) row.classList.remove('open');
  if (target === null || sentence === null) return;
  const mark = target.closest<HTMLElement>('[data-id]') ?? target;
  const list = mark.closest('.text-block')?.querySelector('.numbers') ?? null;
  const row = [...(list?.querySelectorAll<HTMLAnchorElement>('.value a') ?? [])]
    .find(({ hash }) => [id, mark.dataset.id].includes(decodeURIComponent(hash.slice(1))))
    ?.closest('li');
  row?.classList.add('open');
  for (let fold = row?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  cite([sentence], id);
}

/** Offers the sentences that a selection touches. */
function select(): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const from = range.startContainer.parentElement?.closest('.text-block') ?? null;
  const touched = [...(from?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])].filter(
    (sentence) => range.intersectsNode(sentence),
  );
  if (touched.length > 0) cite(touched, anchorOf(touched));
}

/** The most precise anchor of sentences: their first number, else their section or paragraph. */
function anchorOf(sentences: readonly HTMLElement[]): string {
  const inside = sentences[0]?.querySelector<HTMLElement>('[id]');
  const around = sentences[0]?.closest<HTMLElement>('[id]');
  return (inside ?? around)?.id ?? '';
}

/** Marks in the map the section that is being read: the last that began above the upper third. */
function follow(): void {
  const update = () => {
    const edge = innerHeight / 3;
    let current: HTMLAnchorElement | undefined;
    for (const [section, link] of sections) {
      link.removeAttribute('aria-current');
      if (section.getBoundingClientRect().top <= edge) current = link;
    }
    current?.setAttribute('aria-current', 'true');
  };
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -66% 0px' });
  for (const section of sections.keys()) observer.observe(section);
}
