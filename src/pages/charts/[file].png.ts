import type { APIRoute } from 'astro';
import { drawPicture } from '../_pictures.ts';
import { filePaths, pictureOf } from '../_states.ts';

export const getStaticPaths = () => filePaths(['', '.og', '.square']);

export const GET: APIRoute = (context) => drawPicture(context, pictureOf(context, { coded: true }));
