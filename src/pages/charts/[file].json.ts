import type { APIRoute } from 'astro';
import { toJson } from '../../charts.ts';
import { hrefOf, respond } from '../_files.ts';
import { chartOf, filePaths } from '../_states.ts';

export const getStaticPaths = () => filePaths();

export const GET: APIRoute = (context) =>
  respond(toJson(chartOf(context), hrefOf(context)), 'application/json; charset=utf-8');
