/** A report's page counts its numbers alike at its head, at its parts and beside its paragraphs. */
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { rootBuild } from '../builds.ts';
import { attribute, elementsOf, filesOf, read, wordsOf } from './dist.ts';

const KINDS = ['实绩', '预计', '目标', '计划', '背景'];

const hasClass = (element: Element, name: string) =>
  attribute(element, 'className').split(' ').includes(name);

/** 实绩, 128: of what stands in these words, none where they name none. */
function counted(words: string): number[] {
  return KINDS.map((kind) => Number(new RegExp(`${kind}(\\d+)`, 'u').exec(words)?.[1] ?? 0));
}

/** What stands below each heading of the first level. */
function talliesOf(elements: Element[]): string[] {
  return elements.flatMap((element, at) =>
    hasClass(element, 'tally') && lastHeading(elements, at) === 'h2' ? [wordsOf(element)] : [],
  );
}

function lastHeading(elements: Element[], at: number): string | undefined {
  return elements.slice(0, at).findLast(({ tagName }) => /^h\d$/u.test(tagName))?.tagName;
}

/** What the lists beside the text say they hold: 本段12个数字. */
function listed(elements: Element[]): number {
  const lists = elements.filter(({ tagName }) => tagName === 'summary').map(wordsOf);
  const counts = lists.map((words) => Number(/^本[节段](\d+)个数字$/u.exec(words)?.[1] ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

test.each(filesOf(rootBuild, 'reports/*/index.html'))('%s adds up', (path) => {
  const elements = elementsOf(read(rootBuild, path));
  const key = elements.find((element) => hasClass(element, 'key'));
  const whole = counted(key === undefined ? '' : wordsOf(key));
  const parts = talliesOf(elements).map(counted);
  expect(parts.length).toBeGreaterThan(1);
  expect(KINDS.map((_, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0))).toEqual(
    whole,
  );
  expect(listed(elements)).toBe(whole.reduce((sum, count) => sum + count, 0));
});
