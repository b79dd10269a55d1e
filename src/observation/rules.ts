/**
 * Names of rules that later rules ask for: what was found decides what the next number may take
 * over. Readers see these names (`npm run explain`, `rules` of an observation); no rule compares
 * with any other name, so that every other may be reworded.
 */

/** 12家企业被评为瞪羚企业 */
export const WHAT_THEY_DID = 'what the counted things did';
/** 高于全省0.8个百分点: what follows speaks of the number before again. */
export const ELSEWHERE = 'number before, compared with another place';
/** 高于自治区10947元, as the rule of its form. */
export const BY_PLACE = 'compared with another place';
/** 是上年的2倍 */
export const MULTIPLE = 'multiple of another time';
/** 完成年度任务的104% */
export const FULFILMENT = 'how far a task was done';
/** 迈上四个百亿台阶 */
export const STEPS = 'steps that were climbed';
/** 超额完成年度任务2.1亿元 */
export const PASSED_BEFORE = 'what passes the number before';
/** 城镇化率, where the noun before tells whose: 提高到…, 总数 */
export const OF_NOUN_BEFORE = 'bare noun after the noun before';
/** What holds of the number before, and is said again of nothing else. */
export const OF_NUMBER_BEFORE = 'noun of the number before';
/** 由6679亿元增加到9210亿元 */
export const END_OF_CHANGE = 'end of a change';
/** 三次产业比例0.3∶21.7∶78 */
export const PARTS_OF_RATIO = 'parts of a ratio';
/** 收入、支出分别达到10亿元和20亿元 */
export const SUBJECTS_IN_TURN = 'subjects in turn';
/** 引进项目37个，到位资金52亿元，分别增长9%、4% */
export const NUMBERS_IN_TURN = 'numbers before in turn';
/** A place in an order, or a total, that a parenthesis tells; no later number speaks of it. */
export const TOLD_ASIDE = 'told in a parenthesis';
/** 减免3544户企业税费2.67亿元: of those who are counted. */
export const WHOM_FOR = 'whom money is for';
