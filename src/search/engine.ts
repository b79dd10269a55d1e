/** Finds and ranks. MiniSearch ranks by the pairs; what does not hold the words themselves is left out. */
import MiniSearch from 'minisearch';
import type { Doc } from './doc.ts';
import { fold, queryTokens, tokens, wordsOf } from './tokens.ts';

export interface Hit {
  doc: Doc;
  /** Infinite where the query is one of its names, whole. */
  score: number;
}

const BOOST = { title: 4, names: 3, text: 1, note: 0.5 };

type Searched = Pick<Doc, keyof typeof BOOST>;

/** GDP 目标: a number is also found by whose it is, its year and its kind. A sentence is not, or its place would find them all. */
function searched(doc: Doc): Searched {
  return doc.kind === 'number' ? doc : { ...doc, note: '' };
}

/** Whether the query is one of its names, whole. */
function isCalled({ title, names }: Doc, query: string): boolean {
  return [title, ...names].some((name) => fold(name) === fold(query.trim()));
}

/** Indexes the documents once, and gives the function that finds: best first, nothing for a query without letters. */
export function engine(docs: readonly Doc[]): (query: string) => Hit[] {
  const index = new MiniSearch({
    idField: 'at',
    fields: Object.keys(BOOST),
    extractField: (entry: { at: number; doc: Doc }, name) =>
      name === 'at' ? entry.at : String(searched(entry.doc)[name as keyof Searched]),
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTokens,
      combineWith: 'AND',
      prefix: (term) => [...term].length === 1 || /^[\p{Script=Latin}\p{N}]/u.test(term),
      boost: BOOST,
    },
  });
  index.addAll(docs.map((doc, at) => ({ at, doc })));
  const texts = docs.map((doc) => {
    const { title, names, text, note } = searched(doc);
    return fold([title, ...names, text, note].join('\n'));
  });
  return (query) => {
    const words = wordsOf(query);
    return index
      .search(query)
      .filter(({ id }) => words.every((word) => texts[id]?.includes(word)))
      .flatMap(({ id, score }) => {
        const doc = docs[id];
        return doc === undefined ? [] : [{ doc, score: isCalled(doc, query) ? Infinity : score }];
      })
      .sort((a, b) => Number(b.score === Infinity) - Number(a.score === Infinity));
  };
}
