import { isRealDay } from "../../../foundation/dates/index.js";
import { requireText } from "../../../foundation/text/index.js";
import { foldedSameLength } from "./same-length-fold.js";

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

/**
 * A number with what belongs to it: a telephone number after its area code, 17 digits and the X of an identity number, or the digits alone. Both widths
 * are one code unit a sign.
 */
const NUMBERS = /[0０][0-9０-９]{2,3}[-－][0-9０-９]{7,8}(?![0-9０-９])|[0-9０-９]{17}[XxＸｘ]|[0-9０-９]+/g;

/** Numbers in groups, as forms print them: a mobile number in 3, 4 and 4, where no more groups say that it is a reference code, and an identity number in 6, 8 and 4. */
const GROUPED =
  /(?<![A-Za-z0-9０-９－-])(?:[8８][6６][-－ 　])?[1１][3-9３-９][0-9０-９][-－ 　][0-9０-９]{4}[-－ 　][0-9０-９]{4}(?![0-9０-９－-])|(?<![0-9０-９])[0-9０-９]{6}[-－ 　][0-9０-９]{8}[-－ 　][0-9０-９]{3}[0-9０-９XxＸｘ](?![0-9０-９])/g;

/** What stands between the groups of a number. */
const BETWEEN = /[- 　]/g;

/**
 * Personal data (个人信息) in a text by form: identity numbers (居民身份证号码) of 18 characters whose date and check character are right, or of 15
 * digits with a possible date; mobile numbers, also after +86; and telephone numbers with their area code. Full-width digits are read too, and the groups in which forms print these numbers.
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
  const grouped = foundBy(GROUPED, text);
  if (grouped.length === 0) return foundBy(NUMBERS, text);
  // What was found in groups is not read again as the numbers that the groups are.
  const rest = text.replace(GROUPED, (number) => (kindOf(number) === undefined ? number : " ".repeat(number.length)));
  return [...grouped, ...foundBy(NUMBERS, rest)].sort((one, other) => one.start - other.start);
}

function foundBy(expression: RegExp, text: string): PersonalData[] {
  return [...text.matchAll(expression)].flatMap(({ 0: number, index }) => {
    const kind = kindOf(number);
    return kind === undefined ? [] : [{ kind, start: index, end: index + number.length }];
  });
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
  return isBirthday(text.slice(6, 14)) && CHECK_CHARACTERS[sum % 11] === text.charAt(17).toUpperCase();
}

function kindOf(number: string): PersonalDataKind | undefined {
  const text = foldedSameLength(number);
  if (text.startsWith("0")) return text.includes("-") ? "telephone-number" : undefined;
  const digits = text.replace(BETWEEN, "");
  if (digits.length === 18) return isIdentityNumber(digits) ? "identity-number" : undefined;
  if (digits.length === 15) return isBirthday(`19${digits.slice(6, 12)}`) ? "identity-number" : undefined;
  return /^(?:86)?1[3-9]\d{9}$/.test(digits) ? "mobile-number" : undefined;
}

function isBirthday(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  return year >= 1800 && year < 2100 && isRealDay(year, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}
