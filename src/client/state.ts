/**
 * The state of a chart's page, as its address holds it: `view`, `highlight` and `theme`. Runs in
 * the head, before anything is painted, and again when the page is read. Its text is put into the
 * page: it may use nothing from outside itself. Words come from the page's `data-` attributes.
 */
export function keepState(): void {
  const root = document.documentElement;
  const allowed: Record<string, readonly string[]> = {
    view: ['chart', 'table', 'sources'],
    theme: ['light', 'dark', 'auto'],
  };
  const query = () => new URLSearchParams(location.search);
  const isId = (value: string) => /^[\w.-]+$/.test(value);
  /** Theme and view at once; the mark by a rule of its own, since it is not there yet. */
  const apply = () => {
    const asked = query();
    const view = asked.get('view') ?? '';
    const theme = asked.get('theme') ?? '';
    if (allowed.view?.includes(view)) root.dataset.view = view;
    else delete root.dataset.view;
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else if (theme === 'auto') delete root.dataset.theme;
    const marked = asked.get('highlight') ?? '';
    const rule = document.getElementById('highlight') ?? document.createElement('style');
    rule.id = 'highlight';
    rule.textContent = isId(marked)
      ? `a[data-id="${marked}"] .hit{stroke:var(--ink);stroke-width:2px}:is(td,th,li) a[data-id="${marked}"],[data-quoted="${marked}"]{outline:2px solid;outline-offset:2px}`
      : '';
    document.head.append(rule);
  };
  /** What of the address means nothing here. */
  const unknown = () => {
    const asked = query();
    const wrong = Object.entries(allowed).flatMap(([name, values]) => {
      const value = asked.get(name);
      return value === null || values.includes(value) ? [] : [`${name}=${value}`];
    });
    const marked = asked.get('highlight');
    const found =
      marked === null || (isId(marked) && document.querySelector(`[data-id="${marked}"]`));
    return found ? wrong : [...wrong, `highlight=${marked}`];
  };
  const show = () => {
    apply();
    const wrong = unknown();
    const notice = document.querySelector<HTMLElement>('[data-notice]');
    if (notice !== null) {
      notice.hidden = wrong.length === 0;
      notice.textContent = wrong.length === 0 ? '' : `${notice.dataset.notice}${wrong.join('、')}`;
    }
    for (const tab of document.querySelectorAll<HTMLAnchorElement>('[data-view-link]')) {
      const current = tab.dataset.viewLink === (root.dataset.view ?? '');
      if (current) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
    for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-permalink]'))
      field.value = `${field.dataset.permalink}${location.search}`;
  };
  const start = () => {
    show();
    for (const tab of document.querySelectorAll<HTMLAnchorElement>('[data-view-link]')) {
      tab.addEventListener('click', (event) => {
        event.preventDefault();
        const asked = query();
        if (tab.dataset.viewLink) asked.set('view', tab.dataset.viewLink);
        else asked.delete('view');
        const search = asked.size > 0 ? `?${asked}` : '';
        history.pushState(null, '', `${location.pathname}${search}`);
        show();
      });
    }
    addEventListener('popstate', show);
  };
  apply();
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
