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
    notice.textContent = a === b ? '请选两份不同的报告。' : '地址里有本站没有的报告，请在这里选。';
    notice.hidden = false;
  }
}

function select(name: string, id: string): void {
  const field = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const known = [...(field?.options ?? [])].some(({ value }) => value === id);
  if (field !== null && known) field.value = id;
}
