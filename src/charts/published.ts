/** Which chart answers at which address: what was published once answers for ever. */
import type { Register } from '../schema.ts';
import type { PublishedChart } from './rows.ts';

/** A chart at a state's key, as the register lists it: its own, or a retired one that it stands for. */
export interface Published {
  key: string;
  chart: PublishedChart;
}

/**
 * Every state of the site at its own key, and every retired key of the register with the chart that
 * its alias names. Throws where the register lists a key without a chart.
 */
export function publishedAt(
  charts: readonly Published[],
  { charts: listed, aliases }: Pick<Register, 'charts' | 'aliases'>,
): Published[] {
  const known = new Map(charts.map(({ key, chart }) => [key, chart]));
  const retired = listed.filter((key) => !known.has(key));
  return [
    ...charts,
    ...retired.map((key): Published => {
      const chart = known.get(aliases[key] ?? '');
      if (chart !== undefined) return { key, chart };
      throw new Error(
        `content/permalinks.json: the chart ${key} was published and is gone; bring it back, or name what stands for it in "aliases"`,
      );
    }),
  ];
}
