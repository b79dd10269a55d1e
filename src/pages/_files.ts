/** What endpoints share. */
import type { APIContext } from 'astro';
import * as addresses from '../addresses.ts';
import type { Target } from '../charts.ts';

/** The whole address of the sentence behind a mark, for files that leave the site. */
export function hrefOf({ site }: APIContext): (target: Target) => string {
  return ({ report, id }) =>
    addresses.absolute(site, import.meta.env.BASE_URL, addresses.report(report, id));
}

/** A response with a type; Astro keeps the body, the host the type of the file's name. */
export function respond(body: string | Uint8Array, type: string): Response {
  return new Response(typeof body === 'string' ? body : Uint8Array.from(body), {
    headers: { 'Content-Type': type },
  });
}
