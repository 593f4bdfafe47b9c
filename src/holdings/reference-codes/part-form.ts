import type { ReferenceCodePart } from "./reference-code.js";

const DIGIT = 1;
const CAPITAL = 2;
const IDEOGRAPH = 4;

/** Every class. */
export const ANY_CLASS = DIGIT | CAPITAL | IDEOGRAPH;

/** The class of each ASCII character: one look-up per character is what keeps reading a code cheap. */
const ASCII_CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => asciiClass(unit));

/** What the text of a part looks like. */
export interface PartForm {
  /** The classes of characters it may have. */
  readonly classes: number;
  /** Its least length. */
  readonly least: number;
  /** Its greatest length. */
  readonly most: number;
  /** What else must be true of it. */
  readonly also: "nothing" | "year" | "retention" | "neither-year-nor-retention";
}

const LONGEST_NUMBER = 8;
const LONGEST_NAME = 32;

const RUNNING_NUMBER = form(DIGIT, 1, LONGEST_NUMBER);

/**
 * The form of each part. A lower class never looks like a year or a retention code, or no one could
 * tell where the classes end. Running numbers are
 * written with three to five digits; eight is only a guard.
 */
const PART_FORMS: ReadonlyMap<ReferenceCodePart, PartForm> = new Map([
  ["fondsNo", form(DIGIT | CAPITAL, 1, LONGEST_NUMBER)],
  ["category", form(CAPITAL, 2, 2)],
  ["series", form(DIGIT | CAPITAL, 1, LONGEST_NAME, "neither-year-nor-retention")],
  ["project", form(DIGIT | CAPITAL, 1, LONGEST_NAME)],
  ["year", form(DIGIT, 4, 4, "year")],
  ["retention", form(DIGIT | CAPITAL, 1, 4, "retention")],
  ["unit", form(ANY_CLASS, 1, LONGEST_NAME)],
  ["catalogueNo", RUNNING_NUMBER],
  ["volumeNo", RUNNING_NUMBER],
  ["itemNo", RUNNING_NUMBER],
  ["pageNo", RUNNING_NUMBER],
]);

/** The form of a part, or undefined for a name that is none. */
export function partForm(part: ReferenceCodePart): PartForm | undefined {
  return PART_FORMS.get(part);
}

/** The index after the part that begins at `from`, or -1 when what stands there, up to the next `-`, `·` or the end, is not of the form. */
export function partEnd(text: string, from: number, { classes, least, most, also }: PartForm): number {
  const limit = Math.min(text.length, from + most + 1);
  let end = from;
  while (end < limit && (classOf(text.charCodeAt(end)) & classes) !== 0) end++;
  const length = end - from;
  if (length < least || length > most || !isSeparated(text, end)) return -1;
  return also === "nothing" || fits(text, from, end, also) ? end : -1;
}

/** Whether a whole text has a form. */
export function hasForm(text: string, expected: PartForm): boolean {
  return partEnd(text, 0, expected) === text.length && text.length > 0;
}

function fits(text: string, from: number, end: number, also: Exclude<PartForm["also"], "nothing">): boolean {
  switch (also) {
    case "year":
      return isYear(text, from, end);
    case "retention":
      return isRetention(text, from, end);
    case "neither-year-nor-retention":
      return !isYear(text, from, end) && !isRetention(text, from, end);
  }
}

function isSeparated(text: string, at: number): boolean {
  if (at === text.length) return true;
  const unit = text.charCodeAt(at);
  return unit === 0x2d || unit === 0xb7;
}

/** 19.. or 20.., the years that modern archives carry. */
function isYear(text: string, from: number, end: number): boolean {
  if (end - from !== 4) return false;
  const century = text.charCodeAt(from) * 256 + text.charCodeAt(from + 1);
  return (
    (century === 0x3139 || century === 0x3230) &&
    isDigit(text.charCodeAt(from + 2)) &&
    isDigit(text.charCodeAt(from + 3))
  );
}

/** `Y`, `C`, `D`, or `D` with up to three digits. */
function isRetention(text: string, from: number, end: number): boolean {
  const first = text.charCodeAt(from);
  if (end - from > 4) return false;
  if (end - from === 1) return first === 0x59 || first === 0x43 || first === 0x44;
  if (first !== 0x44) return false;
  for (let at = from + 1; at < end; at++) {
    if (!isDigit(text.charCodeAt(at))) return false;
  }
  return true;
}

/** The classes of a character as bits; 0 for one that no part may have. */
export function classOf(unit: number): number {
  if (unit < 128) return ASCII_CLASSES[unit]!;
  return unit >= 0x4e00 && unit <= 0x9fff ? IDEOGRAPH : 0;
}

function asciiClass(unit: number): number {
  if (isDigit(unit)) return DIGIT;
  return unit >= 0x41 && unit <= 0x5a ? CAPITAL : 0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function form(classes: number, least: number, most: number, also: PartForm["also"] = "nothing"): PartForm {
  return Object.freeze({ classes, least, most, also });
}
