import type { Register } from '../schema.ts';
import type { Collected } from './collect.ts';

/** The register of a site that has published nothing yet. */
export const emptyRegister: Register = { charts: [], reports: {}, aliases: {} };

/** How much of a section, paragraph or sentence the register quotes, in characters. */
const QUOTE = 24;

/**
 * The register with everything that this build publishes added to it. Nothing is ever removed:
 * an id that no longer exists stays listed, and the build fails until it gets an alias.
 */
export function register(
  before: Register,
  collected: readonly Collected[],
  charts: readonly string[],
): Register {
  const reports = { ...before.reports };
  for (const { meta, report, reading } of collected) {
    const known = reports[meta.id] ?? {
      sections: {},
      paragraphs: {},
      sentences: {},
      numerals: {},
      pledges: {},
    };
    const quote = (start: number, end: number) => report.text.slice(start, end).slice(0, QUOTE);
    const around = (start: number, end: number) =>
      report.text.slice(Math.max(0, start - QUOTE / 2), end + QUOTE / 2).replace(/\s+/g, ' ');
    reports[meta.id] = {
      sections: {
        ...known.sections,
        ...entries(report.sections, ({ heading }) => heading.slice(0, QUOTE)),
      },
      paragraphs: {
        ...known.paragraphs,
        ...entries(report.paragraphs, ({ start, end }) => quote(start, end)),
      },
      sentences: {
        ...known.sentences,
        ...entries(
          report.sentences.filter(({ kind }) => kind === 'text'),
          ({ start, end }) => quote(start, end),
        ),
      },
      numerals: {
        ...known.numerals,
        ...entries(reading.ledger, ({ start, end }) => around(start, end)),
      },
      pledges: { ...known.pledges, ...entries(reading.pledges, ({ text }) => text) },
    };
  }
  return { charts: [...new Set([...before.charts, ...charts])], reports, aliases: before.aliases };
}

/** Listed ids that are neither published nor aliased any more, as `report#id` or `charts/id`. */
export function missing(
  listed: Register,
  collected: readonly Collected[],
  charts: readonly string[],
): string[] {
  const published = register(emptyRegister, collected, charts);
  const gone = (kind: string, before: readonly string[], now: ReadonlySet<string>) =>
    before
      .filter((id) => !now.has(id) && listed.aliases[id] === undefined)
      .map((id) => `${kind}${id}`);
  const lost = gone('charts/', listed.charts, new Set(published.charts));
  for (const [id, entry] of Object.entries(listed.reports)) {
    const now = published.reports[id];
    const anchors = new Set(anchorsIn(now));
    const led = anchorsIn(entry).filter((anchor) => !anchors.has(standIn(listed, anchor)));
    lost.push(...led.map((anchor) => `${id}#${anchor}`));
  }
  return lost;
}

/** Anchors of a report as it is now → the retired ones that lead there. */
export function retired(listed: Register, report: string): Record<string, string[]> {
  const old = anchorsIn(listed.reports[report]).filter((anchor) => anchor in listed.aliases);
  return Object.fromEntries(Map.groupBy(old, (anchor) => standIn(listed, anchor)));
}

function anchorsIn(entry: Register['reports'][string] | undefined): string[] {
  return entry === undefined ? [] : Object.values(entry).flatMap((list) => Object.keys(list));
}

/** The id that stands for an id now: aliases may have been renamed again. */
function standIn({ aliases }: Register, id: string): string {
  const seen = new Set<string>();
  let now = id;
  while (aliases[now] !== undefined && !seen.has(now)) {
    seen.add(now);
    now = aliases[now] ?? now;
  }
  return now;
}

function entries<T extends { id: string }>(
  items: readonly T[],
  quote: (item: T) => string,
): Record<string, string> {
  return Object.fromEntries(items.map((item) => [item.id, quote(item)]));
}
