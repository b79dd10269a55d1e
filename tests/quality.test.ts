import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quality } from '../scripts/scoring.ts';
import { readWords } from '../scripts/vocabulary.ts';

it('what the method page publishes is what the reading scores (npm run score -- --write)', () => {
  expect(JSON.parse(readFileSync('content/quality.json', 'utf8'))).toEqual(quality(readWords()));
});
