import { hasWord } from '../../quantity.ts';
import type { Report } from '../../report.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../measure/draft.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A measure without the place that opened it, and that place. */
export interface Scoped {
  measure: string;
  scope: string | null;
  /** '' where the scope was set with the measure, or there is none. */
  rule: string;
}

/** A place wider than the report's own that opens the measure is the scope: 全市 in a district's report. */
export function scopeOf(
  draft: Draft,
  report: Report,
  context: Context,
  { cues, index }: Vocabulary,
): Scoped {
  const { widths } = cues.noun;
  const isWide = draft.measure.startsWith('全');
  const width = isWide ? widths.find((word) => draft.measure.startsWith(word)) : undefined;
  const isTitle = width === '全国' && hasWord(index.nouns.honours, draft.measure);
  const place = context.place?.name.zh ?? report.opening.place ?? '';
  if (width === undefined || draft.form === 'rank' || isTitle)
    return { measure: withoutOwn(draft.measure, place, index), scope: draft.scope, rule: '' };
  const measure = draft.measure.slice(width.length) || draft.measure;
  const isOwn = isOf(width, place) || !widths.some((one) => isOf(one, place));
  return { measure, scope: isOwn ? draft.scope : width, rule: isOwn ? '' : 'wider place in front' };
}

const SHORT = /([^省市区县州盟旗]{2,})[省市区县州盟旗]$/;

/** 四会市GDP, 四会（不含大旺街道）完成地区生产总值, in a report of 四会市: the report's own place says nothing in front of an indicator. */
function withoutOwn(measure: string, place: string, { aliases }: Vocabulary['index']): string {
  const short = SHORT.exec(place)?.[1];
  if (short === undefined || !measure.startsWith(short)) return measure;
  const rest = measure
    .slice(short.length)
    .replace(/^[省市区县州盟旗]?(?:（[^（）]*）)?(?:完成|实现)?/, '');
  return aliases.has(rest) ? rest : measure;
}

/** 全区 is the width of a district, and of an autonomous region. */
const isOf = (width: string, place: string) => place.endsWith(width.slice(1));
