import type { APIRoute } from 'astro';
import { toCsv } from '../../charts.ts';
import { chartOf, filePaths, hrefOf, respond } from '../_states.ts';

export const getStaticPaths = () => filePaths();

export const GET: APIRoute = (context) =>
  respond(toCsv(chartOf(context), hrefOf(context)), 'text/csv; charset=utf-8');
