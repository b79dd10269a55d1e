/** The published charts, built from reports typed by hand and from the collections of the site. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { stateKey } from '../src/addresses.ts';
import { entry } from '../src/charts/entries.ts';
import { sameBasis } from '../src/charts/headline-targets/pairs.ts';
import { relation } from '../src/charts/headline-targets.ts';
import { stripOf } from '../src/charts/numeral-strip/strip.ts';
import { inWords } from '../src/charts/stated.ts';
import { rowsOf } from '../src/charts/who-reports-what/rows.ts';
import * as door from '../src/charts.ts';
import { svgText } from '../src/plot.ts';
import { ChartText, type Observation } from '../src/schema.ts';
import { dark, light } from '../src/tokens.ts';
import { placeData, siteData } from './collections-of-site.ts';
import { overlaps, textBoxes } from './fixtures/boxes.ts';
import {
  indicators,
  oneReport,
  threeReports,
  twoReports,
  vocabulary,
} from './fixtures/collections.ts';
import { reportOf } from './fixtures/made-up.ts';

const { svgFile, toCsv, toJson } = door;
/** All charts: those of the typed reports, and those that only the site's reports give. Families have tests of their own. */
const charts = [
  ...new Map(
    [threeReports(), siteData()].flatMap(door.chartsOf).map((chart) => [chart.id, chart]),
  ).values(),
].filter(({ id, text }) => id === text);

const href = ({ report, id }: door.Target) => `/reports/${report}/#${id}`;

function textOf(id: string): ChartText {
  return ChartText.parse(
    JSON.parse(readFileSync(new URL(`../content/charts/${id}.json`, import.meta.url), 'utf8')),
  );
}

function build(id: string, data: door.ChartData = twoReports()): door.Chart {
  const definition = charts.find((chart) => chart.id === id);
  if (!definition) throw new Error(`no chart ${id}`);
  return definition.build(data, textOf(definition.text));
}

