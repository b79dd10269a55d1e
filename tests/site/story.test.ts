/** Home: every figure of the story is a number of a report, with its words, and leads to it. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Indicator, Observation, Pledge, Reading } from '../../src/schema.ts';
import { rootBuild } from '../builds.ts';
import { attribute, elementsOf, filesOf, read, root, wordsOf } from './dist.ts';

const reports = filesOf(rootBuild, 'reports/*/index.html').map((path) => path.split('/')[1] ?? '');
const entries = new Map<string, Observation | Pledge>(
  reports.flatMap((id) => {
    const path = `${root}content/observations/${id}.json`;
    const { observations, pledges } = JSON.parse(readFileSync(path, 'utf8')) as Reading;
    return [...observations, ...pledges].map((entry): [string, typeof entry] => [entry.id, entry]);
  }),
);

const planned = new Set(
  (JSON.parse(readFileSync(`${root}content/vocabulary/indicators.json`, 'utf8')) as Indicator[])
    .filter((indicator) => indicator.planned)
    .map(({ id }) => id),
);
/** The size of a plan is drawn as such: it was neither done nor promised for a year. */
const classOf = ({ indicator, status }: Observation | Pledge) =>
  planned.has(indicator ?? '') ? 'planned' : status;

const classes = (element: Element) => attribute(element, 'className').split(' ');

const markdown = readFileSync(`${root}content/stories/zhoucun-zhangdian.md`, 'utf8');
const named = [...markdown.matchAll(/:(?:obs|pledge)\[([^\]]+)\]/gu)].flatMap(([, id]) => id ?? []);
const links = elementsOf(read(rootBuild, 'index.html'))
  .filter((element) => classes(element).includes('story'))
  .flatMap((story) => story.children)
  .flatMap(function inside(node): Element[] {
    if (node.type !== 'element') return [];
    return [...(classes(node).includes('mark') ? [node] : []), ...node.children.flatMap(inside)];
  });

describe('home', () => {
  test('has a figure for every directive, in order', () => {
    expect(named.length).toBeGreaterThan(50);
    const ids = links.map((link) =>
      decodeURIComponent(attribute(link, 'href').split('#')[1] ?? ''),
    );
    expect(ids).toEqual(named);
  });

  test('says each as the report does: words, comparator, estimate, basis', () => {
    const wrong = links.flatMap((link, at) => {
      const entry = entries.get(named[at] ?? '');
      const said = wordsOf(link);
      if (entry === undefined) return [`${named[at]} is in no report`];
      const basis = 'basis' in entry ? entry.basis : null;
      return [
        said.includes(entry.text) || `${said} lacks ${entry.text}`,
        entry.status !== 'estimate' || said.startsWith('预计') || `${said} lacks 预计`,
        basis === null || said.includes(basis) || `${said} lacks ${basis}`,
        entry.commitment !== 'strive' || /力争|争取|努力/u.test(said) || `${said} lacks 力争`,
        classes(link).includes(classOf(entry)) || `${said} is not drawn as ${classOf(entry)}`,
      ].flatMap((fault) => (fault === true ? [] : [`${entry.id}: ${fault}`]));
    });
    expect(wrong).toEqual([]);
  });
});
