/** The switch between light and dark. Layouts/Page.astro applies the kept choice before the first paint. */
const select = document.querySelector<HTMLSelectElement>('.theme select');

if (select !== null) {
  select.value = document.documentElement.dataset.theme ?? '';
  select.addEventListener('change', () => choose(select.value));
}

/** Applies and keeps a choice; an empty one leaves it to the system. */
function choose(theme: string): void {
  if (theme === '') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
}
