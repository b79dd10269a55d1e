/** `npm run explain -- '句子'` prints how a sentence is read. Exit codes: 0 fine, 2 wrong usage. */
import { explain } from '../src/observation.ts';
import { plainText } from '../src/plain.ts';
import { readVocabulary } from './vocabulary.ts';

const sentence = process.argv.slice(2).join(' ').trim();
if (sentence === '') {
  console.error("usage: npm run explain -- '新建公园12个（其中口袋公园5个）。'");
  process.exitCode = 2;
} else {
  process.stdout.write(explain(plainText(sentence).text, readVocabulary()));
}
