import type { APIRoute } from 'astro';
import { respond } from '../../_files.ts';
import { json, schemaOf, shapes } from '../_files.ts';

export function getStaticPaths() {
  return Object.keys(shapes).map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  respond(json(schemaOf(params.name as keyof typeof shapes)), 'application/schema+json');
