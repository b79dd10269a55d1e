import type { APIRoute } from 'astro';
import { searchDocs } from '../_search.ts';
import { respond } from '../_files.ts';

export const GET: APIRoute = async () =>
  respond(JSON.stringify(await searchDocs()), 'application/json');
