/**
 * Patterns that are made of words of the vocabulary. What stands here is grammar: what may come in
 * front and behind, and in which order. The words are data.
 */
import { anyOf } from '../quantity.ts';
import type { Cues } from '../schema.ts';

/** Makes the patterns, by what they find. Called once, when the vocabulary is indexed. */
export function patternsOf(cues: Cues) {
  return {
    ...markPatterns(cues),
    ...placePatterns(cues),
    ...changePatterns(cues),
    ...nounPatterns(cues),
    ...promisePatterns(cues),
    ...timePatterns(cues),
    ...taskPatterns(cues),
  };
}

/** What an amount passes, or a place in an order. */
function markPatterns({ mark, noun, standing }: Cues) {
  const nouns = anyOf(mark.nouns);
  const verbs = `${anyOf(mark.verbs)}了?`;
  const counted = '(?:[元吨户人家美]{0,2}|标箱|人次)';
  const first = `(?:${anyOf(mark.adverbs)}|(?:在${anyOf(noun.widths)})?率先|[两三四五]次)*`;
  const sum = '[一二三四五六七八九十百千万亿元]{2,}';
  const place = `稳?${anyOf(standing.holds)}${anyOf(noun.widths)}${anyOf(standing.vague)}`;
  return {
    /** 生产总值|突破百亿元大关, 总产值|突破千亿元 */
    crossed: new RegExp(
      `(?:(?<=..)(?:19|20)\\d\\d年)?${first}${verbs}(?:.{0,14}${nouns}|[一两二三四五六七八九十百千万]+亿?${counted})$`,
    ),
    /** What that ends in. */
    crossedEnd: new RegExp(`(?:${nouns}|[十百千万亿]${counted})$`),
    /** 跨越2000|亿元大关的奋进之年 */
    ofMark: new RegExp(`^元?${nouns}的`),
    /** 连跨3个|百亿台阶 */
    steps: new RegExp(`^[十百千万]*亿?元?级?${nouns}$`),
    /** 地区生产总值|连跨 */
    climbed: new RegExp(`${anyOf(mark.adverbs)}?${verbs}$`),
    /** 增加值|首破千亿大关、|增速全省第一, 满意度|居全省前列、|全市第一 */
    passed: new RegExp(`(?:${anyOf(mark.adverbs)}?${verbs}${sum}${nouns}?|${place})、`),
  };
}

/** Where a place stands, and how it compares with others. */
function placePatterns({ comparison, change, noun, phrase, standing }: Cues) {
  const width = anyOf(noun.widths);
  const told = `(?:${anyOf(comparison.verbs)}|${anyOf(comparison.exceeding)}(?=${width}[^的]*$))`;
  return {
    /** 高于全省0.8个百分点, 比全国低1个百分点, 较全市平均高 */
    abovePlace: new RegExp(
      `^${anyOf(change.speeds)}?(?:分别|均|都)?(?:${told}|[比较][^，、]{2,10}[高低快慢多少]出?了?$)`,
    ),
    /** What is compared, and how: 增速分别高于. */
    comparedHead: new RegExp(`^.*?${anyOf(comparison.verbs, comparison.exceeding)}`),
    /** 城镇化率|分别高于 */
    comparedOwn: new RegExp(`^[^，、]{2,}?(?=分别${anyOf(comparison.verbs)})`),
    /** 增速|分别比|全国、全省和全市|高: whose, how, the places, and the word behind them. */
    comparedList:
      /^([^，、]*?)(?:分别)?([比较])([^，]{2,}[、和与][^，]{2,}?)([高低快慢多少]出?了?)$/,
    /** 高新区|跻身2022年|全国园区百强榜: between whose place it is and the list that tells it. */
    entered: new RegExp(`(?<=..)${anyOf(standing.takes)}(?:(?:19|20)\\d\\d年(?:度)?)?(?=..)`),
    /** The field of an order at the end of the words in front: 全省, 全国市辖区, 环都市圈. */
    field: new RegExp(
      `(?:${anyOf(noun.widths, standing.fields)}|(?<=[居持列]|^)[中西东]部|(?<=[居列])\\p{Script=Han}{2,3}$|(?<=^居)\\p{Script=Han}{4,8}[市县区省]$|(?<=[稳位跃高均都雄]居|[位名]列|^排)(?![全名在位])[\\p{Script=Han}（）]{4,8}$|(?:(?<=[居列名获在])\\p{Script=Han}{2})?${anyOf(standing.cores)})[^，、]{0,4}$`,
      'u',
    ),
    /** 全省91个县中: the group stands between the field and the place. */
    fieldGroup: new RegExp(`在?(${width})\\d+(?:个?[^，、\\d]{1,8}中|个?[市州盟县区旗]{1,3})`),
    /** 指标增速|居全市: a noun, and whose order it has a place in. */
    stands: new RegExp(
      `(?:[居列排]|${anyOf(standing.nouns)})(?:[全同]|${anyOf(standing.fields)}).{1,3}$`,
    ),
    /** Of an order that is held: 居全市第一位. */
    placeAt: new RegExp(`^位?[居列排]?${anyOf(noun.widths, standing.fields)}第.`),
    /** 保持|全省前二 */
    among: new RegExp(`^[^，、]{0,4}${width}[^，、]{0,4}(?:前[列\\d一二三四五六七八九十]|首位)`),
    /** 目前全市有|70%的…: nothing is said of what there is. */
    existence: new RegExp(`^(?:现在|目前)?(?:${width}|我[国省市县区州])?[已共约现]?有$`),
    /** 全市|仅6家, 上半年|3.2%, 新增|20个: in front stands whose all are counted, or when, or that some were added, and not what. */
    saysNothing: new RegExp(
      `、${width}$|^(?:[上下]半年|[前第]?[一二三四]个?季度|[两三四五]年|${anyOf(phrase.added)})$`,
    ),
    /** 在全省率先|实现 */
    inWidth: new RegExp(`^在${width}(?:率先)?`),
    /** 居全省前列: a place without a number. */
    vaguePlace: new RegExp(
      `(?:继续|持续|稳)?${anyOf(standing.holds)}?${width}(?:同类[^，、]{0,4})?${anyOf(standing.vague)}$`,
    ),
  };
}

