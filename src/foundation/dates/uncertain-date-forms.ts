/** The year, month and day that a text gives, not yet held against the calendar; a month or day left open is 0. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The words with which a list says that there is no date. */
const UNDATED_WORDS: ReadonlySet<string> = new Set([
  "不详",
  "不明",
  "无",
  "无日期",
  "日期不详",
  "时间不详",
  "年代不详",
  "00000000",
  "0000-00-00",
]);

const CHINESE_DIGITS = "〇一二三四五六七八九";
/** The Republican calendar (民国纪年) has the months and days of the common one; its first year is 1912. */
const YEAR_BEFORE_REPUBLIC = 1911;

const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** Fewer than eight digits can be a short form of something else (`990909`), so they must begin like a year. */
const YEAR_AND_MONTH = /^([12]\d{3})(\d{2})?$/;
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const WITH_CHARACTERS = /^(?:民国(\d{1,2})|(\d{4}))年(?:(\d{1,2})月(?:(\d{1,2})日?)?)?$/;

/** Whether a folded text says that there is no date, or is blank. */
export function isUndated(folded: string): boolean {
  return folded === "" || UNDATED_WORDS.has(folded);
}

/** Whether a folded text has nines for every digit of a date or of both ends of a range, as in `99999999～99999999`. */
export function isFiller(folded: string): boolean {
  return /^9{8}(?:[-~/至]9{8})?$/.test(folded);
}

/** A text in one spelling: half width, one kind of dash, wave and bracket, Chinese numerals as digits, no space between signs. */
export function foldedDateText(text: string): string {
  return text
    .trim()
    .replace(/[\uff01-\uff5e]/g, halfWidth)
    .replace(/[-‐‑‒–—―─−]+/g, "-")
    .replace(/[~〜∼]+/g, "~")
    .replace(/[〔【]/g, "[")
    .replace(/[〕】]/g, "]")
    .replace(/\s+/g, " ")
    .replace(/ ?([^\d ]) ?/g, "$1")
    .replace(/[〇○零一二三四五六七八九十廿卅]+/g, arabicNumeral)
    .replace(/(?:中[华華])?民[国國]/g, "民国")
    .replaceAll("元年", "1年")
    .replaceAll("年度", "年")
    .replaceAll("号", "日");
}

/** What a folded text gives as one date, or undefined when it has none of the forms. */
export function datePartsOf(folded: string): DateParts | undefined {
  const digits = EIGHT_DIGITS.exec(folded) ?? YEAR_AND_MONTH.exec(folded);
  if (digits !== null) return parts(digits[1], digits[2], digits[3]);
  const separated = SEPARATED.exec(folded);
  if (separated !== null) return parts(separated[1], separated[3], separated[4]);
  const characters = WITH_CHARACTERS.exec(folded);
  if (characters === null) return undefined;
  const [, republican, common, month, day] = characters;
  return republican === undefined
    ? parts(common, month, day)
    : // The first year is 元年: a year 0 is in no calendar, and so is the year 0 that it is read as.
      parts(Number(republican) === 0 ? "0" : String(YEAR_BEFORE_REPUBLIC + Number(republican)), month, day);
}

/** Every way to cut a folded text in two at a sign that joins the ends of a range. */
export function rangeEnds(folded: string): (readonly [first: string, second: string])[] {
  return Array.from(folded.matchAll(/[-~/至]/g), ({ index }) => {
    const first = folded.slice(0, index);
    return [first, completedEnd(first, folded.slice(index + 1))];
  });
}

/** `1999年1月至6月` and `民国34年至36年` do not repeat what both ends share. */
function completedEnd(first: string, second: string): string {
  if (/^\d{1,2}年/.test(second) && first.startsWith("民国")) return `民国${second}`;
  if (/^\d{1,2}月/.test(second)) return first.slice(0, first.indexOf("年") + 1) + second;
  if (/^\d{1,2}日/.test(second)) return first.slice(0, first.indexOf("月") + 1) + second;
  return second;
}

/** Dates that a text without a readable form may mean, as texts to be read in turn. */
export function likelyDateTexts(folded: string): string[] {
  const cleaned = folded
    .replace(/\([^()]{0,40}\)/g, "")
    .replace(/[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?Z?$/, "")
    .replace(/[Oo]/g, "0")
    .replace(/[Il]/g, "1")
    .replace(/[,、。·]/g, ".")
    .replaceAll(" ", "")
    .replace(/[.;]$/, "");
  const seven = /^([12]\d{3})(\d{3})$/.exec(cleaned);
  if (seven !== null) return withMissingZero(seven[1]!, seven[2]!);
  const years = /^(([12]\d)\d{2})-(\d{2})$/.exec(cleaned);
  if (years !== null) return [`${years[1]}-${years[2]}${years[3]}`];
  return cleaned === folded ? [] : [cleaned];
}

/** `2002112` is 12 January or 2 November: a zero was dropped before the month or before the day. */
function withMissingZero(year: string, monthAndDay: string): string[] {
  return [`${year}0${monthAndDay}`, `${year}${monthAndDay.slice(0, 2)}0${monthAndDay.slice(2)}`];
}

function parts(year: string | undefined, month: string | undefined, day: string | undefined): DateParts {
  return { year: Number(year), month: Number(month ?? 0), day: Number(day ?? 0) };
}

function halfWidth(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

/** `三十四` as `34`, `一九四五` as `1945`; a run that is no numeral stays as it is. */
function arabicNumeral(run: string): string {
  const spelled = run.replace(/[○零]/g, "〇").replaceAll("廿", "二十").replaceAll("卅", "三十");
  if (!spelled.includes("十")) return digitsOf(spelled);
  const aroundTen = /^([^十]?)十([^十]?)$/.exec(spelled);
  return aroundTen === null ? run : digitsOf(aroundTen[1] || "一") + digitsOf(aroundTen[2] || "〇");
}

function digitsOf(chinese: string): string {
  return Array.from(chinese, (digit) => CHINESE_DIGITS.indexOf(digit)).join("");
}
