import { defineCollection } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { retired } from './collections.ts';
import {
  ChartText,
  English,
  Field,
  Indicator,
  Outline,
  Phrases,
  Place,
  Quality,
  Reading,
  Register,
  ReportMeta,
  Site,
  Term,
  Topic,
} from './schema.ts';

/** Texts as they are, byte for byte: pages cut them by the offsets of the other collections. */
function texts(base: string, extension: '.txt' | '.md'): Loader {
  return {
    name: 'texts',
    load: async ({ store, parseData }) => {
      store.clear();
      for (const name of (await readdir(base))
        .filter((entry) => entry.endsWith(extension))
        .sort()) {
        const id = name.slice(0, -extension.length);
        // Offsets count from behind a byte order mark, which this decoder drops.
        const text = new TextDecoder().decode(await readFile(join(base, name)));
        store.set({ id, data: await parseData({ id, data: { text } }) });
      }
    },
  };
}

/** A list of entries with ids. Astro keeps entries by id; `order` is their place in the file. */
const list = (name: string, folder = 'content/vocabulary') =>
  file(`${folder}/${name}.json`, {
    parser: (text) =>
      z
        .array(z.record(z.string(), z.unknown()))
        .parse(JSON.parse(text))
        .map((entry, order) => ({ ...entry, order })),
  });
const ordered = { order: z.number() };

/** A file of the vocabulary that is one entry, under its own name. */
const one = (name: string) =>
  file(`content/vocabulary/${name}.json`, {
    parser: (text) => [{ id: name, ...z.record(z.string(), z.unknown()).parse(JSON.parse(text)) }],
  });
/** Of the register only what pages show: report → anchors that were retired. */
const retiredAnchors = file('content/permalinks.json', {
  parser: (text) => {
    const listed = Register.parse(JSON.parse(text));
    return Object.keys(listed.reports).map((id) => ({ id, anchors: retired(listed, id) }));
  },
});

const json = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.json' });

export const collections = {
  sources: defineCollection({
    loader: texts('content/sources', '.txt'),
    schema: z.object({ text: z.string() }),
  }),
  markdown: defineCollection({
    loader: texts('content/reports', '.md'),
    schema: z.object({ text: z.string() }),
  }),
  glossary: defineCollection({
    loader: list('glossary', 'content'),
    schema: z.intersection(Term, z.object(ordered)),
  }),
  fields: defineCollection({ loader: list('fields', 'content'), schema: Field.extend(ordered) }),
  reports: defineCollection({
    loader: glob({ base: './content/reports', pattern: '*.md' }),
    schema: ReportMeta,
  }),
  outlines: defineCollection({ loader: json('outlines'), schema: Outline }),
  readings: defineCollection({ loader: json('observations'), schema: Reading }),
  charts: defineCollection({ loader: json('charts'), schema: ChartText }),
  stories: defineCollection({
    loader: texts('content/stories', '.md'),
    schema: z.object({ text: z.string() }),
  }),
  quality: defineCollection({ loader: file('content/quality.json'), schema: Quality }),
  retired: defineCollection({
    loader: retiredAnchors,
    schema: z.object({ anchors: z.record(z.string(), z.array(z.string())) }),
  }),
  site: defineCollection({
    loader: file('content/site.json', { parser: (text) => ({ site: JSON.parse(text) }) }),
    schema: Site,
  }),
  places: defineCollection({ loader: list('places'), schema: Place.extend(ordered) }),
  english: defineCollection({ loader: one('english'), schema: English.extend({ id: z.string() }) }),
  phrases: defineCollection({ loader: one('phrases'), schema: Phrases.extend({ id: z.string() }) }),
  topics: defineCollection({ loader: list('topics'), schema: Topic.extend(ordered) }),
  indicators: defineCollection({ loader: list('indicators'), schema: Indicator.extend(ordered) }),
};
