/** The states of the charts at their addresses: what pages, embeds and files share. */

import type { APIContext } from 'astro';
import published from '../../content/permalinks.json';
import * as addresses from '../addresses.ts';
import { type Chart, type FileWords, type Format, publishedAt, svgFile } from '../charts.ts';
import { Register } from '../schema.ts';
import { dark, light } from '../tokens.ts';
import { loadStates } from './_data.ts';

const register = Register.parse(published);

/** A chart at an address: its own, or one that was published before and that it stands for now. */
export interface At {
  address: addresses.ChartState;
  chart: Chart;
}

/** All addresses that answer with a chart, retired ones included. */
export async function loadAddresses(): Promise<At[]> {
  const charts = await loadStates();
  const own = charts.map((chart) => ({ key: addresses.stateKey(chart), chart }));
  return publishedAt(own, register).map(({ key, chart }) => ({
    address: addresses.stateOf(key),
    chart,
  }));
}

/** The states of a chart: of all places, and of one place each. */
export async function statesOf({ id }: Chart): Promise<Chart[]> {
  return (await loadStates()).filter((state) => state.id === id);
}

/** Paths of the chart pages; `moved` where a chart was published under the address and has another now. */
export async function chartPaths() {
  return (await loadAddresses()).map(({ address, chart }) => ({
    params: { state: addresses.stateKey(address) },
    props: { chart, moved: addresses.stateKey(address) !== addresses.stateKey(chart) },
  }));
}

/** Paths of the embeds of all addresses, in both palettes. */
export async function embedPaths() {
  return (await loadAddresses()).flatMap(({ address, chart }) =>
    (['light', 'dark'] as const).map((theme) => ({
      params: { state: addresses.embed(address, theme).replace(/^\/embed\/|\/$/g, '') },
      props: { chart, theme },
    })),
  );
}

/** Paths of the files of all addresses, in these variants: `.dark` of `.dark.svg`. */
export async function filePaths(variants: readonly string[] = ['']) {
  return (await loadAddresses()).flatMap(({ address, chart }) =>
    variants.map((variant) => ({
      params: { file: addresses.fileName(address) + variant },
      props: { chart, variant },
    })),
  );
}

/** The chart that an address asks for. */
export function chartOf({ props }: APIContext): Chart {
  return (props as { chart: Chart }).chart;
}

const FORMATS: Record<string, Format> = { '.og': 'card', '.square': 'square' };

/** How a picture differs from the one of the chart's Chinese page. */
interface Edition {
  coded: boolean;
  /** Path of the page that it leads to; the chart's own where absent. */
  path?: string;
  translated?: FileWords;
}

/** The chart's picture as SVG text, with its address readable in it. */
export function pictureOf({ site, props }: APIContext, { path, ...edition }: Edition): string {
  const { chart, variant } = props as { chart: Chart; variant: string };
  const page = path ?? addresses.chart(chart);
  return svgFile(chart, {
    format: FORMATS[variant] ?? 'wide',
    palette: variant === '.dark' ? dark : light,
    permalink: addresses.absolute(site, import.meta.env.BASE_URL, page),
    ...edition,
  });
}
