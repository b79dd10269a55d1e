import type { APIRoute } from 'astro';
import { oembed } from '../../share.ts';
import { embedHeight } from '../_embed.ts';
import { respond } from '../_files.ts';
import { sharedOf } from '../_share.ts';
import { chartOf, filePaths } from '../_states.ts';

export const getStaticPaths = () => filePaths();

export const GET: APIRoute = (context) => {
  const chart = chartOf(context);
  const answer = oembed(sharedOf(chart, context.site), embedHeight(chart));
  return respond(`${JSON.stringify(answer, null, 2)}\n`, 'application/json; charset=utf-8');
};
