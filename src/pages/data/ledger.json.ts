import type { APIRoute } from 'astro';
import { loadSite } from '../_data.ts';
import { respond } from '../_files.ts';
import { json } from './_files.ts';

export const GET: APIRoute = async () => {
  const { reports } = await loadSite();
  return respond(json(reports.flatMap(({ ledger }) => ledger)), 'application/json');
};
