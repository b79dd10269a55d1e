/** Slips of the sources: quoted as they stand, marked in our own words. */
import { expect, test } from 'vitest';
import { corrected } from '../src/collections/corrections.ts';
import { siteData } from './collections-of-site.ts';

const [zhoucun] = siteData().reports;
if (zhoucun === undefined) throw new Error('no report');
const { pledges, ledger, text } = zhoucun;
const observations = zhoucun.observations.map((one) => ({ ...one, corrected: null }));
const [first] = observations;
if (first === undefined) throw new Error('no observation');
const slip = first.measure.slice(0, 1);
const ruling = { id: 'a', observation: first.id, slip, reason: 'b' };
const read = { observations, pledges, ledger };

test('a correction marks the slip in the measure and tells where it stands', () => {
  // The sentence is shortened so that the slip stands in it once.
  const sentence = `甲${slip}乙`;
  const made = { ...first, sentence, offset: 100 };
  const reading = corrected({ ...read, observations: [made] }, [ruling]);
  expect(reading.slips).toEqual([{ id: 'a', start: 101, end: 102, reason: 'b' }]);
  expect(reading.observations).toEqual([
    { ...made, corrected: 'a', measure: `${slip}[原文如此]${first.measure.slice(1)}` },
  ]);
});

test('one that finds nothing, or its slip twice, changes nothing', () => {
  const twice = { ...first, sentence: slip + slip };
  for (const [one, by] of [
    [first, { ...ruling, observation: 'another' }],
    [first, { ...ruling, slip: '龘' }],
    [twice, ruling],
  ] as const)
    expect(corrected({ ...read, observations: [one] }, [by])).toEqual({
      ...read,
      observations: [one],
      slips: [],
    });
});

test('every slip of the site stands in its text, marked where its measure repeats it', () => {
  expect(zhoucun.slips.length).toBeGreaterThan(0);
  for (const { id, start, end } of zhoucun.slips) {
    const own = zhoucun.observations.find((one) => one.corrected === id);
    expect(own?.measure).toContain(`${text.slice(start, end)}[原文如此]`);
  }
});
