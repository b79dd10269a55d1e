/** `/compare/?a=&b=` leads to the page of the two reports; without script their link is in the list. */
const asked = new URLSearchParams(location.search);
const notice = document.querySelector<HTMLElement>('.notice');

if (asked.has('a') || asked.has('b')) open(asked.get('a') ?? '', asked.get('b') ?? '');

/** Goes to the page of two reports, in whichever order they are asked for, or says why not. */
function open(a: string, b: string): void {
  for (const [name, id] of [
    ['a', a],
    ['b', b],
  ] as const)
    select(name, id);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-pair]')];
  const link = links.find(
    ({ dataset }) => dataset.pair === `${a} ${b}` || dataset.pair === `${b} ${a}`,
  );
  if (link !== undefined) location.replace(link.href);
  else if (notice !== null) {
    notice.textContent = whyNot(a, b);
    notice.hidden = false;
  }
}

/** Of many reports only those that follow each other have a page for two. */
function whyNot(a: string, b: string): string {
  if (a === b) return '请选两份不同的报告。';
  const known = [...document.querySelectorAll('option')].map(({ value }) => value);
  return known.includes(a) && known.includes(b)
    ? '这两份报告没有并排的页面，有的列在下面。'
    : '地址里有本站没有的报告，请在这里选。';
}

function select(name: string, id: string): void {
  const field = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const known = [...(field?.options ?? [])].some(({ value }) => value === id);
  if (field !== null && known) field.value = id;
}