/** How something went, and how fast. */
function changePatterns({ change, course, each, noun, phrase }: Cues) {
  const speeds = anyOf(change.speeds);
  const ways = `${anyOf(course.manners)}${anyOf(course.ways)}|逐[季月年]${anyOf(course.rises)}`;
  const high = '再?创下?了?(?:历史)?(?:同期)?新高';
  const held = `${anyOf(course.holds)}[^，]{0,8}${anyOf(course.states)}`;
  const circumstance = `${anyOf(phrase.circumstances)}(?:之?[下上])`;
  return {
    /** 进出口|实现恢复性增长, 增加值|增速由负转正: how a thing went is no part of its name. */
    course: new RegExp(`(?<=..)${speeds}?(?:${anyOf(course.turns)}|${ways}|${high}|${held})$`),
    /** 固定资产投资|增速, 经济|总量 */
    speed: new RegExp(`${anyOf(change.speeds, noun.ofWhole)}$`),
    /** 固定资产投资|增速 */
    pace: new RegExp(`${speeds}$`),
    /** 经济增长预期目标, 经济增长速度 */
    namedGrowth: new RegExp(`${anyOf(change.growths)}.{0,7}${anyOf(change.goals)}$`),
    /** 比2015年低, 较上年末高: above or below another time. */
    aboveTime: new RegExp(
      `(?<![占对同环])[比较][^，、]{0,8}${anyOf(change.times)}([高低多少])出?了?$`,
    ),
    /** 对经济增长的贡献率 */
    effect: new RegExp(`^对.*${anyOf(change.effects)}`),
    /** The same behind an amount: 固定资产投资|增速. */
    speedOf: new RegExp(`(?<=..)${speeds}$`),
    /** 保持年均|9.4%的增速 */
    keeping: new RegExp(`${anyOf(change.keeping)}+$`),
    /** 保持年均9.4%|的增速: the word of change stands behind. */
    speedBehind: new RegExp(`^的?(?:年均|平均)?${anyOf(change.upNouns, change.paces)}(?:安排)?$`),
    /** 亿元楼|新增: what was added is no part of the name. */
    added: new RegExp(`(?<=..)${anyOf(phrase.added)}$`),
    /** 新增企业|43家达到117家: what was added, and what there are now. */
    adding: new RegExp(`^[^由从]*${anyOf(phrase.added)}[^由从]*$`),
    /** 在更大规模减税降费的情况下 */
    inCircumstance: new RegExp(`在[^，、]{2,20}${circumstance}(?!的)`),
    /** 在调减面积332.6万亩|的情况下 */
    ofCircumstance: new RegExp(`^的${circumstance}?$`),
    /** 优良率、达标率|均达到: one number for each. */
    each: new RegExp(`(?<![年月日平])${anyOf(each.words)}${anyOf(each.verbs)}*$`),
    /** 工业投资、民间投资分别增长|10% */
    movedInTurn: new RegExp(`、.*分别(?:同比)?${anyOf(change.moved)}$`),
  };
}

