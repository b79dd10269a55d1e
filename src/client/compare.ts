/**
 * Side by side: the choice of what to see stands in the address, so that it can be shared and the
 * way back leads through it; the head names the topic that is being read. The filters themselves
 * are style rules on the radio buttons, and the page reads the address before it is painted.
 */
const choices = [...document.querySelectorAll<HTMLInputElement>('[name="show"]')];
const topics = [...document.querySelectorAll<HTMLElement>('.topic')];
const bar = document.querySelector<HTMLElement>('.bar');
const here = document.querySelector<HTMLElement>('.here');

for (const choice of choices) choice.addEventListener('change', () => choose(choice.value));
addEventListener('popstate', apply);
// Browsers bring back the last choice with a page that they kept.
addEventListener('pageshow', apply);
observe();

/** Writes a choice into the address. What was being read stays in sight. */
function choose(value: string): void {
  const url = new URL(location.href);
  if (value === 'all') url.searchParams.delete('show');
  else url.searchParams.set('show', value);
  url.hash = '';
  history.pushState(null, '', url);
  delete document.documentElement.dataset.show;
  const reading = topics.find((topic) => topic.classList.contains('reading'));
  const next = topics.slice(reading === undefined ? topics.length : topics.indexOf(reading));
  next.find((topic) => topic.checkVisibility())?.scrollIntoView();
}

/** Takes the choice from the address, as the page does when it loads. */
function apply(): void {
  const asked = new URLSearchParams(location.search).get('show') ?? 'all';
  const chosen = choices.find(({ value }) => value === asked) ?? choices[0];
  if (chosen !== undefined) chosen.checked = true;
}

/** Names the topic below the head in the head. */
function observe(): void {
  const title = here?.textContent ?? '';
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        target.classList.toggle('reading', isIntersecting);
      const reading = topics.findLast((topic) => topic.classList.contains('reading'));
      if (here !== null) here.textContent = reading?.querySelector('h2')?.textContent ?? title;
    },
    // A narrow band below the head.
    { rootMargin: `-${(bar?.offsetHeight ?? 0) + 24}px 0px -80% 0px` },
  );
  for (const topic of topics) observer.observe(topic);
}
