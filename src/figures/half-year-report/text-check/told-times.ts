/** The words before a number. */
interface Before {
  /** Those before it in its clause. */
  readonly before: string;
  /** Those before it in its sentence. */
  readonly soFar: string;
}

const LAST_YEAR = ["去年", "上年", "前年", "上一年"] as const;
/** A year by itself may be that of the archives: 接收2021年档案12卷. */
const OF_YEAR = /(\d{4})年(?:[底末]|全年|[上下]半年|同期|\d{1,2}月|举办|接待|完成|开展|查[档阅]|走访|[达为])/g;
/** What began last year and goes on, what has come to something since, what is only compared with it, and archives that are of it. */
const GOES_ON = /目前|当前|现[已为达有]|今年|启动|开工|开始|以来|起|[^达]到|至|相比|相较|比较|对比|形成|产生|前的档案/;
/** What is compared with a year, and the clause of the comparison: behind it the text speaks of now. */
const COMPARES = /[比较](?:起|于)?$/;
const COMPARED_SO_FAR = /[，,]|达到$/;
/** A clause that tells last year's numbers begins with it; of 去年移交的档案 the archives are told. */
const BEGINS_LAST_YEAR =
  /(?:^|[，,：:（(])(?:截[至止]|其中|而|在)?(?=(?:去年|上年|前年|上一年|\d{4}年)[，,]?[^，,、：:（）()的\d]{0,20}\d)/g;
/** Here a text turns from another time to now. */
const TURNED = /已|目前|当前|截|现[为达有]|实际|累计|[今本]年|(?<![去上前]年)上半年|\d{4}年/;
const CLAUSE_MARK = /[，,、：:（）()]/;
/** 去年同期376人次 names nothing that is counted. */
const NAMES_NOTHING = /^(?:\d{4}年)?[去上一前年底末同期全下半为是达到共有约]*\d/;
/** Pairs of characters that stand before much that is counted. */
const SAID_OF_MUCH: ReadonlySet<string> = new Set(["档案", "单位", "上半", "半年", "全县"]);

const DIGIT = /\d/;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/** What stands in the sentence before the clause of a number. */
export function clausesBefore({ before, soFar }: Before): string {
  return soFar.slice(0, Math.max(0, soFar.length - before.length));
}

/** Whether a number is said of a year before, as in 由去年底的67.9%提高到80.50%: the data are of this one. */
export function isOfLastYear(before: string, thisYear: number): boolean {
  const named = [...before.matchAll(OF_YEAR)].filter(([, year]) => Number(year) < thisYear).map(({ index }) => index);
  const told = [...named, ...LAST_YEAR.map((word) => before.lastIndexOf(word))].filter((at) => at >= 0);
  const last = Math.max(...told.filter((at) => !isCompared(before, at)));
  return last >= 0 && !GOES_ON.test(before.slice(last));
}

/** Whether a year is only compared with, and the comparison told: 较2022年底提高12.6个百分点，达到80.50%. */
function isCompared(before: string, at: number): boolean {
  return COMPARES.test(before.slice(0, at)) && COMPARED_SO_FAR.test(before.slice(at));
}

/** Whether a clause before tells a number of last year, on which this one goes on: 去年上门预检18批，一次通过率60%. */
export function isStillOfLastYear({ before, soFar }: Before, text: string, thisYear: number): boolean {
  const earlier = clausesBefore({ before, soFar });
  const [begins] = [...earlier.matchAll(BEGINS_LAST_YEAR)].reverse();
  if (begins === undefined) return false;
  const told = soFar.slice(begins.index + begins[0].length);
  return isOfLastYear(told, thisYear) && goesOnUntil(told, before, text);
}

/**
 * Whether what a text tells in a clause goes on until the words before a number: nothing turns to now behind that clause, and no number of
 * the same is told, as 查档利用421人次 behind 去年查档利用376人次.
 */
export function goesOnUntil(told: string, before: string, text: string): boolean {
  const mark = told.search(CLAUSE_MARK);
  if (mark < 0 || TURNED.test(told.slice(mark))) return false;
  const earlier = told.slice(0, told.length - before.length);
  return !countsAlike(earlier, text) || !(NAMES_NOTHING.test(earlier) || sharesWords(earlier, before));
}

/** Whether a number of the unit of a written one stands in a stretch. */
function countsAlike(stretch: string, text: string): boolean {
  let start = text.length;
  while (start > 0 && !DIGIT.test(text.charAt(start - 1))) start -= 1;
  const unit = text.slice(start);
  if (unit === "") return false;
  for (let at = stretch.indexOf(unit, 1); at > 0; at = stretch.indexOf(unit, at + 1)) {
    if (DIGIT.test(stretch.charAt(at - 1))) return true;
  }
  return false;
}

function sharesWords(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= other.length; at++) {
    const pair = other.slice(at, at + 2);
    if (HAN_PAIR.test(pair) && !SAID_OF_MUCH.has(pair) && one.includes(pair)) return true;
  }
  return false;
}

/** 6月份查档利用80人次; 截至6月, 6月底 and 1-6月 are all there was so far. */
const MONTH = /(?:\d{1,2}|[本当上])月(?:份|(?!份))(?![日底末初前以起至到的、～~—–－\d-])/g;
const QUARTER = /[一二本上1-4]季度(?![前末底以起至到的、])/g;
const MONTHS_SO_FAR = /[至止到前近]$|(?:^|\D)1月?份?[～~—–－-]$|[一1](?:季度)?[、和及与]第?$/;
/** What began in a month goes on, and archives that are of a month were not received then. */
const SO_FAR = /累计|以来|至今|截|上半年|共计|后|启动|启用|形成|产生/;
/** A month in a clause of its own. */
const MONTH_BEFORE = /(?:^|[，,：:])(?:\d{4}年|[今本]年)?(?:(?:\d{1,2}|[本当上])月份?|[一二本上1-4]季度)[，,]$/;

/** Whether a number is told of a month or a quarter, which is no more than a part of the half-year. */
export function isOfMonth({ before, soFar }: Before): boolean {
  const earlier = clausesBefore({ before, soFar });
  if (SO_FAR.test(before)) return false;
  if (MONTH_BEFORE.test(earlier.slice(-LONGEST_MONTH))) return true;
  const last = [...before.matchAll(MONTH), ...before.matchAll(QUARTER)].sort((one, other) => one.index - other.index);
  const at = last.at(-1)?.index;
  return at !== undefined && !MONTHS_SO_FAR.test(before.slice(0, at));
}

const LONGEST_MONTH = 14;
/** 三季度计划完成1702件 is a part of the plan, but what is done by a plan is done. */
const PART_OF_TIME = /(?:季度|\d月份?|[上下]半年)原?$/;
const PLANS = ["计划", "预计"] as const;
const COUNTED_OR_ENDED = /[，,\d]/;
const BY_PLAN = /[按照超据依]/;

/** Whether a number is planned for a part of the time that a plan takes. */
export function isPlannedForPart({ before }: Before): boolean {
  const at = Math.max(...PLANS.map((word) => before.lastIndexOf(word)));
  if (at < 0 || BY_PLAN.test(before)) return false;
  return PART_OF_TIME.test(before.slice(0, at)) && !COUNTED_OR_ENDED.test(before.slice(at));
}
