/**
 * The report page: the map shows what is being read; an opened number is told at the foot of the
 * window and in its list; a sentence that is opened or selected can be quoted with its source.
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
  for (const rest of document.querySelectorAll<HTMLDetailsElement>('.rest')) rest.open = false;
  if (target === null || sentence === null) return;
  const mark = target.closest<HTMLElement>('[data-id]') ?? target;
  const list = mark.closest('.text-block')?.querySelector('.numbers') ?? null;
  const row = [...(list?.querySelectorAll<HTMLAnchorElement>('.value a') ?? [])]
    .find(({ hash }) => [id, mark.dataset.id].includes(decodeURIComponent(hash.slice(1))))
    ?.closest('li');
  row?.classList.add('open');
  for (let fold = row?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  const indicator = row?.querySelector<HTMLAnchorElement>('a:not([href^="#"])') ?? null;
  cite([sentence], id, { meaning: mark.title, indicator });
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

/** The anchor of the first of several sentences; of a heading, that of its section. */
function anchorOf([first]: readonly HTMLElement[]): string {
  return first?.closest<HTMLElement>('[id]')?.id ?? '';
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
