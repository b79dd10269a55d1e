/** What counts as the same: of one measure, in one unit, of the whole place, a plan beside a plan. */
import type { Indicator, Observation } from '../schema.ts';
import { candidates } from './cues.ts';

/** Observations of one indicator share it; without one, those of equal measures. */
export function keyOf({ indicator, measure }: Observation): string {
  return indicator ?? `：${measure}`;
}

/** What a row of these is called: the indicator's name, or the measure as the text has it. */
export function nameOf(observation: Observation, indicator: Indicator | null): string {
  return indicator?.name.zh ?? observation.measure;
}

const kinds = [
  ['家', '个', '处'],
  ['人', '名', '位'],
];

/** Measure words of one kind count as one: 家, 个, 处. */
export function unitKind(unit: string): string {
  return kinds.find((kind) => kind.includes(unit))?.[0] ?? unit;
}

/** The size of a plan, by class and never by sentence: an indicator that the vocabulary calls planned, or a total investment. */
export function isPlanned({ measure, form }: Observation, indicator: Indicator | null): boolean {
  if (indicator !== null) return indicator.planned ?? false;
  return form === 'level' && /总投资额?$/u.test(measure);
}

/** What an indicator counts. */
export type Kind = Indicator['kind'] | 'share';

/** Stock or flow; what is only ever a share is neither. */
export function stockOrFlow({ kind, forms }: Indicator): Kind {
  return forms.every((form) => form === 'share') ? 'share' : kind;
}

/** What a plan's size is called: 候选 where it awaits a vote, told by what is counted (候选项目), not by its sentence. */
export type PlanWord = '计划' | '候选';

export function planWord({ measure }: { measure: string }): PlanWord {
  return candidates.some((word) => measure.includes(word)) ? '候选' : '计划';
}

/** Of the report's whole place: not a part of it, not a place around it. */
export function isWhole(observation: Observation): boolean {
  return observation.scope === null && observation.parent === null;
}

/** 省级, 市级以上, 省 of 被评为省瞪羚企业: numbers of different levels do not count the same things. */
export function levelWord(measure: string): string | null {
  return (
    /(国家|省|市|区|县|星)级(以上)?|(?<=评为)(国家|省|市)/u
      .exec(measure)?.[0]
      .replace(/级$/u, '') ?? null
  );
}