/** Words in a noun phrase. */
function nounPatterns({ noun }: Cues) {
  const shares = anyOf(noun.shares);
  const tier = `${anyOf(noun.tiers)}级`;
  return {
    /** 项目|集中签约: the state that they were in. */
    inState: new RegExp(`(?<=..)(?:集中)?${anyOf(noun.stages)}$`),
    /** 占规上工业比重|分别提高 */
    shareOf: new RegExp(`^占[^，、]{2,}?${shares}`),
    /** 医保、社保|参保率 */
    rateOrShare: new RegExp(
      `(?<=..)(?:\\p{Script=Han}{2}率|占\\p{Script=Han}{2,6}${shares})$`,
      'u',
    ),
    /** 产值|占全市的比重 */
    ownerOfShare: new RegExp(`^(.+?)占.*${shares}$`),
    /** 州级|发文、会议 */
    tier: new RegExp(`^${tier}`),
    /** 6个|盟级、42个旗级重点项目, 亿元级以上项目 */
    level: new RegExp(`^(?:${tier}|准?[十百千]?[万亿]元?级)(?:以上)?`),
    /** 氨氮、二氧化硫|两项主要污染物|排放量: what sums the subjects up. */
    sumOfAll: new RegExp(
      `(?<=、[^、]{2,20})[两二三四五六七八九十][项类种]主要${anyOf(noun.summing)}?(?=[^、]+$)`,
    ),
  };
}

/** Promises without a number. */
function promisePatterns({ change, pledge }: Cues) {
  const growths = anyOf(change.growths);
  const floor = `${anyOf(pledge.guards)}了?不发生([^，]{2,24})的?${anyOf(pledge.floors)}`;
  const spared = `${anyOf(pledge.spared)}([^，]{2,24}${anyOf(pledge.harms)})`;
  const pace = `${anyOf(pledge.paces)}(?:${growths}|发展)?`;
  return {
    /** 守牢不发生规模性返贫底线, 全年未发生重特大事故 */
    floor: new RegExp(`${floor}$|${spared}$`),
    /** 城镇居民收入|增长|高于经济增速 */
    growthAtEnd: new RegExp(`(?:${growths}|“)$`),
    /** 居民收入|增长与经济增长基本同步 */
    inStep: new RegExp(`${growths}?[与和同]${pace}(?:保持|基本)*${anyOf(pledge.inStep)}`),
  };
}

/** How far something was done. */
function taskPatterns({ completion, quantity }: Cues) {
  const tasks = anyOf(completion.tasks);
  return {
    /** 超额完成年度任务|2.1亿元: by how much the number before passed what was set. */
    surplus: new RegExp(`^${anyOf(completion.surpassing)}[^，、]{0,8}${tasks}$`),
    /** What may pass 100: how much of a task was done, and how large a thing is beside its own past. */
    mayPassAll: new RegExp(`${anyOf(completion.verbs)}|${tasks}|相当于|[是为].*年.*的`),
    /** “双千工程”是指: a sentence that explains a term. */
    term: new RegExp(`^(?:\\[\\d+\\])?[“‘《][^”]*[”’》]${anyOf(quantity.formulas)}?是指`),
  };
}

/** Times. */
function timePatterns({ basis, noun, period, status }: Cues) {
  const spans = anyOf(period.spans);
  const aims = `${anyOf(period.planKinds, ['的'])}*${anyOf(period.planAims)}`;
  return {
    /** “十四五”时期的主要目标, at the head of a line. */
    plan: new RegExp(
      `^[一二三四五六七八九十]*[、\\s]*“十([一二三四五六七八九])五”(?:${spans}|末|${aims})`,
      'm',
    ),
    /** “十三五”时期, “九五”期间 */
    pastPlan: new RegExp(`“(?:十([一二三四五六七八九])|(九|十))五”${spans}`),
    /** 服务业增加值1326亿元、|年均增长19% */
    averaged: new RegExp(`^${anyOf(basis.silent)}?${anyOf(period.averages)}`),
    /** （扣除2022年灾后恢复重建资金外）: what is left out, in parentheses. */
    leftOut: new RegExp(`（(${anyOf(basis.excluding)}[^（）]*?)[后外]?）`),
    /** 全年|预计, 2023年|预计 */
    timeOrPlace: new RegExp(`^(?:\\d{4}年|${anyOf(status.times, noun.widths)})`),
    /** 过去四年, 三年来: how many years a text looks back on. */
    severalYears: new RegExp(
      `${anyOf(period.back)}([两三四六七八九十])年|(?<![十\\d])([两三四])${anyOf(period.since)}`,
    ),
    /** 保持上年|水平: what a number is held against. */
    measure: new RegExp(`^的?${anyOf(period.measures)}`),
  };
}
