/** On paper the address is that of what is seen, with its state, and the day of printing stands behind it. */
const line = document.querySelector<HTMLElement>('.printed');
const address = line?.textContent ?? '';

addEventListener('beforeprint', () => {
  if (line === null) return;
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  line.textContent = `${address}${location.search}${location.hash} · ${day}`;
});
