/** What {@link codeUnit} answers for a character that prints nothing. */
export const REMOVED = 0;
/** What {@link codeUnit} answers for every kind of space. */
export const SPACE = 0x20;
/** The hyphen that separates the levels of a code. */
export const HYPHEN = 0x2d;
/** The middle dot (间隔号) `·` that DA/T 13-2022 writes inside a class. */
export const MIDDLE_DOT = 0xb7;

/** Tabs and line breaks count as spaces: a cell with a line break in it is one text. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Control characters, the zero-width space, the word joiner and the byte order mark: never meant by whoever typed the text. */
export function isControl(unit: number): boolean {
  return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}

/** Joiners and direction marks: Uyghur and Tibetan titles need them, a code never does. */
function isFormatMark(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200c && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069)
  );
}

function isDash(unit: number): boolean {
  return (
    (unit >= 0x2010 && unit <= 0x2015) ||
    unit === 0x2212 ||
    unit === 0x2500 ||
    unit === 0xfe58 ||
    unit === 0xfe63 ||
    unit === 0xff0d
  );
}

function isMiddleDot(unit: number): boolean {
  return unit === 0x2022 || unit === 0x2027 || unit === 0x2219 || unit === 0x22c5 || unit === 0x30fb || unit === 0xff65;
}

/** A full-width letter, digit or sign as its ASCII twin; `￥` as `¥`; every other character as it is. */
export function narrowUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return unit === 0xffe5 ? 0xa5 : unit;
}

/** A character as a code writes it: one dash, one middle dot, one width, {@link SPACE} for a space, {@link REMOVED} for nothing. */
export function codeUnit(unit: number): number {
  if (unit > 0x20 && unit < 0x7f) return unit;
  if (isSpace(unit)) return SPACE;
  if (isControl(unit) || isFormatMark(unit)) return REMOVED;
  if (isDash(unit)) return HYPHEN;
  if (isMiddleDot(unit)) return MIDDLE_DOT;
  return narrowUnit(unit);
}

/** CJK ideographs (汉字), which no folding and no composition touches. */
export function isIdeograph(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
