/** Words for statuses, lanes and forms: each stands once in Chinese, and has English for drawings. */
import { expect, test } from 'vitest';
import english from '../../content/vocabulary/english.json' with { type: 'json' };
import { lanes } from '../../src/charts/lanes.ts';
import { formNames, laneName, statusNames } from '../../src/charts/terms.ts';

const terms = [...Object.values(statusNames), ...lanes.map(laneName), ...Object.values(formNames)];

test.each([...new Set(terms)])('%s has English', (term) => {
  expect(Object.keys(english.drawing)).toContain(term);
});

test.each([
  ['statuses', Object.values(statusNames)],
  ['forms', Object.values(formNames)],
])('no two %s share a word', (_, names) => {
  expect(new Set(names).size).toBe(names.length);
});
