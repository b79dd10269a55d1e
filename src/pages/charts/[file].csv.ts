import type { APIRoute } from 'astro';
import { toCsv } from '../../charts.ts';
import { hrefOf, respond } from '../_files.ts';
import { chartOf, filePaths } from '../_states.ts';

export const getStaticPaths = () => filePaths();

export const GET: APIRoute = (context) =>
  respond(toCsv(chartOf(context), hrefOf(context)), 'text/csv; charset=utf-8');
