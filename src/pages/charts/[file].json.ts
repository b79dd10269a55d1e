import type { APIRoute } from 'astro';
import { toJson } from '../../charts.ts';
import { chartOf, filePaths, hrefOf, respond } from '../_states.ts';

export const getStaticPaths = () => filePaths();

export const GET: APIRoute = (context) =>
  respond(toJson(chartOf(context), hrefOf(context)), 'application/json; charset=utf-8');
