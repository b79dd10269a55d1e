import { describe, expect, it } from 'vitest';
import { cut, marksOf, tally, withAnchors } from '../src/marks.ts';
import type { Numeral, Observation, Pledge, Reading } from '../src/schema.ts';
import { collectSite } from './collect.ts';

const text = '提升街区3—5个，办结率、满意率均达100%，2023年保持增长。';
const base = {
  report: 'x',
  place: null,
  section: null,
  measure: '街区',
  indicator: null,
  form: 'level',
  status: 'target',
  comparator: 'eq',
  commitment: 'plain',
  value: 1,
  upper: null,
  unit: '个',
  period: 2023,
  since: null,
  scope: null,
  parent: null,
  basis: null,
  sentence: text,
  offset: 0,
  rules: {},
  corrected: null,
} as const;
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const observation = (id: string, words: string): Observation => ({
  ...base,
  id,
  text: words,
  ...at(words),
});
const numeral = (id: string, digits: string, role: Numeral['role']): Numeral => ({
  id,
  digits,
  role,
  reason: 'r',
  ...at(digits),
});
const { basis, comparator, corrected, form, parent, scope, since, unit, upper, value, ...spoken } =
  base;
const pledge: Pledge = { ...spoken, id: 'p', text: '保持增长', ...at('保持增长') };
const reading: Reading = {
  observations: [observation('a', '3—5个'), observation('b.1', '100%'), observation('b.2', '100%')],
  pledges: [pledge],
  ledger: [
    numeral('a', '3', 'observation'),
    numeral('a5', '5', 'observation'),
    numeral('b', '100', 'observation'),
    numeral('d', '2023', 'date'),
  ],
  slips: [],
};

describe('marks', () => {
  const marks = marksOf(reading);

  it('are one to a span, in order, with all anchors that lead to it', () => {
    expect(marks.map(({ id, also, kind }) => [id, also, kind])).toEqual([
      ['a', ['a5'], 'target'],
      ['b', ['b.1', 'b.2'], 'target'],
      ['d', [], 'other'],
      ['p', [], 'pledge'],
    ]);
  });

  it('cut the text without losing a character', () => {
    const pieces = cut({ text, slips: [] }, { start: 0, end: text.length }, marks);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ mark }) => mark !== null).map((piece) => piece.text)).toEqual([
      '3—5个',
      '100%',
      '2023',
      '保持增长',
    ]);
  });

  it('are tallied by numeral: one that says two things is one, and a range is two', () => {
    expect(tally(reading)).toEqual({
      actual: 0,
      estimate: 0,
      target: 3,
      planned: 0,
      context: 0,
      pledge: 0,
      other: 1,
      unclassified: 0,
    });
  });

  it('take retired anchors, also those of their further subjects', () => {
    const also = withAnchors(marks, { 'b.2': ['old-1'], d: ['old-2', 'old-3'], gone: ['old-4'] });
    expect(also.map((mark) => [mark.id, mark.also])).toEqual([
      ['a', ['a5']],
      ['b', ['b.1', 'b.2', 'old-1']],
      ['d', ['old-2', 'old-3']],
      ['p', []],
    ]);
  });

  it('of another stretch are left alone', () => {
    expect(cut({ text, slips: [] }, { start: 0, end: 4 }, marks)).toEqual([
      { text: '提升街区', mark: null, slip: null },
    ]);
  });

  it('stand beside slips; a slip within a mark stays in it', () => {
    const slip = (words: string) => ({ id: words, ...at(words), reason: 'r' });
    const slips = [slip('街'), slip('增长')];
    const pieces = cut({ text, slips }, { start: 0, end: text.length }, marks);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.flatMap((piece) => piece.slip ?? [])).toEqual([slips[0]]);
    expect(pieces.find((piece) => piece.slip !== null)?.text).toBe('街');
  });

  it('reach every id of both reports, none of them overlapping', () => {
    for (const { reading: real } of collectSite()) {
      const all = marksOf(real);
      const anchors = all.flatMap(({ id, also }) => [id, ...also]);
      for (const { id } of [...real.ledger, ...real.observations, ...real.pledges])
        expect(anchors).toContain(id);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const [index, mark] of all.entries())
        expect(mark.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
    }
  });
});
