/** 民生实事办了多少，还要办多少: what is counted in the topics that the editor chose. */
import { describe, expect, test } from 'vitest';
import { build as buildOf } from '../../src/charts/build.ts';
import { type CountRow, countPanel, saidLabel } from '../../src/charts/livelihood/rows.ts';
import { livelihood } from '../../src/charts/livelihood.ts';
import type { ChartData, ReportData } from '../../src/charts.ts';
import { svgText } from '../../src/plot.ts';
import { placeData, siteData } from '../collections-of-site.ts';
import { overlaps, textBoxes } from '../fixtures/boxes.ts';
import { textOf } from '../fixtures/build.ts';
import { indicators as known, vocabulary } from '../fixtures/collections.ts';
import { type MadeUp, reportOf } from '../fixtures/made-up.ts';

const heading = { name: { zh: '养老', en: 'Care' }, topics: ['elderly'], indicators: ['new_jobs'] };
const target = { status: 'target' as const };

/** A report whose one sentence is of this topic. */
function reportAbout(topic: string, readings: MadeUp[]): ReportData {
  const report = reportOf(2030, readings);
  const end = report.observations.at(-1)?.end ?? 0;
  const sentence = {
    id: 's',
    start: 0,
    end,
    paragraph: 'p',
    section: null,
    part: 'review',
    kind: 'text',
    topic,
  } as const;
  return { ...report, outline: { ...report.outline, sentences: [sentence] } };
}

function rowsOf(
  topic: string,
  readings: MadeUp[],
  report = reportAbout(topic, readings),
): CountRow[] {
  return countPanel(report, '', [heading], known).groups.flatMap((group) => group.rows);
}

const beds: MadeUp = { measure: '养老床位', text: '9张', value: 9, unit: '张' };

describe('what is listed', () => {
  test('a number of its topic, by its indicator where it has one, else by its sentence', () => {
    expect(rowsOf('elderly', [beds])).toMatchObject([{ name: '养老床位' }]);
    expect(rowsOf('city', [beds])).toEqual([]);
    const jobs = { ...beds, indicator: 'new_jobs', measure: '城镇新增就业' };
    expect(rowsOf('city', [jobs])).toMatchObject([{ name: '新增城镇就业' }]);
    expect(rowsOf('elderly', [{ ...beds, indicator: 'new_parks' }])).toEqual([]);
  });

  test.each([
    ['background', { status: 'context' as const }],
    ['another year', { period: 2025 }],
    ['several years', { since: 2025 }],
    ['a part', { parent: 'x' }],
    ['another place', { scope: '某湖' }],
    ['a growth', { form: 'growth' as const }],
  ])('no %s', (_, changes) => {
    expect(rowsOf('elderly', [{ ...beds, ...changes }])).toEqual([]);
  });

  test('both years of one thing stand in one row, other units and further numbers in rows of their own', () => {
    const rows = rowsOf('elderly', [
      beds,
      { ...beds, text: '8张', value: 8, ...target },
      { ...beds, text: '3处', value: 3, unit: '处' },
      { ...beds, text: '7张', value: 7, ...target },
    ]);
    expect(rows.map(({ said }) => [said.result?.text, said.target?.text])).toEqual([
      ['9张', '8张'],
      ['3处', undefined],
      [undefined, '7张'],
    ]);
  });

  test('a promise in words stands where its number would', () => {
    const report = reportAbout('elderly', [{ ...beds, indicator: 'new_jobs' }]);
    const pledge = { ...report.observations[0], id: 'words', status: 'target', text: '扩容提质' };
    report.pledges.push(pledge as ReportData['pledges'][number]);
    expect(rowsOf('elderly', [], report)[0]?.said.target).toMatchObject({ id: 'words' });
  });

  test('candidates are neither done nor promised', () => {
    const [row] = rowsOf('elderly', [{ ...beds, measure: '民生实事候选项目', ...target }]) as [
      CountRow,
    ];
    expect(saidLabel(row, 'target')).toBe('2030年候选');
    const report = reportAbout('elderly', [{ ...beds, measure: '民生实事候选项目', ...target }]);
    const text = { ...textOf('livelihood'), groups: [heading] };
    const chart = buildOf(
      livelihood,
      { reports: [report], ...vocabulary, indicators: known },
      text,
    );
    expect(chart.takeaway).toContain('当年的目标0个，另有民生实事候选9张，待票决');
  });
});

