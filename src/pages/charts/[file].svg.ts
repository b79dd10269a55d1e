import type { APIRoute } from 'astro';
import { respond } from '../_files.ts';
import { filePaths, pictureOf } from '../_states.ts';

export const getStaticPaths = () => filePaths(['', '.dark']);

export const GET: APIRoute = (context) =>
  respond(pictureOf(context, { coded: false }), 'image/svg+xml');
