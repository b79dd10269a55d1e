import { describe, expect, it } from 'vitest';
import { queryTokens, tokens } from '../src/search/tokens.ts';
import { type Doc, engine, snippet, wordsOf } from '../src/search.ts';

const doc = (changes: Partial<Doc>): Doc => ({
  kind: 'sentence',
  title: '',
  text: '',
  names: [],
  note: '',
  path: '',
  ...changes,
});

describe('tokens', () => {
  it('are pairs of characters, the last of a run alone, and other words whole', () => {
    expect(tokens('家庭养老床位248张。')).toEqual([
      '家庭',
      '庭养',
      '养老',
      '老床',
      '床位',
      '位',
      '248',
      '张',
    ]);
    expect(tokens('占ＧＤＰ比重11.82%')).toEqual(['占', 'gdp', '比重', '重', '11.82']);
  });

  it('of a query are pairs alone; one character stays', () => {
    expect(queryTokens('养老床 GDP 水')).toEqual(['养老', '老床', 'gdp', '水']);
    expect(queryTokens('——')).toEqual([]);
  });
});

describe('search', () => {
  const docs = [
    doc({ kind: 'indicator', title: '研发经费占GDP比重', text: '研发经费与地区生产总值之比。' }),
    doc({ kind: 'indicator', title: '地区生产总值', names: ['Gross regional product', 'GDP'] }),
    doc({ text: '新建8处星级农村幸福院，建设家庭养老床位248张。' }),
    doc({ text: '老有所养，养护老树。' }),
    doc({ text: '推动高质量发展，水质达到Ⅲ类。' }),
    doc({ text: '习近平新时代中国特色社会主义思想' }),
    doc({ text: '减税退税缓税11.82亿元' }),
    doc({ text: '新设甲乙，乙丙两处' }),
    doc({
      kind: 'number',
      title: '进出口总额',
      text: '增长5%',
      names: ['外贸'],
      note: '周村2023，2023年目标',
    }),
    doc({ text: '外贸稳步增长。', note: '周村2023，目标' }),
  ];
  const find = engine(docs);
  const found = (query: string): number[] => find(query).map((hit) => docs.indexOf(hit.doc));

  it.each([
    ['two characters in mid-sentence', '养老', [2]],
    ['pairs that dictionaries split', '质量', [4]],
    ['… and others', '近平', [5]],
    ['one character', '水', [4]],
    ['the last character of a run', '张', [2]],
    ['a number', '11.82', [6]],
    ['the beginning of a number', '11', [6]],
    ['a phrase', '家庭养老床位', [2]],
    ['words in any order', '床位 农村', [2]],
    ['English names', 'regional', [1]],
    ['a number by its other name, place and kind', '外贸 周村 目标', [8]],
  ])('finds %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('finds an indicator by another name, and before what only holds it', () => {
    expect(found('GDP')).toEqual([1, 0]);
    expect(found('gdp')).toEqual([1, 0]);
    expect(found('地区生产总值')).toEqual([1, 0]);
  });

  it.each(['', '  ', '。', '不在其中', '养老树', '甲乙丙', '床位 水质'])(
    '%j finds nothing',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );
});

describe('a snippet', () => {
  const text = `${'前'.repeat(60)}，建设家庭养老床位248张${'后'.repeat(60)}`;
  const shown = (words: string[], room: number): string =>
    snippet(text, words, room)
      .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
      .join('');

  it('shows the found words with what stands around them', () => {
    const short = shown(['养老'], 20);
    expect(short).toMatch(/^….*[^[]+\[养老\]床位.*…$/);
    expect(short.replace(/[[\]…]/g, '').length).toBeLessThanOrEqual(20);
    expect(shown(['养老'], 500)).toBe(text.replace('养老', '[养老]'));
  });

  it('begins at a clause where one is near', () => {
    expect(shown(['养老'], 24)).toMatch(/^…建设/);
  });

  it('marks every word, the longest where two begin together, whatever its case and width', () => {
    const words = wordsOf('GDP 增 增长');
    const pieces = snippet('ＧＤＰ增长，增加gdp', words, 40);
    expect(pieces.filter(({ hit }) => hit).map(({ text: part }) => part)).toEqual([
      'ＧＤＰ',
      '增长',
      '增',
      'gdp',
    ]);
  });

  it('keeps to the text where folding changes its length', () => {
    expect(snippet('5㎡的GDP', ['gdp'], 40)).toEqual([
      { text: '5㎡的', hit: false },
      { text: 'GDP', hit: true },
    ]);
  });
});
