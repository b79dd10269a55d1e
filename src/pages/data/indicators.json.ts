import type { APIRoute } from 'astro';
import { Indicator } from '../../schema.ts';
import { loadSite } from '../_data.ts';
import { respond } from '../_files.ts';
import { json } from './_files.ts';

export const GET: APIRoute = async () => {
  const { indicators } = await loadSite();
  // Without the place in the file, which the collection adds.
  return respond(
    json(indicators.map((entry) => Indicator.strip().parse(entry))),
    'application/json',
  );
};
