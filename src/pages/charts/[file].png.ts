import type { APIRoute } from 'astro';
import { pictures } from '../../raster.ts';
import { respond } from '../_files.ts';
import { filePaths, pictureOf } from '../_states.ts';

export const getStaticPaths = () => filePaths(['', '.og', '.square']);

/** Device pixels a px: cards and squares have the size that other sites ask for. */
const SCALES: Record<string, number> = { '.og': 1, '.square': 1 };

const draw = pictures('.cache/pictures');

export const GET: APIRoute = async (context) => {
  const scale = SCALES[(context.props as { variant: string }).variant] ?? 2;
  const svg = pictureOf(context, { coded: true });
  return respond(await draw(svg, scale), 'image/png');
};
