import type { APIRoute } from 'astro';
import { csv } from '../../csv.ts';
import { loadSite } from '../_data.ts';
import { hrefOf, respond } from '../_files.ts';
import { csvFields, csvRows } from './_files.ts';

export const GET: APIRoute = async (context) => {
  const { reports } = await loadSite();
  const rows = reports.flatMap((report) => csvRows(report, hrefOf(context)));
  return respond(csv(csvFields, rows), 'text/csv; charset=utf-8');
};
