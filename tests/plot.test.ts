/** Glyphs, text widths, spreading, keys, pictures. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import * as plot from '../src/plot.ts';
import { dark, light } from '../src/tokens.ts';

const {
  ems,
  textWidth,
  wrap,
  balance,
  clauses,
  clip,
  words,
  spread,
  glyph,
  reach,
  svgText,
  still,
  element,
  at,
  band,
} = plot;

function all(tree: Element): Element[] {
  return [tree, ...tree.children.flatMap((child) => (child.type === 'element' ? all(child) : []))];
}

describe('text', () => {
  test('a Han character is 1 em, a digit 0.555', () => {
    expect(ems('生产总值')).toBe(4);
    expect(textWidth('5.5%左右', 10)).toBeCloseTo(10 * (2 * 0.555 + 0.278 + 0.921 + 2), 5);
  });

  test('no width is under that of the picture’s face by more than a tenth', () => {
    const advance = advances(
      '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    );
    const seen =
      '0123456789.,%+-/()：，。“”—地区生产总值ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    for (const character of seen)
      expect(ems(character), character).toBeGreaterThan(advance(character) * 0.9);
    expect(ems(seen)).toBeCloseTo(
      [...seen].reduce((sum, character) => sum + advance(character), 0),
      -1,
    );
  });

  test('names break between words, as even as they can', () => {
    expect(balance('社会消费品零售总额', 13, 73)).toEqual(['社会消费品', '零售总额']);
    expect(balance('居民人均可支配收入', 13, 73)).toEqual(['居民人均', '可支配收入']);
    expect(balance('地区生产总值', 13, 73)).toEqual(['地区', '生产总值']);
    expect(balance('固定资产投资', 14, 200)).toEqual(['固定资产投资']);
  });

  test('a dot between two names ends the line, and no line begins or ends with a space', () => {
    expect(balance('省外招商引资项目 · 合作签约项目', 13, 130)).toEqual([
      '省外招商引资项目 ·',
      '合作签约项目',
    ]);
    for (let width = 40; width < 260; width += 9)
      for (const line of wrap('区重点项目 · 文昌湖，市重点技改项目 · 文昌湖', 13, width))
        expect(line).toBe(line.trim());
  });

  test('titles break at clauses', () => {
    // Of the two-line breaks this has the shorter longer line.
    expect(clauses('Tax and fee relief: what do the reports state?', 48, 1000)).toEqual([
      'Tax and fee relief: what',
      'do the reports state?',
    ]);
    expect(clauses('增速目标：生产总值都高于上年，固定资产投资都低于上年', 20, 343)).toEqual([
      '增速目标：生产总值都高于上年，',
      '固定资产投资都低于上年',
    ]);
  });

  test('lines never begin with a stop, end with an opening quote, or cut a quantity', () => {
    const text =
      '城镇新增就业4000余人，发放创业补贴和贷款5960余万元，落实“人才金政50条”（含文昌湖1.7亿元）。';
    for (let width = 60; width < 400; width += 7) {
      for (const line of wrap(text, 13, width)) {
        expect(line).not.toMatch(/^[，。”）]/u);
        expect(line).not.toMatch(/[“（]$/u);
      }
      expect(wrap(text, 13, width).join('')).toBe(text);
    }
    expect(words('1.7亿元')).toEqual(['1.7亿元']);
    expect(words('4000余人以上')).toEqual(['4000余人以上']);
    expect(wrap('5.5%左右', 12, 40)).toEqual(['5.5%', '左右']);
  });

  test('what is cut says so', () => {
    expect(clip('我们坚持以创新思维引领产业升级，在政企联动中实现', 12, 230)).toBe(
      '我们坚持以创新思维引领产业升级……',
    );
    expect(clip('（二）以产业链为重点，走集群发展之路，在资源要素耦合上', 12, 243)).toBe(
      '（二）以产业链为重点，走集群发展之路……',
    );
    expect(clip('短', 12, 230)).toBe('短');
    expect(clip('Foreign investment actually used', 12, 126)).toBe('Foreign investment…');
  });
});

describe('spread', () => {
  test('keeps order and distance, and stays near', () => {
    const items = [3, 3, 3, 50, 51, 90].map((x) => ({ x, width: 2 }));
    const places = spread(items, 1.2, 100);
    const distances = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(3.2 - 1e-9);
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(places.at(-1)).toBe(90);
    expect(((places[3] ?? 0) + (places[4] ?? 0)) / 2).toBeCloseTo(50.5, 5);
  });

  test('a crowd that needs more than there is shares the room', () => {
    const places = spread(
      Array.from({ length: 50 }, () => ({ x: 5, width: 2 })),
      1.2,
      100,
    );
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBeCloseTo(100, 5);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('nothing gives nothing', () => {
    expect(spread([], 1, 100)).toEqual([]);
  });
});

describe('glyph', () => {
  const drawn = (options: plot.GlyphOptions) => svgText(glyph(options));

  test('every status, comparator and commitment looks different', () => {
    const shapes = (['actual', 'estimate', 'target'] as const).flatMap((status) =>
      (['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range'] as const).flatMap((comparator) =>
        (['disc', 'square'] as const).map((shape) => drawn({ status, comparator, shape })),
      ),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(drawn({ status: 'target', commitment: 'strive' })).not.toBe(
      drawn({ status: 'target', commitment: 'plain' }),
    );
    expect(drawn({ status: 'target', shape: 'square', commitment: 'strive' })).not.toBe(
      drawn({ status: 'target', shape: 'square' }),
    );
  });

  test('an arrow touches the disc where the number is included, and not where it is not', () => {
    const start = (svg: string) => Number(/M([\d.-]+) 0H/u.exec(svg)?.[1]);
    expect(start(drawn({ status: 'actual', comparator: 'ge' }))).toBeLessThanOrEqual(5.75);
    expect(start(drawn({ status: 'actual', comparator: 'gt' }))).toBe(5.75 + 3.5);
    expect(start(drawn({ status: 'actual', comparator: 'le' }))).toBeGreaterThanOrEqual(-5.75);
    expect(start(drawn({ status: 'actual', comparator: 'lt' }))).toBe(-5.75 - 3.5);
  });

  test('reaches as far as its arms, at every size', () => {
    expect(reach({ status: 'target', comparator: 'ge' })).toEqual({ left: 5.75, right: 15.75 });
    expect(reach({ status: 'target', comparator: 'ge', size: 23 })).toEqual({
      left: 11.5,
      right: 31.5,
    });
  });

  test.each(['narrow', 'wide'] as const)('the %s sheet', async (size) => {
    const sheet = plot.picture({
      format: size,
      palette: light,
      title: '记号总表',
      deck: '性质看形状和填充，限定看两旁，语气看边线，地方看颜色和栏头。',
      notes: ['箭头、括弧大小固定，不表示数值。'],
      source: '',
      address: '对读',
      unfinished: '（图未完）',
      link: null,
      alt: '',
      drawing: plot.glyphSheet(size),
    });
    const lines = svgText(sheet).replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`snapshots/glyph-sheet-${size}.svg`);
  });
});

describe('trees', () => {
  test('coordinates have two decimals at most', () => {
    expect(element('line', { x1: 1 / 3, x2: -0.001 }).properties).toMatchObject({
      x1: 0.33,
      x2: 0,
    });
    expect(plot.percent(1 / 3)).toBe('33.33%');
  });

  test('a still drawing has px only, and nothing to click', () => {
    const drawing = plot.root(
      { height: 10, name: 'wide', label: 'x' },
      band(
        0.25,
        0.75,
        5,
        at(
          0.5,
          2,
          plot.mark(
            { href: '/a', id: 'a', label: 'a' },
            plot.hit(0, 10),
            element('circle', { cx: '10%', r: 2 }),
          ),
        ),
      ),
    );
    const svg = svgText(element('svg', {}, ...still(drawing, 400)));
    expect(svg).not.toMatch(/%|<a |href|class="hit"|<svg[^>]*><svg/u);
    expect(svg).toContain('translate(100 5)');
    expect(svg).toContain('translate(100 2)');
    expect(svg).toContain('cx="20"');
  });

  test('every link is a tab stop as long as no script walks them', () => {
    const link = plot.mark({ href: '/', id: 'a', label: 'a' }, element('circle', {}));
    const links = all(plot.root({ height: 1, name: 'wide', label: 'x' }, link, link)).filter(
      ({ tagName }) => tagName === 'a',
    );
    expect(links.map(({ properties }) => properties.tabIndex)).toEqual([undefined, undefined]);
  });
});

describe('css', () => {
  test('files have values, pages have custom properties', () => {
    expect(plot.inlineCss).toContain('var(--place-1)');
    expect(plot.fileCss(light)).not.toContain('var(');
    expect(plot.fileCss(dark)).toContain(dark.places[5]);
  });
});

describe('a drawing that is cut', () => {
  const row = (y: number, ruled: boolean) => [
    plot.caption('名称', 0, y + 14, '', 13),
    element('path', { class: 'line', d: `M0 ${y + 30}h9` }),
    ...(ruled ? [plot.hairline(y + 40)] : []),
  ];
  const cut = (ruled: boolean, limit: number) => {
    const drawing = element('svg', {}, ...[0, 1, 2, 3].flatMap((at) => row(at * 40, ruled)));
    const { height } = plot.cropped(plot.still(drawing, 300), { width: 300, height: 162, limit });
    return height;
  };

  test('ends at a row’s rule, however near the next row’s words stand', () => {
    expect(cut(true, 110)).toBe(81);
    expect(cut(true, 122)).toBe(121);
  });

  test('without rules ends above the next row’s words, below what hangs from the last', () => {
    expect(cut(false, 110)).toBeGreaterThan(70);
    expect(cut(false, 110)).toBeLessThan(90);
  });

  test('says whether words are gone, not whether the space below them is', () => {
    const drawing = element('svg', {}, ...row(0, true));
    const cutAt = (limit: number) =>
      plot.cropped(plot.still(drawing, 300), { width: 300, height: 60, limit }).cut;
    expect(cutAt(50)).toBe(false);
    expect(cutAt(10)).toBe(true);
  });

  test('is whole where it fits', () => {
    expect(cut(true, 162)).toBe(162);
  });
});

describe('words in two lengths', () => {
  const svg = element(
    'svg',
    {},
    plot.caption('短', 0, 0, plot.wordings.shorter),
    plot.caption('长的', 0, 0, plot.wordings.longer),
  );
  test.each([
    [plot.roomy - 1, '短'],
    [plot.roomy, '长的'],
  ])('at %i px one of them stands', (width, words) => {
    const shown = svgText(element('svg', {}, ...plot.still(svg, width)));
    expect(shown.replace(/<[^>]+>/gu, '')).toBe(words);
  });

  test('pages show the same', () => {
    expect(plot.inlineCss).toContain(`@container (min-width:${plot.roomy}px)`);
    expect(plot.inlineCss).toContain(`.chart .${plot.wordings.longer}{display:none}`);
  });
});

/** Advance widths of a font file in em: its cmap (format 12) and hmtx tables. */
function advances(face: string): (character: string) => number {
  const font = readFileSync(createRequire(import.meta.url).resolve(face));
  const table = (tag: string): number => {
    for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
      if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
    }
    throw new Error(`no table ${tag}`);
  };
  const cmap = table('cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const groups = subtables.find((offset) => font.readUInt16BE(offset) === 12) ?? 0;
  const last = font.readUInt16BE(table('hhea') + 34) - 1;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    for (let index = 0; index < font.readUInt32BE(groups + 12); index++) {
      const group = groups + 16 + index * 12;
      const from = font.readUInt32BE(group);
      if (code < from || code > font.readUInt32BE(group + 4)) continue;
      const id = font.readUInt32BE(group + 8) + code - from;
      return (
        font.readUInt16BE(table('hmtx') + 4 * Math.min(id, last)) /
        font.readUInt16BE(table('head') + 18)
      );
    }
    throw new Error(`no glyph for ${character}`);
  };
}
