/** The classes of characters that a piece of a code has, as bits; {@link OTHER} for one that no part may have. */
export const DIGIT = 1;
export const CAPITAL = 2;
export const IDEOGRAPH = 4;
export const OTHER = 8;

/** The classes that a part may have. */
export const ANY_CLASS = DIGIT | CAPITAL | IDEOGRAPH;

/** All bits of classes. */
export const CLASSES = ANY_CLASS | OTHER;

/** The separator of levels, `-`: greater than every class of pieces. */
export const HYPHEN = 16;

/** The separator of parts inside a level, `·`. */
export const DOT = 17;

/** The character that {@link HYPHEN} stands for. */
export const HYPHEN_SIGN = 0x2d;

/** The character that {@link DOT} stands for. */
export const DOT_SIGN = 0xb7;

/** The piece looks like a year: 19.. or 20.., the years that modern archives carry. */
export const YEAR = 32;

/** The piece looks like a retention code: `Y`, `C`, `D`, or `D` with up to three digits. */
export const RETENTION = 64;

const LETTER_C = 0x43;
const LETTER_D = 0x44;
const LETTER_Y = 0x59;
const LONGEST_RETENTION = 4;

/** The class of each ASCII character: one look-up per character is what keeps reading a code cheap. */
const ASCII_CLASSES: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => asciiClass(unit));

/** The class of a character: one of the classes of pieces, or the separator that it is. */
export function classOf(unit: number): number {
  if (unit < 128) return ASCII_CLASSES[unit]!;
  if (unit === DOT_SIGN) return DOT;
  return unit >= 0x4e00 && unit <= 0x9fff ? IDEOGRAPH : OTHER;
}

/** The kind of a whole text: the classes of its characters, and whether it looks like a year or a retention code. */
export function pieceKind(text: string): number {
  let classes = 0;
  for (let at = 0; at < text.length; at++) {
    const found = classOf(text.charCodeAt(at));
    classes |= found < HYPHEN ? found : OTHER;
  }
  return classes | likeness(text, 0, text.length, classes);
}

/** Whether the piece of a text with these classes looks like a year or a retention code. */
export function likeness(text: string, from: number, to: number, classes: number): number {
  const length = to - from;
  if (length > LONGEST_RETENTION) return 0;
  if (classes === DIGIT) return length === 4 && isCentury(text, from) ? YEAR : 0;
  const first = text.charCodeAt(from);
  if (length === 1 && (first === LETTER_Y || first === LETTER_C)) return RETENTION;
  return first === LETTER_D && hasOnlyDigits(text, from + 1, to) ? RETENTION : 0;
}

/** Whether two digits of a text begin a year of the twentieth or the twenty-first century. */
export function isCentury(text: string, from: number): boolean {
  const first = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  return (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30);
}

/** Whether a stretch of a text has no character but digits. */
export function hasOnlyDigits(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

function asciiClass(unit: number): number {
  if (unit === HYPHEN_SIGN) return HYPHEN;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  return unit >= 0x41 && unit <= 0x5a ? CAPITAL : OTHER;
}
