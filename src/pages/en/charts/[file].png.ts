import type { APIRoute } from 'astro';
import { englishFilePaths, englishPictureOf } from '../../_english.ts';
import { drawPicture } from '../../_pictures.ts';

export const getStaticPaths = () => englishFilePaths(['', '.og', '.square']);

export const GET: APIRoute = async (context) =>
  drawPicture(context, await englishPictureOf(context, true));
