import { enclosures } from '../../quantity.ts';

/** How a number is tied to the one before it in its clause. */
export type Link = 'start' | 'list' | 'adjacent' | 'of' | 'through' | 'change';

const LIST_START = /^(?:、|和|与|以及|及|并|或|\/)/;
const LIST_END = /(?:、|和|与|以及|及)$/;

/** 的甲项目和投资, 项目和投资: a thing, and the attribute of the next. */
const NEXT_ATTRIBUTE = /^(.{2,40})[和与及](\p{Script=Han}{2,8})$/u;

/**
 * Divides the words between two numbers: which belong to the left one, which to the right one. `front`
 * are the words in front of the left one.
 */
export function linked(words: string, front = ''): { left: string; right: string; link: Link } {
  if (words === '' || words === '共' || words === '总计')
    return { left: '', right: '', link: 'adjacent' };
  const comma = topLevelComma(words);
  const [, thing = '', attribute = ''] = NEXT_ATTRIBUTE.exec(words) ?? [];
  // 投资3亿元的甲项目和投资2亿元的乙项目
  if (attribute !== '' && front.endsWith(attribute))
    return { left: thing, right: attribute, link: 'list' };
  const isNextItem = comma > 0 && !words.endsWith('等');
  if (words.startsWith('的') && !isNextItem)
    return { left: words, right: words.slice(1), link: 'of' };
  if (LIST_START.test(words))
    return { left: '', right: words.replace(LIST_START, ''), link: 'list' };
  if (LIST_END.test(words)) return { left: words.replace(LIST_END, ''), right: '', link: 'list' };
  if (comma > 0)
    return { left: words.slice(0, comma), right: words.slice(comma + 1), link: 'list' };
  return { left: words, right: words, link: 'through' };
}

/** 3家央企、5家民企等8家企业: 等 behind what was counted, in front of the count of all, divides like 、. */
export function asList(between: string): string {
  return COUNTED.test(between) ? `${between.slice(0, -1)}、` : between;
}

const COUNTED = /^(?!的)\p{Script=Han}{0,12}等$/u;

function topLevelComma(words: string): number {
  const list = enclosures(words);
  for (let at = words.indexOf('、'); at >= 0; at = words.indexOf('、', at + 1)) {
    if (!list.some(({ start, end }) => start < at && at < end)) return at;
  }
  return -1;
}
