import type { APIRoute } from 'astro';
import { toJson } from '../../charts.ts';
import { chartOf, chartPaths, hrefOf, respond } from '../_files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = (context) =>
  respond(toJson(chartOf(context), hrefOf(context)), 'application/json; charset=utf-8');
