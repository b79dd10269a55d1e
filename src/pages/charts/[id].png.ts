import type { APIRoute } from 'astro';
import { png } from '../../raster.ts';
import { chartPaths, pictureOf, respond } from '../_files.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = async (context) => respond(await png(pictureOf(context)), 'image/png');
