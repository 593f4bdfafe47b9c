import { isRealDay } from "../../../foundation/dates/index.js";
import { requireText } from "../../../foundation/text/index.js";

/** The kinds of personal data that {@link personalDataIn} finds. */
export const PERSONAL_DATA_KINDS = Object.freeze(["identity-number", "mobile-number", "telephone-number"] as const);

/** One of {@link PERSONAL_DATA_KINDS}. */
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** A place in a text. */
export interface TextPlace {
  /** Where it begins, in UTF-16 code units as `slice` counts them. */
  readonly start: number;
  /** Where it ends, the first place after it. */
  readonly end: number;
}

/** Personal data in a text, by its place in it. */
export interface PersonalData extends TextPlace {
  /** What it is. */
  readonly kind: PersonalDataKind;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = "10X98765432";
const FULL_WIDTH_EXCLAMATION = 0xff01;
const FULL_WIDTH_ZERO = 0xff10;

/**
 * Personal data (个人信息) in a text by form: identity numbers (居民身份证号码) of 18 characters whose date and check character are right, or of 15
 * digits with a possible date; mobile numbers; and telephone numbers with their area code. Full-width digits are read too.
 *
 * @param text - any text
 * @returns each with its place, in the order of the text
 * @example
 * ```ts
 * personalDataIn("电话13800138000"); // => [{ kind: "mobile-number", start: 2, end: 13 }]
 * ```
 */
export function personalDataIn(text: string): PersonalData[] {
  requireText(text, "text");
  const found: PersonalData[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const end = numberEnd(text, start);
    const kind = kindOf(narrowed(text.slice(start, end)));
    if (kind !== undefined) found.push({ kind, start, end });
    at = end;
  }
  return found;
}

/** The end of a number with what belongs to it: the X of an identity number, or the rest of a telephone number after its area code. */
function numberEnd(text: string, start: number): number {
  const end = runEnd(text, start);
  const next = text.charAt(end);
  if (end - start === 17 && /^[XxＸｘ]$/.test(next)) return end + 1;
  const isAreaCode = "0０".includes(text.charAt(start)) && end - start >= 3 && end - start <= 4;
  if (!isAreaCode || !/^[-－]$/.test(next)) return end;
  const restEnd = runEnd(text, end + 1);
  const rest = restEnd - end - 1;
  return rest >= 7 && rest <= 8 ? restEnd : end;
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Whether a text is an identity number (居民身份证号码) of 18 characters: its date is one, and its last character is the check of the others.
 *
 * @param text - the number, in half width
 * @returns true when the number can be one
 * @example
 * ```ts
 * isIdentityNumber("11010519491231002X"); // => true
 * isIdentityNumber("110105194912310021"); // => false
 * ```
 */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[0-9Xx]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return isBirthday(text.slice(6, 14)) && CHECK_CHARACTERS[sum % 11] === text[17]?.toUpperCase();
}

function kindOf(text: string): PersonalDataKind | undefined {
  if (text.startsWith("0")) return text.includes("-") ? "telephone-number" : undefined;
  if (text.length === 18) return isIdentityNumber(text) ? "identity-number" : undefined;
  if (text.length === 15)
    return /^[1-9]\d{14}$/.test(text) && isBirthday(`19${text.slice(6, 12)}`) ? "identity-number" : undefined;
  return /^1[3-9]\d{9}$/.test(text) ? "mobile-number" : undefined;
}

function isBirthday(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  return year >= 1800 && year < 2100 && isRealDay(year, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

function narrowed(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    result += unit >= FULL_WIDTH_EXCLAMATION ? String.fromCharCode(unit - 0xfee0) : text[at];
  }
  return result.toUpperCase();
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= FULL_WIDTH_ZERO && unit <= FULL_WIDTH_ZERO + 9);
}
