import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../src/report.ts';
import { OutlineWords } from '../src/schema.ts';
import { squeeze } from '../src/space.ts';

const words = OutlineWords.parse(
  JSON.parse(readFileSync('content/vocabulary/outline.json', 'utf8')),
);
const read = (text: string) => readReport(text, words);
const source = (id: string) => readFileSync(`content/sources/${id}.txt`, 'utf8');
const headings = (text: string) =>
  read(text).sections.map(({ level, heading, part }) => `${level} ${part} ${heading}`);

describe('opening lines', () => {
  it('tell title, place, day, session and speaker of both reports', () => {
    expect(read(source('zhoucun-2023')).opening).toEqual({
      title: '政府工作报告',
      place: '淄博市周村区',
      date: '2023-01-07',
      year: 2023,
      session: '淄博市周村区第十九届人民代表大会第二次会议',
      speaker: '李晓红',
    });
    expect(read(source('zhangdian-2024')).opening).toEqual({
      title: '政府工作报告',
      place: '张店区',
      date: '2024-01-30',
      year: 2024,
      session: '张店区第十八届人民代表大会第三次会议',
      speaker: '苏振华',
    });
  });

  it('survive question marks for lost spaces, full-width digits and a missing title', () => {
    const { opening } = read(
      '２０２１年３月１１日在甲县第十七届人民代表大会第五次会议上\n甲县代县长??杨一光\n各位代表：\n现在报告工作。',
    );
    expect(opening).toMatchObject({
      title: null,
      place: '甲县',
      date: '2021-03-11',
      speaker: '杨一光',
    });
  });

  it('are read from Chinese numerals, and the place from the title or the office', () => {
    const dated = read(
      '二〇一九年一月二十四日在甲省第十三届人民代表大会第二次会议上\n各位代表：\n',
    );
    expect(dated.opening).toMatchObject({ date: '2019-01-24', year: 2019, place: '甲省' });
    const titled = read(
      '2020年乙市甲县政府工作报告\n——2020年4月28日在县十七届人民代表大会第五次会议上\n各位代表：\n',
    );
    expect(titled.opening.place).toBe('乙市甲县');
    expect(read('（甲省）乙市甲县人民政府工作报告\n各位代表：\n').opening.place).toBe('乙市甲县');
    const office = read('丙区人民政府区长 王一光\n许王一光作政府工作报告。\n各位代表：\n');
    expect(office.opening).toMatchObject({ place: '丙区', speaker: '王一光', title: null });
    const short = read('——2017年1月15日在省十二届人大六次会议上\n各位代表：\n');
    expect(short.opening.session).toBe('省十二届人大六次会议');
    expect(read('县长 阿卜拉江·萨迪克\n各位代表：\n').opening.speaker).toBe('阿卜拉江·萨迪克');
    const alone = '2019年3月2日在甲县第十六届人民代表大会第四次会议上\n王 一 光\n各位代表：\n';
    expect(read(alone).opening.speaker).toBe('王一光');
    expect(read('县长：王一光\n各位代表：\n').opening.speaker).toBe('王一光');
    expect(read('政府工作报告\n王一光\n各位代表：\n').opening.speaker).toBeNull();
  });

  it.each([
    // Given in the last weeks of the year that it reviews, and without a date.
    ['2018年12月26日在甲县第十六届人民代表大会第四次会议上', '2018年工作回顾', 2019],
    ['2019年1月26日在甲县第十六届人民代表大会第四次会议上', '2018年工作回顾', 2019],
    ['2018年12月26日在甲县第十六届人民代表大会第四次会议上', '过去五年工作回顾', 2018],
    ['甲县政府工作报告', '一、2018年工作回顾', 2019],
    ['甲县政府工作报告', '一、过去一年工作回顾', null],
    ['甲县政府工作报告', '一、过去一年工作回顾\n二、2019年工作安排', 2019],
    ['甲县政府工作报告', '二、二○一九年工作安排', 2019],
    ['甲县政府工作报告', '一、二○○一年全县保持旺盛活力', 2002],
    [
      '2016年12月16日在甲县第十六届人民代表大会第一次会议上',
      '一、过去五年工作回顾\n初步统计，2016年，生产总值增长5%。',
      2017,
    ],
    ['2022年12月27日在甲县第十六届人民代表大会第四次会议上', '二、2023年工作安排', 2023],
    ['2022年12月27日在甲县第十六届人民代表大会第四次会议上', '二、明年重点工作', 2023],
    [
      '2022年12月27日在甲县第十六届人民代表大会第四次会议上',
      '二、工作安排\n明年，要增长5%。',
      2023,
    ],
    ['2022年12月27日在甲县第十六届人民代表大会第四次会议上', '二、安排\n2023年，要增长5%。', 2023],
    ['2022年12月27日在甲县第十六届人民代表大会第四次会议上', '二、安排\n明年以后，增长5%。', 2022],
    // The month alone, but for the last two; and a page's date.
    ['政府工作报告\n（2024年1月）', '一、过去一年工作回顾', 2024],
    ['政府工作报告\n（2023年12月）', '一、过去一年工作回顾', null],
    ['甲县政府工作报告\n发布时间：2024-02-03 10:30', '一、过去一年工作回顾', 2024],
    ['2020年甲县政府工作报告\n发布时间：2021-02-03', '一、过去一年工作回顾', 2020],
    // The year at the head of a sentence, unless the title speaks against it.
    ['甲县政府工作报告', '一、过去一年工作回顾\n2006年，全县生产总值增长5%。', 2007],
    [
      '2007年甲县政府工作报告',
      '一、过去一年工作回顾\n2003年以来，成绩明显。2006年，增长5%。',
      2007,
    ],
    ['2007年甲县政府工作报告', '一、过去一年工作回顾\n1998年，甲县建县。', 2007],
    ['2008年政府工作报告', '一、开拓奋进的五年', 2008],
    // What became of the tasks is a review, and the year it names the one before.
    ['2014年政府工作报告', '一、2013年目标任务完成情况', 2014],
    ['甲市2023年政府工作报告', '一、过去五年工作回顾', 2023],
  ])('%s, %s: year %s', (line, heading, year) => {
    expect(read(`${line}\n各位代表：\n${heading}\n一年来成绩明显。`).opening.year).toBe(year);
  });

  it('are read from a text that turns to no hearers', () => {
    const text = '——2007年2月8日在甲县第十五届人民代表大会第一次会议上\n甲县人民政府县长 王一光\n';
    expect(read(`${text}${'四年来成绩明显，'.repeat(9)}增长5%。`).opening).toMatchObject({
      place: '甲县',
      year: 2007,
      speaker: '王一光',
    });
  });

  it('take no year from a title that begins with one as from a sentence', () => {
    const text = `2020年甲市政府工作报告\n${'现在报告工作，'.repeat(9)}请审议。\n一、去年以来的工作回顾\n`;
    expect(read(`${text}2019年，全市生产总值增长5%。`).opening.year).toBe(2020);
    expect(read(`${text}全市生产总值增长5%。`).opening.year).toBe(2020);
  });

  it('are null where the text begins without them', () => {
    expect(read('各位代表：\n现在报告工作。').opening).toEqual({
      title: null,
      place: null,
      date: null,
      year: null,
      session: null,
      speaker: null,
    });
  });
});

