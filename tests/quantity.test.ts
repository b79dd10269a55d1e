/** The quantity stage: digits, multipliers, units, comparators and roles of single strings. */
import { describe, expect, test } from 'vitest';
import { chineseValue, numberOf } from '../src/quantity/value.ts';
import { fold, type Item, readQuantities } from '../src/quantity.ts';
import { vocabulary } from './corpus.ts';

function read(text: string): string[] {
  return readQuantities(text, vocabulary.quantity).map((item) => told(text, item));
}

function told(text: string, item: Item): string {
  const quote = text.slice(item.start, item.end);
  if (item.kind === 'mark') return `${quote} ${item.role}`;
  return `${quote} = ${item.value}${item.upper === null ? '' : `–${item.upper}`} ${item.unit} ${item.comparator}`;
}

describe('values are shifted, not multiplied', () => {
  test.each([
    ['9.7', '亿', 970000000],
    ['2.3', '亿', 230000000],
    ['11.82', '亿', 1182000000],
    ['17.51', '万亿', 17510000000000],
    ['1,234.5', '万', 12345000],
    ['7559.5', '万', 75595000],
    ['239', '', 239],
  ])('%s%s', (digits, multiplier, value) => {
    expect(numberOf(digits, multiplier)).toBe(value);
  });
});

test.each([
  ['九', 9],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三十', 30],
  ['二十五', 25],
  ['百', null],
  ['', null],
])('Chinese numeral %s', (numeral, value) => {
  expect(chineseValue(numeral)).toBe(value);
});

test('folding keeps every offset', () => {
  const text = '１９９６年，Ａ６地块∶１２．５％　共３—５个…㎡';
  expect(fold(text)).toHaveLength(text.length);
  expect(fold(text)).toBe('1996年，A6地块:12.5% 共3-5个…㎡');
});

test.each([
  ['发放贷款2380余万元', ['2380余万元 = 23800000 元 gt']],
  ['办理5.9万余件', ['5.9万余件 = 59000 件 gt']],
  ['装机8.75万千瓦', ['8.75万千瓦 = 87500 千瓦 eq']],
  ['接待20余万人次', ['20余万人次 = 200000 人次 gt']],
  ['完成1,234.5万吨', ['1,234.5万吨 = 12345000 吨 eq']],
  ['提升3—5个', ['3—5个 = 3–5 个 range']],
  ['增长10~20%', ['10~20% = 10–20 % range']],
  ['推进1至2所学校', ['1至2所 = 1–2 所 range']],
  ['签约25个', ['25个 = 25 个 eq']],
  ['约25个', ['约25个 = 25 个 approx']],
  ['节约10万元', ['10万元 = 100000 元 eq']],
  ['超过3.2万亿美元', ['超过3.2万亿美元 = 3200000000000 美元 gt']],
  ['提高4.7个百分点', ['4.7个百分点 = 4.7 个百分点 eq']],
  ['拓展至20个省213个地区', ['20个 = 20 个 eq', '213个 = 213 个 eq']],
  ['全市第5；全国第25。', ['第5 = 5 名 eq', '第25 = 25 名 eq']],
  ['位居全市首位', ['首位 = 1 位 eq']],
  ['居全省同类区第一。', ['第一 = 1 名 eq']],
  ['占全市四分之一', ['四分之一 = 25 % eq']],
  [
    '同比分别提高2.0、1.4和7.6个百分点',
    ['2.0 = 2 个百分点 eq', '1.4 = 1.4 个百分点 eq', '7.6个百分点 = 7.6 个百分点 eq'],
  ],
])('%s', (text, items) => {
  expect(read(text)).toEqual(items);
});

test.each([
  ['[12]', ['12 mark']],
  ['【3】名词', ['3 mark']],
  ['9.“4012”新模式', ['9 mark', '4012 slogan']],
  ['2016—2020年', ['2016 date', '2020 date']],
  ['今后5年', ['5 date']],
  ['连续4年', ['4年 = 4 年 eq']],
  ['自贸区3.0版', ['3.0 name']],
  ['（1）加强', ['1 mark']],
])('roles: %s', (text, items) => {
  expect(read(text)).toEqual(items);
});

test('reading is linear: ten times the text takes no more than a constant more per character', () => {
  const text = '新增市场主体7472家（含文昌湖620家），“1+3+4”产业链达到8条，';
  const once = readQuantities(text, vocabulary.quantity).length;
  expect(readQuantities(text.repeat(200), vocabulary.quantity)).toHaveLength(once * 200);
});
