/**
 * The share panel: buttons that copy what stands in its fields, and the day of reading in
 * citations. Where the clipboard is closed to scripts the field is selected for the reader's own copy.
 */
const today = new Date().toLocaleDateString('sv-SE');

for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-today]'))
  field.value = field.value.replace(field.dataset.today ?? '', today);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  button.hidden = false;
  button.addEventListener('click', () => copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copies ?? '');
  const status = document.getElementById('copied');
  if (source === null || status === null) return;
  // Emptied first: a second copy is then said aloud too, and nothing is called copied before it is.
  status.textContent = '';
  const done = source instanceof HTMLTextAreaElement ? copyText(source) : copyRich(source);
  const said = await done.then(
    () => button.dataset.done,
    () => {
      select(source);
      return button.dataset.failed;
    },
  );
  status.textContent = said ?? '';
}

function copyText(field: HTMLTextAreaElement): Promise<void> {
  return navigator.clipboard.writeText(field.value);
}

/** With its form, for editors that keep it, and as text for those that do not. */
function copyRich(source: HTMLElement): Promise<void> {
  const of = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  const parts = [of('text/html', source.innerHTML), of('text/plain', source.innerText)];
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
}

function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) {
    source.focus();
    source.select();
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(source);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
