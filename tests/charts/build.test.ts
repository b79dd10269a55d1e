/** What every chart has alike is made of its definition, its editor's text and its marks. */
import { expect, test } from 'vitest';
import { build } from '../../src/charts/build.ts';
import type { ChartDefinition, Content } from '../../src/charts/chart.ts';
import { siteData } from '../collections-of-site.ts';

const text = {
  question: { zh: '{what}多少？', en: 'How much {what}?' },
  deck: { zh: '{what}', en: '{what}' },
  notes: [{ zh: '按{what}数。', en: 'By {what}.' }],
};
const data = siteData();
const [report] = data.reports;

function made(content: Partial<Content>) {
  const definition: ChartDefinition = {
    id: 'made-up',
    words: { zh: { what: '甲' }, en: { what: 'a' } },
    content: () => ({
      finding: '一家',
      takeaway: '只有一家。',
      marks: [],
      table: { caption: '', columns: [], rows: [] },
      draw: (title) => {
        throw new Error(title);
      },
      ...content,
    }),
  };
  return build(definition, data, text);
}

test('the words in braces are filled, and notes of the data follow the editor’s', () => {
  const { question, deck, notes } = made({ notes: ['另有一家。'] });
  expect({ question, deck, notes }).toEqual({
    question: '甲多少？',
    deck: '甲',
    notes: ['按甲数。', '另有一家。'],
  });
});

test('its question stands where it finds nothing, in the title, the picture and its words', () => {
  const chart = made({ finding: null });
  expect(chart.title).toBe('甲多少？');
  expect(chart.alt).toContain('甲多少？');
  expect(() => chart.draw('wide', { href: () => '' })).toThrow('甲多少？');
  expect(made({ alt: (title) => `${title}！` }).alt).toBe('一家！');
});

test('its sources tell the parts that its marks lead to, unless it cites others or fewer reports', () => {
  const id = report?.observations[0]?.id ?? '';
  const marks = [{ target: { report: report?.meta.id ?? '', id }, label: '', text: '' }];
  expect(made({ marks }).sources[0]?.text).toMatch(/，第.+部分$/u);
  expect(made({ marks, cited: [] }).sources[0]?.text).not.toMatch(/部分$/u);
  expect(made({ reports: [] }).sources).toEqual([]);
});
