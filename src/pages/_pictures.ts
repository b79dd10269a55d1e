/** Pictures of charts as PNG files. */
import type { APIContext } from 'astro';
import { pictures } from '../raster.ts';
import { respond } from './_files.ts';

/** Device pixels a px: cards and squares have the size that other sites ask for. */
const SCALES: Record<string, number> = { '.og': 1, '.square': 1 };

const draw = pictures('.cache/pictures');

/** The response with the picture of a file's path, from its SVG text. */
export async function drawPicture({ props }: APIContext, svg: string): Promise<Response> {
  const scale = SCALES[(props as { variant: string }).variant] ?? 2;
  return respond(await draw(svg, scale), 'image/png');
}
