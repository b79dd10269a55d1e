import type { APIRoute } from 'astro';
import { chartPaths, pictureOf, respond } from '../_files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = (context) => respond(pictureOf(context), 'image/svg+xml');
