import { isControl, isIdeograph, isSpace, narrowUnit } from "./character-fold.js";
import { requireText } from "./required-text.js";

/**
 * A key under which headings and file names that mean the same are equal: one width, lower case, no spaces, composed letters.
 * Dashes and middle dots are left alone, since a file name may tell two things apart by them.
 *
 * @param text - a column heading or a file name
 * @returns the key; the key of a key is the key itself
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * matchKey(" 档　号（ＩＤ）"); // => "档号(id)"
 * ```
 */
export function matchKey(text: string): string {
  requireText(text, "text");
  if (isPlainKey(text)) return text;
  let narrow = "";
  const composed = text.normalize("NFC");
  for (let at = 0; at < composed.length; at++) {
    const unit = composed.charCodeAt(at);
    if (!isSpace(unit) && !isControl(unit)) narrow += String.fromCharCode(narrowUnit(unit));
  }
  return narrow.toLowerCase().normalize("NFC");
}

function isPlainKey(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isUpper = unit >= 0x41 && unit <= 0x5a;
    if (isUpper || !((unit > 0x20 && unit < 0x7f) || isIdeograph(unit))) return false;
  }
  return true;
}
