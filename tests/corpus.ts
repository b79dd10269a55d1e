/** The corpus as data, and how one sentence of it is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { readVocabulary } from '../scripts/vocabulary.ts';
import { observe } from '../src/observation.ts';
import type { Report } from '../src/report.ts';
import { Part } from '../src/schema.ts';

const FOLDER = 'tests/corpus';

const Fields = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

const Example = z.strictObject({
  sentence: z.string(),
  part: Part,
  year: z.number(),
  numbers: z.array(Fields),
  pledges: z.array(Fields).optional(),
});
export type Example = z.infer<typeof Example>;

/** File name → its examples. */
export function corpus(): [string, Example[]][] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.map((name) => [
    basename(name, '.json'),
    z.array(Example).parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))),
  ]);
}

export const vocabulary = readVocabulary();

/** A report of one sentence. */
export function reportOf({ sentence, part }: Pick<Example, 'sentence' | 'part'>): Report {
  const span = { start: 0, end: sentence.length };
  return {
    text: sentence,
    opening: { title: null, place: null, date: null, year: null, session: null, speaker: null },
    sections: [],
    paragraphs: [{ id: 'p', ...span }],
    sentences: [{ id: 't', ...span, paragraph: 'p', section: null, part, kind: 'text' }],
  };
}

/** Every number of the sentence in order, an observation or a ledger entry, with `parent` as the text of the whole. */
export function read(example: Example) {
  const reading = observe(
    reportOf(example),
    { id: 'test', place: null, year: example.year },
    vocabulary,
  );
  const texts = new Map(reading.observations.map((one) => [one.id, one.text]));
  const numbers = reading.ledger.flatMap((numeral): Record<string, unknown>[] => {
    if (numeral.role !== 'observation') return [{ ...numeral }];
    const own = reading.observations.filter(
      ({ id }) => id === numeral.id || id.startsWith(`${numeral.id}.`),
    );
    return own.map((one) => ({
      ...one,
      digits: numeral.digits,
      role: 'observation',
      parent: texts.get(one.parent ?? '') ?? null,
    }));
  });
  return { reading, numbers };
}
