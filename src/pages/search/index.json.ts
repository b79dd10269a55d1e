import type { APIRoute } from 'astro';
import { respond } from '../_files.ts';
import { searchDocs } from '../_search.ts';

export const GET: APIRoute = async () =>
  respond(JSON.stringify(await searchDocs()), 'application/json');