describe('a report on one line', () => {
  it('has its sentences as paragraphs, and its parts by their cues', () => {
    const { sentences } = read(
      '甲县政府工作报告各位代表：现在报告工作。一年来成绩明显。今年的主要预期目标是：增长5%。重点抓好项目。',
    );
    expect(sentences.map(({ part }) => part)).toEqual(['opening', 'review', 'plan', 'plan']);
  });

  it('has its parts by the names in front of their first sentences, and its title', () => {
    const line =
      '甲县2021年政府工作报告各位代表：现在报告工作。一、2020年主要工作回顾2020年成绩明显。二、2021年总体要求、主要目标和重点任务做好工作。三、加快发展做好工作。';
    expect(headings(line)).toEqual([
      '1 review 一、2020年主要工作回顾',
      '1 plan 二、2021年总体要求、主要目标和重点任务',
      '1 plan 三、加快发展做好工作',
    ]);
    expect(headings('各位代表：现在报告工作。三、2021年重点工作今年要做好工作。')).toEqual([
      '1 plan 三、2021年重点工作',
    ]);
    expect(
      read('政府工作报告2021年1月5日在甲县某会议上各位代表：现在报告工作。').opening.title,
    ).toBe('政府工作报告');
  });
});

describe('a report on one line whose parts have no number', () => {
  const text = [
    '甲县政府工作报告（2021年1月5日）各位代表：现在报告工作。',
    '过去五年工作回顾县第十五届人民代表大会以来的五年，成绩明显。',
    '“十四五”时期总体思路和目标任务各位代表，“十四五”时期是关键五年。',
    '2021年主要工作今年是开局之年。完成2020年目标任务，要做好工作。',
  ].join('');

  it('has its parts by the name of a time and a part in front of a new sentence', () => {
    expect(headings(text)).toEqual([
      '1 review 过去五年工作回顾',
      '1 plan “十四五”时期总体思路和目标任务',
      '1 plan 2021年主要工作',
    ]);
  });

  it('gives no character away', () => {
    const { paragraphs } = read(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('reads whole reports as it reads their lines', () => {
    for (const id of ['无锡市-2017', '高唐县-2021', '徐水区-2024']) {
      const lines = readFileSync(`tests/practice/${id}.txt`, 'utf8');
      const firsts = (of: string) => read(of).sections.filter(({ level }) => level === 1);
      const parts = (of: string) =>
        firsts(of).flatMap(({ heading, part }) => (/回顾|目标|工作/.test(heading) ? [part] : []));
      const joined = lines.replace(/\s*\n\s*/g, '');
      expect(new Set(parts(joined))).toEqual(new Set(parts(lines)));
      expect(firsts(joined).map(({ heading }) => heading)).toContain(
        firsts(lines).find(({ part }) => part === 'plan')?.heading,
      );
    }
  });
});

describe('outline', () => {
  const zhoucun = read(source('zhoucun-2023'));

  it('nests 一、 ── 一是 and （一） as the text does', () => {
    const paths = zhoucun.sections
      .slice(0, 4)
      .map(({ level, heading }) => [level, heading.slice(0, 12)]);
    expect(paths).toEqual([
      [1, '一、2022年工作回顾'],
      [2, '──我们坚持以创新思维引'],
      [3, '一是经济运行稳中向好'],
      [3, '二是产业结构持续优化'],
    ]);
    expect(zhoucun.sections.filter(({ level }) => level === 1).map(({ part }) => part)).toEqual([
      'review',
      'plan',
      'government',
    ]);
    expect(zhoucun.sections.filter(({ heading }) => heading.startsWith('（')).length).toBe(9);
  });

  it('takes what stands behind the review for the plan where no heading names one', () => {
    const lines = [
      '各位代表：',
      '一、１９９６年工作的回顾',
      '全县生产总值增长5%。',
      '二、保持经济发展的良好势头',
      '全县生产总值增长7%。',
      '三、积极发展社会事业',
      '新建学校12所。',
    ];
    const partsOf = (text: string) => read(text).sections.map(({ part }) => part);
    expect(read(lines.join('\n')).opening.year).toBe(1997);
    expect(partsOf(lines.join('\n'))).toEqual(['review', 'plan', 'plan']);
    const kept = lines.with(3, '二、存在的困难和问题').with(1, '一、工作回顾');
    expect(partsOf(kept.join('\n'))).toEqual(['review', 'review', 'plan']);
    const before = ['各位代表：', '一、砥砺奋进谱新篇', '增长5%。', ...lines.slice(1)];
    expect(partsOf(before.join('\n'))).toEqual(['review', 'review', 'plan', 'plan']);
    expect(partsOf([...lines, '四、１９９７年工作安排', '增长7%。'].join('\n'))).toEqual([
      'review',
      'review',
      'review',
      'plan',
    ]);
  });

  it('reads a part behind a motto, and by its year', () => {
    const { sections } = read(
      [
        '政府工作报告',
        '——2022年1月12日在甲县第八届人民代表大会第一次会议上',
        '各位代表：',
        '砥砺奋进、负重前行——本届政府工作回顾',
        '全县生产总值增长5%。',
        '奋勇争先、接续奋斗——今后五年工作的总体要求和目标任务',
        '全县生产总值增长7%。',
        '2022年主要工作',
        '新建学校12所。',
      ].join('\n'),
    );
    expect(sections.map(({ level, part }) => [level, part])).toEqual([
      [1, 'review'],
      [1, 'plan'],
      [1, 'plan'],
    ]);
  });

  it('reads bare leads of neighbouring paragraphs as sections', () => {
    const zhangdian = read(source('zhangdian-2024'));
    const parent = zhangdian.sections.find(({ heading }) => heading.startsWith('（一）'));
    const leads = zhangdian.sections
      .filter((section) => section.parent === parent?.id)
      .map(({ heading }) => heading);
    expect(leads).toEqual(['持续提升政务服务水平', '有效降低企业经营成本', '支持民营经济发展壮大']);
  });

  it('ends subsections at a salutation, and a lead with text behind it at its paragraph', () => {
    const text =
      '一、2020年工作回顾\n一是稳增长。增加值增长。\n其他工作也有进步。\n各位代表！成绩来之不易。\n二、2021年工作安排\n（一）抓项目。';
    const { sections, sentences } = read(text);
    const at = (words: string) => {
      const sentence = sentences.find(({ start }) => text.startsWith(words, start));
      return sections.find(({ id }) => id === sentence?.section)?.heading;
    };
    expect(at('增加值')).toBe('一是稳增长');
    expect(at('其他工作')).toBe('一、2020年工作回顾');
    expect(at('成绩来之')).toBe('一、2020年工作回顾');
    expect(at('（一）')).toBe('（一）抓项目');
  });

  it('takes no sentence with figures, no semicolon list and no bare 一是 for a heading', () => {
    expect(
      headings('一、2020年工作回顾\n一是引进项目37个。二是完成投资；三是继续。一是。'),
    ).toEqual(['1 review 一、2020年工作回顾']);
  });

  it('tells parts by year where the words do not, and by cue where there is no heading', () => {
    const opening = '2024年1月5日在甲区第一届人民代表大会第三次会议上\n各位代表：\n';
    expect(
      headings(`${opening}一、2023年主要工作\n二、2024年主要工作\n三、切实加强政府自身建设`),
    ).toEqual([
      '1 review 一、2023年主要工作',
      '1 plan 二、2024年主要工作',
      '1 government 三、切实加强政府自身建设',
    ]);
    const cued = read(`${opening}一年来成绩明显。\n今年的主要预期目标是：增长5%。`);
    expect(cued.sentences.map(({ part }) => part)).toEqual([
      'opening',
      'opening',
      'review',
      'plan',
    ]);
  });
});

describe('nothing is lost', () => {
  for (const id of ['zhoucun-2023', 'zhangdian-2024']) {
    it(`the sentences of ${id} are its text, in order, and do not overlap`, () => {
      const text = source(id);
      const { sentences } = read(text);
      expect(squeeze(sentences.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(
        squeeze(text),
      );
      for (const [index, sentence] of sentences.entries()) {
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
      }
    });
  }

  it('keeps ids of sections and paragraphs when other sentences change', () => {
    const text = source('zhoucun-2023');
    const before = read(text);
    const after = read(text.replace('极不平凡的一年。', '极不平凡的一年。又加了一句话。'));
    expect(after.sections.map(({ id }) => id)).toEqual(before.sections.map(({ id }) => id));
    expect(after.paragraphs.map(({ id }) => id)).toEqual(before.paragraphs.map(({ id }) => id));
  });
});
