import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { respond } from '../../_files.ts';

export async function getStaticPaths() {
  const files = await getCollection('markdown');
  return files.map(({ id, data: { text } }) => ({ params: { id }, props: { text } }));
}

export const GET: APIRoute = ({ props }) =>
  respond((props as { text: string }).text, 'text/markdown; charset=utf-8');
