/** Places that a sentence can name; of more it gives the number. */
export const mostNamed = 3;

/** An editor's text with what stands for the words in braces: {name}. */
export function filled(text: string, known: Record<string, string> = {}): string {
  return text.replace(/\{(\w+)\}/gu, (whole, word) => known[word] ?? whole);
}

/** Words that list: 甲、乙和丙. */
export function list(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join('、')}和${words.at(-1)}`;
}

const LIST = new Intl.ListFormat('en');

/** Words that list in English: a, b, and c. */
export function englishList(words: string[]): string {
  return LIST.format(words);
}

/** An English name as it stands within a sentence; GDP stays as it is. */
export function inSentence(name: string): string {
  return name.replace(/^[A-Z](?=[a-z])/u, (letter) => letter.toLowerCase());
}
