import type { APIRoute } from 'astro';
import { englishFilePaths, englishPictureOf } from '../../_english.ts';
import { respond } from '../../_files.ts';

export const getStaticPaths = () => englishFilePaths(['']);

export const GET: APIRoute = async (context) =>
  respond(await englishPictureOf(context, false), 'image/svg+xml');
