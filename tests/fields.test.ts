/** The dictionary of the data page tells every field of the published data, and every value of an enumeration. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { Field, Indicator, Numeral, Observation, Pledge } from '../src/schema.ts';

const fields = z.array(Field).parse(JSON.parse(readFileSync('content/fields.json', 'utf8')));
const shapes = { observation: Observation, pledge: Pledge, numeral: Numeral, indicator: Indicator };

/** The values of an enumeration that may be null; undefined of another type. */
function valuesOf(schema: z.ZodType): string[] | undefined {
  if (schema instanceof z.ZodNullable) return valuesOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodEnum ? (schema.options as string[]) : undefined;
}

test.each(Object.entries(shapes))('%s', (name, { shape }) => {
  const own = fields.filter(({ id }) => id.startsWith(`${name}.`));
  expect(own.map(({ id }) => id.slice(name.length + 1)).sort()).toEqual(Object.keys(shape).sort());
  for (const { id, values } of own) {
    const options = valuesOf(shape[id.split('.')[1] as keyof typeof shape]);
    if (values !== undefined) expect(Object.keys(values), id).toEqual(options);
    // Where an enumeration stands a second time, the first tells its values.
    else if (name === 'observation' || name === 'numeral') expect(options, id).toBeUndefined();
  }
});

test('nothing else', () => {
  expect(fields.filter(({ id }) => !(id.split('.')[0]! in shapes))).toEqual([]);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
});
