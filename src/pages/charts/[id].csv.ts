import type { APIRoute } from 'astro';
import { toCsv } from '../../charts.ts';
import { chartOf, chartPaths, hrefOf, respond } from '../_files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = (context) =>
  respond(toCsv(chartOf(context), hrefOf(context)), 'text/csv; charset=utf-8');