describe('the chart', () => {
  const build = (data: ChartData) => buildOf(livelihood, data, textOf('livelihood'));
  const href = () => '#';
  const cells = build(siteData()).table.rows.map((row) => row.map((cell) => cell.text));

  test.each([
    ['周村', '新增城镇就业', '2022年4000余人', '2023年4000人以上'],
    ['周村', '城乡公益性岗位', '2022年1400个', '2023年“扩容提质”'],
    ['周村', '新建幸福院', '2022年8处', '2023年20处以上'],
    ['周村', '民生实事候选项目', '未读到数字', '2023年候选25件'],
    ['张店', '新增城镇就业', '2023年1.4万人', '2024年力争1万人以上'],
    ['张店', '新增优质学位', '2023年3825个', '未读到数字'],
    ['张店', '新建社区卫生服务站', '2023年18处', '未读到数字'],
    ['张店', '社区卫生服务站总数', '2023年74处', '未读到数字'],
    ['张店', '建成长者食堂', '2023年51处', '未读到数字'],
    ['张店', '新建长者食堂', '未读到数字', '2024年20处'],
    ['张店', '装修装配人才公寓', '未读到数字', '2024年280套以上'],
    ['张店', '民生实事候选项目', '未读到数字', '2024年候选16件'],
  ])('%s: %s', (place, name, result, promised) => {
    const found = cells.filter((row) => row[1] === place && row[0] === name);
    expect(found.map((row) => row.slice(3))).toEqual([[result, promised]]);
  });

  test('every sign says how its number is meant, in lists too', () => {
    const text = { ...textOf('livelihood'), groups: [heading] };
    const arrowsOf = (reading: MadeUp) => {
      const data = {
        reports: [reportAbout('elderly', [reading])],
        ...vocabulary,
        indicators: known,
      };
      return svgText(buildOf(livelihood, data, text).draw('wide', { href }).svg).split('M').length;
    };
    const more: MadeUp = { ...beds, text: '9张以上', comparator: 'ge' };
    const arrow = 2;
    // Once beside the number and once in the key.
    expect(arrowsOf(more)).toBe(arrowsOf(beds) + 2 * arrow);
  });

  test('its title is the first thing that every report counts for both years', () => {
    expect(build(siteData()).title).toBe(
      '新增城镇就业的目标，周村2023年4000人以上，张店2024年力争1万人以上',
    );
    expect(build(placeData('zhangdian')).title).toMatch(/^引进大专及以上人才的目标，张店2024年/u);
  });

  test('its title counts the numbers where there are too many places to name', () => {
    const place = (id: string) => ({ ...siteData().reports[0]!.place, id });
    const care = reportAbout('elderly', [beds]);
    const reports = ['a', 'b', 'c', 'd'].map((id) => ({ ...care, place: place(id) }));
    const chart = build({ reports, ...vocabulary, indicators: known });
    expect(chart.title).toBe('四份报告有上年的数4个，当年的目标0个');
  });

  test('without any it says so', () => {
    const chart = build({ reports: [reportOf(2030, [])], ...vocabulary, indicators: known });
    expect(chart.title).toBe(textOf('livelihood').question.zh);
    const words = textBoxes(chart.draw('wide', { href }).svg, 600).map((box) => box.text);
    expect(words).toEqual(['没有读到这些方面的数量']);
  });

  test('a list that is cut for an embed says how many it has', () => {
    const { svg, rest } = build(placeData('zhoucun')).draw('narrow', { href, compact: true });
    const words = textBoxes(svg, 304).map((box) => box.text);
    const all = textBoxes(build(placeData('zhoucun')).draw('narrow', { href }).svg, 304).map(
      (box) => box.text,
    );
    const head = all.find((text) => /^只读到2022年结果的\d+项$/u.test(text));
    expect(words.some((text) => text.startsWith(`${head}，列`))).toBe(true);
    expect(rest).toMatch(/^另有\d+项$/u);
  });

  test('an embed shows a place that counts nothing for both years', () => {
    const place = { ...siteData().reports[0]!.place, id: 'a', short: { zh: '某地', en: 'A' } };
    const alone = { ...reportAbout('elderly', [beds]), place };
    const data = { ...siteData(), reports: [alone, ...siteData().reports] };
    const { svg } = build(data).draw('narrow', { href, compact: true, room: 500 });
    const drawn = textBoxes(svg, 304).map((box) => box.text);
    expect(drawn).toContain('某地');
    expect(drawn).toContain('养老床位');
  });

  test('forty rows with long names and numbers: nothing overlaps', () => {
    const readings = Array.from({ length: 40 }, (_, row): MadeUp[] => [
      {
        measure: `第${row}类困难群众家庭无障碍改造和居家适老化改造以及其他各项服务惠及的老年人和残疾人`,
        text: '1234.56万人次',
        value: 12345600,
        unit: '人次',
      },
      {
        measure:
          row % 3 === 0
            ? `第${row}类困难群众家庭无障碍改造和居家适老化改造以及其他各项服务惠及的老年人和残疾人`
            : '其他',
        text: '突破9876.54万人次',
        value: 98765400,
        unit: '人次',
        comparator: 'gt',
        status: 'target',
      },
    ]).flat();
    const text = { ...textOf('livelihood'), groups: [heading] };
    const chart = buildOf(
      livelihood,
      { reports: [reportAbout('elderly', readings)], ...vocabulary, indicators: [] },
      text,
    );
    for (const [size, width] of [
      ['narrow', 304],
      ['wide', 600],
      ['wide', 963],
    ] as const) {
      const { svg, height } = chart.draw(size, { href });
      const boxes = textBoxes(svg, width);
      expect(overlaps(boxes)).toEqual([]);
      expect(
        boxes.filter(
          ({ left, right, bottom }) => left < -1 || right > width + 1 || bottom > height + 1,
        ),
      ).toEqual([]);
    }
  });
});