/** A line an element, so that a review shows what moved. */
function lines(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

function elements(tree: Element): Element[] {
  return [
    tree,
    ...tree.children.flatMap((child) => (child.type === 'element' ? elements(child) : [])),
  ];
}

function picture(id: string, format: door.Format) {
  const permalink = `https://example.org/charts/${id}/`;
  return { format, palette: light, permalink, coded: false };
}

function indicatorOf(id: string) {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

const [zhoucun, zhangdian, madeUp] = threeReports().reports as [
  door.ReportData,
  door.ReportData,
  door.ReportData,
];

/** Seven reports of five places: more than the two columns of a wide drawing take. */
function sevenReports(): door.ChartData {
  const reports = [zhoucun, zhangdian, madeUp, zhoucun, zhangdian, madeUp, zhoucun].map(
    (report, index) => ({
      ...report,
      colour: (index % 6) + 1,
      meta: { ...report.meta, id: `${report.meta.id}-${index}` },
    }),
  );
  return { reports, ...vocabulary };
}

/** The collections of the site together, and each place alone. */
const siteInputs: Record<string, door.ChartData> = {
  'the site': siteData(),
  ...Object.fromEntries(
    siteData().reports.map(({ place }) => [`the site’s ${place.id}`, placeData(place.id)]),
  ),
};

describe.each(charts.map(({ id }) => id))('%s', (id) => {
  const inputs = {
    one: oneReport(),
    two: twoReports(),
    three: threeReports(),
    seven: sevenReports(),
    ...siteInputs,
  };

  describe.each(Object.entries(inputs))('of %s', (_, data) => {
    const chart = build(id, data);

    test.each([304, 320, 343, 599, 600, 646, 800, 963])(
      'no text clips or overlaps at %i px',
      (width) => {
        const { svg, height } = chart.draw(width < 600 ? 'narrow' : 'wide', { href });
        const boxes = textBoxes(svg, width);
        expect(boxes.length).toBeGreaterThan(chart.marks.length > 0 ? 5 : 0);
        expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
        expect(boxes.filter(({ top, bottom }) => top < -1 || bottom > height + 1)).toEqual([]);
        expect(overlaps(boxes)).toEqual([]);
      },
    );

    test.each(['narrow', 'wide'] as const)(
      'the %s drawing is fluid, labelled and free of style attributes',
      (size) => {
        const { svg, height } = chart.draw(size, { href });
        expect(svg.properties).toMatchObject({
          width: '100%',
          height,
          role: 'group',
          ariaLabel: chart.title,
        });
        expect(svg.properties.viewBox).toBeUndefined();
        const all = elements(svg);
        expect(
          all.filter(
            ({ properties }) => properties.style !== undefined || properties.id !== undefined,
          ),
        ).toEqual([]);
        const links = all.filter(({ tagName }) => tagName === 'a');
        for (const { properties } of links) {
          expect(properties.ariaLabel).toMatch(/.+：.+/u);
          expect(String(properties.href).endsWith(`#${String(properties.dataId)}`)).toBe(true);
        }
        expect(links.filter(({ properties }) => properties.tabIndex !== undefined)).toEqual([]);
        for (const { properties } of all.filter((one) =>
          String(one.properties.className).includes('hit'),
        )) {
          if (properties.height !== undefined)
            expect(Number(properties.height)).toBeGreaterThanOrEqual(24);
        }
      },
    );

    test('every drawn link is a mark of the chart, and the table has every number', () => {
      const { svg } = chart.draw('wide', { href });
      const drawn = elements(svg)
        .filter(({ tagName }) => tagName === 'a')
        .map(({ properties }) => properties.dataId);
      const marked = chart.marks.flatMap(({ target }) => target?.id ?? []);
      expect(drawn.filter((one) => !marked.includes(String(one)))).toEqual([]);
      const { rows, columns } = chart.table;
      const listed = rows.flat().flatMap(({ target }) => target?.id ?? []);
      // Two tables count hundreds of marks: the strip's section by section, attention's topic by topic.
      if (!['numeral-strip', 'attention'].includes(id))
        expect(drawn.filter((one) => !listed.includes(String(one)))).toEqual([]);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    });
  });

  test('is the same on every run', () => {
    const draw = () => svgText(build(id).draw('wide', { href }).svg);
    expect(draw()).toBe(draw());
  });

  // Charts that the typed reports do not give have pictures in their own tests.
  const typed = door.chartsOf(threeReports()).some((one) => one.id === id);

  test.each(typed ? (['narrow', 'wide'] as const) : [])('%s picture', async (size) => {
    const svg = svgFile(build(id), picture(id, size));
    expect(svg).not.toMatch(/NaN|undefined|null|href|var\(/u);
    await expect(lines(svg)).toMatchFileSnapshot(`snapshots/${id}-${size}.svg`);
    expect(svgFile(build(id), { ...picture(id, size), palette: dark })).toContain(dark.paper);
  });

  test.each(typed ? (['wide'] as const) : [])('%s picture of three reports', async (size) => {
    const svg = svgFile(build(id, threeReports()), picture(id, size));
    await expect(lines(svg)).toMatchFileSnapshot(`snapshots/${id}-three-wide.svg`);
  });

  test('has a CSV with a byte order mark and a row for every mark', () => {
    const chart = build(id);
    const csv = toCsv(chart, href);
    expect(csv.startsWith('\uFEFFid,report,place,label,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(chart.rows.length + 1);
    expect(chart.rows.length).toBeGreaterThanOrEqual(chart.marks.length);
  });

  test('has JSON that says what the page says', () => {
    const chart = build(id);
    expect(JSON.parse(toJson(chart, href))).toMatchObject({
      id,
      title: chart.title,
      takeaway: chart.takeaway,
    });
  });
});

describe('what a report says of an indicator', () => {
  const said = (report: door.ReportData, id: string, lane: 'result' | 'target') =>
    entry(report, indicatorOf(id), lane, 'growth');

  test('a number, another form, words, a numeral not read, nothing', () => {
    expect(said(zhoucun, 'gdp', 'result')).toMatchObject({
      kind: 'value',
      observation: { value: 3.5, status: 'estimate' },
    });
    expect(said(zhoucun, 'fdi_used', 'result')).toMatchObject({ kind: 'other', why: '只报金额' });
    expect(said(zhangdian, 'retail_sales', 'target')).toMatchObject({
      kind: 'words',
      pledge: { text: '不低于全市增速' },
    });
    expect(said(madeUp, 'retail_sales', 'result')).toMatchObject({
      kind: 'unread',
      numeral: { digits: '3' },
    });
    expect(said(zhoucun, 'retail_sales', 'result')).toMatchObject({ kind: 'absent' });
  });

  test('a number of several years is not one of the past year', () => {
    expect(said(madeUp, 'disposable_income', 'result')).toMatchObject({
      kind: 'other',
      why: '2020年以来',
    });
  });

  test('a number of a part of the place is no number of the place', () => {
    const report = {
      ...zhoucun,
      observations: zhoucun.observations.filter((one) => one.text !== '37家'),
    };
    expect(entry(report, indicatorOf('new_hightech'), 'result', 'level')).toMatchObject({
      kind: 'other',
      why: '只报文昌湖',
    });
  });

  test('how much faster it grew is not how much it grew', () => {
    const observations = zhoucun.observations.map((one) =>
      one.indicator === 'gdp' && one.status === 'estimate'
        ? { ...one, text: '0.4个百分点', value: 0.4, unit: '个百分点' }
        : one,
    );
    expect(said({ ...zhoucun, observations }, 'gdp', 'result')).toMatchObject({
      kind: 'other',
      why: '只报百分点之差',
    });
  });

  test('a name inside another word is no mention, the name itself is', () => {
    const retail = (words: string) => {
      const end = words.length;
      const [sentence] = zhoucun.outline.sentences;
      const only = { ...sentence, start: 0, end, part: 'review' as const };
      const outline = { ...zhoucun.outline, sentences: [only] } as typeof zhoucun.outline;
      const report = { ...zhoucun, outline, text: words };
      const indicator = { ...indicatorOf('retail_sales'), aliases: ['社会消费品零售总额', '外资'] };
      return entry(report, indicator, 'result', 'growth');
    };
    expect(retail('到位省外资金。')).toMatchObject({ kind: 'absent', named: false });
    expect(retail('社会消费品零售总额稳中有升。')).toMatchObject({ kind: 'absent', named: true });
  });

  test('a number that is only background is not called unmentioned', () => {
    const observations = zhoucun.observations.map((one) =>
      one.indicator === 'gdp' && one.status === 'target'
        ? { ...one, status: 'context' as const }
        : one,
    );
    expect(said({ ...zhoucun, observations }, 'gdp', 'target')).toMatchObject({
      kind: 'other',
      why: '背景',
      observation: { text: '5.5%左右' },
    });
  });

  test('of several, the one done and unqualified comes first, and none is lost', () => {
    const gdp = zhoucun.observations.find((one) => one.indicator === 'gdp') as Observation;
    const report = {
      ...zhoucun,
      observations: [
        { ...gdp, id: 'a', basis: '同口径' },
        gdp,
        { ...gdp, id: 'b', status: 'actual' as const },
      ],
    };
    const found = said(report, 'gdp', 'result');
    expect(
      found.kind === 'value' && [found.observation, ...found.more].map((one) => one.id),
    ).toEqual(['b', gdp.id, 'a']);
  });

  test('a report without a year is an error that says what to do', () => {
    const report = { ...zhoucun, meta: { ...zhoucun.meta, year: null } };
    expect(() => said(report, 'gdp', 'result')).toThrow(/zhoucun-2023: .*"year"/u);
  });
});

describe('headline-targets', () => {
  const pair = (report: door.ReportData, id: string) => ({
    report,
    name: '',
    indicator: indicatorOf(id),
    result: entry(report, indicatorOf(id), 'result', 'growth'),
    target: entry(report, indicatorOf(id), 'target', 'growth'),
  });

  test('where not all rows have room, those that the title speaks of stay', () => {
    const chart = build('headline-targets', siteData());
    expect(chart.title).toBe('固定资产投资的增速目标都低于上年');
    const { svg } = chart.excerpt('narrow', { href, compact: true, room: 300 });
    const words = textBoxes(svg, 304).map(({ text }) => text);
    // Names stand in two lines.
    expect(words).toContain('固定资产');
    expect(words).not.toContain('生产总值');
  });

  test('compares only what has one basis', () => {
    expect(relation(pair(zhoucun, 'fixed_investment'))).toBe('below');
    expect(relation(pair(zhoucun, 'gdp'))).toBe('above');
    expect(relation(pair(zhangdian, 'gdp'))).toBeNull();
    expect(relation(pair(zhoucun, 'budget_revenue'))).toBeNull();
    expect(relation(pair(madeUp, 'gdp'))).toBeNull();
    expect(relation(pair(zhangdian, 'disposable_income'))).toBeNull();
  });

  test('another extent is another basis, also where the words of the basis are the same', () => {
    const income = pair(zhangdian, 'disposable_income');
    if (income.result.kind !== 'value' || income.target.kind !== 'value')
      throw new Error('no values');
    const { observation } = income.result;
    const indicator = indicatorOf('disposable_income');
    expect(sameBasis(observation, income.target.observation, indicator)).toBe(true);
    const narrower = { ...income.target.observation, measure: '居民人均可支配收入' };
    expect(sameBasis(observation, narrower, indicator)).toBe(false);
    const qualified = [observation, narrower].map((one) => ({ ...one, basis: '同口径' }));
    expect(sameBasis(qualified[0] as Observation, qualified[1] as Observation, indicator)).toBe(
      false,
    );
  });

  test('its title holds for every report, or is the question', () => {
    expect(build('headline-targets').title).toBe('固定资产投资的增速目标都低于上年');
    expect(build('headline-targets', threeReports()).title).toBe(
      textOf('headline-targets').question.zh,
    );
  });

  test('its takeaway is what the title speaks of, in full', () => {
    expect(build('headline-targets').takeaway).toBe(
      '周村：固定资产投资2022年预计增长16.5%，2023年目标增长8%以上。' +
        '张店：固定资产投资2023年增长8.1%，2024年目标增长6%左右。',
    );
  });

  test('its alternative text keeps comparators, years, 预计 and bases', () => {
    const { alt, notes, table } = build('headline-targets');
    expect(alt).toContain('地区生产总值2022年预计增长3.5%，2023年目标增长5.5%左右');
    expect(alt).toContain(
      '一般公共预算收入2022年预计增长19.12%（扣除留抵退税因素），2023年目标增长5%以上',
    );
    expect(alt).toContain(
      '实际使用外资2022年1139万美元（只报金额），2023年目标只有文字“保持稳定增长”',
    );
    expect(notes.join('')).toContain(
      '周村的一般公共预算收入（扣除留抵退税因素）和张店的地区生产总值（同口径）',
    );
    expect(table.rows[0]?.map((cell) => cell.text)).toEqual([
      '地区生产总值',
      '预计3.5%',
      '5.5%左右',
      '4.3%（同口径）',
      '5%以上',
    ]);
  });

  test('a fall is written as a fall, and 力争 stays', () => {
    const { alt } = build('headline-targets', oneReport());
    expect(alt).toContain('地区生产总值2024年下降2.3%，2025年目标增长5%—6%');
    expect(alt).toContain('下降近20%（剔除房地产开发投资后）');
    expect(alt).toContain('力争增长7.5%以上');
  });

  test('a change keeps the verb of its sentence', () => {
    const one = zhoucun.observations.find(({ text }) => text === '10%') as Observation;
    const changed = (sentence: string, value: number, text: string) =>
      inWords({ ...one, sentence, value, text, offset: 0, start: sentence.indexOf(text) });
    expect(changed('空气质量综合指数同比改善5.1%', 5.1, '5.1%')).toBe('改善5.1%');
    expect(changed('一般性支出压减30%以上', -30, '30%以上')).toBe('压减30%以上');
    expect(changed('起数、人数分别下降30.77%、20%', -20, '20%')).toBe('下降20%');
    expect(changed('收入下降5%，投资目标为8%', 8, '8%')).toBe('增长8%');
  });

  test('cites the parts of the text in which its numbers stand', () => {
    expect(build('headline-targets').sources.map(({ text }) => text)).toEqual([
      '周村区政府工作报告，2023年1月7日，第一、二部分',
      '张店区政府工作报告，2024年1月30日，第一、二部分',
    ]);
  });
});

describe('who-reports-what', () => {
  test('lists macro indicators that no one states, and no other such', () => {
    const silent = rowsOf({
      reports: [{ ...madeUp, observations: [], pledges: [], ledger: [] }],
      ...vocabulary,
    });
    expect(silent.map((row) => row.indicator.id)).toEqual(
      indicators.filter((one) => one.macro).map((one) => one.id),
    );
  });

  test('counts what all state', () => {
    expect(build('who-reports-what').title).toBe('12项指标中，两份报告都写到的有9项');
    expect(build('who-reports-what').takeaway).toContain('只在周村读到的2项，只在张店读到的1项');
  });

  test('the key says what an empty cell is, where there is one', () => {
    const words = (data: door.ChartData) =>
      textBoxes(build('who-reports-what', data).draw('wide', { href }).svg, 600).map(
        ({ text }) => text,
      );
    expect(words(siteData())).toContain('空白：未读到数字');
    const filled = { ...twoReports(), indicators: indicators.filter((one) => one.macro) };
    expect(words(filled)).not.toContain('空白：未读到数字');
  });

  test('a value that shares its cell with another is in the marks', () => {
    const gdp = zhoucun.observations.find((one) => one.indicator === 'gdp') as Observation;
    const chart = build('who-reports-what', {
      ...vocabulary,
      reports: [
        {
          ...zhoucun,
          observations: [
            ...zhoucun.observations,
            { ...gdp, id: 'second', text: '3.6%', value: 3.6 },
          ],
        },
      ],
    });
    expect(chart.marks.map((mark) => mark.target?.id)).toContain('second');
    expect(chart.table.rows.flat().map((cell) => cell.text)).toContain('3.6%');
  });
});

describe('published addresses', () => {
  const states = () => {
    const definition = door.chartsOf(twoReports()).find((one) => one.id === 'headline-targets');
    const charts = definition?.states(twoReports(), textOf('headline-targets')) ?? [];
    return charts.map((chart) => ({ key: stateKey(chart), chart }));
  };

  test('a chart of two places has three, a chart of one has one', () => {
    expect(states().map(({ key }) => key)).toEqual([
      'headline-targets',
      'headline-targets/zhoucun',
      'headline-targets/zhangdian',
    ]);
    const [definition] = door.chartsOf(oneReport());
    expect(definition?.states(oneReport(), textOf('headline-targets'))).toHaveLength(1);
  });

  test('the chart of one place draws no other', () => {
    const [, zhoucunOnly] = states();
    const places = new Set(zhoucunOnly?.chart.rows.map(({ place }) => place));
    expect(places).toEqual(new Set(['zhoucun']));
    expect(zhoucunOnly?.chart.title).toContain('周村2023年');
  });

  test('what is gone stops the build until it has an alias; then that chart answers', () => {
    const charts = [...states().map(({ key }) => key), 'old-targets'];
    expect(() => door.publishedAt(states(), { charts, aliases: {} })).toThrow(
      /old-targets was published and is gone/u,
    );
    const aliases = { 'old-targets': 'headline-targets' };
    const found = door.publishedAt(states(), { charts, aliases });
    expect(found.map(({ key, chart }) => [key, chart.id, chart.place])).toContainEqual([
      'old-targets',
      'headline-targets',
      null,
    ]);
    expect(found).toHaveLength(4);
  });
});

describe('excerpts for embeds', () => {
  const rest = (id: string, size: door.Size, data = twoReports()) =>
    build(id, data).excerpt(size, { href }).rest;

  test('say what they leave out', () => {
    expect(rest('headline-targets', 'narrow')).toBeNull();
    expect(rest('headline-targets', 'wide', threeReports())).toBe('另有虚构县');
    expect(rest('who-reports-what', 'wide')).toBe('另有5项指标');
    const compact = (id: string, data: door.ChartData) =>
      build(id, data).excerpt('narrow', { href, compact: true }).rest;
    expect(compact('headline-targets', siteData())).toBe('另有3项指标');
    expect(compact('headline-targets', placeData('zhoucun'))).toBeNull();
    expect(compact('numeral-strip', oneReport())).toBe('没有数字的小节从略');
    expect(compact('numeral-strip', siteData())).toMatch(/^不到.+个数字的小节从略$/u);
  });

  test('a report of nothing but chapters leaves out those with few numbers', () => {
    const chapters = siteData().reports.map(({ outline, ...report }) => ({
      ...report,
      outline: { ...outline, sections: outline.sections.map((one) => ({ ...one, level: 1 })) },
    }));
    const chart = build('numeral-strip', { ...siteData(), reports: chapters });
    for (const size of ['narrow', 'wide'] as const) {
      const { svg, rest: left } = chart.excerpt(size, { href, compact: true });
      expect(Number(svg.properties.height)).toBeLessThanOrEqual(760);
      expect(left).toMatch(/部分和小节从略$/u);
    }
  });

  /** What is drawn of each place, as numbers of links. */
  const perPlace = ({ svg }: { svg: Element }) => {
    const drawn = elements(svg).filter(({ tagName }) => tagName === 'a');
    const ids = drawn.map(({ properties }) => String(properties.dataId));
    return siteData().reports.map(
      ({ meta }) => ids.filter((one) => one.startsWith(meta.id)).length,
    );
  };
  const rooms: [door.Size, number | undefined][] = [
    ['narrow', undefined],
    ['wide', undefined],
    ['wide', 284],
  ];

  describe.each(rooms)('%s, %s px high', (size, room) => {
    const excerpt = (id: string) =>
      build(id, siteData()).excerpt(size, { href, compact: true, ...(room ? { room } : {}) });

    test.each(['headline-targets', 'target-vs-result', 'livelihood', 'money', 'numeral-strip'])(
      '%s shows every place',
      (id) => {
        const drawn = excerpt(id);
        const words = textBoxes(drawn.svg, size === 'narrow' ? 304 : 600).map(({ text }) => text);
        expect(words).toEqual(expect.arrayContaining(['周村', '张店']));
        if (id !== 'numeral-strip') expect(drawn.height).toBeLessThanOrEqual(room ?? 760);
      },
    );

    test.each(['target-vs-result', 'money'])('%s shows as much of one as of another', (id) => {
      const drawn = perPlace(excerpt(id));
      const whole = perPlace(build(id, siteData()).draw(size, { href }));
      const most = Math.max(...drawn);
      expect(most).toBeLessThan(Math.max(...whole));
      expect(drawn).toEqual(whole.map((count) => Math.min(count, most)));
    });
  });

  test('cards show every place, and say that they are not the whole', () => {
    for (const id of ['target-vs-result', 'livelihood', 'money']) {
      const svg = svgFile(build(id, siteData()), picture(id, 'card'));
      for (const words of ['>周村<', '>张店<', '（图未完）']) expect(svg).toContain(words);
    }
  });

  test('leave out more until they fit', () => {
    const data = threeReports();
    const told: (string | null)[] = [];
    const fits = (height: number, left: string | null) => {
      told.push(left);
      return height < 460;
    };
    const excerpt = build('numeral-strip', data).excerpt('wide', { href, compact: true, fits });
    expect(excerpt.height).toBeLessThan(460);
    expect(excerpt.rest).toBe(told.at(-1));
    const never = build('numeral-strip', data).excerpt('wide', { href, fits: () => false });
    expect(never.rest).toBe('另有张店和虚构县');
    const many = { ...data, reports: Array.from({ length: 4 }, () => data.reports).flat() };
    expect(rest('headline-targets', 'wide', many)).toBe('另有10份报告');
  });

  // With a title of two lines, deck, rest and sources around it, such a drawing makes an embed of 1000 px.
  const highest = 760;

  describe.each(Object.entries({ two: twoReports(), ...siteInputs }))('of %s', (_, data) => {
    test.each(charts.map(({ id }) => id))('%s is no higher than an embed may be', (id) => {
      for (const size of ['narrow', 'wide'] as const) {
        const { svg, height } = build(id, data).excerpt(size, { href, compact: true });
        expect(height).toBeLessThanOrEqual(highest);
        const boxes = textBoxes(svg, size === 'narrow' ? 304 : 600);
        expect(boxes.filter(({ bottom }) => bottom > height + 1)).toEqual([]);
        expect(overlaps(boxes)).toEqual([]);
      }
    });
  });
});

describe('the size of a plan', () => {
  const planned = siteData().reports.flatMap(({ observations }) =>
    observations.filter(
      ({ indicator, scope }) => indicator === 'key_projects_investment_planned' && scope === null,
    ),
  );
  /** The shapes that a chart draws for these numbers: an open square is a path or a rect of class open. */
  const signs = (id: string) => {
    const links = elements(build(id, siteData()).draw('wide', { href }).svg).filter(
      ({ tagName, properties }) =>
        tagName === 'a' && planned.some((one) => one.id === properties.dataId),
    );
    return links.flatMap((link) =>
      elements(link)
        .filter(({ properties }) => /\b(open|fill)\b/u.test(String(properties.className)))
        .map(({ tagName, properties }) => `${tagName} ${String(properties.className)}`),
    );
  };

  test('has one sign in every chart, in both its years', () => {
    expect(planned.map(({ text }) => text)).toEqual(['469亿元', '448亿元']);
    expect(signs('who-reports-what')).toEqual(['rect open', 'rect open']);
    expect(signs('money')).toEqual(['rect open', 'rect open']);
    // Last year’s number is only written there.
    expect(signs('target-vs-result')).toEqual(['rect open']);
  });

  test('is called so, and candidates by their name', () => {
    const labels = build('who-reports-what', siteData()).marks.map(({ label }) => label);
    expect(labels).toContain('区重点项目总投资，周村2022年计划');
    expect(labels).toContain('区重点项目总投资，周村2023年计划');
    expect(labels).toContain('民生实事候选项目，张店2024年候选');
  });
});

describe('numeral-strip', () => {
  test.each([zhoucun, zhangdian, madeUp])('draws every numeral of the ledger once', (report) => {
    const ids = stripOf(report, indicators).rows.flatMap((row) => row.ticks.map((tick) => tick.id));
    expect(ids).toEqual(report.ledger.map((numeral) => numeral.id));
  });

  test('the sizes of plans are neither done nor promised', () => {
    const report = reportOf(2030, [
      { measure: '项目总投资', text: '9亿元', value: 9, unit: '亿元' },
      { measure: '投资', text: '3亿元', value: 3, unit: '亿元' },
    ]);
    const ledger = report.observations.map(({ id, start, text }) => ({
      id,
      start,
      end: start + 1,
      role: 'observation' as const,
      digits: text.slice(0, 1),
      reason: '',
    }));
    const end = report.text.length;
    const sentence = { id: 's', start: 0, end, paragraph: 'p', section: null, topic: 'other' };
    const sentences = [{ ...sentence, part: 'review' as const, kind: 'text' as const }];
    const outline = { ...report.outline, sentences };
    const { counts } = stripOf({ ...report, outline, ledger }, indicators);
    expect(counts).toMatchObject({ planned: 1, actual: 1 });
  });

  test('counts per kind, unread ones included, also where there are none', () => {
    const { takeaway } = build('numeral-strip');
    expect(takeaway).toContain('未读出1个');
    expect(takeaway).toContain('未读出0个');
  });

  test('headings are cut only where they would reach the counts', () => {
    const wordsAt = (width: number) =>
      textBoxes(build('numeral-strip', siteData()).draw('wide', { href }).svg, width)
        .map(({ text }) => text)
        .filter((text) => /^（[一二三四五六七八九]）/u.test(text));
    const isCut = (text: string) => text.endsWith('……');
    expect(wordsAt(600).filter(isCut).length).toBeGreaterThan(10);
    expect(wordsAt(963).filter(isCut)).toEqual([]);
    expect(wordsAt(963)).toHaveLength(wordsAt(600).length);
  });

  test('rows without numerals in a chapter of their own are one row', () => {
    const silent = stripOf({ ...zhoucun, ledger: [], observations: [] }, indicators);
    expect(silent.rows.map((row) => row.heading)).toEqual([
      '题名与开头',
      '一、2022年工作回顾',
      '二、2023年经济社会发展目标和工作重点',
    ]);
  });
});
