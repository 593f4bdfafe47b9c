import { CallerError } from "../findings/index.js";
import { requireText } from "./required-text.js";

const ZERO = "零";
const DIGITS = "零一二三四五六七八九";
const SMALL_UNITS: readonly string[] = ["", "十", "百", "千"];
const LARGE_UNITS: readonly string[] = ["", "万", "亿"];
const GROUP = 10_000;
/** 千亿 and its fellows are beyond what an archives counts. */
const LIMIT = 1_000_000_000_000;
/** What else is written for the digits, and the short forms of twenty and thirty. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["〇", "零"],
  ["○", "零"],
  ["两", "二"],
  ["廿", "二十"],
  ["卅", "三十"],
]);

/**
 * Reads a Chinese numeral (汉字数字): `八千二百九十八`, `两千`, `十二万`, and a year by its four digits, `二〇二三`. A numeral that leaves its
 * last unit unsaid, such as `三万五`, is no number here.
 *
 * @param text - the numeral alone
 * @returns a whole number below 10^12, or undefined for any other text
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * parseChineseNumeral("八千二百九十八"); // => 8298
 * parseChineseNumeral("二〇二三"); // => 2023
 * parseChineseNumeral("三万五"); // => undefined
 * ```
 */
export function parseChineseNumeral(text: string): number | undefined {
  requireText(text, "text");
  if (text.length > 40) return undefined;
  const spelled = Array.from(text, (sign) => VARIANTS.get(sign) ?? sign).join("");
  const digits = Array.from(spelled, (sign) => DIGITS.indexOf(sign));
  if (digits.every((digit) => digit >= 0)) return [1, 4].includes(digits.length) ? Number(digits.join("")) : undefined;
  const number = sumOf(spelled);
  if (number === undefined || number >= LIMIT) return undefined;
  // What is not spelled as it would be written back has an order or a gap of its own, and is not guessed at.
  return formatChineseNumeral(number) === withoutOneBeforeTen(spelled) ? number : undefined;
}

/**
 * Writes a whole number as a Chinese numeral, as headings number their sections: `一`, `十二`, `八千二百九十八`.
 *
 * @param number - a whole number from 0, below 10^12
 * @returns the numeral; {@link parseChineseNumeral} reads it back
 * @throws {@link findings.CallerError} when `number` is none of these
 * @example
 * ```ts
 * formatChineseNumeral(12); // => "十二"
 * formatChineseNumeral(10_005); // => "一万零五"
 * ```
 */
export function formatChineseNumeral(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0 || number >= LIMIT) {
    throw new CallerError("number", "a whole number from 0, below 10^12", number);
  }
  if (number === 0) return ZERO;
  let text = "";
  let rest = number;
  for (const unit of LARGE_UNITS) {
    const group = rest % GROUP;
    rest = Math.floor(rest / GROUP);
    if (group > 0) text = `${groupText(group)}${unit}${text}`;
    // A group that does not fill its four places, or is empty, is joined by 零 to what stands above it.
    if (group < GROUP / 10 && rest > 0 && text !== "" && !text.startsWith(ZERO)) text = `${ZERO}${text}`;
  }
  return withoutOneBeforeTen(text);
}

/** 十二, not 一十二, where the numeral begins with it. */
function withoutOneBeforeTen(text: string): string {
  return text.startsWith("一十") ? text.slice(1) : text;
}

/** What the digits and units of a numeral add up to; undefined when it has another sign. */
function sumOf(spelled: string): number | undefined {
  let total = 0;
  let group = 0;
  // 十 goes without its 一 where the numeral begins with it; what begins with another unit is not written so, and refused above.
  let digit = 1;
  for (const sign of spelled) {
    const value = DIGITS.indexOf(sign);
    const small = SMALL_UNITS.indexOf(sign);
    const large = LARGE_UNITS.indexOf(sign);
    if (value >= 0) digit = value;
    else if (small > 0) {
      group += digit * 10 ** small;
      digit = 0;
    } else if (large > 0) {
      total += (group + digit) * GROUP ** large;
      group = 0;
      digit = 0;
    } else return undefined;
  }
  return total + group + digit;
}

function groupText(group: number): string {
  let text = "";
  let isGap = false;
  for (let at = 3; at >= 0; at--) {
    const digit = Math.floor(group / 10 ** at) % 10;
    if (digit === 0) {
      isGap = text !== "";
      continue;
    }
    text += `${isGap ? ZERO : ""}${DIGITS[digit]}${SMALL_UNITS[at]}`;
    isGap = false;
  }
  return text;
}
