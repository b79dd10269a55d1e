import type { APIRoute } from 'astro';
import { filePaths, pictureOf, respond } from '../_states.ts';

export const getStaticPaths = () => filePaths(['', '.dark']);

export const GET: APIRoute = (context) =>
  respond(pictureOf(context, { coded: false }), 'image/svg+xml');
